#pragma once

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

#include "core/settings/templateoverrides.h"
#include "sdk/modulecontext.h"
#include "shell/export.h"
#include "shell/printing/printjob.h"

class QListWidget;

namespace xz {

class Button;
class ChangeSet;
class CodeEdit;
class FilterCombo;
class HelpWindow;
class MessageBar;
class PreviewPane;
class BackgroundTask;

/// Templates of a source: the text that ships, the office's own versions, an editor with faults at line and column, and a live preview
/// from example data. Every change goes through a change set and can be undone.
class XZSHELL_EXPORT TemplateManager : public QDialog
{
    Q_OBJECT

public:
    TemplateManager(ModuleContext &context, std::shared_ptr<PrintSource> source, const QString &templateId, QWidget *parent = nullptr);

    /// True when the text shown lays out without a fault.
    bool isValid() const { return m_valid; }
    bool hasUnsavedText() const;

    void reject() override;

signals:
    /// Another version is the one that prints.
    void activeChanged();
    /// The live preview has followed the text, or told its fault.
    void previewed();
    /// Versions were read again after a change.
    void versionsLoaded();

private:
    const PrintTemplate *currentTemplate() const;
    const TemplateOverride *currentVersion() const; ///< nullptr: the text that ships
    void loadVersions(qint64 select);
    void showVersions(const QList<TemplateOverride> &versions, qint64 select);
    void showText();
    void layOutText();
    void save();
    void activate();
    void reset();
    void removeVersion();
    bool letGo();
    void write(const QString &title, std::function<qint64(TemplateOverrides &, ChangeSet &)> plan, bool active);
    void updateButtons();

    ModuleContext &m_context;
    std::shared_ptr<PrintSource> m_source;
    QList<PrintTemplate> m_templates;
    QList<TemplateOverride> m_versions;
    QByteArray m_savedText;
    FilterCombo *m_choice;
    QListWidget *m_list;
    CodeEdit *m_edit;
    MessageBar *m_message;
    PreviewPane *m_preview;
    Button *m_save;
    Button *m_activate;
    Button *m_reset;
    Button *m_remove;
    QTimer m_delay;
    QPointer<HelpWindow> m_help;
    QPointer<BackgroundTask> m_task;
    int m_generation = 0;
    QVariant m_templateShown;
    qint64 m_shown = -1;
    bool m_valid = false;
    bool m_loading = false;
};

} // namespace xz

#pragma once

#include <QPointer>

#include <functional>
#include <memory>

#include "core/common/result.h"
#include "print/layout/document.h"
#include "sdk/modulecontext.h"
#include "shell/export.h"
#include "shell/printing/printjob.h"
#include "ui/widgets/page.h"

class QPrinter;

namespace xz {

class FilterCombo;
class PreviewPane;
class PrintSettingsPane;
class BackgroundTask;
class TemplateList;

/// The print page (look 10): templates of a source, preview, settings. Ctrl+P prints, Ctrl+Shift+S saves a PDF, Ctrl+F jumps to a
/// person, Esc goes back.
class XZSHELL_EXPORT PrintPage : public Page
{
    Q_OBJECT

public:
    PrintPage(ModuleContext &context, QWidget *parent = nullptr);
    ~PrintPage() override;

    /// Shows a source's templates for the records given; as ModuleContext::openPrint().
    void open(const QString &sourceId, const QList<qint64> &ids, const QString &templateId = {}, const QVariantMap &options = {});

    TemplateList &templates() { return *m_templates; }
    PreviewPane &preview() { return *m_preview; }
    PrintSettingsPane &settings() { return *m_settings; }
    /// Opens a printer by its name; a file may stand in its place.
    using PrinterMaker = std::function<std::unique_ptr<QPrinter>(const QString &name)>;
    void setPrinterMaker(PrinterMaker maker) { m_openPrinter = std::move(maker); }
    /// True while pages are being laid out.
    bool isBusy() const { return m_busy; }

signals:
    /// Esc: back to where one came from.
    void backRequested();
    /// A layout is on screen, or has failed.
    void laidOut();
    /// What was printed is on record, and "only what changed" counts from here.
    void printedNoted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Opened by its name instead of from a page: everything that can be printed is offered.
    void offerSources();
    const PrintTemplate *currentTemplate() const;
    PrintJob job() const;
    void fillSubjects();
    void fillCounts();
    void templateChosen();
    void showOptions();
    void layOutPages();
    void savePdf();
    void print();
    void editTemplates();
    void showDocument(const PrintJob &asked, const Result<DocumentPtr> &document);
    void notePrinted(const PrintJob &job, const DocumentPtr &document, const QList<int> &pages);
    void showLastPrinted();
    void showVersion();
    static QString lastKey(const PrintJob &job);
    void updateStatus();

    ModuleContext &m_context;
    std::shared_ptr<PrintSource> m_source;
    QList<PrintTemplate> m_list;
    QList<qint64> m_ids;
    QVariantMap m_options;
    QHash<QString, QList<PrintSource::Range>> m_ranges;
    QHash<QString, QList<PrintOption>> m_choices;
    QString m_wantedOrder;
    QHash<QString, QString> m_orders; ///< chosen for a template
    FilterCombo *m_sources;
    FilterCombo *m_subject;
    TemplateList *m_templates;
    PreviewPane *m_preview;
    PrintSettingsPane *m_settings;
    QAction *m_pdf = nullptr;
    QAction *m_print = nullptr;
    QPointer<BackgroundTask> m_layout;
    int m_generation = 0;
    bool m_busy = false;
    PrintJob m_shown; ///< what the pages on the desk were laid out from
    PrinterMaker m_openPrinter;
};

/// The print page of the window; made once, when first needed, with a workspace open.
XZSHELL_EXPORT PrintPage *createPrintPage(ModuleContext &context, QWidget *parent);

} // namespace xz

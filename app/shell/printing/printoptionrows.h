#pragma once

#include <QHash>
#include <QVariantMap>
#include <QWidget>

#include "sdk/registries.h"
#include "shell/export.h"

class QLabel;
class QVBoxLayout;

namespace xz {

/// What a template lets one choose besides range and order, a line each; hidden when there is nothing. Controls are named
/// "print.option.<id>".
class XZSHELL_EXPORT PrintOptionRows : public QWidget
{
    Q_OBJECT

public:
    explicit PrintOptionRows(QWidget *parent = nullptr);

    /// The choices of a template. What the clerk chose for another template under the same id stays; else `asked` holds, then the
    /// template's own.
    void setOptions(const QList<PrintOption> &options, const QVariantMap &asked);
    /// Forgets what was chosen.
    void reset();
    /// By id; without those that say nothing.
    QVariantMap values() const;

signals:
    void changed();

private:
    void addRow(const PrintOption &option, const QString &value);
    void keep(const QString &id, const QString &value);
    void applyMeasures();

    QVBoxLayout *m_rows;
    QList<PrintOption> m_options;
    QList<QLabel *> m_labels;
    QHash<QString, QString> m_shown;  ///< of the template on screen
    QHash<QString, QString> m_chosen; ///< by hand
};

} // namespace xz

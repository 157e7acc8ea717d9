#pragma once

#include <QStringList>

#include "print/template/printtemplate.h"

namespace xz {

/// A column of a printed list; `width` in any unit, columns share the page in its proportion.
struct PrintColumn {
    QString title;
    double width = 1;
    bool alignRight = false;
};

/// Collects a list of any length for the plain table template: title, columns, rows, headings. Upright as long as the columns fit, else
/// landscape. Feed the result to LayoutEngine with tableTemplate().
class XZPRINT_EXPORT TableData
{
public:
    TableData(const QString &title, QList<PrintColumn> columns);

    /// Small line at the right below the title: "共412人".
    void setSubtitle(const QString &subtitle) { m_subtitle = subtitle; }
    void addRow(const QStringList &cells);
    void addHeading(const QString &heading);
    /// Line at the foot: when and by whom it was printed.
    void setFootnote(const QString &text) { m_footnote = text; }

    PrintData data() const;

    /// "table", the template of printed lists; `title` names the document.
    static PrintTemplate tableTemplate(const QString &title);

private:
    QString m_title;
    QString m_subtitle;
    QString m_footnote;
    QList<PrintColumn> m_columns;
    QVariantList m_rows;
};

} // namespace xz

#include "print/layout/tabledata.h"

namespace xz {

namespace {

// What a column of the screen's 100 pixels wants on paper; beyond the upright page's width the list is printed landscape.
constexpr double mmPerUnit = 0.22;
constexpr double margin = 15;
constexpr double upright = 210 - 2 * margin;
constexpr double landscape = 297 - 2 * margin;
constexpr double narrowest = 9;

} // namespace

TableData::TableData(const QString &title, QList<PrintColumn> columns) : m_title(title), m_columns(std::move(columns)) {}

void TableData::addRow(const QStringList &cells)
{
    m_rows << QVariantMap{{QStringLiteral("heading"), QString()}, {QStringLiteral("cells"), QVariantList(cells.begin(), cells.end())}};
}

void TableData::addHeading(const QString &heading)
{
    m_rows << QVariantMap{{QStringLiteral("heading"), heading}, {QStringLiteral("cells"), QVariantList()}};
}

PrintData TableData::data() const
{
    double units = 0;
    for (const PrintColumn &column : m_columns)
        units += qMax(0.01, column.width);
    const bool isUpright = units * mmPerUnit <= upright;
    const double width = isUpright ? upright : landscape;
    const double height = isUpright ? 297 : 210;

    // Shares of the page; a column that would be too narrow to read takes from the others.
    QList<double> widths;
    double reserved = 0;
    double sharing = 0;
    for (const PrintColumn &column : m_columns) {
        const bool isNarrow = column.width / units * width < narrowest;
        reserved += isNarrow ? narrowest : 0;
        sharing += isNarrow ? 0 : column.width;
    }
    QVariantList columns;
    for (const PrintColumn &column : m_columns) {
        const bool isNarrow = column.width / units * width < narrowest;
        const double share = isNarrow || sharing <= 0 ? qMin(narrowest, width / m_columns.size()) : column.width / sharing * (width - reserved);
        columns << QVariantMap{{QStringLiteral("width"), share},
                               {QStringLiteral("title"), column.title},
                               {QStringLiteral("align"), column.alignRight ? QStringLiteral("right") : QStringLiteral("left")}};
    }
    PrintData data;
    data.values = {{QStringLiteral("paper"), isUpright ? QStringLiteral("A4") : QStringLiteral("A4 landscape")},
                   {QStringLiteral("x"), margin},
                   {QStringLiteral("bottom"), height - 20},
                   {QStringLiteral("tableWidth"), width},
                   {QStringLiteral("footerX"), margin + width - 60},
                   {QStringLiteral("footerY"), height - 14},
                   {QStringLiteral("title"), m_title},
                   {QStringLiteral("subtitle"), m_subtitle},
                   {QStringLiteral("printed"), m_footnote},
                   {QStringLiteral("columns"), columns},
                   {QStringLiteral("rows"), m_rows}};
    return data;
}

PrintTemplate TableData::tableTemplate(const QString &title)
{
    PrintTemplate printTemplate;
    printTemplate.id = QStringLiteral("table");
    printTemplate.title = title;
    printTemplate.kind = PrintTemplate::Kind::Flow;
    printTemplate.file = QStringLiteral(":/print/table.xml");
    printTemplate.paper = QStringLiteral("A4");
    return printTemplate;
}

} // namespace xz

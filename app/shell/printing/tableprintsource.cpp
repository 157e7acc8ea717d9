#include "shell/printing/tableprintsource.h"

#include <QCoreApplication>

#include "ui/models/tableslice.h"

namespace xz {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("xz::TablePrintSource", text); }

} // namespace

QString TablePrintSource::id() const { return tablePrintSource; }

QString TablePrintSource::title() const { return translated(QT_TRANSLATE_NOOP("xz::TablePrintSource", "List")); }

QList<PrintTemplate> TablePrintSource::templates() const
{
    PrintTemplate table;
    table.id = tablePrintSource;
    table.title = translated(QT_TRANSLATE_NOOP("xz::TablePrintSource", "List as a table"));
    table.group = translated(QT_TRANSLATE_NOOP("xz::TablePrintSource", "Lists"));
    table.source = id();
    table.kind = PrintTemplate::Kind::Flow;
    table.file = QStringLiteral(":/print/table.xml");
    table.paper = QStringLiteral("A4");
    return {table};
}

Result<PrintData> TablePrintSource::data(Workspace &, const PrintRequest &request) const
{
    const TableSlicePtr slice = sliceOf(request.options);
    if (!slice)
        return Error{ErrorCode::NotFound,
                     translated(QT_TRANSLATE_NOOP("xz::TablePrintSource", "There is no list to print. Open it from the page that shows it.")), {}};
    return tablePrintData(*slice, request.progress ? *request.progress : Progress::none());
}

QList<PrintSource::Range> TablePrintSource::ranges(Workspace &, const PrintRequest &request) const
{
    const TableSlicePtr slice = sliceOf(request.options);
    if (!slice)
        return {};
    const auto count = slice->source->count(slice->query);
    if (!count)
        return {};
    return {{QStringLiteral("all"), translated(QT_TRANSLATE_NOOP("xz::TablePrintSource", "All filtered rows")), int(*count)}};
}

PrintData TablePrintSource::sample(const QString &) const
{
    const auto column = [](const char *title, double width, const char *align) {
        return QVariantMap{{QStringLiteral("title"), QString::fromUtf8(title)}, {QStringLiteral("width"), width}, {QStringLiteral("align"), QLatin1String(align)}};
    };
    QVariantList rows;
    for (int i = 1; i <= 40; ++i)
        rows << QVariantMap{{QStringLiteral("heading"), QString()},
                            {QStringLiteral("cells"), QVariantList{QString::number(i), QStringLiteral("示例%1").arg(i), QStringLiteral("示例单位%1").arg(i)}}};
    PrintData data;
    data.values = {{QStringLiteral("paper"), QStringLiteral("A4")}, {QStringLiteral("x"), 20}, {QStringLiteral("bottom"), 275},
                   {QStringLiteral("tableWidth"), 170}, {QStringLiteral("footerX"), 130}, {QStringLiteral("footerY"), 283},
                   {QStringLiteral("title"), QStringLiteral("名单示例")}, {QStringLiteral("subtitle"), QStringLiteral("共40人")},
                   {QStringLiteral("printed"), QString()},
                   {QStringLiteral("columns"), QVariantList{column("序号", 20, "right"), column("姓名", 50, "left"), column("单位", 100, "left")}},
                   {QStringLiteral("rows"), rows}};
    return data;
}

void registerTablePrinting(Registries &registries)
{
    for (const auto &source : std::as_const(registries.printSources)) {
        if (source->id() == tablePrintSource)
            return;
    }
    registries.printSources.append(std::make_shared<TablePrintSource>());
}

} // namespace xz

#include "domain/import/rowshapes.h"

#include <QRegularExpression>
#include <QSet>

#include "domain/import/rostervalues.h"

namespace xz::members {

namespace {

bool isFilled(const Cell &cell)
{
    return cell.type != Cell::Type::Empty && !cleanText(cell.text).isEmpty();
}

bool isHeaderWord(const QString &text)
{
    static const QSet<QString> further{QStringLiteral("序号"), QStringLiteral("人数"), QStringLiteral("合计"), QStringLiteral("男"), QStringLiteral("女"),
                                       QStringLiteral("比例"), QStringLiteral("小计"), QStringLiteral("项目"), QStringLiteral("类别")};
    return further.contains(plainHeader(text)) || fieldOfHeader(text) != RosterField::None;
}

/// Texts only, most of them headers.
bool isHeaderLine(const SheetRow &row)
{
    int filled = 0, known = 0;
    for (const Cell &cell : row.cells) {
        if (!isFilled(cell))
            continue;
        if (cell.type != Cell::Type::Text || cell.text.size() > 20)
            return false;
        ++filled;
        known += isHeaderWord(cell.text) ? 1 : 0;
    }
    return filled >= 2 && known >= 2 && known * 3 >= filled * 2;
}

} // namespace

int filledCells(const SheetRow &row)
{
    return static_cast<int>(std::count_if(row.cells.cbegin(), row.cells.cend(), isFilled));
}

const Cell &firstCell(const SheetRow &row)
{
    const auto found = std::find_if(row.cells.cbegin(), row.cells.cend(), isFilled);
    return found == row.cells.cend() ? row.cell(0) : *found;
}

QStringList filledTexts(const SheetRow &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells) {
        if (const QString text = cleanText(cell.text); !text.isEmpty())
            texts << text;
    }
    return texts;
}

bool isSumLine(const SheetRow &row)
{
    static const QRegularExpression sum(QStringLiteral("^(合\\s*计|小\\s*计|总\\s*计|共\\s*计|总人数|本页|制表|填表|审核|审批|填报|说明|备注|注)([：:].*|人.*|\\d.*|单位.*|日期.*)?$"));
    static const QRegularExpression figure(QStringLiteral("^(共|男|女|其中)?[\\s:：]*[\\d.%]+\\s*[人名位]?$"));
    const Cell &first = firstCell(row);
    if (!sum.match(cleanText(first.text)).hasMatch())
        return false;
    int others = 0, figures = 0;
    for (const Cell &cell : row.cells) {
        if (&cell == &first || !isFilled(cell))
            continue;
        ++others;
        figures += cell.type == Cell::Type::Number || figure.match(cleanText(cell.text)).hasMatch() ? 1 : 0;
    }
    return others == 0 || figures == others || cleanText(first.text).contains(u'：') || cleanText(first.text).contains(u':');
}

bool isRepeatedHeader(const SheetRow &row, const RosterMapping &mapping)
{
    const QString &name = row.cell(mapping.columnOf(RosterField::Name)).text;
    return name.contains(u'名') && fieldOfHeader(name) == RosterField::Name;
}

bool beginsOtherTable(const SheetRow &row, const RosterMapping &mapping, bool afterGap)
{
    if (filledCells(row) == 1) {
        static const QRegularExpression title(QStringLiteral("列席|旁听|工作人员|统计|汇总|^附(件|表|[:：\\d一二三])"));
        static const QRegularExpression remark(QStringLiteral("^(注|备注|说明)"));
        const QString text = cleanText(firstCell(row).text);
        return title.match(text).hasMatch() && !remark.match(text).hasMatch() && &firstCell(row) != &row.cell(mapping.columnOf(RosterField::Name));
    }
    if (isRepeatedHeader(row, mapping)) {
        int same = 0, other = 0;
        for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it) {
            const Cell &cell = row.cell(it.key());
            if (cell.type != Cell::Type::Text)
                continue;
            const RosterField field = fieldOfHeader(cell.text);
            (field == it.value() || field == RosterField::None || field == fieldOfHeader(mapping.headers.value(it.key())) ? same : other) += 1;
        }
        return other > 0 && other * 2 >= same;
    }
    return afterGap && isHeaderLine(row);
}

} // namespace xz::members

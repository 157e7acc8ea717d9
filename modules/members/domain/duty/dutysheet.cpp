#include "domain/duty/dutysheet.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

#include "core/text/chinese.h"
#include "core/text/names.h"
#include "domain/import/rostervalues.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::DutySheet)
};

constexpr int rowsSearched = 50;

const QList<QStringList> &headers()
{
    static const QList<QStringList> words{
        {QStringLiteral("姓名"), QStringLiteral("委员姓名"), QStringLiteral("委员")},
        {QStringLiteral("界别"), QStringLiteral("所属界别")},
        {QStringLiteral("日期"), QStringLiteral("时间"), QStringLiteral("履职日期")},
        {QStringLiteral("类别"), QStringLiteral("履职类别"), QStringLiteral("类型"), QStringLiteral("种类")},
        {QStringLiteral("事项"), QStringLiteral("履职事项"), QStringLiteral("名称"), QStringLiteral("题目"), QStringLiteral("标题"), QStringLiteral("内容")},
        {QStringLiteral("角色"), QStringLiteral("身份")},
        {QStringLiteral("结果"), QStringLiteral("履职结果"), QStringLiteral("情况"), QStringLiteral("出席情况")},
        {QStringLiteral("级别"), QStringLiteral("层级")},
        {QStringLiteral("数量"), QStringLiteral("次数"), QStringLiteral("半天数"), QStringLiteral("件数")},
        {QStringLiteral("备注"), QStringLiteral("说明")},
        {QStringLiteral("组织单位"), QStringLiteral("组织者"), QStringLiteral("主办单位")}};
    return words;
}

int columnNamed(const QString &header)
{
    QString word;
    for (const QChar c : header) {
        if (c == u'(' || c == QChar(0xFF08))
            break;
        if (!c.isSpace() && c != u'*')
            word += c;
    }
    for (qsizetype i = 0; i < headers().size(); ++i) {
        if (headers()[i].contains(word))
            return static_cast<int>(i);
    }
    return -1;
}

class Reader
{
public:
    Reader(const RosterTable &table, const DutyMapping &mapping) : m_table(table), m_mapping(mapping) {}

    QList<DutyRow> read()
    {
        QList<DutyRow> rows;
        rows.reserve(m_table.rows.size());
        for (const SheetRow &source : m_table.rows) {
            if (source.number > m_mapping.headerRow && isEntry(source))
                rows.append(entry(source));
        }
        return rows;
    }

private:
    const Cell &cell(const SheetRow &source, DutyColumn column) const
    {
        static const Cell none;
        const int index = m_mapping.columnOf(column);
        return index > 0 ? source.cell(index) : none;
    }

    QString text(const SheetRow &source, DutyColumn column) const
    {
        const Cell &one = cell(source, column);
        return one.type == Cell::Type::Error ? QString() : one.text.simplified();
    }

    bool isEntry(const SheetRow &source) const
    {
        const QString name = text(source, DutyColumn::Name), date = text(source, DutyColumn::Date), kind = text(source, DutyColumn::Kind);
        static const QStringList sums{QStringLiteral("合计"), QStringLiteral("总计"), QStringLiteral("小计"), QStringLiteral("姓名")};
        if (sums.contains(QString(name).remove(u' ')) && (date.isEmpty() || date == QStringLiteral("日期")))
            return false;
        // A line of remarks below the table names neither day nor kind.
        return !kind.isEmpty() || !date.isEmpty() || (!name.isEmpty() && !text(source, DutyColumn::Item).isEmpty());
    }

    void report(DutyRow &row, DutyFault fault, DutyColumn column, const QString &sentence) const { row.problems.append({fault, column, sentence}); }

    template <typename Word>
    Word word(DutyRow &row, const SheetRow &source, DutyColumn column, const std::optional<Word> &found, const QString &value, const QStringList &known,
              Word otherwise) const
    {
        if (cell(source, column).type == Cell::Type::Error)
            report(row, DutyFault::Unusable, column, Words::tr("The formula in this cell has no result."));
        else if (!found)
            report(row, DutyFault::Unusable, column, Words::tr("“%1” is unknown. Write one of: %2.").arg(value, known.join(QStringLiteral("、"))));
        return found.value_or(otherwise);
    }

    DutyRow entry(const SheetRow &source)
    {
        DutyRow row;
        row.number = source.number;
        row.name = parseName(cell(source, DutyColumn::Name).text).name;
        if (row.name.isEmpty())
            report(row, DutyFault::Unusable, DutyColumn::Name, Words::tr("The name is missing."));
        row.sector = text(source, DutyColumn::Sector);
        row.item = text(source, DutyColumn::Item);
        row.remark = text(source, DutyColumn::Remark);
        row.organiser = text(source, DutyColumn::Organiser);
        readDate(row, source);
        const QString kind = text(source, DutyColumn::Kind);
        if (kind.isEmpty())
            report(row, DutyFault::Unusable, DutyColumn::Kind, Words::tr("The kind is missing. Write one of: %1.").arg(dutyKindWords().join(QStringLiteral("、"))));
        else
            row.kind = word(row, source, DutyColumn::Kind, dutyKind(kind), kind, dutyKindWords(), DutyKind::OtherMeeting);
        if (row.item.isEmpty())
            report(row, DutyFault::Unusable, DutyColumn::Item, Words::tr("It is not said what it was: the meeting, the title of the proposal …"));
        const QString role = text(source, DutyColumn::Role);
        row.role = word(row, source, DutyColumn::Role, dutyRole(role), role, dutyRoleWords(), DutyRole::Self);
        QString unknown;
        const auto outcomes = dutyOutcomes(text(source, DutyColumn::Outcome), &unknown);
        row.outcomes = word(row, source, DutyColumn::Outcome, outcomes, unknown, dutyOutcomeWords(), DutyOutcomes(0));
        checkOutcomes(row);
        const QString level = text(source, DutyColumn::Level);
        row.level = word(row, source, DutyColumn::Level, dutyLevel(level), level, dutyLevelWords(), DutyLevel::None);
        readQuantity(row, source);
        return row;
    }

    /// ISO, of a day past or to come; empty when it is none.
    static QString dateOf(Cell cell)
    {
        // The half of the day or the day of the week often stands behind it.
        static const QRegularExpression behind(QStringLiteral("\\s*(?:[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?|[(（]?(?:上午|下午|晚上|全天)[)）]?)\\s*$"));
        if (cell.type == Cell::Type::Text) {
            for (qsizetype before = -1; before != cell.text.size();) {
                before = cell.text.size();
                cell.text.remove(behind);
            }
        }
        const QString date = cleanDate(cell, false, OctoberStyle::Unknown, nullptr, 0);
        return date.isEmpty() && cell.type == Cell::Type::Text ? parseLooseDate(cell.text) : date;
    }

    void readDate(DutyRow &row, const SheetRow &source)
    {
        const Cell &one = cell(source, DutyColumn::Date);
        const QString key = QString::number(static_cast<int>(one.type)) + one.text;
        auto known = m_dates.constFind(key);
        if (known == m_dates.cend())
            known = m_dates.insert(key, dateOf(one));
        row.date = *known;
        if (one.text.trimmed().isEmpty())
            report(row, DutyFault::Unusable, DutyColumn::Date, Words::tr("The date is missing."));
        else if (row.date.size() != 10)
            report(row, DutyFault::Unusable, DutyColumn::Date, Words::tr("“%1” is no day. Write it as 2026-02-26.").arg(one.text.simplified()));
        else if (row.date < QStringLiteral("1949"))
            report(row, DutyFault::Doubtful, DutyColumn::Date, Words::tr("%1 lies before the first committee. Is the year right?").arg(row.date));
        else if (row.date > QDate::currentDate().toString(Qt::ISODate))
            report(row, DutyFault::Note, DutyColumn::Date, Words::tr("%1 has not come yet.").arg(row.date));
    }

    void checkOutcomes(DutyRow &row) const
    {
        constexpr DutyOutcomes away = bit(DutyOutcome::Leave) | bit(DutyOutcome::Absent);
        constexpr DutyOutcomes here = bit(DutyOutcome::Present) | bit(DutyOutcome::Late) | bit(DutyOutcome::LeftEarly);
        if ((row.outcomes & away) && (row.outcomes & here))
            report(row, DutyFault::Unusable, DutyColumn::Outcome, Words::tr("Nobody is present and absent at once. Make two rows of it."));
        else if ((row.outcomes & away) == away)
            report(row, DutyFault::Unusable, DutyColumn::Outcome, Words::tr("Absent is either with leave or without."));
        else if (row.outcomes == 0)
            report(row, DutyFault::Note, DutyColumn::Outcome, Words::tr("No result is given; “%1” was taken.").arg(dutyWord(impliedOutcomes(row.kind, 0))));
    }

    void readQuantity(DutyRow &row, const SheetRow &source) const
    {
        const Cell &one = cell(source, DutyColumn::Quantity);
        const QString value = one.text.simplified();
        if (value.isEmpty())
            return;
        bool isNumber = false;
        double quantity = one.type == Cell::Type::Number ? (isNumber = true, one.number) : 0;
        if (!isNumber) {
            // “2次”, “3个半天”, “两天”? Only what cannot mean two things: a day is two half days, so 天 is left to be asked.
            static const QRegularExpression unit(QStringLiteral("\\s*(?:个?半天|次|件|条|篇|项|场|期)$"));
            const QString word = toHalfWidth(value).remove(unit).trimmed();
            quantity = word.toDouble(&isNumber);
            static const QRegularExpression chinese(QStringLiteral("^[一二两三四五六七八九十]+$"));
            if (!isNumber && chinese.match(word).hasMatch()) {
                const auto number = parseChineseNumber(QString(word).replace(QStringLiteral("两"), QStringLiteral("二")));
                isNumber = number.has_value();
                quantity = static_cast<double>(number.value_or(0));
            }
        }
        if (!isNumber || quantity <= 0 || quantity > 1000)
            report(row, DutyFault::Unusable, DutyColumn::Quantity, Words::tr("“%1” is no quantity. Write the number of half days or pieces.").arg(value));
        else
            row.quantity = quantity;
    }

    const RosterTable &m_table;
    const DutyMapping &m_mapping;
    QHash<QString, QString> m_dates;
};

} // namespace

QString dutyColumnWord(DutyColumn column) { return headers()[static_cast<int>(column)].first(); }

QStringList DutyMapping::missing() const
{
    QStringList words;
    for (const DutyColumn column : {DutyColumn::Name, DutyColumn::Date, DutyColumn::Kind, DutyColumn::Item}) {
        if (columnOf(column) == 0)
            words << dutyColumnWord(column);
    }
    return words;
}

DutyMapping findDutyMapping(const RosterTable &table)
{
    DutyMapping best;
    int most = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(table.rows.size(), rowsSearched); ++i) {
        DutyMapping mapping;
        mapping.headerRow = table.rows[i].number;
        int found = 0;
        for (qsizetype k = 0; k < table.rows[i].cells.size(); ++k) {
            const int column = columnNamed(table.rows[i].cells[k].text);
            if (column >= 0 && mapping.columns[column] == 0) {
                mapping.columns[column] = static_cast<int>(k) + 1;
                ++found;
            }
        }
        if (found > most && found > 1) {
            most = found;
            best = mapping;
        }
    }
    return best;
}

bool DutyRow::has(DutyFault fault) const
{
    return std::any_of(problems.cbegin(), problems.cend(), [fault](const DutyProblem &problem) { return problem.fault == fault; });
}

QList<DutyRow> readDutyRows(const RosterTable &table, const DutyMapping &mapping)
{
    return Reader(table, mapping).read();
}

void findRepeats(QList<DutyRow> &rows, const QList<qint64> &persons)
{
    struct Seen {
        int row;
        double quantity;
    };
    QHash<QString, Seen> seen;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        DutyRow &row = rows[i];
        if (row.has(DutyFault::Unusable))
            continue;
        // Of a plenary some half days may be attended and others not.
        const QString half = row.kind == DutyKind::Plenary ? dutyWord(row.outcomes) : QString();
        const QString key = QStringList{QString::number(persons[i]), row.date, dutyWord(row.kind), row.item, half}.join(u'\x1f');
        const auto former = seen.find(key);
        if (former == seen.end()) {
            seen.insert(key, {row.number, row.quantity});
            continue;
        }
        former->quantity += row.quantity;
        // Morning and afternoon.
        if (row.kind == DutyKind::Plenary && former->quantity <= 2)
            continue;
        row.problems.append({DutyFault::Doubtful, DutyColumn::Item, Words::tr("Row %1 enters the same event for the same person.").arg(former->row)});
    }
}

Problem problemOf(const RosterTable &table, const DutyMapping &mapping, const DutyRow &row, const DutyProblem &problem)
{
    return {problem.fault == DutyFault::Note ? Problem::Severity::Warning : Problem::Severity::Error, table.file, table.sheet, row.number,
            mapping.columnOf(problem.column), problem.text};
}

} // namespace xz::members

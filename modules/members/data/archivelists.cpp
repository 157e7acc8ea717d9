#include "data/archivelists.h"

#include <QCoreApplication>
#include <QDate>
#include <QMap>
#include <QSet>

#include <algorithm>

#include "core/database/statement.h"
#include "core/directory/dutyledger.h"
#include "core/settings/settings.h"
#include "core/tabular/sheetwriter.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "data/bodies.h"
#include "data/completenesssource.h"
#include "domain/fieldchecks.h"
#include "domain/memberlist.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::ArchiveLists)
};

QString dotted(const QString &date) { return QString(date).replace(u'-', u'.'); }

/// Rows under a heading a sector when that is the order.
class BySector
{
public:
    BySector(ArchiveList &list, const QList<MemberRow> &members, Directory::Order order) : m_list(list), m_on(order == Directory::Order::Sector)
    {
        for (const MemberRow &member : members)
            ++m_counts[member.sector];
    }
    void before(const MemberRow &member)
    {
        if (!m_on || (m_any && member.sector == m_last))
            return;
        m_any = true;
        m_last = member.sector;
        m_list.addHeading(QStringLiteral("%1（%2人）").arg(member.sector.isEmpty() ? QStringLiteral("未定界别") : member.sector).arg(m_counts.value(member.sector)));
    }

private:
    ArchiveList &m_list;
    QHash<QString, int> m_counts;
    QString m_last;
    bool m_on, m_any = false;
};

} // namespace

ArchiveLists::ArchiveLists(Workspace &workspace) : m_workspace(workspace) {}

const QStringList &ArchiveLists::ids()
{
    static const QStringList ids{QStringLiteral("contacts"),           QStringLiteral("birthdays"),             QStringLiteral("summary"),          QStringLiteral("completeness"),
                                 QStringLiteral("composition-sector"), QStringLiteral("composition-committee"), QStringLiteral("composition-group")};
    return ids;
}

QString ArchiveLists::title(const QString &id)
{
    switch (ids().indexOf(id)) {
    case 0:
        return Words::tr("Contact book");
    case 1:
        return Words::tr("Birthday list");
    case 2:
        return Words::tr("Term summary");
    case 3:
        return Words::tr("Completeness report");
    case 4:
        return Words::tr("Composition by sectors");
    case 5:
        return Words::tr("Composition by committees");
    case 6:
        return Words::tr("Composition by groups");
    default:
        return {};
    }
}

Result<ArchiveList> ArchiveLists::list(const QString &id, const Asked &asked) const
{
    switch (ids().indexOf(id)) {
    case 0:
        return contacts(asked);
    case 1:
        return birthdays(asked);
    case 2:
        return summary(asked);
    case 3:
        return completeness(asked);
    case 4:
        return composition(CodeTable::Sector, asked);
    case 5:
        return composition(CodeTable::Committee, asked);
    case 6:
        return composition(CodeTable::MemberGroup, asked);
    default:
        return Error{ErrorCode::NotFound, Words::tr("There is no list “%1”. There are: %2.").arg(id, ids().join(QStringLiteral(", "))), {}};
    }
}

QString ArchiveLists::body(const Term &term) const
{
    return committeeName(m_workspace.settings().value(QStringLiteral("office.name")).toString(), term.name);
}

Result<QList<MemberRow>> ArchiveLists::members(const Asked &asked) const
{
    auto rows = m_workspace.directory().members(asked.term.id, asked.order);
    if (!rows)
        return rows.error();
    const QSet<qint64> persons(asked.persons.cbegin(), asked.persons.cend());
    rows->removeIf([&](const MemberRow &member) {
        return (!asked.sector.isEmpty() && member.sector != asked.sector && member.sectorShort != asked.sector) || (!persons.isEmpty() && !persons.contains(member.personId));
    });
    return rows;
}

Result<ArchiveList> ArchiveLists::contacts(const Asked &asked) const
{
    const auto rows = members(asked);
    if (!rows)
        return rows.error();
    QHash<qint64, QStringList> more; // office phone, email, address, postcode
    Statement read(m_workspace.database(), QStringLiteral("SELECT p.id, p.office_phone, p.email, p.address, p.postcode FROM person p JOIN membership m ON m.person_id = p.id WHERE m.term_id = ?"));
    if (auto done = read.bind(asked.term.id).run(); !done)
        return done.error();
    while (read.next())
        more.insert(read.integer(0), {read.text(1), read.text(2), read.text(3), read.text(4)});
    if (auto done = read.finish(); !done)
        return done.error();
    ArchiveList list;
    list.title = body(asked.term) + QStringLiteral("委员通讯录");
    list.subtitle = QStringLiteral("共%1人").arg(rows->size());
    list.columns = {{QStringLiteral("姓名"), 90, false}, {QStringLiteral("界别"), 90, false}, {QStringLiteral("工作单位及职务"), 250, false}, {QStringLiteral("手机"), 110, false},
                    {QStringLiteral("办公电话"), 110, false}, {QStringLiteral("邮箱"), 150, false}, {QStringLiteral("地址"), 190, false}, {QStringLiteral("邮编"), 60, false}};
    BySector sectors(list, *rows, asked.order);
    for (const MemberRow &member : *rows) {
        sectors.before(member);
        const QStringList own = more.value(member.personId);
        list.addRow({spacedName(member.name), member.sectorShort.isEmpty() ? member.sector : member.sectorShort, member.organisation, spacedMobileNumber(member.phone), own.value(0),
                     own.value(1), own.value(2), own.value(3)});
    }
    return list;
}

Result<ArchiveList> ArchiveLists::birthdays(const Asked &asked) const
{
    const auto rows = members(asked);
    if (!rows)
        return rows.error();
    // Within a day the order asked for stays.
    QMap<int, QMap<int, QList<MemberRow>>> months;
    int unknown = 0;
    for (const MemberRow &member : *rows) {
        const QStringList parts = member.birth.split(u'-');
        const int month = parts.value(1).toInt();
        if (month == 0)
            ++unknown;
        else if (asked.month == 0 || asked.month == month)
            months[month][parts.value(2).toInt()] << member;
    }
    static const QStringList names{QStringLiteral("一月"), QStringLiteral("二月"), QStringLiteral("三月"), QStringLiteral("四月"), QStringLiteral("五月"), QStringLiteral("六月"),
                                   QStringLiteral("七月"), QStringLiteral("八月"), QStringLiteral("九月"), QStringLiteral("十月"), QStringLiteral("十一月"), QStringLiteral("十二月")};
    ArchiveList list;
    list.title = body(asked.term) + QStringLiteral("委员生日名单");
    list.columns = {{QStringLiteral("生日"), 90, false}, {QStringLiteral("姓名"), 100, false}, {QStringLiteral("性别"), 50, false}, {QStringLiteral("出生年月"), 90, false},
                    {QStringLiteral("今年周岁"), 70, true}, {QStringLiteral("界别"), 110, false}, {QStringLiteral("工作单位及职务"), 260, false}, {QStringLiteral("手机"), 110, false}};
    const int year = QDate::currentDate().year();
    int listed = 0;
    for (auto month = months.cbegin(); month != months.cend(); ++month) {
        int count = 0;
        for (const QList<MemberRow> &day : month.value())
            count += int(day.size());
        listed += count;
        list.addHeading(QStringLiteral("%1（%2人）").arg(names.value(month.key() - 1)).arg(count));
        for (auto day = month.value().cbegin(); day != month.value().cend(); ++day) {
            for (const MemberRow &member : day.value())
                list.addRow({day.key() > 0 ? QStringLiteral("%1月%2日").arg(month.key()).arg(day.key()) : QStringLiteral("%1月").arg(month.key()), spacedName(member.name), member.sex,
                             dotted(member.birth), QString::number(year - member.birth.left(4).toInt()), member.sectorShort.isEmpty() ? member.sector : member.sectorShort,
                             member.organisation, spacedMobileNumber(member.phone)});
        }
    }
    list.subtitle = unknown > 0 ? QStringLiteral("共%1人，另有%2人未填出生月份").arg(listed).arg(unknown) : QStringLiteral("共%1人").arg(listed);
    return list;
}

Result<ArchiveList> ArchiveLists::summary(const Asked &asked) const
{
    const auto everybody = m_workspace.directory().members(asked.term.id, Directory::Order::Strokes, true);
    if (!everybody)
        return everybody.error();
    Statement read(m_workspace.database(), QStringLiteral("SELECT origin, exit_kind, COUNT(*) FROM membership WHERE term_id = ? GROUP BY origin, exit_kind"));
    if (auto done = read.bind(asked.term.id).run(); !done)
        return done.error();
    QMap<QString, int> origins, exits;
    int inOffice = 0;
    while (read.next()) {
        const int count = int(read.integer(2));
        origins[read.text(0)] += count;
        if (read.text(1).isEmpty() || read.text(1) == QStringLiteral("届满"))
            inOffice += count;
        else
            exits[read.text(1)] += count;
    }
    if (auto done = read.finish(); !done)
        return done.error();
    ArchiveList list;
    list.title = body(asked.term) + QStringLiteral("届次汇总");
    list.columns = {{QStringLiteral("项目"), 260, false}, {QStringLiteral("数量"), 100, true}, {QStringLiteral("占%"), 80, true}};
    const auto number = [&list](const QString &item, int count, int all = 0) {
        list.addRow({item, QString::number(count), all > 0 ? QString::number(100.0 * count / all, 'f', 1) : QString()});
    };
    list.addHeading(QStringLiteral("委员变动"));
    number(QStringLiteral("历次产生委员"), int(everybody->size()));
    for (auto it = origins.cbegin(); it != origins.cend(); ++it)
        number(QStringLiteral("　其中：%1").arg(it.key().isEmpty() ? QStringLiteral("未填产生方式") : it.key()), it.value());
    for (auto it = exits.cbegin(); it != exits.cend(); ++it)
        number(QStringLiteral("届中离任：%1").arg(it.key()), it.value());
    number(QStringLiteral("现有（届末）委员"), inOffice);
    for (const CodeTable table : {CodeTable::Sector, CodeTable::Committee, CodeTable::MemberGroup}) {
        const auto entries = m_workspace.directory().codes(table, asked.term.id);
        if (!entries)
            return entries.error();
        number(table == CodeTable::Sector ? QStringLiteral("界别") : table == CodeTable::Committee ? QStringLiteral("专门委员会") : QStringLiteral("小组"), int(entries->size()));
    }
    const auto composed = Bodies(m_workspace, CodeTable::Sector, asked.term.id).composed();
    if (!composed)
        return composed.error();
    const QDate ends = QDate::fromString(asked.term.ends, Qt::ISODate);
    const QDate day = ends.isValid() && ends < QDate::currentDate() ? ends : QDate::currentDate();
    for (const CompositionGroup &group : compositionOf(*composed, day)) {
        list.addHeading(QStringLiteral("委员构成：%1").arg(group.title));
        for (const auto &[name, count] : group.values)
            number(name, count, int(composed->size()));
    }
    const auto duties = m_workspace.dutyLedger().counts(asked.term.starts, asked.term.ends);
    if (!duties)
        return duties.error();
    QMap<QString, QPair<int, QSet<qint64>>> kinds;
    for (const DutyCount &count : *duties) {
        kinds[count.kind].first += count.records;
        kinds[count.kind].second.insert(count.personId);
    }
    if (!kinds.isEmpty())
        list.addHeading(QStringLiteral("履职记录（人次）"));
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        number(QStringLiteral("%1（%2人）").arg(it.key()).arg(it.value().second.size()), it.value().first);
    const QString from = dotted(asked.term.starts), until = dotted(asked.term.ends);
    list.subtitle = from.isEmpty() && until.isEmpty() ? QString() : QStringLiteral("%1—%2").arg(from, until);
    return list;
}

Result<ArchiveList> ArchiveLists::completeness(const Asked &asked) const
{
    const QStringList required = CompletenessSource(m_workspace).required();
    auto issues = CompletenessSource::check(m_workspace, asked.term.id, required);
    if (!issues)
        return issues.error();
    const auto rows = members(asked);
    if (!rows)
        return rows.error();
    QMap<qint64, QList<CompletenessIssue>> byMember;
    for (const CompletenessIssue &issue : *issues)
        byMember[issue.membershipId] << issue;
    ArchiveList list;
    list.title = body(asked.term) + QStringLiteral("委员档案完整性检查");
    list.columns = {{QStringLiteral("姓名"), 100, false}, {QStringLiteral("界别"), 120, false}, {QStringLiteral("缺项"), 280, false}, {QStringLiteral("需核对"), 280, false}};
    BySector sectors(list, *rows, asked.order);
    int faulty = 0;
    QMap<QString, int> missingCounts;
    for (const MemberRow &member : *rows) {
        const QList<CompletenessIssue> own = byMember.value(member.membershipId);
        if (own.isEmpty())
            continue;
        ++faulty;
        QStringList missing, wrong;
        for (const CompletenessIssue &issue : own) {
            (issue.isMissing ? missing : wrong) << (issue.isMissing ? issue.item : issue.text);
            if (issue.isMissing)
                ++missingCounts[issue.item];
        }
        sectors.before(member);
        list.addRow({spacedName(member.name), member.sector, missing.join(QStringLiteral("、")), wrong.join(QStringLiteral("；"))});
    }
    if (!missingCounts.isEmpty()) {
        list.addHeading(QStringLiteral("缺项统计"));
        for (auto it = missingCounts.cbegin(); it != missingCounts.cend(); ++it)
            list.addRow({it.key(), QString(), QStringLiteral("%1人").arg(it.value()), QString()});
    }
    list.subtitle = QStringLiteral("委员%1人，完整%2人，待补充%3人").arg(rows->size()).arg(rows->size() - faulty).arg(faulty);
    return list;
}

Result<ArchiveList> ArchiveLists::composition(CodeTable table, const Asked &asked) const
{
    const auto composed = Bodies(m_workspace, table, asked.term.id).composed();
    if (!composed)
        return composed.error();
    const QDate day = QDate::currentDate();
    const QString word = table == CodeTable::Sector ? QStringLiteral("界别") : table == CodeTable::Committee ? QStringLiteral("专委会") : QStringLiteral("小组");
    const CompositionTable made = compositionTable(*composed, word, day);
    ArchiveList list;
    list.title = body(asked.term) + QStringLiteral("委员构成情况表");
    list.subtitle = QStringLiteral("年龄计算至%1").arg(dotted(day.toString(Qt::ISODate)));
    for (qsizetype i = 0; i < made.columns.size(); ++i)
        list.columns << ArchiveList::Column{made.columns[i], i == 0 ? 150.0 : 54.0, i > 0};
    for (const QStringList &row : made.rows)
        list.addRow(row);
    return list;
}

Outcome ArchiveLists::write(const ArchiveList &list, const QString &path)
{
    auto writer = SheetWriter::create(path, list.title.right(20));
    if (!writer)
        return writer.error();
    (*writer)->title(list.title, int(list.columns.size()));
    QStringList titles;
    QList<double> widths;
    for (const ArchiveList::Column &column : list.columns) {
        titles << column.title;
        widths << std::max(8.0, column.width / 8);
    }
    (*writer)->header(titles, widths);
    for (const ArchiveList::Row &row : list.rows) {
        QVariantList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            bool ok = false;
            const double number = list.columns[i].alignRight ? row.cells[i].toDouble(&ok) : 0;
            cells << (ok ? QVariant(number) : QVariant(row.cells[i]));
        }
        (*writer)->row(row.cells.isEmpty() ? QVariantList{row.heading} : cells);
    }
    return (*writer)->finish();
}

} // namespace xz::members

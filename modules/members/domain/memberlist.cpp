#include "domain/memberlist.h"

#include <algorithm>

#include "core/text/names.h"

namespace xz::members {

namespace {

constexpr auto noSector = "未定界别";
constexpr int lastPosition = 1000000;

int fullWidths(const QString &text)
{
    int halves = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate())
            continue;
        halves += text[i].unicode() < 0x80 ? 1 : 2;
    }
    return (halves + 1) / 2;
}

} // namespace

QString committeeName(const QString &office, const QString &term)
{
    static const QString body = QStringLiteral("委员会");
    if (office.endsWith(body) && !office.contains(term))
        return office.chopped(body.size()) + term + body;
    return office.isEmpty() ? term + body : office;
}

QString listedName(const ListedMember &member, bool withRemarks)
{
    return spacedName(member.name) + (withRemarks ? nameRemark(member.sex, member.ethnicity) : QString());
}

MemberList memberList(QList<ListedMember> members, MemberListLayout layout, const QString &title, bool withRemarks, MemberListOrder order)
{
    const bool bySector = layout == MemberListLayout::Sector;
    const auto position = [](const ListedMember &member) { return member.sector.isEmpty() ? lastPosition : member.sectorPosition; };
    std::stable_sort(members.begin(), members.end(), [&](const ListedMember &a, const ListedMember &b) {
        if (bySector && position(a) != position(b))
            return position(a) < position(b);
        if (bySector && a.sector != b.sector)
            return a.sector < b.sector;
        if (order == MemberListOrder::Pinyin)
            return a.pinyinKey < b.pinyinKey;
        if (order == MemberListOrder::Rank)
            return a.rank < b.rank;
        return a.strokeKey < b.strokeKey;
    });
    MemberList list;
    list.title = title;
    const QString words = order == MemberListOrder::Pinyin ? QStringLiteral("按姓名拼音") : order == MemberListOrder::Rank ? QStringLiteral("按排名") : QStringLiteral("按姓氏笔画");
    list.note = QStringLiteral("（共%1人，%2%3为序）").arg(members.size()).arg(bySector ? QStringLiteral("分界别") : QString(), words);
    for (qsizetype first = 0; first < members.size();) {
        qsizetype end = first;
        MemberListSection section;
        while (end < members.size() && (!bySector || members[end].sector == members[first].sector))
            section.entries.append(listedName(members[end++], withRemarks));
        if (bySector) {
            const QString name = members[first].sector.isEmpty() ? QString::fromUtf8(noSector) : members[first].sector;
            section.heading = QStringLiteral("%1（%2人）").arg(name).arg(end - first);
        }
        list.sections.append(section);
        first = end;
    }
    return list;
}

QString plainText(const MemberList &list, bool withRemarks)
{
    // The printed page's grid in characters: 28 a line, columns of 52 or 26 mm.
    const int columns = withRemarks ? 3 : 6;
    const int width = withRemarks ? 10 : 5;
    const QChar space(0x3000);
    QString text;
    if (!list.title.isEmpty())
        text += list.title + u'\n';
    if (!list.note.isEmpty())
        text += list.note + u'\n';
    for (const MemberListSection &section : list.sections) {
        if (!section.heading.isEmpty())
            text += QString(2, space) + section.heading + u'\n';
        QString line;
        int used = 0;
        const auto endLine = [&] {
            while (line.endsWith(space))
                line.chop(1);
            text += line + u'\n';
            line.clear();
            used = 0;
        };
        for (const QString &entry : section.entries) {
            const int needs = std::min(columns, (fullWidths(entry) + width) / width);
            if (used > 0 && used + needs > columns)
                endLine();
            line += entry + QString(std::max(0, needs * width - fullWidths(entry)), space);
            used += needs;
            if (used >= columns)
                endLine();
        }
        if (used > 0)
            endLine();
    }
    return text;
}

} // namespace xz::members

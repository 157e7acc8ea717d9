#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace xz::members {

/// What a published list says of a member.
struct ListedMember {
    QString name;      ///< clean, not spaced
    QString sex;
    QString ethnicity;
    QString sector;    ///< full name as its heading reads
    int sectorPosition = 0;
    QString strokeKey;
    QString pinyinKey = {};
    int rank = 0;      ///< place in the order by rank
};

/// A block of a list: a heading with its count, and the entries below it.
struct MemberListSection {
    QString heading;     ///< "民革（12人）"; empty for a list by strokes
    QStringList entries; ///< "叶　楠（苗族）"
};

/// A published list of members: by sector, or as one list; within a section by strokes unless another order is asked for.
struct MemberList {
    QString title;
    QString note; ///< "（共316人，分界别按姓氏笔画为序）"
    QList<MemberListSection> sections;
};

/// With headings of sectors, or as one list.
enum class MemberListLayout { Sector, Strokes };
/// Order within a section.
enum class MemberListOrder { Strokes, Pinyin, Rank };

/// Two characters spaced to three, remarks in brackets (女 and minorities; 男 and 汉族 are not written).
QString listedName(const ListedMember &member, bool withRemarks = true);

/// Lays members out in any order of arrival. Members without a sector stand last, under 未定界别.
MemberList memberList(QList<ListedMember> members, MemberListLayout layout, const QString &title = {}, bool withRemarks = true,
                      MemberListOrder order = MemberListOrder::Strokes);

/// The list as text to paste: headings two characters in, entries in columns of full-width characters (three a line with remarks,
/// six without); an entry that is too long takes two columns.
QString plainText(const MemberList &list, bool withRemarks = true);

/// "政协澜州市委员会", "第五届" → "政协澜州市第五届委员会".
QString committeeName(const QString &office, const QString &term);

} // namespace xz::members

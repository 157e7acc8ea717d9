#include "print/memberlistdata.h"

namespace xz::members {

namespace {

constexpr int remarkColumns = 3;
constexpr int plainColumns = 6;

} // namespace

PrintData listData(const MemberList &list, bool withRemarks)
{
    QVariantList groups;
    for (const MemberListSection &section : list.sections) {
        QVariantList entries;
        for (const QString &entry : section.entries) {
            // The name alone is set whole in one font, whatever its remark needs.
            const qsizetype bracket = entry.indexOf(QChar(u'（'));
            entries << QVariantMap{{QStringLiteral("printName"), bracket < 0 ? entry : entry.left(bracket)},
                                   {QStringLiteral("remark"), bracket < 0 ? QString() : entry.mid(bracket)}};
        }
        groups << QVariantMap{{QStringLiteral("heading"), section.heading},
                              {QStringLiteral("columns"), withRemarks ? remarkColumns : plainColumns},
                              {QStringLiteral("members"), entries}};
    }
    PrintData data;
    data.values = {{QStringLiteral("title"), list.title}, {QStringLiteral("note"), list.note}, {QStringLiteral("groups"), groups}};
    return data;
}

} // namespace xz::members

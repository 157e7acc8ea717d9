#include "domain/planwords.h"

#include <QStringList>

#include "domain/meeting.h"

namespace xz::meetings::words {

namespace {

template <typename Value>
struct Entry {
    Value value;
    const char16_t *words; ///< separated by spaces, the written one first
};

constexpr Entry<AreaKind> areaKinds[] = {{AreaKind::Rostrum, u"rostrum 主席台"}, {AreaKind::Floor, u"floor 池座 大厅 台下"}};
constexpr Entry<SeatNumbering> numberings[] = {{SeatNumbering::EvenLeft, u"even-left 左双右单 left-even left-even-right-odd evenleft"},
                                           {SeatNumbering::OddLeft, u"odd-left 左单右双 left-odd left-odd-right-even oddleft"},
                                           {SeatNumbering::Continuous, u"continuous 连续 顺序 自左至右 自左向右 sequential left-to-right"}};
constexpr Entry<GroupBy> groupings[] = {{GroupBy::Sector, u"sector 界别"}, {GroupBy::Group, u"group 小组 组"}, {GroupBy::None, u"none 不分 不分块 无"}};
constexpr Entry<Order> orders[] = {{Order::Strokes, u"strokes 笔画 姓氏笔画"}, {Order::Pinyin, u"pinyin 拼音"}, {Order::Rank, u"rank 排序 职务 位次"}};
constexpr Entry<Fill> fills[] = {{Fill::Rows, u"rows 横排"},
                                 {Fill::Columns, u"columns 竖排"},
                                 {Fill::SRows, u"s-rows 横排s形 横s"},
                                 {Fill::SColumns, u"s-columns 竖排s形 竖s"},
                                 {Fill::CenterOut, u"center-out centre-out 中间向两边 居中 中间向两侧 左右左"},
                                 {Fill::RowsFromRight, u"rows-right 自右至左 自右向左"},
                                 {Fill::ColumnsFromBack, u"columns-back 自后至前 自后向前"},
                                 {Fill::SRowsFromRight, u"s-rows-right 右起横s"},
                                 {Fill::SColumnsFromBack, u"s-columns-back 后起竖s"},
                                 {Fill::SidesIn, u"sides-in 两边向中间 两侧向中间"}};
constexpr Entry<ChangePolicy> policies[] = {{ChangePolicy::InsertClose, u"上增下补 insert-close"},
                                            {ChangePolicy::InsertLeave, u"上增下不补 insert-leave"},
                                            {ChangePolicy::AppendClose, u"上不增下补 append-close"},
                                            {ChangePolicy::AppendLeave, u"上不增下不补 append-leave"},
                                            {ChangePolicy::Fewest, u"最少变动 fewest 变动最少"}};
const Entry<QString> parts[] = {{QStringLiteral("上午"), u"上午 am morning forenoon"},
                                {QStringLiteral("下午"), u"下午 pm afternoon"},
                                {QStringLiteral("晚上"), u"晚上 evening night"}};
const Entry<QString> classes[] = {{QStringLiteral("出席"), u"出席 present member members"}, {QStringLiteral("列席"), u"列席 attending"},
                                  {QStringLiteral("旁听"), u"旁听 observer"},                {QStringLiteral("特邀"), u"特邀 guest invited"},
                                  {QStringLiteral("工作人员"), u"工作人员 staff"},           {QStringLiteral("记者"), u"记者 press journalist"}};

QStringList list(const char16_t *words) { return QString::fromUtf16(words).split(u' '); }

template <typename Value, size_t Count>
std::optional<Value> parsed(const Entry<Value> (&entries)[Count], const QString &word)
{
    const QString wanted = word.trimmed().toLower();
    for (const Entry<Value> &entry : entries)
        if (list(entry.words).contains(wanted))
            return entry.value;
    return std::nullopt;
}

template <typename Value, size_t Count>
QString written(const Entry<Value> (&entries)[Count], Value value)
{
    for (const Entry<Value> &entry : entries)
        if (entry.value == value)
            return list(entry.words).first();
    return {};
}

} // namespace

QString of(AreaKind kind) { return written(areaKinds, kind); }
QString of(SeatNumbering numbering) { return written(numberings, numbering); }
QString of(GroupBy groupBy) { return written(groupings, groupBy); }
QString of(Order order) { return written(orders, order); }
QString of(Fill fill) { return written(fills, fill); }
QString of(ChangePolicy policy) { return written(policies, policy); }

std::optional<AreaKind> areaKind(const QString &word) { return parsed(areaKinds, word); }
std::optional<SeatNumbering> numbering(const QString &word) { return parsed(numberings, word); }
std::optional<GroupBy> groupBy(const QString &word) { return parsed(groupings, word); }
std::optional<Order> order(const QString &word) { return parsed(orders, word); }
std::optional<Fill> fill(const QString &word) { return parsed(fills, word); }
std::optional<ChangePolicy> changePolicy(const QString &word) { return parsed(policies, word); }
std::optional<QString> dayPart(const QString &word) { return parsed(parts, word); }
std::optional<QString> attendanceClass(const QString &word) { return parsed(classes, word); }

} // namespace xz::meetings::words

#include "print/official/titlebreaker.h"

#include <QRegularExpression>

#include <cmath>
#include <vector>

#include "print/official/officialdocument.h"

namespace xz {

namespace {

constexpr double never = 1e9;
// What a break costs against lines of uneven length: see the worked examples of the tests.
constexpr double afterVerb = 1;
constexpr double plain = 3;
constexpr double unevenness = 4.5;

double widthOf(QStringView text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.isLowSurrogate() ? 0 : c.unicode() < 0x80 ? 0.5 : 1;
    return width;
}

/// What a break before each character costs.
std::vector<double> breakCosts(const QString &text)
{
    std::vector<double> costs(size_t(text.size()) + 1, plain);
    const auto set = [&](qsizetype at, double cost) {
        if (at > 0 && at < text.size() && costs[size_t(at)] < never)
            costs[size_t(at)] = cost;
    };
    static const QRegularExpression ends(QStringLiteral("委员会|办公室|办公厅|代表大会|常务委员会|人民政府|、|》"));
    for (auto it = ends.globalMatch(text); it.hasNext();)
        set(it.next().capturedEnd(), 0.5);
    static const QRegularExpression verbs(QStringLiteral("关于(?:印发|转发|召开|举办|开展|做好|加强|表彰|报送|征集|成立|调整|进一步|认真)"));
    for (auto it = verbs.globalMatch(text); it.hasNext();)
        set(it.next().capturedEnd(), afterVerb);
    static const QRegularExpression begins(QStringLiteral("关于|第[〇一二三四五六七八九十百0-9]+[届次]|[〇一二三四五六七八九十0-9]{4}年|《"));
    for (auto it = begins.globalMatch(text); it.hasNext();) {
        const qsizetype at = it.next().capturedStart();
        set(at, text.mid(at, 2) == QStringLiteral("关于") ? 0 : 0.5);
    }
    // Words that are never cut; the kind at the end keeps its 的.
    static const QRegularExpression whole(
        QStringLiteral("关于|政协|中国人民政治协商会议|常务委员会|专门委员会|委员会|委员|办公室|办公厅|人民政府|代表大会|会议|工作|提案|建议|意见|情况|"
                       "社情民意|民主监督|文史资料|规范性文件|主席|常委会|组织|开展|做好|重点|督办|召开|征集|印发|转发|加强|进一步|管理|"
                       "办法|方案|通知|第[〇一二三四五六七八九十百0-9]+[届次]|[〇一二三四五六七八九十0-9]{4}年(?:度|\\d+月)?|[!-~]+|"
                       "的(?:%1)$|.(?=[的了，。、；：？！）》”’])|[（《“‘和与及对为].")
            .arg(officialKinds().join(u'|')));
    for (qsizetype from = 0; from < text.size();) {
        const QRegularExpressionMatch found = whole.match(text, from);
        if (!found.hasMatch())
            break;
        const bool sticky = found.capturedLength() == 1;
        for (qsizetype at = found.capturedStart() + 1; at < found.capturedEnd() + (sticky ? 1 : 0) && at < text.size(); ++at)
            costs[size_t(at)] = never;
        // The next word may overlap this one's last character.
        from = sticky || found.capturedLength() == 1 ? found.capturedEnd() : qMax(found.capturedStart() + 1, found.capturedEnd() - 1);
    }
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text.at(at).isLowSurrogate())
            costs[size_t(at)] = never;
    }
    return costs;
}

class Search
{
public:
    Search(const QString &text, double most) : m_text(text), m_most(most), m_costs(breakCosts(text)), m_total(widthOf(text)) {}

    QStringList lines()
    {
        const int least = int(std::ceil(m_total / m_most));
        for (int count = least; count <= least + 2; ++count) {
            m_best = never;
            m_count = count;
            extend(0, 0, {});
            if (m_best < never)
                return cut();
        }
        return {};
    }

private:
    void extend(qsizetype from, double cost, QList<qsizetype> breaks)
    {
        const int left = m_count - int(breaks.size());
        if (cost >= m_best)
            return;
        if (left == 1) {
            const double width = widthOf(QStringView(m_text).mid(from));
            if (width > m_most || (width < 4 && m_count > 1))
                return;
            cost += uneven(width);
            if (cost < m_best) {
                m_best = cost;
                m_breaks = breaks;
            }
            return;
        }
        double width = 0;
        for (qsizetype at = from + 1; at < m_text.size(); ++at) {
            width += widthOf(QStringView(m_text).mid(at - 1, 1));
            if (width > m_most)
                return;
            if (m_costs[size_t(at)] < never && width >= 4)
                extend(at, cost + m_costs[size_t(at)] + uneven(width), breaks + QList<qsizetype>{at});
        }
    }
    double uneven(double width) const
    {
        const double off = (width * m_count - m_total) / m_total;
        return unevenness * off * off * 2 / m_count;
    }
    QStringList cut() const
    {
        QStringList lines;
        qsizetype from = 0;
        for (const qsizetype at : m_breaks) {
            lines << m_text.mid(from, at - from);
            from = at;
        }
        return lines << m_text.mid(from);
    }

    QString m_text;
    double m_most;
    std::vector<double> m_costs;
    double m_total;
    int m_count = 1;
    double m_best = never;
    QList<qsizetype> m_breaks;
};

/// Cut where lines are full, for a text that has no place to break.
QStringList cutAnywhere(const QString &text, double most)
{
    QStringList lines{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isLowSurrogate() && widthOf(lines.last()) + widthOf(QStringView(text).mid(i, 1)) > most)
            lines << QString();
        lines.last() += text.at(i);
    }
    return lines;
}

} // namespace

QStringList breakTitle(const QString &title, double most)
{
    QStringList lines;
    for (const QString &part : title.split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = part.trimmed();
        const QStringList broken = widthOf(text) <= most ? QStringList{text} : Search(text, most).lines();
        lines += broken.isEmpty() ? cutAnywhere(text, most) : broken;
    }
    return lines;
}

} // namespace xz

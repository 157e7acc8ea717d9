#include "domain/duty/dutywords.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace xz::members {

namespace {

const QStringList kindWords{QStringLiteral("全体会议"), QStringLiteral("常委会会议"), QStringLiteral("其他会议"), QStringLiteral("提案"),
                            QStringLiteral("社情民意"), QStringLiteral("大会发言"),   QStringLiteral("书面发言"), QStringLiteral("视察调研"),
                            QStringLiteral("学习培训"), QStringLiteral("文史资料"),   QStringLiteral("民主评议"), QStringLiteral("公益"),
                            QStringLiteral("述职"),     QStringLiteral("奖励"),       QStringLiteral("处分")};
const QStringList roleWords{QStringLiteral("本人"), QStringLiteral("第一提案人"), QStringLiteral("联名"), QStringLiteral("主笔"),
                            QStringLiteral("参与")};
const QStringList outcomeWords{QStringLiteral("出席"), QStringLiteral("请假"), QStringLiteral("迟到"), QStringLiteral("早退"),
                               QStringLiteral("缺席"), QStringLiteral("提交"), QStringLiteral("立案"), QStringLiteral("重点"),
                               QStringLiteral("优秀"), QStringLiteral("采用"), QStringLiteral("批示")};
const QStringList levelWords{QString(), QStringLiteral("县"), QStringLiteral("市"), QStringLiteral("省"), QStringLiteral("国家")};

using Synonyms = QHash<QString, int>;

Synonyms synonyms(const QStringList &words, std::initializer_list<std::pair<const char *, int>> others)
{
    Synonyms known;
    for (qsizetype i = 0; i < words.size(); ++i)
        known.insert(words[i], static_cast<int>(i));
    for (const auto &[word, index] : others)
        known.insert(QString::fromUtf8(word), index);
    return known;
}

const Synonyms &kindSynonyms()
{
    static const Synonyms known = synonyms(kindWords, {{"全会", 0},         {"全体会", 0},       {"全委会议", 0},     {"全体委员会议", 0}, {"大会", 0},
                                                       {"常委会", 1},       {"常委会议", 1},     {"常务委员会会议", 1}, {"会议", 2},       {"其它会议", 2},
                                                       {"会议出席", 2},     {"主席会议", 2},     {"专委会会议", 2},   {"协商会议", 2},     {"应邀参加会议", 2},
                                                       {"委员提案", 3},     {"社情民意信息", 4}, {"社情", 4},         {"信息", 4},         {"书面发言材料", 6},
                                                       {"视察", 7},         {"调研", 7},         {"考察", 7},         {"视察考察", 7},     {"调研视察", 7},
                                                       {"视察调研考察", 7}, {"视察、调研", 7},   {"视察/调研", 7},    {"学习", 8},         {"培训", 8},
                                                       {"文史", 9},         {"文史文章", 9},     {"文史稿件", 9},     {"民主评议/执法检查", 10}, {"执法检查", 10},
                                                       {"评议", 10},        {"公益活动", 11},    {"社会服务", 11},    {"公益/社会服务", 11}, {"公益慈善", 11},
                                                       {"述职报告", 12},    {"履职情况报告", 12}, {"表彰", 13},       {"获奖", 13},        {"表彰奖励", 13},
                                                       {"处罚", 14}});
    return known;
}

const Synonyms &roleSynonyms()
{
    static const Synonyms known = synonyms(roleWords, {{"个人", 0}, {"第一作者", 1}, {"第一", 1}, {"领衔", 1}, {"领衔人", 1}, {"领衔提案人", 1}, {"首位提案人", 1},
                                                       {"提案人", 1}, {"联名人", 2}, {"联名提案人", 2}, {"附议", 2}, {"附议人", 2}, {"共同提案人", 2}, {"联合", 2},
                                                       {"执笔", 3}, {"执笔人", 3}, {"主笔人", 3}, {"主要执笔人", 3}, {"参加", 4}, {"参与人", 4}, {"参与者", 4}});
    return known;
}

const Synonyms &outcomeSynonyms()
{
    static const Synonyms known = synonyms(outcomeWords, {{"参加", 0}, {"到会", 0}, {"实到", 0}, {"列席", 0}, {"事假", 1}, {"病假", 1}, {"公假", 1}, {"因公请假", 1},
                                                          {"有假", 1}, {"无故缺席", 4}, {"未请假", 4}, {"无假", 4}, {"旷会", 4}, {"缺勤", 4}, {"已提交", 5},
                                                          {"报送", 5}, {"上报", 5}, {"已立案", 6}, {"重点提案", 7}, {"优秀提案", 8}, {"采纳", 9}, {"录用", 9},
                                                          {"刊用", 9}, {"刊发", 9}, {"被采用", 9}, {"领导批示", 10}, {"获批示", 10}});
    return known;
}

const Synonyms &levelSynonyms()
{
    static const Synonyms known = synonyms(levelWords, {{"县级", 1}, {"区", 1}, {"区级", 1}, {"县区", 1}, {"区县", 1}, {"县(区)", 1}, {"县（区）", 1},
                                                        {"市级", 2}, {"地市", 2}, {"地市级", 2}, {"省级", 3}, {"自治区", 3}, {"自治区级", 3}, {"国家级", 4},
                                                        {"全国", 4}, {"中央", 4}});
    return known;
}

QString plain(const QString &text)
{
    QString word;
    word.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            word += c;
    }
    return word;
}

template <typename Word>
std::optional<Word> found(const Synonyms &words, const QString &text)
{
    auto known = words.constFind(text);
    if (known == words.cend())
        known = words.constFind(plain(text));
    return known == words.cend() ? std::nullopt : std::optional<Word>(static_cast<Word>(*known));
}

} // namespace

QString dutyWord(DutyKind kind) { return kindWords.at(static_cast<int>(kind)); }

QString dutyWord(DutyRole role) { return roleWords.at(static_cast<int>(role)); }

QString dutyWord(DutyLevel level) { return levelWords.at(static_cast<int>(level)); }

QString dutyWord(DutyOutcomes outcomes)
{
    QStringList words;
    for (qsizetype i = 0; i < outcomeWords.size(); ++i) {
        if (outcomes & (1U << i))
            words << outcomeWords[i];
    }
    return words.join(u'、');
}

QStringList dutyKindWords() { return kindWords; }

QStringList dutyRoleWords() { return roleWords; }

QStringList dutyOutcomeWords() { return outcomeWords; }

QStringList dutyLevelWords() { return levelWords.mid(1); }

std::optional<DutyKind> dutyKind(const QString &text) { return found<DutyKind>(kindSynonyms(), text); }

std::optional<DutyRole> dutyRole(const QString &text)
{
    return text.isEmpty() ? DutyRole::Self : found<DutyRole>(roleSynonyms(), text);
}

std::optional<DutyLevel> dutyLevel(const QString &text) { return found<DutyLevel>(levelSynonyms(), text); }

std::optional<DutyOutcomes> dutyOutcomes(const QString &text, QString *unknown)
{
    const Synonyms &words = outcomeSynonyms();
    for (const QString &whole : {text, plain(text)}) {
        if (const auto one = words.constFind(whole); one != words.cend())
            return static_cast<DutyOutcomes>(1U << *one);
    }
    DutyOutcomes outcomes = 0;
    static const QRegularExpression marks(QStringLiteral("[、,，;；/+＋]")), marksAndSpaces(QStringLiteral("[、,，;；/+＋\\s]"));
    // “立案 重点” has no mark but the space; “出　席、迟到” has spaces inside its words.
    const QRegularExpression &separator = text.contains(marks) ? marks : marksAndSpaces;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        const QString word = plain(part);
        if (word.isEmpty())
            continue;
        const auto one = words.constFind(word);
        if (one == words.cend()) {
            if (unknown)
                *unknown = part.trimmed();
            return std::nullopt;
        }
        outcomes |= static_cast<DutyOutcomes>(1U << *one);
    }
    return outcomes;
}

bool isMeeting(DutyKind kind)
{
    return kind == DutyKind::Plenary || kind == DutyKind::StandingCommittee || kind == DutyKind::OtherMeeting;
}

bool isAttended(DutyKind kind)
{
    return isMeeting(kind) || kind == DutyKind::Inspection || kind == DutyKind::Training || kind == DutyKind::Review || kind == DutyKind::Charity;
}

DutyOutcomes impliedOutcomes(DutyKind kind, DutyOutcomes outcomes)
{
    if (outcomes == 0)
        return isAttended(kind) ? bit(DutyOutcome::Present) : bit(DutyOutcome::Submitted);
    const auto implies = [&](DutyOutcome one, DutyOutcome other) {
        if (outcomes & bit(one))
            outcomes |= bit(other);
    };
    implies(DutyOutcome::Late, DutyOutcome::Present);
    implies(DutyOutcome::LeftEarly, DutyOutcome::Present);
    implies(DutyOutcome::Key, DutyOutcome::Filed);
    if (kind == DutyKind::Proposal)
        implies(DutyOutcome::Excellent, DutyOutcome::Filed);
    implies(DutyOutcome::Excellent, DutyOutcome::Submitted);
    implies(DutyOutcome::Filed, DutyOutcome::Submitted);
    implies(DutyOutcome::Instructed, DutyOutcome::Adopted);
    implies(DutyOutcome::Adopted, DutyOutcome::Submitted);
    return outcomes;
}

QString meetingName(const QString &title)
{
    static const QRegularExpression session(QStringLiteral("次(?:全体)?(?:委员)?(?:会议|全会|大会)"));
    const QString name = title.simplified();
    if (const auto match = session.match(name); match.hasMatch())
        return name.left(match.capturedEnd());
    static const QRegularExpression separator(QStringLiteral("[（(·:：—\\- ,，]"));
    const qsizetype cut = name.indexOf(separator);
    return cut > 0 ? name.left(cut) : name;
}

} // namespace xz::members

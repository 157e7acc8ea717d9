#include <gmock/gmock.h>

#include "core/search/searchtokenizer.h"

namespace xz {
namespace {

QString tokens(const QString &text, bool query = false)
{
    QStringList all;
    const QByteArray utf8 = text.toUtf8();
    SearchTokenizer::tokenize({utf8.constData(), size_t(utf8.size())}, query, [&all](std::string_view token, int, int) {
        all.append(QString::fromUtf8(token.data(), qsizetype(token.size())));
        return 0;
    });
    return all.join(u'|');
}

QString terms(const QString &query)
{
    QStringList all;
    for (const SearchTokenizer::Term &term : SearchTokenizer::terms(query))
        all.append(term.text + (term.prefix ? u"*"_qs : QString()));
    return all.join(u'|');
}

TEST(SearchTokenizer, ChineseInOverlappingPairsAndTheLastCharacter)
{
    EXPECT_EQ(tokens(u"王建林"_qs), u"王建|建林|林"_qs);
    EXPECT_EQ(tokens(u"王"_qs), u"王"_qs);
    EXPECT_EQ(tokens(u"澜政发〔2026〕12号"_qs), u"澜政|政发|发|2026|12|号"_qs);
    EXPECT_EQ(tokens(u"李𬀩平"_qs), u"李𬀩|𬀩平|平"_qs);
    EXPECT_EQ(tokens(QString()), QString());
}

TEST(SearchTokenizer, QueriesGivePairsOnly)
{
    EXPECT_EQ(tokens(u"王建林"_qs, true), u"王建|建林"_qs);
    EXPECT_EQ(tokens(u"王"_qs, true), u"王"_qs);
    EXPECT_EQ(terms(u"王"_qs), u"王*"_qs);
    EXPECT_EQ(terms(u"王建林"_qs), u"王建|建林"_qs);
    EXPECT_EQ(terms(u"WJL 委员"_qs), u"wjl*|委员"_qs);
    EXPECT_EQ(terms(u"王jl"_qs), u"王*|jl*"_qs);
    EXPECT_EQ(terms(u" ，\"*"_qs), QString());
    EXPECT_EQ(terms(QString(QChar(SearchTokenizer::kindMark)) + u"1"_qs), u"1*"_qs);
}

TEST(SearchTokenizer, FoldedToSimplifiedLowerCaseHalfWidthNoMarks)
{
    EXPECT_EQ(tokens(u"陳澤龍"_qs), u"陈泽|泽龙|龙"_qs);
    EXPECT_EQ(tokens(u"ＡｂＣ１２"_qs), u"abc12"_qs);
    EXPECT_EQ(tokens(u"Ōuyáng Huìmǐn"_qs), u"ouyang|huimin"_qs);
    EXPECT_EQ(tokens(u"lǚ lv lu LÜ nv nü"_qs), u"lu|lu|lu|lu|nu|nu"_qs);
    EXPECT_EQ(tokens(u"ouya\u0304ng"_qs), u"ouyang"_qs);
}

TEST(SearchTokenizer, TheDotOfANameIsPassedOver)
{
    EXPECT_EQ(tokens(u"艾则孜·阿不都"_qs), tokens(u"艾则孜阿不都"_qs));
    EXPECT_EQ(tokens(u"a·b"_qs), u"a|b"_qs);
    EXPECT_EQ(tokens(u"王　刚"_qs), u"王|刚"_qs);
}

TEST(SearchTokenizer, PlacesAreThoseOfTheText)
{
    const QByteArray utf8 = u"x陳澤 y"_qs.toUtf8();
    QList<QByteArray> places;
    SearchTokenizer::tokenize({utf8.constData(), size_t(utf8.size())}, false, [&](std::string_view, int start, int end) {
        places.append(utf8.mid(start, end - start));
        return 0;
    });
    EXPECT_EQ(places, QList<QByteArray>({"x", u"陳澤"_qs.toUtf8(), u"澤"_qs.toUtf8(), "y"}));
}

TEST(SearchTokenizer, BrokenUtf8IsNoTrap)
{
    for (const char *bytes : {"\xF0\x9F", "\xE4\xBD", "\xC3", "\xFF\xFE", "a\x80z", "\xED\xA0\x80"}) {
        int count = 0;
        EXPECT_EQ(SearchTokenizer::tokenize(bytes, false, [&count](std::string_view, int, int) { return ++count, 0; }), 0);
    }
    EXPECT_EQ(SearchTokenizer::tokenize("a b c", false, [](std::string_view, int, int) { return 7; }), 7);
}

TEST(SearchTokenizer, LongRunsMustStandTogether)
{
    EXPECT_EQ(SearchTokenizer::longRuns(u"政協委員 王刚 abc"_qs), QStringList({u"政协委员"_qs}));
    EXPECT_TRUE(SearchTokenizer::folded(u"澜州市政协委员（女）"_qs).contains(u"政协委员"_qs));
    EXPECT_FALSE(SearchTokenizer::folded(u"政协，委员"_qs).contains(u"政协委员"_qs));
}

} // namespace
} // namespace xz

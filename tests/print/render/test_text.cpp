#include <gtest/gtest.h>

#include "print/render/fonts.h"
#include "print/render/linebreaker.h"
#include "print/render/textbox.h"
#include "print/render/textline.h"

namespace xz {

namespace {

constexpr double em = 5;

TextStyle style(Face face = Face::FangSong)
{
    return {face, em};
}

} // namespace

TEST(Fonts, EveryFaceHasAFamily)
{
    for (const Face face : {Face::FangSong, Face::Kai, Face::Hei, Face::Song, Face::XiaoBiaoSong, Face::Sans}) {
        EXPECT_FALSE(faceFamily(face).isEmpty());
        EXPECT_FALSE(fontChoices(face).isEmpty());
        EXPECT_EQ(fontChoices(face).first().genuine, fontNotice(face).isEmpty());
    }
    EXPECT_EQ(faceByName("Kai"), Face::Kai);
    EXPECT_EQ(faceByName("Arial"), std::nullopt);
}

TEST(TextLine, IdeographsAreOneEmWide)
{
    EXPECT_NEAR(TextLine::width("政协望川", style()), 4 * em, 0.01);
    EXPECT_NEAR(TextLine::width("王　刚", style()), 3 * em, 0.01);
    EXPECT_EQ(TextLine::width("", style()), 0);
    TextStyle spaced = style();
    spaced.spacing = 1;
    EXPECT_NEAR(TextLine::width("出席证", spaced), 5 * em, 0.01); // nothing after the last
}

TEST(TextLine, DigitsInFangSongComeFromSong)
{
    EXPECT_NEAR(TextLine::width("2026", style(Face::FangSong)), TextLine::width("2026", style(Face::Song)), 0.001);
    EXPECT_NEAR(TextLine::width("2026", style(Face::Kai)), TextLine::width("2026", style(Face::Song)), 0.001);
}

TEST(TextLine, ANameWithOneRareCharacterIsSetWhole)
{
    EXPECT_GT(TextLine::standInFor("沈𬀩", Face::FangSong), 0);
    EXPECT_EQ(TextLine::standInFor("王刚2", Face::FangSong), 0);
    EXPECT_TRUE(missingCharacters("沈𬀩王").isEmpty());
    EXPECT_EQ(missingCharacters(QString::fromUcs4(U"王\U0002FFFD", 2)), QStringList{QString::fromUcs4(U"\U0002FFFD", 1)});
}

TEST(LineBreaker, FillsLinesAndKeepsPunctuationOffTheirStart)
{
    EXPECT_EQ(breakLines("一二三四五六七", style(), 3 * em), (QStringList{"一二三", "四五六", "七"}));
    // The comma may not begin a line: 三 goes down with it.
    EXPECT_EQ(breakLines("一二三，四五", style(), 3 * em), (QStringList{"一二", "三，四", "五"}));
    // An opening bracket may not end one.
    EXPECT_EQ(breakLines("一二（三四）", style(), 3 * em), (QStringList{"一二", "（三", "四）"}));
    // Digits stay together.
    EXPECT_EQ(breakLines("在一2026年", style(), 3 * em), (QStringList{"在一", "2026年"}));
    EXPECT_EQ(breakLines("一二三", style(), 3 * em, em), (QStringList{"一二", "三"}));
    EXPECT_EQ(breakLines("一\n二", style(), 3 * em), (QStringList{"一", "二"}));
    EXPECT_EQ(breakLines("", style(), 3 * em), QStringList{QString()});
    // A pair is never cut, and too narrow a box still makes progress.
    EXPECT_EQ(breakLines("𬀩𬀩", style(), 1), (QStringList{"𬀩", "𬀩"}));
}

TEST(LineBreaker, NamesBreakAfterTheDot)
{
    EXPECT_EQ(breakName("热依汗·阿布都拉"), (QStringList{"热依汗·", "阿布都拉"}));
    EXPECT_EQ(breakName("珠康·土登·克珠"), (QStringList{"珠康·", "土登·克珠"}));
    EXPECT_EQ(breakName("王刚"), QStringList{"王刚"});
}

TEST(TextBox, NothingIsEverWiderThanItsBox)
{
    BoxStyle box;
    box.text = {Face::Hei, 10};
    EXPECT_NEAR(TextBox("王刚", box, {0, 0, 50, 0}).size(), 10, 0.001);
    EXPECT_NEAR(TextBox("阿不都热合曼依明", box, {0, 0, 40, 0}).size(), 5, 0.05);
    box.fit = BoxStyle::Fit::Break;
    box.breakBelow = 7;
    box.brokenSize = 7;
    const TextBox broken("阿依古丽·麦麦提吐尔逊", box, {0, 0, 45, 20});
    EXPECT_EQ(broken.lineCount(), 2);
    EXPECT_NEAR(broken.size(), 7, 0.001);
    EXPECT_EQ(TextBox("令狐晓荷", box, {0, 0, 45, 20}).lineCount(), 1);
    box.fit = BoxStyle::Fit::Wrap;
    const TextBox wrapped(QString(40, QChar(u'政')), box, {0, 0, 40, 30});
    EXPECT_LE(wrapped.height(), 30.01);
    EXPECT_GT(wrapped.lineCount(), 2);
    // Lines after a paragraph's first stand in and are that much shorter: 4 + 3 + 3 of ten characters, each paragraph anew.
    box.text.size = 10;
    box.hang = 1;
    EXPECT_EQ(TextBox(QString(10, QChar(u'政')), box, {0, 0, 40, 0}).lineCount(), 3);
    EXPECT_EQ(TextBox(QString(4, QChar(u'政')) + '\n' + QString(5, QChar(u'协')), box, {0, 0, 40, 0}).lineCount(), 3);
    EXPECT_NEAR(TextBox(QString(10, QChar(u'政')), box, {0, 0, 40, 0}).size(), 10, 0.001);
}

} // namespace xz

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <gtest/gtest.h>

#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/counttile.h"
#include "ui/widgets/factsview.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/splitview.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/uistate.h"

using namespace xz;

namespace {

class Widgets : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Theme::app().install(*qApp);
        Theme::app().setMode(Theme::Mode::Light);
        Theme::app().setTextScale(100);
    }
};

double luminance(const QColor &color)
{
    const auto channel = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(Token front, Token ground, bool dark)
{
    const double a = luminance(tokenColor(front, dark)), b = luminance(tokenColor(ground, dark));
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace

TEST_F(Widgets, TextIsLegibleInBothSchemes)
{
    for (const bool dark : {false, true}) {
        for (const Token ground : {Token::Win, Token::Surface, Token::Head}) {
            for (const Token text : {Token::Text, Token::Text2, Token::Text3, Token::Accent})
                EXPECT_GE(contrast(text, ground, dark), 4.5) << tokenName(text).toStdString() << " on " << tokenName(ground).toStdString() << dark;
        }
        for (const Token text : {Token::Text, Token::Text2})
            EXPECT_GE(contrast(text, Token::Sel, dark), 4.5);
        EXPECT_GE(contrast(Token::OnAccent, Token::Accent, dark), 4.5);
        for (const Token lamp : {Token::LampRed, Token::LampAmber, Token::LampGreen})
            EXPECT_GE(contrast(lamp, Token::Surface, dark), 3.0);
    }
}

TEST_F(Widgets, StylesheetHasNoPlaceholderLeft)
{
    Theme &theme = Theme::app();
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.setMode(mode);
        const QString sheet = theme.styleSheet();
        EXPECT_FALSE(sheet.isEmpty());
        EXPECT_FALSE(sheet.contains("px(")) << sheet.mid(sheet.indexOf("px("), 40).toStdString();
        static const QRegularExpression left("@[a-z]|#000000");
        // An unknown colour name comes out as the invalid colour's "#000000".
        EXPECT_FALSE(left.match(QString(sheet).remove(QRegularExpression("/\\*.*?\\*/", QRegularExpression::DotMatchesEverythingOption))).hasMatch());
        static const QRegularExpression image("url\\(([^)]+)\\)");
        for (auto it = image.globalMatch(sheet); it.hasNext();) {
            const QString file = it.next().captured(1);
            EXPECT_TRUE(QFile::exists(file)) << file.toStdString();
        }
    }
    EXPECT_EQ(theme.color("lamp-red"), theme.color(Token::LampRed));
    EXPECT_FALSE(theme.color("nonsense").isValid());
}

TEST_F(Widgets, IconsFollowTheScheme)
{
    Theme &theme = Theme::app();
    EXPECT_GT(Theme::iconNames().size(), 60);
    const QIcon icon = theme.icon("document-print", Token::Text);
    const auto ink = [&] {
        const QImage image = icon.pixmap(22).toImage();
        QColor darkest = Qt::transparent;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255)
                    darkest = image.pixelColor(x, y);
            }
        }
        return darkest;
    };
    EXPECT_EQ(ink().name(), theme.color(Token::Text).name());
    theme.setMode(Theme::Mode::Dark);
    EXPECT_EQ(ink().name(), theme.color(Token::Text).name());
    EXPECT_EQ(theme.color(Token::Text), QColor("#E7E9EB"));
}

TEST_F(Widgets, EveryIconIsADrawing)
{
    for (const QString &name : Theme::iconNames()) {
        const QImage image = Theme::app().icon(name).pixmap(16).toImage();
        bool ink = false;
        for (int y = 0; y < image.height() && !ink; ++y) {
            for (int x = 0; x < image.width() && !ink; ++x)
                ink = image.pixelColor(x, y).alpha() > 100;
        }
        EXPECT_TRUE(ink) << name.toStdString();
    }
}

TEST_F(Widgets, MeasuresScaleWithTheText)
{
    Theme &theme = Theme::app();
    const double one = theme.scale();
    theme.setTextScale(150);
    EXPECT_NEAR(theme.scale(), one * 1.5, 1e-9);
    theme.setTextScale(1000);
    EXPECT_EQ(theme.textScale(), 200);
    EXPECT_EQ(theme.px(0), 0);
    EXPECT_GE(theme.px(0.1), 1);
    Button button("b", "list-add", "新增");
    const QSize large = button.sizeHint();
    theme.setTextScale(100);
    EXPECT_NEAR(button.sizeHint().height() * 2, large.height(), 1);
}

TEST_F(Widgets, PageButtonsStandInOrder)
{
    Page page;
    page.setTitle("委员");
    page.setFacts("412 人");
    QAction *add = page.addTitleAction("new", "list-add", "新增委员", true);
    page.addTitleAction("export", "document-export", "导出");
    QAction *print = page.addTitleAction("print", "document-print", "打印");
    page.resize(1000, 600);
    page.show();
    QApplication::processEvents();
    EXPECT_LT(page.titleButton("export")->x(), page.titleButton("print")->x());
    EXPECT_LT(page.titleButton("print")->x(), page.titleButton("new")->x()) << "the primary button is rightmost";
    EXPECT_EQ(page.titleButton("new")->kind(), Button::Kind::Primary);
    QSignalSpy triggered(add, &QAction::triggered);
    QTest::mouseClick(page.titleButton("new"), Qt::LeftButton);
    EXPECT_EQ(triggered.size(), 1);
    print->setEnabled(false);
    EXPECT_FALSE(page.titleButton("print")->isEnabled());
    add->setText("新增 3 人");
    EXPECT_EQ(page.titleButton("new")->text(), "新增 3 人");
    EXPECT_EQ(page.findChild<QLabel *>("pageTitle")->text(), "委员");
    QSignalSpy status(&page, &Page::statusTextChanged);
    page.setStatusText("共 412 人");
    page.setStatusText("共 412 人");
    EXPECT_EQ(status.size(), 1);
}

TEST_F(Widgets, FilterRowWrapsWhenNarrow)
{
    Page page;
    QList<Button *> buttons;
    for (int i = 0; i < 6; ++i) {
        buttons << new Button(QString::number(i), {}, "筛选条件条件", &page);
        page.filterRow()->addWidget(buttons.last());
    }
    page.setBody(new QWidget);
    page.resize(1000, 400);
    page.show();
    QApplication::processEvents();
    EXPECT_EQ(buttons.first()->y(), buttons.last()->y());
    page.resize(400, 400);
    QApplication::processEvents();
    EXPECT_LT(buttons.first()->y(), buttons.last()->y());
    for (Button *button : buttons)
        EXPECT_LE(button->geometry().right(), 400);
}

TEST_F(Widgets, MessageBarTellsAndActs)
{
    MessageBar bar;
    EXPECT_FALSE(bar.isShowing());
    bar.showError(Error::cancelled());
    EXPECT_FALSE(bar.isShowing()) << "cancelling is no error";
    bar.showError({ErrorCode::DiskFull, "磁盘已满，没有保存。", "sqlite 13"});
    EXPECT_TRUE(bar.isShowing());
    EXPECT_EQ(bar.kind(), MessageBar::Kind::Error);
    EXPECT_EQ(bar.text(), "磁盘已满，没有保存。");
    EXPECT_FALSE(bar.findChild<QLabel *>("messageWord")->text().isEmpty()) << "the colour is never the only sign";
    int calls = 0;
    bar.showMessage(MessageBar::Kind::Info, "6 人没有照片。", "查看名单", [&] { ++calls; });
    bar.findChild<QAbstractButton *>("messageLink")->click();
    EXPECT_EQ(calls, 1);
    QSignalSpy closed(&bar, &MessageBar::closed);
    bar.findChild<QAbstractButton *>("messageClose")->click();
    EXPECT_FALSE(bar.isShowing());
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(Widgets, FilterComboKeepsItsChoice)
{
    FilterCombo combo("sector", "界别");
    combo.setChoices({{QVariant(), "全部"}, {1, "文艺"}, {2, "经济"}});
    EXPECT_FALSE(combo.isSet());
    QSignalSpy changed(&combo, &FilterCombo::choiceChanged);
    EXPECT_TRUE(combo.setChoice(2));
    EXPECT_TRUE(combo.isSet());
    EXPECT_EQ(changed.size(), 1);
    combo.setChoices({{QVariant(), "全部"}, {2, "经济"}, {3, "科技"}});
    EXPECT_EQ(combo.choice().toInt(), 2);
    EXPECT_EQ(changed.size(), 1);
    combo.setChoices({{QVariant(), "全部"}, {3, "科技"}});
    EXPECT_FALSE(combo.isSet());
    EXPECT_EQ(changed.size(), 2) << "the filter that fell away is told";
    EXPECT_FALSE(combo.setChoice(99));
    combo.setTinting(false);
    combo.setChoice(3);
    EXPECT_FALSE(combo.isSet());
}

TEST_F(Widgets, SegmentsAreExclusive)
{
    SegmentedControl control("sort");
    control.addSegment("strokes", "笔画");
    control.addSegment("pinyin", "拼音");
    EXPECT_EQ(control.current(), "strokes");
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    control.show();
    QTest::mouseClick(control.findChild<QAbstractButton *>("sort.pinyin"), Qt::LeftButton);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().first().toString(), "pinyin");
    EXPECT_EQ(control.current(), "pinyin");
    EXPECT_FALSE(control.setCurrent("nonsense"));
}

TEST_F(Widgets, SearchFieldWaitsForTheLastKey)
{
    SearchField field("search", "姓名");
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, "oyhm");
    EXPECT_EQ(searched.size(), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return searched.size() == 1; }, 20000));
    EXPECT_EQ(searched.first().first().toString(), "oyhm");
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(searched.size(), 1) << "the same text is not asked twice";
    QTest::keyClick(&field, Qt::Key_Escape);
    ASSERT_EQ(searched.size(), 2);
    EXPECT_TRUE(field.text().isEmpty());
}

TEST_F(Widgets, DetailBecomesADrawer)
{
    UiState::write("test.split/detailWidth", {});
    auto *main = new QWidget;
    auto *detail = new QWidget;
    SplitView split(main, detail, "test.split");
    split.resize(1294, 600);
    split.show();
    QApplication::processEvents();
    EXPECT_FALSE(split.isDrawer());
    EXPECT_EQ(detail->width(), Theme::app().px(420));
    Theme::app().setTextScale(200);
    QApplication::processEvents();
    EXPECT_TRUE(split.isDrawer());
    EXPECT_FALSE(detail->isVisible());
    split.setDetailOpen(true);
    EXPECT_TRUE(detail->isVisible());
    QTest::keyClick(&split, Qt::Key_Escape);
    EXPECT_FALSE(detail->isVisible());
    EXPECT_TRUE(main->isVisible());
    Theme::app().setTextScale(100);
    QApplication::processEvents();
    EXPECT_FALSE(split.isDrawer());
    EXPECT_TRUE(detail->isVisible());
}

TEST_F(Widgets, LoadingLineIsShownLate)
{
    LoadingLine line;
    line.setLoading(true);
    EXPECT_FALSE(line.isShown());
    ASSERT_TRUE(QTest::qWaitFor([&] { return line.isShown(); }, 20000));
    line.setLoading(false);
    EXPECT_FALSE(line.isShown());
}

TEST_F(Widgets, StepsGoBackOnly)
{
    StepBar bar({"选择文件", "对应栏目", "核对预览", "写入"});
    bar.setCurrent(2);
    bar.resize(bar.sizeHint());
    QSignalSpy clicked(&bar, &StepBar::stepClicked);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(8, 16));
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(bar.width() - 8, 16));
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked.first().first().toInt(), 0);
}

TEST_F(Widgets, FactsLeaveOutWhatIsEmpty)
{
    FactsView facts;
    facts.addHeading("个人");
    facts.addFact("sex", "性别", "女", true);
    facts.addFact("party", "政治面貌", "", true);
    int shown = 0;
    facts.addFact("card", "身份证号", "999***0042", "显示", [&] { ++shown; });
    EXPECT_EQ(facts.value("sex"), "女");
    EXPECT_TRUE(facts.findChildren<QLabel *>("party").isEmpty());
    facts.findChild<QAbstractButton *>("card.link")->click();
    EXPECT_EQ(shown, 1);
    facts.clear();
    EXPECT_TRUE(facts.value("sex").isEmpty());
    facts.addFact("sex", "性别", "男", true);
    EXPECT_EQ(facts.value("sex"), "男");
}

TEST_F(Widgets, TilesCount)
{
    CountTile tile("faults", "!", "有问题", nullptr, true);
    const int narrow = tile.sizeHint().width();
    tile.setCount(412);
    EXPECT_EQ(tile.tileCount(), 412);
    EXPECT_GT(tile.sizeHint().width(), narrow);
    EXPECT_TRUE(tile.accessibleName().contains("412"));
}

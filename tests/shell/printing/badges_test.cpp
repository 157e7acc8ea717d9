#include "printingfixture.h"

using namespace xz;
using namespace xz::test;

namespace {

/// Badges: cards with ids, a back, people without photo; the whole of a print as a source lives it.
class Badges : public Lists
{
public:
    Badges() : Lists({}) {}
    QString id() const override { return "test.badges"; }
    QList<PrintTemplate> templates() const override
    {
        PrintTemplate badge;
        badge.id = "test.badge";
        badge.title = "出席证";
        badge.source = id();
        badge.kind = PrintTemplate::Kind::Cards;
        badge.file = m_file;
        badge.paper = "90×130 mm";
        return {badge};
    }
    Result<PrintData> data(Workspace &, const PrintRequest &request) const override
    {
        asked = request;
        PrintData data;
        const QStringList names{"王恺", "韦平", "方晓岚", "令狐晓荷", "于海澄", "马成钢", "丁若兰", "万立群", "王凯"};
        const bool onlyChanged = request.options.value("range") == "changed";
        for (int i = 0; i < names.size(); ++i) {
            if (!onlyChanged || !m_onPaper.contains(11 + i))
                data.records << QVariantMap{{"id", 11 + i}, {"name", names.at(i)}};
        }
        data.notices << PrintNotice{"2 人没有照片", {"方晓岚", "王凯"}};
        return data;
    }
    QList<Range> ranges(Workspace &, const PrintRequest &) const override
    {
        return {{"all", "全部", 9}, {"changed", "只印变动", 9 - int(m_onPaper.size())}};
    }
    Outcome printed(Workspace &workspace, const PrintRequest &request) const override
    {
        for (const QVariant &id : request.options.value(printedIdsOption).toList())
            m_onPaper.insert(id.toInt());
        return Lists::printed(workspace, request);
    }

    mutable QSet<int> m_onPaper;
    QString m_file;
};

} // namespace

class BadgePrinting : public Printing
{
protected:
    void SetUp() override
    {
        Printing::SetUp();
        badges = std::make_shared<Badges>();
        badges->m_file = folder.write("badge.xml", "<cards paper=\"A4\" card=\"90 130\" columns=\"2\" rows=\"2\" marks=\"grid\">"
                                                   "<card><text x=\"5\" y=\"50\" w=\"80\" size=\"24\">{{name}}</text></card>"
                                                   "<back title=\"日程\"><text x=\"5\" y=\"50\" w=\"80\" size=\"12\">背面</text></back></cards>");
        state.registries.printSources << badges;
    }
    void showBadges(PrintPage &page)
    {
        page.resize(1294, 700);
        page.show();
        QSignalSpy laid(&page, &PrintPage::laidOut);
        page.open("test.badges", {3}, "test.badge", {});
        settle(page, laid);
    }
    template <typename Act>
    void laysOutAfter(PrintPage &page, Act act)
    {
        QSignalSpy laid(&page, &PrintPage::laidOut);
        act();
        settle(page, laid);
    }

    std::shared_ptr<Badges> badges;
};

TEST_F(BadgePrinting, PaperCardsASheetAndBacks)
{
    PrintPage page(context);
    showBadges(page);
    const auto pages = [&] { return page.preview().view().document()->pageCount(); };
    EXPECT_EQ(pages(), 3);
    auto *perSheet = page.findChild<QCheckBox *>("print.perSheet");
    ASSERT_TRUE(perSheet && perSheet->isVisible());
    EXPECT_TRUE(perSheet->text().contains("2×2")) << perSheet->text().toStdString();
    laysOutAfter(page, [&] { perSheet->click(); });
    EXPECT_EQ(pages(), 9);
    laysOutAfter(page, [&] { perSheet->click(); });
    auto *duplex = page.findChild<QCheckBox *>("print.duplex");
    EXPECT_TRUE(duplex->text().contains("日程")) << duplex->text().toStdString();
    laysOutAfter(page, [&] { duplex->click(); });
    EXPECT_EQ(pages(), 6);
    EXPECT_EQ(page.findChild<QLabel *>("print.totals")->property("items").toInt(), 9);
    laysOutAfter(page, [&] { duplex->click(); });
    auto *paper = page.findChild<QComboBox *>("print.paper");
    ASSERT_GE(paper->findData("A3"), 0);
    laysOutAfter(page, [&] { paper->setCurrentIndex(paper->findData("A3")); });
    EXPECT_EQ(page.preview().view().document()->pageSize(0), QSizeF(297, 420));
    EXPECT_EQ(pages(), 1);
    EXPECT_EQ(paper->currentData().toString(), "A3") << "the choice stays";
}

TEST_F(BadgePrinting, PeopleAreFoundAndNamed)
{
    PrintPage page(context);
    showBadges(page);
    PreviewPane &preview = page.preview();
    const auto jump = [&](const char *text) {
        preview.jumpField().setText(text);
        QTest::keyClick(&preview.jumpField(), Qt::Key_Return);
        return preview.view().markedPage();
    };
    EXPECT_EQ(jump("于海"), 1);
    EXPECT_EQ(jump("wlq"), 1) << "万立群 by initials";
    EXPECT_EQ(jump("linghu"), 0);
    EXPECT_EQ(jump("wk"), 0) << "王恺";
    QCoreApplication::processEvents();
    QTest::keyClick(&preview.jumpField(), Qt::Key_Return);
    EXPECT_EQ(preview.view().markedPage(), 2) << "Enter goes on to 王凯";
    EXPECT_EQ(jump("无此人"), -1);
    EXPECT_TRUE(preview.messageBar().text().contains("无此人"));
    EXPECT_EQ(jump("韦平"), 0);
    EXPECT_TRUE(preview.messageBar().text().contains("没有照片")) << "the notice is back";
    // The link of the notice shows who they are, and their pages.
    auto *link = preview.messageBar().findChild<QAbstractButton *>("messageLink");
    ASSERT_TRUE(link);
    link->click();
    auto *names = preview.findChild<QListWidget *>("nameList.names");
    ASSERT_TRUE(names);
    ASSERT_EQ(names->count(), 2);
    EXPECT_EQ(names->item(1)->text(), "王凯");
    emit names->itemActivated(names->item(1));
    EXPECT_EQ(preview.view().markedPage(), 2);
    QPointer<QWidget> list = names->window();
    EXPECT_TRUE(list->isVisible());
    page.hide();
    EXPECT_TRUE(!list || !list->isVisible()) << "it goes with the pages it is about";
}

TEST_F(BadgePrinting, WhatCountsAsPrintedIsWhatWentToPaper)
{
    PrintPage page(context);
    showBadges(page);
    page.findChild<QLineEdit *>("print.pages")->setText("2");
    interaction.answerFile(folder.path("出席证.pdf"));
    page.titleButton("print.pdf")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.messageBar().isShowing(); }, 30000));
    EXPECT_TRUE(badges->noted.isEmpty());
    QSignalSpy noted(&page, &PrintPage::printedNoted);
    page.messageBar().findChild<QAbstractButton *>("messageLink")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return noted.size() == 1; }, 30000));
    ASSERT_EQ(badges->noted.size(), 1);
    EXPECT_EQ(badges->noted.first().options.value(printedIdsOption).toList(), (QVariantList{15, 16, 17, 18})) << "the four cards of page 2";
    EXPECT_TRUE(page.findChild<QLabel *>("print.last")->text().contains("4")) << page.findChild<QLabel *>("print.last")->text().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.facts().contains("4"); }, 30000)) << "the version in the title line";
}

TEST_F(BadgePrinting, APrintCountsAndOnlyWhatChangedIsPrintedAgain)
{
    PrintPage page(context);
    const QString path = folder.path("printed.pdf");
    page.setPrinterMaker([path](const QString &) {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        return printer;
    });
    page.settings().setPrinters({"会务室彩色激光"});
    showBadges(page);
    auto *changed = page.findChild<QRadioButton *>("range.changed");
    ASSERT_TRUE(changed);
    ASSERT_TRUE(page.titleButton("print.print")->isEnabled());
    // The first two sheets of three, with Ctrl+P.
    page.findChild<QLineEdit *>("print.pages")->setText("1-2");
    QSignalSpy noted(&page, &PrintPage::printedNoted);
    page.titleButton("print.print")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return noted.size() == 1; }, 30000));
    QPdfDocument pdf;
    ASSERT_EQ(pdf.load(path), QPdfDocument::Error::None);
    EXPECT_EQ(pdf.pageCount(), 2);
    EXPECT_EQ(badges->m_onPaper.size(), 8);
    EXPECT_FALSE(badges->m_onPaper.contains(19)) << "王凯 stands on the third sheet";
    EXPECT_TRUE(page.messageBar().text().contains("会务室彩色激光")) << page.messageBar().text().toStdString();
    // Now one card is left; printed too, nothing is.
    page.findChild<QLineEdit *>("print.pages")->clear();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        changed = page.findChild<QRadioButton *>("range.changed");
        return changed && changed->property("rangeCount").toInt() == 1;
    }, 30000));
    laysOutAfter(page, [&] { changed->click(); });
    ASSERT_EQ(page.preview().view().document()->itemCount(), 1);
    EXPECT_EQ(page.preview().view().document()->pagesOf("王凯"), QList<int>{0});
    page.titleButton("print.print")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return noted.size() == 2; }, 30000));
    EXPECT_EQ(badges->m_onPaper.size(), 9);
    laysOutAfter(page, [&] { page.findChild<QComboBox *>("print.order")->setCurrentIndex(1); });
    EXPECT_EQ(page.settings().range(), "changed");
    EXPECT_EQ(page.preview().view().document()->pageCount(), 0);
    EXPECT_EQ(page.messageBar().kind(), MessageBar::Kind::Info) << "an empty desk says why";
    EXPECT_TRUE(page.messageBar().isShowing());
    EXPECT_FALSE(page.titleButton("print.print")->isEnabled());
    EXPECT_FALSE(page.titleButton("print.pdf")->isEnabled());
}

TEST_F(BadgePrinting, ARefusedPrintCountsForNothing)
{
    PrintPage page(context);
    page.setPrinterMaker([this](const QString &) {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(folder.path("no/such/folder/x.pdf"));
        return printer;
    });
    page.settings().setPrinters({"甲"});
    showBadges(page);
    page.titleButton("print.print")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.messageBar().isShowing(); }, 30000));
    EXPECT_EQ(page.messageBar().kind(), MessageBar::Kind::Error);
    EXPECT_TRUE(badges->noted.isEmpty());
}

TEST_F(BadgePrinting, AMissingFontIsToldWithItsStandIn)
{
    Languages chinese("zh_CN");
    badges->m_file = folder.write("hei.xml", "<cards paper=\"A4\" card=\"90 130\" columns=\"2\" rows=\"2\">"
                                             "<card><text x=\"5\" y=\"50\" w=\"80\" face=\"XiaoBiaoSong\" size=\"24\">{{name}}</text></card></cards>");
    PrintPage page(context);
    showBadges(page);
    const QString missing = fontNotice(Face::XiaoBiaoSong);
    if (missing.isEmpty())
        GTEST_SKIP() << "方正小标宋 is installed here";
    EXPECT_TRUE(missing.contains(faceFamily(Face::XiaoBiaoSong))) << missing.toStdString();
    EXPECT_TRUE(page.preview().messageBar().text().contains(missing)) << page.preview().messageBar().text().toStdString();
    EXPECT_FALSE(page.statusText().contains("字体齐全"));
}

TEST_F(BadgePrinting, ThePreviewIsZoomedAndTurnedByItsBar)
{
    PrintPage page(context);
    showBadges(page);
    PreviewView &view = page.preview().view();
    const double whole = view.zoom();
    page.findChild<QAbstractButton *>("preview.zoomIn")->click();
    EXPECT_GT(view.zoom(), whole);
    EXPECT_EQ(page.findChild<QAbstractButton *>("preview.zoom")->text(), QStringLiteral("%1%").arg(qRound(view.zoom())));
    page.findChild<QAbstractButton *>("preview.wholePage")->click();
    EXPECT_NEAR(view.zoom(), whole, 0.5);
    page.findChild<QAbstractButton *>("preview.columns.one")->click();
    EXPECT_EQ(view.columns(), 1);
    page.findChild<QAbstractButton *>("preview.next")->click();
    EXPECT_EQ(view.firstPage(), 1);
    auto *number = page.findChild<QLineEdit *>("preview.page");
    EXPECT_EQ(number->text(), "2");
    number->setText("3");
    QTest::keyClick(number, Qt::Key_Return);
    EXPECT_EQ(view.firstPage(), 2);
    EXPECT_FALSE(page.findChild<QAbstractButton *>("preview.next")->isEnabled());
    QTest::keyClick(&view, Qt::Key_PageUp);
    EXPECT_EQ(view.firstPage(), 1);
}

TEST_F(BadgePrinting, WithoutPrinterThePaneSaysWhatCanBeDone)
{
    Languages chinese("zh_CN");
    PrintSettingsPane pane;
    pane.setPrinters({});
    pane.show();
    auto *told = pane.findChild<QLabel *>("print.noPrinter");
    ASSERT_TRUE(told && told->isVisible());
    EXPECT_EQ(told->text(), "没有打印机，可存为 PDF");
    EXPECT_FALSE(pane.findChild<QComboBox *>("print.printer")->isVisible());
    QTest::qWait(50);
    EXPECT_GE(told->height(), told->heightForWidth(told->width())) << "nothing is cut";
    pane.setPrinters({"甲"});
    EXPECT_FALSE(told->isVisible());
}

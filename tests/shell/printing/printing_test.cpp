#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/records/changeset.h"
#include "core/records/history.h"
#include "core/settings/templateoverrides.h"
#include "core/workspace.h"
#include "shell/languages.h"
#include "shell/plugins/hostcontext.h"
#include "shell/printing/codeedit.h"
#include "shell/printing/pagerange.h"
#include "shell/printing/printjob.h"
#include "shell/printing/printpage.h"
#include "shell/printing/printsettingspane.h"
#include "shell/printing/tableprintsource.h"
#include "shell/printing/templatelist.h"
#include "shell/printing/templatemanager.h"
#include "support/fakeinteraction.h"
#include "support/temporary.h"
#include "ui/preview/previewpane.h"
#include "ui/preview/previewview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/uistate.h"

using namespace xz;

namespace {

/// Lists of persons by range, from the plain table template; and a template with a fault.
class Lists : public PrintSource
{
public:
    explicit Lists(QString badFile) : m_badFile(std::move(badFile)) {}

    QString id() const override { return "test.lists"; }
    QString title() const override { return "名单"; }
    QList<PrintTemplate> templates() const override
    {
        const auto entry = [this](const char *id, const char *title, const char *group, const QString &file) {
            PrintTemplate made;
            made.id = id;
            made.title = title;
            made.group = group;
            made.source = this->id();
            made.file = file;
            made.paper = "A4";
            return made;
        };
        return {entry("test.list", "名单", "名册", ":/print/table.xml"), entry("test.bad", "坏模板", "名册", m_badFile),
                entry("test.other", "签到表", "会务", ":/print/table.xml")};
    }
    Result<PrintData> data(Workspace &, const PrintRequest &request) const override
    {
        asked = request;
        const QString range = request.options.value("range").toString();
        return people(range == "selected" ? 1 : range == "sector:2" ? 16 : 412);
    }
    QList<Range> ranges(Workspace &, const PrintRequest &) const override
    {
        return {{"all", "全部委员", 412}, {"selected", "所选的人", 1}, {"sector:1", "界别：文艺", 20}, {"sector:2", "界别：经济", 16}};
    }
    PrintData sample(const QString &) const override { return people(5); }
    QList<QPair<qint64, QString>> subjects(Workspace &) const override { return {{3, "五届五次会议"}, {2, "五届四次会议"}}; }

    static PrintData people(int count)
    {
        TablePrintSource table;
        PrintData data = table.sample({});
        QVariantList rows;
        for (int i = 1; i <= count; ++i)
            rows << QVariantMap{{"heading", QString()}, {"cells", QVariantList{QString::number(i), QStringLiteral("委员%1号").arg(i), "单位"}}};
        data.values["rows"] = rows;
        data.values["title"] = "委员名单";
        return data;
    }

    Outcome printed(Workspace &, const PrintRequest &request) const override
    {
        noted << request;
        return {};
    }
    int version(Workspace &, const PrintRequest &) const override { return 4; }

    mutable PrintRequest asked;
    mutable QList<PrintRequest> noted;

private:
    QString m_badFile;
};

class Printing : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Theme::app().install(*qApp);
        UiState::write("print/printer", {});
        UiState::write("print/offsets/", {});
        state.interaction = &interaction;
        source = std::make_shared<Lists>(folder.write("bad.xml", "<register paper=\"A4\" x=\"20\" y=\"30\" bottom=\"275\">\n  <column width=\"20\" title=\"{{nonsense}}\"/>\n</register>\n"));
        state.registries.printSources << source << std::make_shared<TablePrintSource>();
        context.accept();
        const auto opened = state.open(folder.path("office.db"));
        ASSERT_TRUE(opened) << opened.error().text.toStdString();
    }

    void show(PrintPage &page, const QString &templateId)
    {
        page.resize(1294, 700);
        page.show();
        QSignalSpy laid(&page, &PrintPage::laidOut);
        page.open("test.lists", {3}, templateId, {});
        settle(page, laid);
    }
    static void settle(PrintPage &page, QSignalSpy &laid)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !laid.isEmpty() && !page.isBusy(); }, 30000));
        // Ranges and counts come from a worker of their own.
        ASSERT_TRUE(QTest::qWaitFor([&] { return !page.settings().range().isEmpty() && !page.isBusy(); }, 30000));
    }

    test::TemporaryFolder folder;
    test::FakeInteraction interaction;
    ShellState state;
    HostContext context{state, "shell"};
    std::shared_ptr<Lists> source;
};

} // namespace

TEST(PageRanges, AreReadAsPeopleWriteThem)
{
    const auto pages = [](const char *text) { return parsePageRange(text, 10); };
    EXPECT_EQ(*pages(""), (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    EXPECT_EQ(*pages("1-3,8"), (QList<int>{0, 1, 2, 7}));
    EXPECT_EQ(*pages("1–3，8"), (QList<int>{0, 1, 2, 7}));
    EXPECT_EQ(*pages("第2页至第4页"), (QList<int>{1, 2, 3}));
    EXPECT_EQ(*pages("9-"), (QList<int>{8, 9}));
    EXPECT_EQ(*pages("-2"), (QList<int>{0, 1}));
    EXPECT_EQ(*pages("3、1"), (QList<int>{2, 0}));
    for (const char *wrong : {"0", "11", "4-2", "a", "-", "1-99"})
        EXPECT_EQ(pages(wrong).error().code, ErrorCode::BadInput) << wrong;
}

TEST_F(Printing, ShowsTemplatesCountsAndPages)
{
    PrintPage page(context);
    show(page, "test.list");
    EXPECT_EQ(page.templates().ids(), (QStringList{"test.list", "test.bad", "test.other"}));
    EXPECT_EQ(page.templates().current(), "test.list");
    const DocumentPtr document = page.preview().view().document();
    ASSERT_TRUE(document);
    EXPECT_EQ(document->itemCount(), 412);
    auto *totals = page.findChild<QLabel *>("print.totals");
    EXPECT_EQ(totals->property("pages").toInt(), document->pageCount());
    EXPECT_EQ(totals->property("items").toInt(), 412);
    EXPECT_EQ(source->asked.ids, QList<qint64>{3});
    EXPECT_EQ(source->asked.options.value("range").toString().isEmpty() || source->asked.options.value("range") == "all", true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.findChild<QComboBox *>("print.subject")->isVisible(); }, 30000));
    EXPECT_EQ(page.findChild<QComboBox *>("print.subject")->currentText(), "五届五次会议");
}

TEST_F(Printing, RangesLayOutAnew)
{
    PrintPage page(context);
    show(page, "test.list");
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.findChild<QRadioButton *>("range.selected") != nullptr; }, 30000));
    QSignalSpy laid(&page, &PrintPage::laidOut);
    page.findChild<QRadioButton *>("range.selected")->click();
    settle(page, laid);
    EXPECT_EQ(page.preview().view().document()->itemCount(), 1);
    // Sectors share one line; choosing one takes the range.
    laid.clear();
    auto *sector = page.findChild<QComboBox *>("range.choice.sector");
    ASSERT_TRUE(sector);
    EXPECT_EQ(sector->count(), 2);
    sector->setCurrentIndex(1);
    settle(page, laid);
    EXPECT_EQ(page.settings().range(), "sector:2");
    EXPECT_EQ(page.preview().view().document()->itemCount(), 16);
    laid.clear();
    page.findChild<QComboBox *>("print.order")->setCurrentIndex(1);
    settle(page, laid);
    EXPECT_EQ(source->asked.options.value("order").toString(), "pinyin");
}

TEST_F(Printing, FaultyTemplateIsToldInThePage)
{
    PrintPage page(context);
    show(page, "test.bad");
    EXPECT_TRUE(page.messageBar().isShowing());
    EXPECT_TRUE(page.messageBar().text().contains("nonsense")) << page.messageBar().text().toStdString();
    EXPECT_FALSE(page.preview().view().document());
    EXPECT_FALSE(page.titleButton("print.pdf")->isEnabled());
}

TEST_F(Printing, PdfHasThePagesAsked)
{
    PrintPage page(context);
    show(page, "test.list");
    page.findChild<QLineEdit *>("print.pages")->setText("2-3");
    const QString path = folder.path("名单.pdf");
    interaction.answerFile(path);
    page.titleButton("print.pdf")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.messageBar().isShowing(); }, 30000));
    EXPECT_EQ(page.messageBar().kind(), MessageBar::Kind::Info) << page.messageBar().text().toStdString();
    QPdfDocument pdf;
    ASSERT_EQ(pdf.load(path), QPdfDocument::Error::None);
    EXPECT_EQ(pdf.pageCount(), 2);
    EXPECT_FALSE(pdf.getAllText(0).text().contains("委员1号"));
    EXPECT_TRUE(source->noted.isEmpty()) << "a PDF alone is no print";
    EXPECT_TRUE(page.findChild<QLabel *>("print.last")->text().isEmpty());
    page.findChild<QLineEdit *>("print.pages")->setText("99-100");
    page.titleButton("print.pdf")->click();
    EXPECT_EQ(page.messageBar().kind(), MessageBar::Kind::Error);
}

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
        for (int i = 0; i < names.size(); ++i)
            data.records << QVariantMap{{"id", 11 + i}, {"name", names.at(i)}};
        data.notices << PrintNotice{"2 人没有照片", {"方晓岚", "王凯"}};
        return data;
    }
    QList<Range> ranges(Workspace &, const PrintRequest &) const override { return {{"all", "全部", 9}}; }

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

TEST_F(Printing, SpoolsPagesInTheirOwnSize)
{
    PrintJob job;
    job.source = source;
    job.printTemplate = source->templates().constFirst();
    job.request.templateId = job.printTemplate.id;
    const auto document = layOut(*state.workspace, job, Progress::none());
    ASSERT_TRUE(document) << document.error().text.toStdString();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.path("spooled.pdf"));
    const Outcome done = spool(**document, printer, {0, 4}, Progress::none());
    ASSERT_TRUE(done) << done.error().text.toStdString();
    QPdfDocument pdf;
    ASSERT_EQ(pdf.load(folder.path("spooled.pdf")), QPdfDocument::Error::None);
    EXPECT_EQ(pdf.pageCount(), 2);
    EXPECT_NEAR(pdf.pagePointSize(0).width(), 210 / 25.4 * 72, 1.5);
    EXPECT_NEAR(pdf.pagePointSize(0).height(), 297 / 25.4 * 72, 1.5);
    // What is on the preview's page is at the same place on the printed one.
    QImage printed(1680, 2376, QImage::Format_RGB32);
    printed.fill(Qt::white);
    QPainter(&printed).drawImage(0, 0, pdf.render(0, printed.size()));
    QImage shown(1680, 2376, QImage::Format_RGB32);
    shown.fill(Qt::white);
    QPainter painter(&shown);
    painter.scale(8, 8);
    (*document)->paint(painter, 0);
    painter.end();
    // The frame of the table's head (x 20 mm, y 30 mm) stands at the same place in both.
    const auto firstInk = [](const QImage &image, int y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                return x;
        }
        return -1;
    };
    EXPECT_NEAR(firstInk(printed, 400), firstInk(shown, 400), 4);
    EXPECT_NE(firstInk(shown, 400), -1);
}

TEST_F(Printing, UnknownSourceIsTold)
{
    PrintPage page(context);
    page.open("not.there", {}, {}, {});
    EXPECT_EQ(page.messageBar().kind(), MessageBar::Kind::Error);
}

TEST_F(Printing, OffsetsAreKeptForThePrinter)
{
    {
        PrintSettingsPane pane;
        pane.setPrinters({"甲", "乙"});
        pane.findChild<QDoubleSpinBox *>("print.offsetX")->setValue(0.5);
        pane.findChild<QComboBox *>("print.printer")->setCurrentIndex(1);
        EXPECT_EQ(pane.pageOptions().offsetX, 0);
        pane.findChild<QDoubleSpinBox *>("print.offsetY")->setValue(-1);
    }
    PrintSettingsPane pane;
    pane.setPrinters({"甲", "乙"});
    EXPECT_EQ(pane.printer(), "乙") << "the printer used last";
    EXPECT_EQ(pane.pageOptions().offsetY, -1);
    pane.findChild<QComboBox *>("print.printer")->setCurrentIndex(0);
    EXPECT_EQ(pane.pageOptions().offsetX, 0.5);
}

// Pictures for the guide and to be looked at beside the reference; only made when XZ_SHOTS names a folder.
TEST_F(Printing, DrawsItself)
{
    Languages chinese("zh_CN");
    const QString shots = qEnvironmentVariable("XZ_SHOTS");
    PrintPage page(context);
    show(page, "test.list");
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.preview().view().isReady(); }, 30000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.findChild<QComboBox *>("range.choice.sector") != nullptr; }, 30000));
    const QImage light = page.grab().toImage();
    EXPECT_EQ(page.titleButton("print.pdf")->text(), "存为 PDF");
    Theme::app().setMode(Theme::Mode::Dark);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.preview().view().isReady(); }, 30000));
    const QImage dark = page.grab().toImage();
    EXPECT_NE(light.pixelColor(5, 5), dark.pixelColor(5, 5));
    Theme::app().setMode(Theme::Mode::Light);
    TemplateManager manager(context, source, "test.list");
    QSignalSpy previewed(&manager, &TemplateManager::previewed);
    manager.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return previewed.size() == 1; }, 30000));
    auto *text = manager.findChild<CodeEdit *>("templates.text");
    text->setPlainText(text->toPlainText().replace("{{subtitle}}", "{{nonsense}}"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return previewed.size() == 2; }, 30000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return manager.findChild<PreviewView *>()->isReady(); }, 30000));
    const QImage templates = manager.grab().toImage();
    if (!shots.isEmpty()) {
        EXPECT_TRUE(light.save(shots + "/print-light.png"));
        EXPECT_TRUE(dark.save(shots + "/print-dark.png"));
        EXPECT_TRUE(templates.save(shots + "/templates.png"));
    }
    text->setPlainText("");
    interaction.answer(0);
    manager.reject();
}

TEST_F(Printing, TemplateManagerMakesUsesAndResetsVersions)
{
    const PrintTemplate entry = source->templates().constFirst();
    const QByteArray shipped = *builtInText(entry);
    TemplateManager manager(context, source, "test.list");
    QSignalSpy previewed(&manager, &TemplateManager::previewed), loaded(&manager, &TemplateManager::versionsLoaded),
        active(&manager, &TemplateManager::activeChanged);
    manager.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return previewed.size() == 1; }, 30000));
    EXPECT_TRUE(manager.isValid());
    auto *text = manager.findChild<CodeEdit *>("templates.text");
    auto *save = manager.findChild<QPushButton *>("templates.save");
    auto *use = manager.findChild<QPushButton *>("templates.activate");
    auto *reset = manager.findChild<QPushButton *>("templates.reset");
    EXPECT_FALSE(save->isEnabled());
    EXPECT_FALSE(reset->isEnabled());

    // A fault is told with its line; such a text cannot be used.
    const QString good = text->toPlainText();
    text->setPlainText(QString(good).replace("{{subtitle}}", "{{nonsense}}"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return previewed.size() == 2; }, 30000));
    EXPECT_FALSE(manager.isValid());
    const int line = int(good.left(good.indexOf("{{subtitle}}")).count('\n')) + 1;
    EXPECT_EQ(text->faultLine(), line);
    text->goToFault();
    EXPECT_EQ(text->textCursor().blockNumber() + 1, line);
    EXPECT_FALSE(use->isEnabled());

    // Mended, kept as an own version, then used.
    text->setPlainText(QString(good).replace("size=\"18\"", "size=\"22\""));
    ASSERT_TRUE(QTest::qWaitFor([&] { return previewed.size() == 3 && manager.isValid(); }, 30000));
    interaction.answerText("大字名单");
    loaded.clear();
    save->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return loaded.size() == 1; }, 30000));
    auto *versions = manager.findChild<QListWidget *>("templates.versions");
    ASSERT_EQ(versions->count(), 2);
    EXPECT_EQ(versions->currentRow(), 1);
    EXPECT_EQ(*templateText(*state.workspace, entry), shipped) << "saved is not yet used";
    ASSERT_TRUE(QTest::qWaitFor([&] { return use->isEnabled(); }, 30000));
    loaded.clear();
    use->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return loaded.size() == 1 && active.size() == 1; }, 30000));
    EXPECT_TRUE(templateText(*state.workspace, entry)->contains("size=\"22\""));

    // It can be undone like any other change.
    ASSERT_TRUE(state.workspace->history().undo());
    EXPECT_EQ(*templateText(*state.workspace, entry), shipped);
    ASSERT_TRUE(state.workspace->history().redo());
    EXPECT_TRUE(templateText(*state.workspace, entry)->contains("size=\"22\""));

    loaded.clear();
    ASSERT_TRUE(QTest::qWaitFor([&] { return reset->isEnabled(); }, 30000));
    reset->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return loaded.size() == 1; }, 30000));
    EXPECT_EQ(*templateText(*state.workspace, entry), shipped);
    EXPECT_EQ(versions->count(), 2) << "the own version stays";

    // Leaving with a changed text is asked about.
    text->setPlainText("x");
    interaction.answer(1);
    manager.reject();
    EXPECT_TRUE(manager.isVisible());
    interaction.answer(0);
    manager.reject();
    EXPECT_FALSE(manager.isVisible());
}

#include "printingfixture.h"

using namespace xz;
using namespace xz::test;

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

TEST_F(Printing, OpenedByItsNameItOffersWhatCanBePrinted)
{
    PrintPage page(context);
    QSignalSpy laid(&page, &PrintPage::laidOut);
    page.show();
    settle(page, laid);
    auto *sources = page.findChild<QComboBox *>("print.source");
    ASSERT_TRUE(sources->isVisible());
    EXPECT_EQ(sources->findData(QVariant(tablePrintSource)), -1) << "its rows are those of a page";
    EXPECT_EQ(sources->currentData().toString(), source->id());
    ASSERT_TRUE(page.preview().view().document());
    EXPECT_EQ(page.preview().view().document()->itemCount(), 412);
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

TEST_F(Printing, TheOrderIsHiddenWhereThereIsNothingToChoose)
{
    PrintSettingsPane pane;
    auto *order = pane.findChild<QComboBox *>("print.order");
    pane.show();
    pane.setOrders({{"seat", "座位"}, {"strokes", "姓氏笔画"}, {"sector", "界别"}}, "strokes");
    EXPECT_TRUE(order->isVisible());
    EXPECT_EQ(pane.order(), "strokes");
    pane.setOrders({{"seat", "座位"}, {"strokes", "姓氏笔画"}}, "rank");
    EXPECT_EQ(pane.order(), "seat") << "its own when it has not the one wanted";
    pane.setOrders({{"pinyin", "拼音"}});
    EXPECT_FALSE(order->isVisible());
    EXPECT_EQ(pane.order(), "pinyin");
    pane.setOrders({});
    EXPECT_FALSE(order->isVisible());
    EXPECT_EQ(pane.order(), "");
}

TEST_F(Printing, EachTemplateHasItsOrderAndItsOptions)
{
    PrintPage page(context);
    show(page, "test.list");
    EXPECT_EQ(source->asked.options.value("order").toString(), "strokes");
    EXPECT_FALSE(page.findChild<QWidget *>("print.options")->isVisible());
    QSignalSpy laid(&page, &PrintPage::laidOut);
    page.templates().setCurrent("test.other");
    settle(page, laid);
    EXPECT_EQ(source->asked.options.value("order").toString(), "seat") << "not the order of the template before";
    auto *session = page.findChild<QComboBox *>("print.option.session");
    ASSERT_TRUE(session);
    EXPECT_TRUE(session->isVisible());
    EXPECT_EQ(session->accessibleName(), "会次");
    laid.clear();
    session->setCurrentIndex(1);
    settle(page, laid);
    EXPECT_EQ(source->asked.options.value("session").toString(), "2");
    auto *desk = page.findChild<QLineEdit *>("print.option.desk");
    laid.clear();
    desk->setFocus();
    QTest::keyClicks(desk, "B2");
    QTest::keyClick(desk, Qt::Key_Return);
    settle(page, laid);
    EXPECT_EQ(source->asked.options.value("desk").toString(), "B2");
    laid.clear();
    page.findChild<QCheckBox *>("print.option.remarks")->click();
    settle(page, laid);
    EXPECT_EQ(source->asked.options.value("remarks").toString(), "false");
    // Another template knows nothing of them; back again, they stand as they were chosen.
    laid.clear();
    page.templates().setCurrent("test.list");
    settle(page, laid);
    EXPECT_FALSE(source->asked.options.contains("session"));
    EXPECT_FALSE(page.findChild<QWidget *>("print.options")->isVisible());
    laid.clear();
    page.templates().setCurrent("test.other");
    settle(page, laid);
    EXPECT_EQ(source->asked.options.value("session").toString(), "2");
    EXPECT_EQ(source->asked.options.value("desk").toString(), "B2");
    // Opened anew, everything is as the templates have it, and the order asked for holds where it exists.
    laid.clear();
    page.open("test.lists", {3}, "test.list", {{"order", "pinyin"}});
    settle(page, laid);
    EXPECT_EQ(source->asked.options.value("order").toString(), "pinyin");
    laid.clear();
    page.templates().setCurrent("test.other");
    settle(page, laid);
    EXPECT_EQ(source->asked.options.value("order").toString(), "seat");
    EXPECT_EQ(source->asked.options.value("session").toString(), "1");
}

TEST_F(Printing, WhatATemplateHasNotIsRefused)
{
    PrintJob job;
    job.source = source;
    job.printTemplate = source->templates().constLast();
    const auto refused = [&](const QVariantMap &options, const QVariantMap &typed) {
        job.request = {job.printTemplate.id, {3}, options};
        const Outcome checked = checkRequest(*state.workspace, job, typed);
        EXPECT_TRUE(checked || checked.error().code == ErrorCode::Usage);
        return checked ? QString() : checked.error().text;
    };
    EXPECT_EQ(refused({{"order", "seat"}, {"range", "all"}}, {{"session", "2"}, {"remarks", "false"}, {"desk", "随便"}}), "");
    EXPECT_TRUE(refused({{"order", "foo"}}, {}).contains("strokes（姓氏笔画）"));
    EXPECT_TRUE(refused({{"range", "chnged"}}, {}).contains("all"));
    EXPECT_TRUE(refused({{"sector", "军事"}}, {}).contains("军事"));
    EXPECT_EQ(refused({{"sector", "2"}}, {}), "");
    EXPECT_EQ(refused({{"range", "sector:1"}}, {}), "");
    EXPECT_NE(refused({{"range", "sector:9"}}, {}), "");
    EXPECT_TRUE(refused({{"range", "selected"}}, {}).contains("--select"));
    EXPECT_TRUE(refused({}, {{"sesion", "1"}}).contains("session（会次）"));
    EXPECT_TRUE(refused({}, {{"session", "9"}}).contains("1（开幕会）"));
    EXPECT_TRUE(refused({}, {{"remarks", "maybe"}}).contains("true"));
    job.request = {job.printTemplate.id, {3, 4}, {}};
    EXPECT_EQ(checkRequest(*state.workspace, job, {}).error().code, ErrorCode::Usage) << "one at a time";
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
    use->setFocus();
    use->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return loaded.size() == 1 && active.size() == 1; }, 30000));
    EXPECT_EQ(manager.focusWidget(), text) << "not the button that deletes";
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

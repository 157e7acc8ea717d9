#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "archivefixture.h"
#include "core/records/history.h"
#include "data/memberarchive.h"
#include "support/fakecontext.h"
#include "ui/importflow.h"
#include "ui/importinbox.h"
#include "ui/importpage.h"
#include "ui/models/tableslice.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/widgets/counttile.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/messagebar.h"

using namespace xz;
using namespace xz::members;

namespace {

// One changed, one unchanged, one new, one with two bad cells; 韦平 is missing.
const char *const roster = "政协望川市第五届委员会委员名册,,,,,,\n"
                           "序号,姓名,性别,出生年月,界别,工作单位及职务,手机\n"
                           "1,欧阳慧敏,女,1974.06,医药卫生,市中医院院长,139 0000 2174\n"
                           "2,王　恺,男,,文艺,市委统战部副部长,\n"
                           "3,龙慧芬（女）,,1980年4月,文艺,云岭乡农技推广站站长,13900003333\n"
                           "4,简书恒,男,1975.13,文艺,批发市场经理,8203316\n";

class ImportPageTest : public test::ArchiveWorkspace
{
protected:
    void SetUp() override
    {
        ArchiveWorkspace::SetUp();
        context = std::make_unique<test::FakeContext>(&workspace());
        inbox = std::make_shared<ImportInbox>();
        page = std::make_unique<ImportPage>(*context, inbox);
        page->resize(1294, 700);
        page->show();
    }
    void TearDown() override { page.reset(); }

    template <typename T>
    T *find(const char *name)
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    QPushButton *button(const char *name) { return find<QPushButton>(name); }
    bool until(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 10000); }

    void choose(const QByteArray &bytes, const QString &name = QStringLiteral("名册.csv"))
    {
        context->interaction().answerFile(folder.write(name, bytes));
        page->chooseFile();
    }
    /// Goes as far as the review of `roster`.
    void review(const QByteArray &bytes = roster)
    {
        choose(bytes);
        ASSERT_TRUE(until([this] { return button("import.forward")->isEnabled(); })) << page->messageBar().text().toStdString();
        button("import.forward")->click();
        ASSERT_TRUE(button("import.forward")->isEnabled()) << find<QLabel>("import.mappingFaults")->text().toStdString();
        button("import.forward")->click();
        ASSERT_TRUE(until([this] { return table()->windowed() && table()->windowed()->totalCount() > 0; })) << page->messageBar().text().toStdString();
    }
    TableView *table() { return find<TableView>("import.table"); }
    qint64 tile(const char *name) { return find<CountTile>(name)->tileCount(); }
    int members() { return int(workspace().directory().members(term.id, Directory::Order::Strokes)->size()); }

    std::unique_ptr<test::FakeContext> context;
    std::shared_ptr<ImportInbox> inbox;
    std::unique_ptr<ImportPage> page;
};

} // namespace

TEST_F(ImportPageTest, HeaderIsFoundAndColumnsAreMatched)
{
    EXPECT_FALSE(button("import.forward")->isEnabled()) << "there is no file yet";
    choose(roster);
    ASSERT_TRUE(until([this] { return button("import.forward")->isEnabled(); }));
    EXPECT_EQ(find<QLabel>("import.file")->text().toStdString(), "名册.csv");
    button("import.forward")->click();
    EXPECT_EQ(find<FilterCombo>("import.map.B")->choice().toString().toStdString(), "name");
    EXPECT_EQ(find<FilterCombo>("import.map.D")->choice().toString().toStdString(), "birth");
    EXPECT_EQ(find<FilterCombo>("import.map.G")->choice().toString().toStdString(), "phone");
}

TEST_F(ImportPageTest, WithoutANameColumnNothingCanBeCompared)
{
    choose(roster);
    ASSERT_TRUE(until([this] { return button("import.forward")->isEnabled(); }));
    button("import.forward")->click();
    find<FilterCombo>("import.map.B")->setChoice(QString());
    ASSERT_TRUE(until([this] { return !button("import.forward")->isEnabled(); }));
    EXPECT_FALSE(find<QLabel>("import.mappingFaults")->text().isEmpty());
    button("import.automatic")->click();
    EXPECT_TRUE(button("import.forward")->isEnabled());
}

TEST_F(ImportPageTest, CountsFilterTheRows)
{
    review();
    EXPECT_EQ(tile("import.tile.all"), 4);
    EXPECT_EQ(tile("import.tile.added"), 1);
    EXPECT_EQ(tile("import.tile.changed"), 1);
    EXPECT_EQ(tile("import.tile.same"), 1);
    EXPECT_EQ(tile("import.tile.problems"), 1);
    EXPECT_EQ(tile("import.tile.missing"), 1);
    EXPECT_EQ(table()->windowed()->totalCount(), 4);
    EXPECT_EQ(members(), 3) << "nothing is written by looking";
    find<CountTile>("import.tile.missing")->click();
    ASSERT_TRUE(until([this] { return table()->windowed()->totalCount() == 1; }));
    find<CountTile>("import.tile.changed")->click();
    ASSERT_TRUE(until([this] { return table()->windowed()->loadedRow(0) && table()->windowed()->totalCount() == 1; }));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    EXPECT_EQ(find<QLabel>("import.detail.name")->text().toStdString(), "欧阳慧敏");
    ASSERT_TRUE(find<QCheckBox>("import.take.organisation"));
    EXPECT_TRUE(find<QCheckBox>("import.take.organisation")->isChecked());
}

TEST_F(ImportPageTest, F8GoesToProblemsAndNamesThem)
{
    review();
    QTest::keyClick(table(), Qt::Key_F8);
    ASSERT_TRUE(until([this] { return find<QLabel>("import.detail.name")->text() == QStringLiteral("简书恒"); }));
    EXPECT_EQ(find<QWidget>("import.problems")->findChildren<QLineEdit *>().size(), 2);
}

TEST_F(ImportPageTest, ACellIsMendedInThePreview)
{
    review();
    QTest::keyClick(table(), Qt::Key_F8);
    ASSERT_TRUE(until([this] { return find<QLabel>("import.detail.name")->text() == QStringLiteral("简书恒"); }));
    ASSERT_TRUE(find<QLineEdit>("import.mend.birth"));
    find<QLineEdit>("import.mend.birth")->setText(QStringLiteral("1975.12"));
    QTest::keyClick(find<QLineEdit>("import.mend.birth"), Qt::Key_Return);
    ASSERT_TRUE(until([this] { return find<QWidget>("import.problems")->findChildren<QLineEdit *>().size() == 1; }));
    EXPECT_EQ(find<QLabel>("import.detail.name")->text(), QStringLiteral("简书恒"));
    EXPECT_EQ(tile("import.tile.problems"), 1);
}

TEST_F(ImportPageTest, ARowWithAProblemIsTakenByItself)
{
    review();
    const QString before = button("import.forward")->text();
    QTest::keyClick(table(), Qt::Key_F8);
    ASSERT_TRUE(until([this] { return page->findChild<QWidget *>(QStringLiteral("import.takeRow")) != nullptr; }));
    button("import.takeRow")->click();
    ASSERT_TRUE(until([&] { return button("import.forward")->text() != before; }));
    EXPECT_TRUE(button("import.forward")->text().contains(QStringLiteral("3")));
}

TEST_F(ImportPageTest, WritingIsOneUndo)
{
    review();
    EXPECT_TRUE(button("import.forward")->text().contains(QStringLiteral("2")));
    button("import.forward")->click();
    ASSERT_TRUE(until([this] { return find<QWidget>("import.doneStep")->isVisible(); })) << page->messageBar().text().toStdString();
    EXPECT_EQ(members(), 4);
    EXPECT_EQ(person(ouyang).organisation.toStdString(), "市中医院院长");
    ASSERT_TRUE(workspace().history().undo());
    EXPECT_EQ(members(), 3);
    EXPECT_EQ(person(ouyang).organisation.toStdString(), "市中医院副院长");
}

TEST_F(ImportPageTest, RefusedFieldsAndRowsAreNotWritten)
{
    review();
    table()->selectKey(0);
    find<CountTile>("import.tile.changed")->click();
    ASSERT_TRUE(until([this] { return table()->windowed()->totalCount() == 1 && table()->windowed()->loadedRow(0); }));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    find<QCheckBox>("import.take.organisation")->click();
    ASSERT_TRUE(until([this] { return button("import.forward")->text().contains(QStringLiteral("1")); }));
    find<CountTile>("import.tile.added")->click();
    ASSERT_TRUE(until([this] { return table()->windowed()->totalCount() == 1 && table()->windowed()->loadedRow(0); }));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Space);
    ASSERT_TRUE(until([this] { return !button("import.forward")->isEnabled(); })) << "nothing is left to write";
    QTest::keyClick(table(), Qt::Key_Space);
    ASSERT_TRUE(until([this] { return button("import.forward")->isEnabled(); }));
    button("import.forward")->click();
    ASSERT_TRUE(until([this] { return find<QWidget>("import.doneStep")->isVisible(); }));
    EXPECT_EQ(person(ouyang).organisation.toStdString(), "市中医院副院长");
    EXPECT_EQ(members(), 4);
}

TEST_F(ImportPageTest, ProblemRowsCanBeTakenWithoutTheirBadCells)
{
    review();
    find<FilterCombo>("import.problemRows")->setChoice(int(ProblemRows::TakeWithoutBadCells));
    ASSERT_TRUE(until([this] { return button("import.forward")->text().contains(QStringLiteral("3")); }));
    button("import.forward")->click();
    ASSERT_TRUE(until([this] { return find<QWidget>("import.doneStep")->isVisible(); }));
    const auto all = workspace().directory().members(term.id, Directory::Order::Strokes);
    bool found = false;
    for (const MemberRow &row : *all)
        if (row.name == QStringLiteral("简书恒")) {
            found = true;
            EXPECT_TRUE(row.birth.isEmpty());
            EXPECT_TRUE(row.phone.isEmpty());
            EXPECT_EQ(row.organisation.toStdString(), "批发市场经理");
        }
    EXPECT_TRUE(found);
}

TEST_F(ImportPageTest, UnknownSectorIsCreatedWhenTold)
{
    review("姓名,界别\n龙慧芬,港澳侨\n");
    EXPECT_EQ(tile("import.tile.problems"), 1);
    QTest::keyClick(table(), Qt::Key_F8);
    ASSERT_TRUE(until([this] { return find<QLabel>("import.detail.name")->text() == QStringLiteral("龙慧芬"); }));
    auto *create = page->findChild<QPushButton *>(QStringLiteral("import.createSector"));
    ASSERT_TRUE(create);
    create->click();
    ASSERT_TRUE(until([this] { return tile("import.tile.added") == 1; }));
    button("import.forward")->click();
    ASSERT_TRUE(until([this] { return find<QWidget>("import.doneStep")->isVisible(); }));
    const auto sectors = workspace().directory().codes(CodeTable::Sector, term.id);
    EXPECT_EQ(sectors->last().name.toStdString(), "港澳侨");
}

TEST_F(ImportPageTest, SectorsAreCreatedByTheirFullNamesOrAllAtOnce)
{
    review("姓名,界别\n龙慧芬,体育界\n王刚,港澳侨\n李四,社科\n");
    EXPECT_EQ(tile("import.tile.problems"), 3);
    QTest::keyClick(table(), Qt::Key_F8);
    ASSERT_TRUE(until([this] { return find<QLabel>("import.detail.name")->text() == QStringLiteral("龙慧芬"); }));
    EXPECT_FALSE(page->findChild<QPushButton *>(QStringLiteral("import.createFullSector"))) << "体育界 is the full name";
    QTest::keyClick(table(), Qt::Key_F8);
    ASSERT_TRUE(until([this] { return find<QLabel>("import.detail.name")->text() == QStringLiteral("王刚"); })) << find<QLabel>("import.detail.name")->text().toStdString();
    QTest::keyClick(table(), Qt::Key_F8);
    ASSERT_TRUE(until([this] { return find<QLabel>("import.detail.name")->text() == QStringLiteral("李四"); })) << find<QLabel>("import.detail.name")->text().toStdString();
    auto *full = page->findChild<QPushButton *>(QStringLiteral("import.createFullSector"));
    ASSERT_TRUE(full);
    EXPECT_TRUE(full->text().contains(QStringLiteral("社会科学界"))) << full->text().toStdString();
    full->click();
    ASSERT_TRUE(until([this] { return tile("import.tile.problems") == 2; }));
    QTest::keyClick(table(), Qt::Key_F8);
    QPushButton *all = nullptr;
    ASSERT_TRUE(until([&] { return (all = page->findChild<QPushButton *>(QStringLiteral("import.createAllSectors"))) != nullptr; }));
    all->click();
    ASSERT_TRUE(until([this] { return tile("import.tile.added") == 3; }));
    button("import.forward")->click();
    ASSERT_TRUE(until([this] { return find<QWidget>("import.doneStep")->isVisible(); }));
    QStringList names;
    for (const CodeEntry &sector : *workspace().directory().codes(CodeTable::Sector, term.id))
        names << sector.name;
    for (const char *name : {"体育界", "港澳侨", "社会科学界"})
        EXPECT_TRUE(names.contains(QString::fromUtf8(name))) << name;
}

TEST_F(ImportPageTest, HiddenRowsAreToldAndLeftOutWhenTicked)
{
    context->interaction().answerFile(test::fixture(QStringLiteral("rosters/hands-blocks.xlsx")));
    page->chooseFile();
    ASSERT_TRUE(until([this] { return button("import.forward")->isEnabled(); })) << page->messageBar().text().toStdString();
    EXPECT_TRUE(find<QLabel>("import.fileFacts")->text().contains(QStringLiteral("旧名册")));
    auto *skip = find<QCheckBox>("import.skipHidden");
    ASSERT_TRUE(skip->isVisible());
    skip->setChecked(true);
    button("import.forward")->click();
    button("import.forward")->click();
    ASSERT_TRUE(until([this] { return table()->windowed() && table()->windowed()->totalCount() > 0; }));
    EXPECT_EQ(tile("import.tile.all"), 4);
}

TEST_F(ImportPageTest, SheetsAreMappedEachByItself)
{
    context->interaction().answerFile(test::fixture(QStringLiteral("rosters/hands-sheets.xlsx")));
    page->chooseFile();
    ASSERT_TRUE(until([this] { return button("import.forward")->isEnabled(); })) << page->messageBar().text().toStdString();
    button("import.forward")->click();
    auto *sheet = find<FilterCombo>("import.mappedSheet");
    ASSERT_TRUE(sheet->isVisible());
    EXPECT_EQ(find<FilterCombo>("import.map.C")->choice().toString().toStdString(), "phone");
    sheet->setChoice(1);
    ASSERT_TRUE(until([this] {
        auto *fifth = page->findChild<FilterCombo *>(QStringLiteral("import.map.E"));
        return fifth && fifth->choice().toString() == QStringLiteral("phone");
    }));
    button("import.forward")->click();
    ASSERT_TRUE(until([this] { return table()->windowed() && table()->windowed()->totalCount() > 0; }));
    EXPECT_EQ(tile("import.tile.all"), 3);
}

TEST_F(ImportPageTest, MappingIsSavedAndUsedAgain)
{
    const QByteArray odd = "甲,乙\n龙慧芬,云岭乡农技推广站\n";
    choose(odd);
    ASSERT_TRUE(until([this] { return button("import.forward")->isEnabled(); }));
    button("import.forward")->click();
    QMetaObject::invokeMethod(page.get(), [this] { find<QObject>("import.headerRow")->setProperty("value", 1); });
    find<FilterCombo>("import.map.A")->setChoice(QStringLiteral("name"));
    ASSERT_TRUE(until([this] { return button("import.forward")->isEnabled(); }));
    find<FilterCombo>("import.map.B")->setChoice(QStringLiteral("organisation"));
    QTest::qWait(0);
    context->interaction().answerText(QStringLiteral("县里的表"));
    button("import.saveMapping")->click();
    EXPECT_TRUE(page->messageBar().text().contains(QStringLiteral("县里的表")));
    choose(odd, QStringLiteral("第二份.csv"));
    ASSERT_TRUE(until([this] { return find<QLabel>("import.file")->text() == QStringLiteral("第二份.csv"); }));
    button("import.forward")->click();
    EXPECT_EQ(find<FilterCombo>("import.map.A")->choice().toString().toStdString(), "name");
    EXPECT_EQ(find<FilterCombo>("import.map.B")->choice().toString().toStdString(), "organisation");
}

TEST_F(ImportPageTest, BrokenFilesAreNamedInThePage)
{
    choose("PK\x03\x04 not a workbook", QStringLiteral("坏.xlsx"));
    ASSERT_TRUE(until([this] { return page->messageBar().isShowing(); }));
    EXPECT_EQ(page->messageBar().kind(), MessageBar::Kind::Error);
    EXPECT_FALSE(button("import.forward")->isEnabled());
    choose(roster);
    ASSERT_TRUE(until([this] { return button("import.forward")->isEnabled(); }));
    EXPECT_FALSE(page->messageBar().isShowing());
}

TEST_F(ImportPageTest, ProblemsAreExportedAndTheCheckListIsPrinted)
{
    review();
    const QString path = folder.path(QStringLiteral("问题.csv"));
    context->interaction().answerFile(path);
    page->exportProblems();
    ASSERT_TRUE(until([this] { return page->messageBar().isShowing(); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("简书恒")));
    EXPECT_FALSE(text.contains(QStringLiteral("龙慧芬")));
    page->printCheck();
    ASSERT_EQ(context->prints.size(), 1);
    EXPECT_EQ(context->prints[0].id, tablePrintSource);
    ASSERT_TRUE(sliceOf(context->prints[0].options));
}

TEST_F(ImportPageTest, FileOfferedElsewhereIsOpened)
{
    inbox->offer(folder.write(QStringLiteral("送来.csv"), roster));
    ASSERT_TRUE(until([this] { return button("import.forward")->isEnabled(); }));
    EXPECT_EQ(find<QLabel>("import.file")->text().toStdString(), "送来.csv");
    button("import.cancel")->click();
    EXPECT_FALSE(button("import.forward")->isEnabled());
}

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "archivefixture.h"
#include "core/records/history.h"
#include "print/layout/layoutengine.h"
#include "core/tabular/sheet.h"
#include "support/fakecontext.h"
#include "ui/memberdetail.h"
#include "ui/memberform.h"
#include "ui/models/tableslice.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/photosdialog.h"
#include "ui/rosterpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

using namespace xz;
using namespace xz::members;

namespace {

class RosterPageTest : public test::ArchiveWorkspace
{
protected:
    void SetUp() override
    {
        ArchiveWorkspace::SetUp();
        open();
        ASSERT_TRUE(until([this] { return loaded(3); })) << page->messageBar().text().toStdString();
    }
    void TearDown() override { page.reset(); }
    void open()
    {
        context = std::make_unique<test::FakeContext>(&workspace());
        page = std::make_unique<RosterPage>(*context);
        page->resize(1294, 700);
        page->show();
    }
    template <typename T>
    T *find(const char *name)
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    bool until(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 10000); }
    TableView *table() { return find<TableView>("members.roster"); }
    bool loaded(qint64 count)
    {
        WindowedModel *model = table()->windowed();
        return model->totalCount() == count && !model->isLoading() && (count == 0 || model->loadedRow(int(count) - 1));
    }
    std::string names()
    {
        QStringList list;
        const int column = table()->windowed()->columnOf(QStringLiteral("name"));
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            list << table()->model()->index(row, column).data().toString().remove(QChar(0x3000));
        return list.join(QLatin1Char(' ')).toStdString();
    }

    std::unique_ptr<test::FakeContext> context;
    std::unique_ptr<RosterPage> page;
};

} // namespace

TEST_F(RosterPageTest, OrdersByStrokesPinyinAndRank)
{
    EXPECT_EQ(names(), "王恺 韦平 欧阳慧敏"); // 4: 王 1121, 韦 1152; 8: 欧
    find<SegmentedControl>("roster.order")->setCurrent(QStringLiteral("pinyin"));
    ASSERT_TRUE(until([this] { return loaded(3) && names() == "欧阳慧敏 王恺 韦平"; })) << names();
    find<SegmentedControl>("roster.order")->setCurrent(QStringLiteral("sector"));
    ASSERT_TRUE(until([this] { return loaded(3) && table()->query().sortColumn == QStringLiteral("sector"); }));
}

TEST_F(RosterPageTest, FiltersByTextAndSectorAndClears)
{
    find<SearchField>("roster.search")->setText(QStringLiteral("oyhm"));
    ASSERT_TRUE(until([this] { return loaded(1); }));
    EXPECT_EQ(names(), "欧阳慧敏");
    find<SearchField>("roster.search")->setText({});
    find<FilterCombo>("roster.filter.sector")->setChoice(QVariant::fromValue(culture));
    ASSERT_TRUE(until([this] { return loaded(2); }));
    EXPECT_EQ(names(), "王恺 韦平");
    EXPECT_TRUE(page->statusText().contains(QStringLiteral("2")));
    find<FilterCombo>("roster.filter.minority")->setChoice(true);
    ASSERT_TRUE(until([this] { return loaded(1); }));
    EXPECT_EQ(names(), "韦平");
    find<QPushButton>("roster.clear")->click();
    ASSERT_TRUE(until([this] { return loaded(3); }));
}

TEST_F(RosterPageTest, NothingFoundOffersToClearTheFilters)
{
    find<SearchField>("roster.search")->setText(QStringLiteral("没有这个人"));
    ASSERT_TRUE(until([this] { return loaded(0); }));
    auto *clear = page->findChild<QPushButton *>(QStringLiteral("roster.empty.clear"));
    ASSERT_TRUE(clear);
    clear->click();
    ASSERT_TRUE(until([this] { return loaded(3); }));
}

TEST_F(RosterPageTest, SelectedMemberStandsInThePane)
{
    table()->setCurrentIndex(table()->model()->index(2, 0));
    EXPECT_EQ(find<QLabel>("member.name")->text().toStdString(), "欧阳慧敏");
    EXPECT_TRUE(page->statusText().contains(QStringLiteral("欧阳慧敏")));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    EXPECT_EQ(find<QLabel>("member.name")->text().toStdString(), "王恺");
}

TEST_F(RosterPageTest, RecordIsShownThoughAFilterHidesIt)
{
    find<FilterCombo>("roster.filter.sector")->setChoice(QVariant::fromValue(culture));
    ASSERT_TRUE(until([this] { return loaded(2); }));
    EXPECT_TRUE(page->showRecord(QStringLiteral("person"), ouyang));
    ASSERT_TRUE(until([this] { return find<QLabel>("member.name")->text() == QStringLiteral("欧阳慧敏"); }));
    EXPECT_FALSE(page->showRecord(QStringLiteral("meeting"), 1));
    EXPECT_FALSE(page->showRecord(QStringLiteral("person"), 9999));
}

TEST_F(RosterPageTest, NewMemberAppearsInItsPlaceAndIsSelected)
{
    page->addMember();
    auto *detail = find<MemberDetail>("member.detail");
    ASSERT_TRUE(detail->isEditing());
    detail->form().form().setValue(QStringLiteral("name"), QStringLiteral("丁若兰"));
    detail->form().form().setValue(QStringLiteral("sectorId"), QVariant::fromValue(culture));
    detail->form().save();
    ASSERT_TRUE(until([this] { return loaded(4); }));
    EXPECT_EQ(names(), "丁若兰 王恺 韦平 欧阳慧敏");
    ASSERT_TRUE(until([this] { return find<QLabel>("member.name")->text() == QStringLiteral("丁若兰"); }));
    ASSERT_TRUE(workspace().history().undo());
    ASSERT_TRUE(until([this] { return loaded(3); }));
}

TEST_F(RosterPageTest, AnotherRowWhileEditingAsksFirst)
{
    table()->setCurrentIndex(table()->model()->index(0, 0));
    find<QAction>("roster.edit")->trigger();
    auto *detail = find<MemberDetail>("member.detail");
    ASSERT_TRUE(detail->isEditing());
    detail->form().form().setValue(QStringLiteral("remark"), QStringLiteral("x"));
    context->interaction().answer(2); // go on editing
    table()->setCurrentIndex(table()->model()->index(1, 0));
    EXPECT_TRUE(detail->isEditing());
    EXPECT_EQ(detail->personId(), wang);
    context->interaction().answer(2);
    EXPECT_FALSE(page->mayLeave());
    context->interaction().answer(1); // discard
    EXPECT_TRUE(page->mayLeave());
}

TEST_F(RosterPageTest, RemovingAsksAndUndoBringsBack)
{
    table()->setCurrentIndex(table()->model()->index(1, 0));
    context->interaction().answer(1);
    page->removeMember();
    EXPECT_TRUE(context->interaction().questions.last().danger);
    EXPECT_TRUE(workspace().directory().person(wei));
    context->interaction().answer(0);
    page->removeMember();
    ASSERT_TRUE(until([this] { return loaded(2); }));
    ASSERT_TRUE(workspace().history().undo());
    ASSERT_TRUE(until([this] { return loaded(3); }));
}

TEST_F(RosterPageTest, ListIsCopiedAsItIsPublished)
{
    page->copyList(MemberListLayout::Sector);
    ASSERT_TRUE(until([this] { return page->messageBar().isShowing(); }));
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("文艺（2人）"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("韦　平（壮族）"))) << text.toStdString();
}

TEST_F(RosterPageTest, TableIsExportedAndPrinted)
{
    const QString path = folder.path(QStringLiteral("名册.csv"));
    context->interaction().answerFile(path);
    page->exportTable();
    ASSERT_TRUE(until([this] { return page->messageBar().isShowing(); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()).count(QLatin1Char('\n')), 4);
    find<QAction>("roster.print.table")->trigger();
    ASSERT_EQ(context->prints.size(), 1);
    EXPECT_EQ(context->prints[0].id, tablePrintSource);
    const TableSlicePtr slice = sliceOf(context->prints[0].options);
    ASSERT_TRUE(slice);
    const auto data = tablePrintData(*slice, Progress::none());
    ASSERT_TRUE(data) << data.error().text.toStdString();
    const QVariantList rows = data->values.value("rows").toList();
    EXPECT_EQ(rows.size(), *slice->source->count(slice->query));
    EXPECT_EQ(data->values.value("columns").toList().size(), slice->shown.size()) << "the columns on screen";
    bool spaced = false;
    for (const QVariant &row : rows)
        spaced |= row.toMap().value("cells").toStringList().contains(QStringLiteral("韦　平"));
    EXPECT_TRUE(spaced);
    // The pages themselves: every row is on paper.
    QFile shipped(QStringLiteral(":/print/table.xml"));
    ASSERT_TRUE(shipped.open(QIODevice::ReadOnly));
    const auto pages = LayoutEngine::layout({}, shipped.readAll(), *data);
    ASSERT_TRUE(pages) << pages.error().text.toStdString();
    EXPECT_EQ((*pages)->itemCount(), rows.size());
    EXPECT_EQ((*pages)->pageOf("韦平"), 0);
}

TEST_F(RosterPageTest, WhatIsFilteredIsCopiedAndExported)
{
    find<FilterCombo>("roster.filter.sector")->setChoice(QVariant::fromValue(culture));
    ASSERT_TRUE(until([this] { return loaded(2); }));
    table()->setFocus();
    table()->selectAll();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    ASSERT_TRUE(until([] { return !QGuiApplication::clipboard()->text().isEmpty(); }));
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0].count(QLatin1Char('\t')), lines[2].count(QLatin1Char('\t')));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("市委统战部副部长"))) << lines[1].toStdString();

    const QString path = folder.path(QStringLiteral("文艺.xlsx"));
    context->interaction().answerFile(path);
    page->exportTable();
    ASSERT_TRUE(until([this] { return page->messageBar().isShowing(); }));
    const auto book = Workbook::open(path);
    ASSERT_TRUE(book) << book.error().text.toStdString();
    QStringList rows;
    const auto read = (*book)->read(0, [&](const SheetRow &row) {
        QStringList texts;
        for (const Cell &cell : row.cells)
            texts << cell.text;
        rows << texts.join(QLatin1Char('|'));
        return true;
    });
    ASSERT_TRUE(read);
    const QString all = rows.join(QLatin1Char('\n'));
    EXPECT_TRUE(all.contains(QStringLiteral("王　恺"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("韦　平"))) << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("欧阳慧敏"))) << all.toStdString();
}

TEST_F(RosterPageTest, PhotosOfAFolderAreLookedAtFirst)
{
    const test::TemporaryFolder photos;
    QImage picture(50, 70, QImage::Format_RGB32);
    picture.fill(Qt::darkGray);
    ASSERT_TRUE(picture.save(photos.path(QStringLiteral("欧阳慧敏.jpg"))));
    ASSERT_TRUE(picture.save(photos.path(QStringLiteral("IMG_0412.jpg"))));
    context->interaction().answerFile(std::nullopt); // Esc in the folder dialog
    find<QAction>("roster.photos")->trigger();
    EXPECT_EQ(page->findChild<PhotosDialog *>(), nullptr);
    context->interaction().answerFile(photos.path());
    find<QAction>("roster.photos")->trigger();
    ASSERT_TRUE(until([this] { return page->findChild<PhotosDialog *>() != nullptr; }));
    auto *dialog = page->findChild<PhotosDialog *>();
    auto *pictures = dialog->findChild<QTableView *>(QStringLiteral("photos.table"));
    const QAbstractItemModelTester tester(pictures->model());
    ASSERT_EQ(pictures->model()->rowCount(), 2);
    EXPECT_EQ(pictures->model()->index(0, 0).data().toString(), QStringLiteral("IMG_0412.jpg")); // what fits nobody comes first
    EXPECT_EQ(pictures->model()->index(1, 1).data().toString(), QStringLiteral("欧阳慧敏"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("photos.apply"))->click();
    ASSERT_TRUE(until([this] { return person(ouyang).photoId != 0 && page->messageBar().isShowing(); }));
    ASSERT_TRUE(History(workspace()).undo());
    EXPECT_EQ(person(ouyang).photoId, 0);
}

TEST_F(RosterPageTest, ImportOpensItsPage)
{
    find<QPushButton>("roster.import")->click();
    ASSERT_EQ(context->pages.size(), 1);
    EXPECT_EQ(context->pages[0].id, QStringLiteral("members.import"));
}

#include "ui/models/tableview.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/tabular/sheet.h"
#include "numbers.h"
#include "support/fakeinteraction.h"
#include "support/temporary.h"
#include "ui/models/columnchooser.h"
#include "ui/models/windowedmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/uistate.h"

using namespace xz;
using xz::test::Numbers;

namespace {

class TableViews : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Theme::app().install(*qApp);
        UiState::write("table/test.table", {});
        open(400);
    }

    void open(qint64 rows)
    {
        source = std::make_shared<Numbers>(rows);
        table = std::make_unique<TableView>("test.table");
        table->resize(700, 420);
        table->setSource(source);
        table->setQuery({});
        table->show();
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return table->windowed()->totalCount() >= 0 && !table->windowed()->isLoading(); }, 20000));
        QTest::qWait(1);
    }
    void refresh()
    {
        table->windowed()->refresh();
        settle();
    }

    std::shared_ptr<Numbers> source;
    std::unique_ptr<TableView> table;
};

} // namespace

TEST_F(TableViews, SortsByHeader)
{
    QSignalSpy current(table.get(), &TableView::currentKeyChanged);
    table->horizontalHeader()->setFocus();
    const auto click = [&](int section) {
        QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {},
                          QPoint(table->horizontalHeader()->sectionViewportPosition(section) + 10, 10));
        settle();
    };
    click(0);
    EXPECT_EQ(table->query().sortColumn, "number");
    EXPECT_FALSE(table->query().descending);
    click(0);
    EXPECT_TRUE(table->query().descending);
    EXPECT_EQ(table->windowed()->keyAt(0), 400);
    EXPECT_EQ(table->horizontalHeader()->sortIndicatorSection(), 0);
    EXPECT_EQ(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

TEST_F(TableViews, SelectionAndPlaceSurviveARefresh)
{
    table->selectKey(150);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->currentKey() == 150; }, 20000));
    settle();
    const int before = table->rowViewportPosition(149);
    table->selectionModel()->select(table->windowed()->index(151, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    ASSERT_EQ(table->selectedKeys(), (QList<qint64>{150, 152}));
    source->firstKey = 11; // ten rows above are removed
    source->setRows(390);
    source->prefix = "新";
    refresh();
    EXPECT_EQ(table->currentKey(), 150);
    EXPECT_EQ(table->currentIndex().row(), 139);
    EXPECT_EQ(table->selectedKeys(), (QList<qint64>{150, 152}));
    EXPECT_EQ(table->rowViewportPosition(139), before);
    EXPECT_EQ(table->windowed()->index(139, 1).data().toString(), "新150");
}

TEST_F(TableViews, RemovedRecordIsNoLongerCurrent)
{
    table->selectKey(5);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->currentKey() == 5; }, 20000));
    source->firstKey = 11;
    source->setRows(390);
    refresh();
    EXPECT_EQ(table->currentKey(), 0);
    EXPECT_EQ(table->selectedRowCount(), 0);
}

TEST_F(TableViews, KeyNotAmongTheFilteredIsTold)
{
    QSignalSpy missing(table.get(), &TableView::keyNotFound);
    table->selectKey(12345);
    ASSERT_TRUE(QTest::qWaitFor([&] { return missing.size() == 1; }, 20000));
}

TEST_F(TableViews, FilterAsksAnew)
{
    table->setFilter("only", 7);
    settle();
    EXPECT_EQ(table->windowed()->rowCount(), 7);
    table->setFilter("only", {});
    settle();
    EXPECT_EQ(table->windowed()->rowCount(), 400);
    const int counts = source->counts;
    table->setFilter("only", {});
    EXPECT_EQ(source->counts, counts) << "an unchanged filter asked again";
}

TEST_F(TableViews, CopiesAsATableEvenWhatIsNotLoaded)
{
    open(2000);
    table->setColumnShown("unit", false);
    table->setFocus();
    table->selectAll();
    EXPECT_EQ(table->selectedRowCount(), 2000);
    QSignalSpy copied(table.get(), &TableView::copied);
    QTest::keyClick(table.get(), Qt::Key_C, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return copied.size() == 1; }, 20000));
    EXPECT_EQ(copied.first().first().toInt(), 2000);
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2001);
    EXPECT_EQ(lines.first(), "序号\t姓名\t状态");
    EXPECT_EQ(lines.at(1), "1\t委员1\t正常");
    EXPECT_EQ(lines.last(), "2000\t委员2000\t低于60");
}

TEST_F(TableViews, EnterOpensAndArrowsMove)
{
    QSignalSpy opened(table.get(), &TableView::opened);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table.get(), Qt::Key_Down);
    EXPECT_EQ(table->currentKey(), 2);
    QTest::keyClick(table.get(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toLongLong(), 2);
    QTest::keyClick(table.get(), Qt::Key_End);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->currentKey() == 400; }, 20000)) << table->currentKey();
    QTest::keyClick(table.get(), Qt::Key_Home);
    EXPECT_EQ(table->currentKey(), 1);
}

TEST_F(TableViews, ColumnsAreRemembered)
{
    table->setColumnShown("unit", false);
    table->moveColumn("state", 0);
    table->horizontalHeader()->resizeSection(table->windowed()->columnOf("name"), Theme::app().px(222));
    open(5);
    EXPECT_FALSE(table->isColumnShown("unit"));
    EXPECT_EQ(table->visibleColumns(), (QList<int>{3, 0, 1}));
    EXPECT_EQ(table->columnWidth(1), Theme::app().px(222));
    table->resetColumns();
    EXPECT_TRUE(table->isColumnShown("unit"));
    EXPECT_EQ(table->visibleColumns(), (QList<int>{0, 1, 2, 3}));
    EXPECT_EQ(table->columnWidth(1), Theme::app().px(160));
    // The column without a width takes the rest.
    EXPECT_EQ(table->columnWidth(0) + table->columnWidth(1) + table->columnWidth(2) + table->columnWidth(3), table->viewport()->width());
}

TEST_F(TableViews, WidthsSurviveAModelReset)
{
    table->horizontalHeader()->resizeSection(1, 201);
    table->setColumnShown("number", false);
    table->setQuery({.sortColumn = "name"});
    settle();
    EXPECT_EQ(table->columnWidth(1), 201);
    EXPECT_FALSE(table->isColumnShown("number"));
}

TEST_F(TableViews, ColumnChooserShowsHidesAndMoves)
{
    QWidget parent;
    std::unique_ptr<Button> button(table->makeColumnButton(&parent));
    ColumnChooser chooser(*table, &parent);
    chooser.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *list = chooser.findChild<QListWidget *>("columnList");
    ASSERT_TRUE(list);
    ASSERT_EQ(list->count(), 4);
    list->item(2)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(table->isColumnShown("unit"));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(table->visibleColumns(), (QList<int>{1, 0, 3}));
    for (int i = 0; i < 4; ++i)
        list->item(i)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(table->visibleColumns().size(), 1) << "the last column must stay";
    chooser.findChild<QPushButton *>("columnReset")->click();
    EXPECT_EQ(table->visibleColumns(), (QList<int>{0, 1, 2, 3}));
}

TEST_F(TableViews, EmptyStateStandsWhereRowsWouldBe)
{
    auto *empty = new EmptyState("名册还是空的。");
    empty->setAction("import", "document-import", "导入名册");
    table->setEmptyState(empty);
    EXPECT_FALSE(empty->isVisible());
    table->setFilter("only", 0);
    settle();
    EXPECT_TRUE(empty->isVisible());
    table->setFilter("only", {});
    settle();
    EXPECT_FALSE(empty->isVisible());
}

TEST_F(TableViews, HeadingsSpanTheTable)
{
    open(0);
    source->headingEvery = 5;
    source->setRows(20);
    table->setQuery({.sortColumn = "number"});
    settle();
    EXPECT_EQ(table->columnSpan(0, 0), 4);
    EXPECT_EQ(table->columnSpan(1, 0), 1);
    EXPECT_EQ(table->columnSpan(5, 0), 4);
    table->setQuery({.filters = {{"only", 3}}});
    settle();
    EXPECT_EQ(table->columnSpan(5, 0), 1);
}

TEST_F(TableViews, MillionRowsScrollToTheMiddle)
{
    open(1'000'000);
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
    const int row = table->rowAt(10);
    EXPECT_NEAR(row, 500'000, 100);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->windowed()->keyAt(row) == row + 1; }, 20000));
}

TEST_F(TableViews, ExportsAllFilteredRows)
{
    test::TemporaryFolder folder;
    test::FakeInteraction interaction;
    table->setColumnShown("unit", false);
    table->setFilter("only", 300);
    settle();
    for (const QString &name : {QStringLiteral("名册.xlsx"), QStringLiteral("名册.csv")}) {
        interaction.answerFile(folder.path(name));
        QSignalSpy exported(table.get(), &TableView::exported);
        table->exportRows(interaction, "名册");
        ASSERT_TRUE(QTest::qWaitFor([&] { return exported.size() == 1; }, 20000)) << name.toStdString();
        EXPECT_EQ(exported.first().at(1).toLongLong(), 300);
        auto book = Workbook::open(folder.path(name));
        ASSERT_TRUE(book) << book.error().text.toStdString();
        QList<QStringList> rows;
        ASSERT_TRUE((*book)->read(0, [&](const SheetRow &row) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells << cell.text;
            rows << cells;
            return true;
        }));
        ASSERT_GE(rows.size(), 301);
        EXPECT_EQ(rows.last(), (QStringList{"300", "委员300", "低于60"}));
        EXPECT_EQ(rows.at(rows.size() - 301), (QStringList{"序号", "姓名", "状态"}));
    }
    EXPECT_EQ(interaction.proposedNames.first(), "名册.xlsx");
    // Given up in the dialog: nothing happens.
    interaction.answerFile(std::nullopt);
    table->exportRows(interaction, "名册");
}

TEST_F(TableViews, FailedExportIsTold)
{
    test::FakeInteraction interaction;
    interaction.answerFile("/nowhere/at/all.xlsx");
    QSignalSpy failed(table.get(), &TableView::failed);
    table->exportRows(interaction, "名册");
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.size() == 1; }, 20000));
    EXPECT_FALSE(failed.first().first().value<Error>().text.isEmpty());
}

TEST_F(TableViews, PrintDataFollowsTheColumns)
{
    table->setColumnShown("state", false);
    const auto slice = table->slice("名单", "全部");
    const auto data = tablePrintData(*slice, Progress::none());
    ASSERT_TRUE(data);
    EXPECT_EQ(data->values.value("paper").toString(), "A4");
    const QVariantList columns = data->values.value("columns").toList();
    ASSERT_EQ(columns.size(), 3);
    double width = 0;
    for (const QVariant &column : columns)
        width += column.toMap().value("width").toDouble();
    EXPECT_NEAR(width, 170, 0.1);
    EXPECT_EQ(data->values.value("rows").toList().size(), 400);
    source->setRows(1'000'000);
    EXPECT_EQ(tablePrintData(*slice, Progress::none()).error().code, ErrorCode::BadInput);
}

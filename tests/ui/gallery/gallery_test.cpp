#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/counttile.h"
#include "ui/widgets/factsview.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/splitview.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/tabbar.h"

using namespace xz;

namespace {

// A fictional roster as the members page shows it.
class Roster : public TableSource
{
public:
    QList<TableColumn> columns() const override
    {
        TableColumn strokes{.id = "strokes", .title = "画", .width = 44, .alignRight = true};
        strokes.small = true;
        TableColumn name{.id = "name", .title = "姓名", .width = 168};
        name.nameColumn = true;
        TableColumn ethnicity{.id = "ethnicity", .title = "民族", .width = 80, .secondary = true};
        TableColumn post{.id = "post", .title = "职务", .width = 56, .secondary = true};
        TableColumn unit{.id = "unit", .title = "工作单位及职务", .width = 0, .secondary = true};
        return {strokes, name, {.id = "sex", .title = "性别", .width = 48}, ethnicity, {.id = "sector", .title = "界别", .width = 88}, post, unit,
                {.id = "score", .title = "2025 得分", .width = 88, .alignRight = true}, {.id = "state", .title = "履职状态", .width = 96, .lamp = true}};
    }
    Result<qint64> count(const TableQuery &) const override { return qint64(18); }
    Result<QVector<TableRow>> rows(const TableQuery &, qint64 offset, int limit) const override
    {
        QVector<TableRow> all;
        const QStringList names{"丁若兰", "王　恺", "王靖川", "韦　平", "仇振声", "艾则孜·阿不都热合曼", "龙慧芬", "田雨禾", "刘一苇"};
        for (int i = 0; i < 18; ++i) {
            const QString state = i == 4 ? "amber:缺席2次" : i == 9 ? "red:低于60" : "green:正常";
            const QVariant post = i % 5 == 1 ? QVariant::fromValue(TableCell{"常委", TableCell::Style::Plain, {}}) : QVariant("委员");
            all << TableRow{i + 1, {i / 2 + 2, names.at(i % 9), i % 3 ? "男" : "女", i == 3 ? "壮族" : "", "文艺", post, "市群众艺术馆副研究馆员", "88.5", state}, {}};
        }
        return all.mid(offset, limit);
    }
    Result<qint64> indexOf(const TableQuery &, qint64 key) const override { return key - 1; }
    QStringList tables() const override { return {}; }
};

class ImportPreview : public TableSource
{
public:
    QList<TableColumn> columns() const override
    {
        TableColumn row{.id = "row", .title = "行", .width = 48, .alignRight = true};
        row.small = true;
        TableColumn mark{.id = "mark", .title = "标记", .width = 88};
        mark.small = true;
        return {row, mark, {.id = "name", .title = "姓名", .width = 104}, {.id = "born", .title = "出生年月", .width = 96}, {.id = "unit", .title = "工作单位及职务", .width = 0},
                {.id = "phone", .title = "手机", .width = 128, .alignRight = true}};
    }
    Result<qint64> count(const TableQuery &) const override { return qint64(5); }
    Result<QVector<TableRow>> rows(const TableQuery &, qint64 offset, int limit) const override
    {
        using Style = TableCell::Style;
        const auto cell = [](const char *text, Style style) { return QVariant::fromValue(TableCell{text, style, {}}); };
        const QVector<TableRow> all{
            {1, {118, "小标题"}, "台联（6 人）\t不导入；以下各行的界别取自此行"},
            {2, {119, cell("＝不变", Style::ChipPlain), cell("方晓岚", Style::Secondary), "1978-11", "市台胞联谊会副会长", "139 0000 2033"}, {}},
            {3, {120, cell("≠变更 1", Style::ChipMark), "许文澄", "1980-04", cell("宝岛食品有限公司总经理", Style::Changed), "139 0000 2047"}, {}},
            {4, {122, cell("＋新增", Style::ChipFilled), "游若溪", "1986-09", "市第一中学教师", "139 0000 2066"}, {}},
            {5, {123, cell("！问题", Style::ChipOutlined), "简书恒", cell("1975.13", Style::Bad), "澜海产批发市场经理", cell("8203316", Style::Bad)}, {}}};
        return all.mid(offset, limit);
    }
    Result<qint64> indexOf(const TableQuery &, qint64 key) const override { return key - 1; }
    QStringList tables() const override { return {}; }
};

struct Gallery {
    Page page;
    TableView *table = nullptr;

    Gallery()
    {
        page.setTitle("委员");
        page.setFacts("在任 412 人 · 30 个界别");
        auto *term = new FilterCombo("term", {}, &page);
        term->setTinting(false);
        term->setChoices({{5, "第五届"}});
        page.setContextWidget(term);
        page.addTitleAction("import", "document-import", "导入名册");
        page.addTitleAction("export", "document-export", "导出", false, new QMenu(&page));
        page.addTitleAction("new", "list-add", "新增委员", true);
        page.addTitleAction("print", "document-print", "打印", false, new QMenu(&page));
        auto *search = new SearchField("search", "姓名、首字母 oyhm、单位", &page, "view-filter");
        page.filterRow()->addWidget(search);
        auto *sector = new FilterCombo("sector", "界别", &page);
        sector->setChoices({{{}, "全部"}, {1, "文艺"}});
        page.filterRow()->addWidget(sector);
        auto *committee = new FilterCombo("committee", "专委会", &page);
        committee->setChoices({{{}, "全部"}, {1, "提案委员会"}});
        committee->setChoice(1);
        page.filterRow()->addWidget(committee);
        page.filterRow()->addWidget(new Button("more", {}, "更多条件", &page, Button::Kind::Flat));
        page.filterRow()->addStretch();
        page.filterRow()->addWidget(makeLabel("排序", TextRole::Label, &page));
        auto *sort = new SegmentedControl("sort", &page);
        sort->addSegment("strokes", "笔画");
        sort->addSegment("pinyin", "拼音");
        sort->addSegment("rank", "排序号");
        page.filterRow()->addWidget(sort);

        auto *left = new QWidget;
        auto *column = new QVBoxLayout(left);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        table = new TableView("gallery.roster", left);
        table->setSource(std::make_shared<Roster>());
        page.filterRow()->addWidget(table->makeColumnButton(&page));
        column->addWidget(table, 2);
        auto *tiles = new QWidget(left);
        auto *tileRow = new QHBoxLayout(tiles);
        auto *all = new CountTile("all", {}, "全部行");
        all->setCount(412);
        all->setChecked(true);
        tileRow->addWidget(all);
        auto *added = new CountTile("added", "＋", "新增");
        added->setCount(12);
        tileRow->addWidget(added);
        auto *faults = new CountTile("faults", "!", "有问题", nullptr, true);
        faults->setCount(5);
        tileRow->addWidget(faults);
        auto *steps = new StepBar({"选择文件", "对应栏目", "核对预览", "写入"});
        steps->setCurrent(2);
        tileRow->addWidget(steps);
        tileRow->addStretch();
        column->addWidget(tiles);
        auto *preview = new TableView("gallery.import", left);
        preview->setSource(std::make_shared<ImportPreview>());
        preview->setQuery({});
        column->addWidget(preview, 1);

        auto *right = new QWidget;
        right->setProperty("pane", true);
        right->setAttribute(Qt::WA_StyledBackground);
        auto *detail = new QVBoxLayout(right);
        detail->setContentsMargins(0, 0, 0, 0);
        auto *head = new QWidget(right);
        auto *headLayout = new QVBoxLayout(head);
        headLayout->addWidget(makeLabel("欧阳慧敏", TextRole::BigName, head));
        auto *chips = new QHBoxLayout;
        chips->addWidget(new Chip("常委", Chip::Kind::Accent, head));
        chips->addWidget(new Chip("农工党", Chip::Kind::Neutral, head));
        chips->addWidget(new Chip("≠变更 3", Chip::Kind::Mark, head));
        auto *lamp = new LampLabel(head);
        lamp->setValue("red:低于60");
        chips->addWidget(lamp);
        chips->addStretch();
        headLayout->addLayout(chips);
        auto *buttons = new QHBoxLayout;
        auto *edit = new Button("edit", "document-edit", "编辑", head);
        edit->setKeyCap("F2");
        edit->setSmall(true);
        buttons->addWidget(edit);
        buttons->addWidget(new Button("save", "document-print", "履职档案", head));
        auto *off = new Button("off", "document-print", "停用", head);
        off->setEnabled(false);
        buttons->addWidget(off);
        buttons->addWidget(makeLink("link", "查看名单", head));
        buttons->addStretch();
        headLayout->addLayout(buttons);
        detail->addWidget(head);
        auto *tabs = new TabBar(right);
        tabs->addTab("基本信息");
        tabs->addTab("履职");
        tabs->addTab("历史");
        tabs->setTabCount(1, 31);
        detail->addWidget(tabs);
        auto *facts = new FactsView(right);
        facts->addHeading("个人");
        facts->addFact("sex", "性别", "女", true);
        facts->addFact("ethnicity", "民族", "汉族", true);
        facts->addFact("born", "出生年月", "1974-06", true);
        facts->addHeading("联系方式");
        facts->addFact("address", "地址", "澜州市清溪区杏林路 18 号");
        facts->addFact("idcard", "身份证号", "999***********0042", "显示（将记入日志）", [] {});
        detail->addWidget(facts);
        auto *form = new RecordForm("form", right);
        form->addField({.name = "name", .label = "姓名", .required = true, .half = true});
        form->addField({.name = "born", .label = "出生年月", .kind = FormField::Kind::Date, .half = true});
        form->addField({.name = "sector", .label = "界别", .kind = FormField::Kind::Choice, .half = true, .choices = {{1, "文艺"}, {2, "经济"}}});
        form->addField({.name = "active", .label = "在任", .kind = FormField::Kind::Check, .half = true, .hint = "在任"});
        form->setValues({{"name", ""}, {"born", "1974-13"}, {"sector", 2}, {"active", true}});
        form->validate();
        detail->addWidget(form);
        detail->addStretch();
        auto *split = new SplitView(left, right, "gallery");
        page.setBody(split);
        page.messageBar().showMessage(MessageBar::Kind::Info, "6 人没有照片，照片框将留空。", "查看名单", [] {});
        page.resize(1294, 900);
    }

    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("XZ_SHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        EXPECT_TRUE(page.grab().save(folder + "/" + name + ".png"));
    }
};

bool waitLoaded(TableView &table)
{
    return QTest::qWaitFor([&] { return table.windowed()->totalCount() >= 0 && !table.windowed()->isLoading(); }, 5000);
}

} // namespace

TEST(Gallery, FollowsLightDarkAndTextSize)
{
    Theme &theme = Theme::app();
    theme.install(*qApp);
    theme.setMode(Theme::Mode::Light);
    Gallery gallery;
    gallery.table->setQuery({.sortColumn = "name"});
    gallery.page.show();
    ASSERT_TRUE(waitLoaded(*gallery.table));
    gallery.table->selectRow(6);
    QTest::qWait(50);
    gallery.shoot("gallery-light");
    const QColor light = gallery.page.grab().toImage().pixelColor(4, 4);
    EXPECT_EQ(light, theme.color(Token::Win));

    theme.setMode(Theme::Mode::Dark);
    QTest::qWait(50);
    gallery.shoot("gallery-dark");
    EXPECT_EQ(gallery.page.grab().toImage().pixelColor(4, 4), theme.color(Token::Win));
    EXPECT_NE(gallery.page.grab().toImage().pixelColor(4, 4), light);

    const int row = gallery.table->rowHeight(0);
    theme.setMode(Theme::Mode::Light);
    theme.setTextScale(200);
    QTest::qWait(50);
    gallery.shoot("gallery-200");
    EXPECT_EQ(gallery.table->rowHeight(0), 2 * row);
    theme.setTextScale(100);
}

#pragma once

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
#include "print/render/fonts.h"
#include "ui/models/tableslice.h"
#include "shell/languages.h"
#include "shell/plugins/hostcontext.h"
#include "shell/printing/codeedit.h"
#include "shell/printing/pagerange.h"
#include "shell/printing/printcheck.h"
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

namespace xz::test {

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
    QList<Order> orders(const QString &templateId) const override
    {
        return templateId == "test.other" ? QList<Order>{{"seat", "座位"}, {"strokes", "姓氏笔画"}} : QList<Order>{{"strokes", "姓氏笔画"}, {"pinyin", "拼音"}};
    }
    QList<PrintOption> options(Workspace &, const PrintRequest &request) const override
    {
        if (request.templateId != "test.other")
            return {};
        return {{"session", "会次", PrintOption::Kind::Choice, {{"1", "开幕会"}, {"2", "闭幕会"}}, "1"}, {"desk", "签到处"},
                {"remarks", "备注", PrintOption::Kind::Flag, {}, "true"}};
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

} // namespace xz::test

#include <QLineEdit>
#include <QListView>

#include "core/directory/directory.h"
#include "shell/corepages.h"
#include "shell/search/globalsearch.h"
#include "shell/search/searchmodel.h"
#include "shell/window/windowfixture.h"

namespace xz::test {

namespace {

/// The search box with what plug-ins add to it.
class SearchTest : public WindowFixture
{
protected:
    void startWithProvider()
    {
        makeDatabase();
        Invocation invocation;
        invocation.dataPath = path();
        invocation.dataGiven = true;
        invocation.moduleFolders = {buildPath(QStringLiteral("tests/plugins/searching"))};
        session = std::make_unique<WindowSession>(invocation, interaction);
        QSignalSpy opened(session.get(), &WindowSession::opened);
        ASSERT_TRUE(session->start());
        ASSERT_TRUE(opened.size() > 0 || opened.wait(10000));
        settle();
        ASSERT_EQ(session->state().registries.searchProviders.size(), 1) << "the plug-in's";
    }

    /// Headings with the titles under them, as the box lists them.
    QList<QPair<QString, QStringList>> search(const QString &text)
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        find<QLineEdit>(QStringLiteral("topbar.search"))->setText(text);
        QTest::qWait(250);
        settle();
        QList<QPair<QString, QStringList>> groups;
        const auto *model = find<QListView>(QStringLiteral("searchpopup.list"))->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(SearchModel::HeadingRole).toBool())
                groups << qMakePair(index.data().toString(), QStringList());
            else if (!groups.isEmpty())
                groups.last().second << index.data().toString();
        }
        return groups;
    }

    static const QStringList *group(const QList<QPair<QString, QStringList>> &groups, const QString &title)
    {
        for (const auto &each : groups) {
            if (each.first == title)
                return &each.second;
        }
        return nullptr;
    }
};

const QString articles = QStringLiteral("章程条文"), letters = QStringLiteral("来信");

} // namespace

TEST_F(SearchTest, HitsOfTwoProvidersStandInGroupsOfTheirOwnBesideTheRecords)
{
    startWithProvider();
    SearchProviderEntry second;
    second.id = QStringLiteral("test.letters");
    second.group = letters;
    QStringList asked;
    second.find = [&asked](const QString &text, int) {
        asked << text;
        return QList<SearchHit>{{QStringLiteral("letter"), 1, {}, QStringLiteral("欧阳来信"), QStringLiteral("2026-01-15"), recycleBinPageId}};
    };
    session->state().registries.searchProviders << second;
    ChangeSet changes(workspace(), QStringLiteral("New person"));
    Person person;
    person.name = QStringLiteral("欧阳慧敏");
    workspace().directory().addPerson(changes, person);
    ASSERT_TRUE(changes.commit());
    settle();

    const auto groups = search(QStringLiteral("欧阳"));
    EXPECT_EQ(asked.last(), QStringLiteral("欧阳"));
    ASSERT_GE(groups.size(), 3);
    EXPECT_EQ(groups[0].second, QStringList{QStringLiteral("欧阳慧敏")}) << "records first";
    ASSERT_NE(group(groups, articles), nullptr);
    EXPECT_EQ(group(groups, articles)->size(), GlobalSearch::perKind) << "a provider that answers too much does not fill the box";
    ASSERT_NE(group(groups, letters), nullptr);
    EXPECT_EQ(*group(groups, letters), QStringList{QStringLiteral("欧阳来信")});

    // Its hit opens the page it names.
    auto *list = find<QListView>(QStringLiteral("searchpopup.list"));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == QStringLiteral("欧阳来信"))
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    QTest::keyClick(find<QLineEdit>(QStringLiteral("topbar.search")), Qt::Key_Return);
    settle();
    EXPECT_EQ(window().pages().currentId(), recycleBinPageId);
}

TEST_F(SearchTest, AProviderWithoutHitsHasNoGroupAndOneGroupMayHaveTwoProviders)
{
    startWithProvider();
    SearchProviderEntry second;
    second.id = QStringLiteral("test.more");
    second.group = articles;
    second.find = [](const QString &text, int) {
        return text == QStringLiteral("欧阳") ? QList<SearchHit>{{QStringLiteral("article"), 99, {}, QStringLiteral("欧阳附则"), {}, historyPageId}} : QList<SearchHit>();
    };
    session->state().registries.searchProviders << second;
    const auto groups = search(QStringLiteral("欧阳"));
    ASSERT_NE(group(groups, articles), nullptr);
    EXPECT_EQ(group(groups, articles)->last(), QStringLiteral("欧阳附则"));
    EXPECT_EQ(std::count_if(groups.begin(), groups.end(), [](const auto &each) { return each.first == articles; }), 1);
    EXPECT_EQ(group(search(QStringLiteral("没有这样的东西")), articles), nullptr);
}

} // namespace xz::test

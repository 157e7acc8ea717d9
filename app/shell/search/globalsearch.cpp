#include "shell/search/globalsearch.h"

#include <algorithm>

#include "core/text/nameorder.h"
#include "shell/help/helpindex.h"
#include "shell/navigator.h"
#include "shell/window/background.h"

namespace xz {

GlobalSearch::GlobalSearch(ShellState &state, QObject *parent) : QObject(parent), m_state(state)
{
    qRegisterMetaType<QList<SearchGroup>>();
}

void GlobalSearch::addAction(const QString &title, const QString &icon, std::function<void()> run)
{
    m_actions << SearchItem{title, {}, icon, std::move(run)};
}

GlobalSearch::~GlobalSearch() = default;

void GlobalSearch::setHelp(std::function<void(const QString &topic)> open)
{
    m_openHelp = std::move(open);
}

bool GlobalSearch::matches(const QString &title, const QString &text) const
{
    if (text.isEmpty() || title.contains(text, Qt::CaseInsensitive))
        return true;
    const NameOrder order;
    return order.initials(title).contains(text, Qt::CaseInsensitive) || order.pinyinPlain(title).startsWith(text, Qt::CaseInsensitive);
}

QString GlobalSearch::pageIcon(const QString &pageId) const
{
    for (const PageEntry &page : m_state.registries.pages) {
        if (page.id == pageId)
            return page.icon;
    }
    return QStringLiteral("documentinfo");
}

QList<SearchGroup> GlobalSearch::ownGroups(const QString &text)
{
    SearchGroup actions{tr("Actions"), {}};
    for (const ActionEntry &action : m_state.registries.actions) {
        if (matches(action.text, text))
            actions.items << SearchItem{action.text, {}, action.icon, action.run};
    }
    for (const ImportTargetEntry &target : m_state.registries.importTargets) {
        const QString title = tr("Import: %1").arg(target.title);
        if (matches(title, text))
            actions.items << SearchItem{title, {}, QStringLiteral("document-import"), [open = target.open] { open({}); }};
    }
    for (const SearchItem &action : m_actions) {
        if (matches(action.title, text))
            actions.items << action;
    }
    SearchGroup pages{tr("Pages"), {}};
    for (const PageEntry &page : m_state.registries.pages) {
        if (matches(page.title, text))
            pages.items << SearchItem{page.title, {}, page.icon, [this, id = page.id] { m_state.navigator->openPage(id, {}, 0); }};
    }
    SearchGroup guides{tr("Help"), {}};
    if (m_openHelp && !text.isEmpty()) {
        if (!m_help)
            m_help = std::make_unique<HelpIndex>();
        for (const HelpTopic *topic : m_help->search(text).mid(0, perKind))
            guides.items << SearchItem{topic->title, topic->group, QStringLiteral("help-contents"), [open = m_openHelp, id = topic->id] { open(id); }};
    }
    return {actions, pages, guides};
}

SearchItem GlobalSearch::item(const SearchHit &hit, const QString &fallbackIcon) const
{
    return {hit.title, hit.subtitle, hit.page.isEmpty() ? fallbackIcon : pageIcon(hit.page),
            [this, hit] { m_state.navigator->openPage(hit.page, hit.table, hit.id); }};
}

QList<SearchGroup> GlobalSearch::recordGroups(const QList<SearchHit> &hits) const
{
    QList<SearchGroup> groups;
    for (const SearchHit &hit : hits) {
        auto group = std::find_if(groups.begin(), groups.end(), [&](const SearchGroup &each) { return each.title == hit.kind; });
        if (group == groups.end())
            group = groups.insert(groups.end(), SearchGroup{hit.kind, {}});
        if (group->items.size() < perKind)
            group->items << item(hit, QStringLiteral("documentinfo"));
    }
    return groups;
}

void GlobalSearch::search(const QString &text)
{
    const int question = ++m_question;
    const QList<SearchGroup> own = ownGroups(text);
    if (text.isEmpty() || !m_state.workspace) {
        emit found(text, own);
        return;
    }
    struct Answer {
        QList<SearchHit> records;
        QList<QPair<QString, QList<SearchHit>>> provided;
    };
    Workspace *workspace = m_state.workspace.get();
    inBackground(
        this,
        [workspace, text, providers = m_state.registries.searchProviders] {
            Answer answer;
            if (const auto hits = workspace->searchIndex().find(text, 50))
                answer.records = *hits;
            for (const SearchProviderEntry &provider : providers)
                answer.provided << qMakePair(provider.group, provider.find(text, perKind));
            return answer;
        },
        [this, question, text, own](const Answer &answer) {
            if (question != m_question)
                return;
            QList<SearchGroup> groups = recordGroups(answer.records) + own;
            for (const auto &[title, hits] : answer.provided) {
                // Two providers may fill one group.
                auto group = std::find_if(groups.begin(), groups.end(), [&, wanted = title](const SearchGroup &each) { return each.title == wanted; });
                if (group == groups.end())
                    group = groups.insert(groups.end(), SearchGroup{title, {}});
                for (const SearchHit &hit : hits.mid(0, perKind))
                    group->items << item(hit, QStringLiteral("help-contents"));
            }
            emit found(text, groups);
        });
}

} // namespace xz

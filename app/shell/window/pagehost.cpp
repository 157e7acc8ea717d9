#include "shell/window/pagehost.h"

#include "ui/widgets/page.h"

namespace xz {

PageHost::PageHost(ShellState &state, QWidget *parent) : QStackedWidget(parent), m_state(state)
{
    setObjectName(QStringLiteral("pages"));
    setFocusPolicy(Qt::NoFocus);
}

const PageEntry *PageHost::entry(const QString &pageId) const
{
    for (const PageEntry &entry : m_state.registries.pages) {
        if (entry.id == pageId)
            return &entry;
    }
    return nullptr;
}

Page *PageHost::page(const QString &pageId) const
{
    return m_pages.value(pageId);
}

Page *PageHost::currentPage() const
{
    return m_pages.value(m_current);
}

bool PageHost::open(const QString &pageId)
{
    const PageEntry *found = entry(pageId);
    if (!found)
        return false;
    if (!m_pages.contains(pageId)) {
        Page *page = found->create(this);
        if (page->objectName().isEmpty())
            page->setObjectName(QLatin1String("page.") + pageId);
        page->setAccessibleName(found->title);
        addWidget(page);
        m_pages.insert(pageId, page);
        connect(page, &Page::statusTextChanged, this, [this, page](const QString &text) {
            if (page == currentPage())
                emit statusTextChanged(text);
        });
    }
    if (pageId == m_current)
        return true;
    if (!m_current.isEmpty()) {
        m_way.removeAll(pageId);
        m_way << m_current;
    }
    show(pageId);
    return true;
}

bool PageHost::back()
{
    if (m_way.isEmpty())
        return false;
    show(m_way.takeLast());
    return true;
}

void PageHost::show(const QString &pageId)
{
    m_current = pageId;
    setCurrentWidget(m_pages.value(pageId));
    emit pageChanged(pageId);
    emit statusTextChanged(currentPage()->statusText());
}

bool PageHost::mayLeave()
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (!page.value()->mayLeave()) {
            open(page.key());
            return false;
        }
    }
    return true;
}

void PageHost::clear()
{
    m_current.clear();
    m_way.clear();
    const QHash<QString, Page *> pages = std::exchange(m_pages, {});
    qDeleteAll(pages);
}

} // namespace xz

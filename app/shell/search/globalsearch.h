#pragma once

#include <QObject>

#include <memory>

#include "shell/search/searchmodel.h"
#include "shell/shellstate.h"

namespace xz {

class HelpIndex;

/// Gathers what the search box finds: records from the index, then pages, actions, imports and what providers add.
/// Records and providers are asked off the GUI thread; answers to an older question are dropped.
class XZSHELL_EXPORT GlobalSearch : public QObject
{
    Q_OBJECT

public:
    GlobalSearch(ShellState &state, QObject *parent = nullptr);
    ~GlobalSearch() override;

    /// Extra commands of the window itself (settings, history …), found like actions.
    void addAction(const QString &title, const QString &icon, std::function<void()> run);
    /// Guides are found too, and opened by `open` with their topic.
    void setHelp(std::function<void(const QString &topic)> open);
    /// Answers with found(); an empty text lists actions and pages.
    void search(const QString &text);

    /// At most so many records of one kind are listed.
    static constexpr int perKind = 6;

signals:
    void found(const QString &text, const QList<xz::SearchGroup> &groups);

private:
    bool matches(const QString &title, const QString &text) const;
    QList<SearchGroup> ownGroups(const QString &text);
    QList<SearchGroup> recordGroups(const QList<SearchHit> &hits) const;
    SearchItem item(const SearchHit &hit, const QString &fallbackIcon) const;
    QString pageIcon(const QString &pageId) const;

    ShellState &m_state;
    QList<SearchItem> m_actions;
    std::function<void(const QString &topic)> m_openHelp;
    std::unique_ptr<HelpIndex> m_help; ///< read at the first search
    int m_question = 0;
};

} // namespace xz

Q_DECLARE_METATYPE(xz::SearchGroup)

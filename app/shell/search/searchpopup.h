#pragma once

#include <QFrame>

#include "shell/search/searchmodel.h"

class QLabel;
class QListView;

namespace xz {

class GlobalSearch;
class SearchField;

/// The list under the search box. The keyboard stays in the box: Up, Down, Enter, Esc work from there.
class XZSHELL_EXPORT SearchPopup : public QFrame
{
    Q_OBJECT

public:
    /// Lies over `window`, under `field`.
    SearchPopup(SearchField &field, GlobalSearch &search, QWidget *window);

    /// Focuses the box, selects its text and opens the list (Ctrl+K).
    void activate();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showGroups(const QString &text, const QList<SearchGroup> &groups);
    void place();
    void open(int row);
    void move(int direction);

    SearchField &m_field;
    GlobalSearch &m_search;
    SearchModel *m_model;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace xz

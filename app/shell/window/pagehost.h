#pragma once

#include <QHash>
#include <QStackedWidget>

#include "shell/shellstate.h"

namespace xz {

class Page;

/// The pages of the window, each made when first shown; remembers the way back.
class XZSHELL_EXPORT PageHost : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageHost(ShellState &state, QWidget *parent = nullptr);

    /// Shows a page; false when there is none of that id.
    bool open(const QString &pageId);
    /// Back to the page before; false when this is the first.
    bool back();
    /// The page if it was made already.
    Page *page(const QString &pageId) const;
    Page *currentPage() const;
    QString currentId() const { return m_current; }
    const PageEntry *entry(const QString &pageId) const;

    /// Asks every page that was made; the first that refuses is shown.
    bool mayLeave();
    /// Deletes all pages; before a database is closed.
    void clear();

signals:
    void pageChanged(const QString &pageId);
    void statusTextChanged(const QString &text);

private:
    void show(const QString &pageId);

    ShellState &m_state;
    QHash<QString, Page *> m_pages;
    QString m_current;
    QStringList m_way;
};

} // namespace xz

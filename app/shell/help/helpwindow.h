#pragma once

#include <QWidget>

#include "shell/export.h"
#include "shell/help/helpindex.h"

class QListWidget;
class QTextBrowser;

namespace xz {

class SearchField;

/// The guides (F1): contents and search at the left, the guide at the right. One window, reused; Esc closes it.
class XZSHELL_EXPORT HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Opens a page's guide; an unknown topic opens the contents page.
    void showTopic(const QString &topic);
    QString currentTopic() const { return m_current; }
    const HelpIndex &index() const { return m_index; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const QString &search);
    void load(const QString &topic);
    void applyMeasures();

    HelpIndex m_index;
    QString m_current;
    SearchField *m_search;
    QListWidget *m_contents;
    QTextBrowser *m_browser;
};

} // namespace xz

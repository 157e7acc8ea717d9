#include "shell/help/helpwindow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/splitview.h"

namespace xz {

namespace {

constexpr int topicRole = Qt::UserRole + 1;
const QString startTopic = QStringLiteral("index");

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_search(new SearchField(QStringLiteral("help.search"), tr("Search the guides"), this))
    , m_contents(new QListWidget(this))
    , m_browser(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    m_contents->setObjectName(QStringLiteral("help.contents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_browser->setObjectName(QStringLiteral("help.text"));
    m_browser->setAccessibleName(tr("Guide"));
    m_browser->setOpenLinks(false);
    m_browser->setSearchPaths({QStringLiteral(":/help")});

    auto *left = new QWidget(this);
    left->setProperty("pane", true);
    left->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(left);
    column->addWidget(m_search);
    column->addWidget(m_contents, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(makeLine(Qt::Vertical, this));
    row->addWidget(m_browser, 1);

    connect(m_search, &SearchField::searched, this, &HelpWindow::fill);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && !item->data(topicRole).toString().isEmpty())
            load(item->data(topicRole).toString());
    });
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        // Guides name each other by file: [打印](print.md).
        showTopic(link.fileName().chopped(link.fileName().endsWith(QLatin1String(".md")) ? 3 : 0));
    });
    connect(&Theme::app(), &Theme::changed, this, &HelpWindow::applyMeasures);
    applyMeasures();
    resize(Theme::app().px(1040), Theme::app().px(700));
    fill({});
}

void HelpWindow::applyMeasures()
{
    const Theme &theme = Theme::app();
    m_search->setMeasure(232);
    m_contents->setFixedWidth(theme.px(232));
    m_browser->document()->setDocumentMargin(theme.px(24));
    m_browser->document()->setDefaultFont(theme.font());
    if (!m_current.isEmpty())
        load(m_current);
}

void HelpWindow::fill(const QString &search)
{
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    QList<const HelpTopic *> shown;
    if (search.trimmed().isEmpty()) {
        for (const HelpTopic &topic : m_index.topics())
            shown << &topic;
    } else {
        shown = m_index.search(search);
    }
    QString group;
    for (const HelpTopic *topic : std::as_const(shown)) {
        if (search.isEmpty() && topic->group != group) {
            group = topic->group;
            auto *heading = new QListWidgetItem(group, m_contents);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(Theme::app().font(TextSize::Label));
        }
        auto *item = new QListWidgetItem(topic->title, m_contents);
        item->setData(topicRole, topic->id);
        if (topic->id == m_current)
            m_contents->setCurrentItem(item);
    }
    if (shown.isEmpty()) {
        auto *none = new QListWidgetItem(tr("No guide contains “%1”.").arg(search), m_contents);
        none->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::showTopic(const QString &topic)
{
    m_search->clear();
    load(m_index.find(topic) ? topic : startTopic);
    fill({});
    show();
    raise();
    activateWindow();
}

void HelpWindow::load(const QString &id)
{
    const HelpTopic *topic = m_index.find(id);
    if (!topic)
        return;
    m_current = id;
    setWindowTitle(tr("Help: %1").arg(topic->title));
    m_browser->setMarkdown(topic->text);
    m_browser->document()->setDocumentMargin(Theme::app().px(24));
    m_browser->moveCursor(QTextCursor::Start);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace xz

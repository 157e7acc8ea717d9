#include "shell/search/searchpopup.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include "shell/search/globalsearch.h"
#include "shell/search/searchdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

namespace xz {

SearchPopup::SearchPopup(SearchField &field, GlobalSearch &search, QWidget *window)
    : QFrame(window), m_field(field), m_search(search), m_model(new SearchModel(this)), m_list(new QListView(this)),
      m_nothing(makeLabel({}, TextRole::Facts, this))
{
    setObjectName(QStringLiteral("searchpopup"));
    setProperty("card", true);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Search results"));
    m_list->setObjectName(QStringLiteral("searchpopup.list"));
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("searchpopup.nothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    hide();

    connect(&m_search, &GlobalSearch::found, this, &SearchPopup::showGroups);
    connect(&m_field, &SearchField::searched, this, [this](const QString &text) {
        if (m_field.hasFocus())
            m_search.search(text.trimmed());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    m_field.installEventFilter(this);
    window->installEventFilter(this);
}

void SearchPopup::activate()
{
    m_field.setFocus(Qt::ShortcutFocusReason);
    m_field.selectAll();
    m_search.search(m_field.text().trimmed());
}

void SearchPopup::showGroups(const QString &text, const QList<SearchGroup> &groups)
{
    if (!m_field.hasFocus())
        return;
    m_model->setGroups(groups);
    const int first = m_model->rowCount() > 0 ? m_model->nextOpenable(-1, 1) : -1;
    m_list->setVisible(first >= 0);
    m_nothing->setVisible(first < 0);
    m_nothing->setText(tr("Nothing found for “%1”. Names, words, pinyin and initials are searched.").arg(text));
    if (first >= 0)
        m_list->setCurrentIndex(m_model->index(first));
    place();
    show();
    raise();
}

void SearchPopup::place()
{
    const Theme &theme = Theme::app();
    const QPoint at = m_field.mapTo(parentWidget(), QPoint(0, m_field.height() + theme.px(4)));
    int height = theme.px(8);
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    if (m_list->isHidden())
        height = theme.px(64);
    height = std::min(height, parentWidget()->height() - at.y() - theme.px(32));
    setGeometry(at.x(), at.y(), std::max(m_field.width(), theme.px(480)), height);
}

void SearchPopup::move(int direction)
{
    const int next = m_model->rowCount() > 0 ? m_model->nextOpenable(m_list->currentIndex().row(), direction) : -1;
    if (next >= 0)
        m_list->setCurrentIndex(m_model->index(next));
}

void SearchPopup::open(int row)
{
    const std::function<void()> run = m_model->opener(row);
    if (!run)
        return;
    hide();
    m_field.clear();
    m_field.clearFocus();
    run();
}

bool SearchPopup::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            if (!isVisible())
                activate();
            else
                move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (isVisible() && m_list->isVisible()) {
                open(m_list->currentIndex().row());
                return true;
            }
            break;
        case Qt::Key_Escape:
            if (isVisible()) {
                hide();
                return true;
            }
            break;
        default:
            break;
        }
    } else if (event->type() == QEvent::MouseButtonPress && !isVisible()) {
        m_search.search(m_field.text().trimmed());
    }
    return false;
}

} // namespace xz

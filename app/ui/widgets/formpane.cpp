#include "ui/widgets/formpane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panes.h"

namespace xz {

namespace {
constexpr int contentPlace = 3; // under head, message bar and line
}

FormPane::FormPane(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_title(makeLabel({}, TextRole::Name)), m_message(new MessageBar),
      m_save(new Button(objectName + QStringLiteral(".save"), QStringLiteral("document-save"), tr("Save"), nullptr, Button::Kind::Primary))
{
    setObjectName(objectName + QStringLiteral("Pane"));
    makePane(this);
    m_title->setObjectName(objectName + QStringLiteral(".title"));
    m_save->setKeyCap(QStringLiteral("Ctrl+S"));
    auto *cancel = new Button(objectName + QStringLiteral(".cancel"), {}, tr("Cancel"));
    const Theme &theme = Theme::app();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8));
    head->addWidget(m_title);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    buttons->setSpacing(theme.px(8));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addLayout(buttons);
    connect(m_save, &Button::clicked, this, &FormPane::saveRequested);
    connect(cancel, &Button::clicked, this, &FormPane::leaveRequested);
}

void FormPane::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString FormPane::title() const
{
    return m_title->text();
}

void FormPane::setContent(QWidget *content)
{
    Q_ASSERT(!m_scroll);
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_scroll = makeScrollingPane(objectName().chopped(4) + QStringLiteral(".scroll"), content);
    column->insertWidget(contentPlace, m_scroll, 1);
}

} // namespace xz

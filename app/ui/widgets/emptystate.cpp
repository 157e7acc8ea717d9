#include "ui/widgets/emptystate.h"

#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace xz {

EmptyState::EmptyState(const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_sentence(makeLabel(sentence, TextRole::Facts, this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_layout->setSpacing(Theme::app().px(16));
    m_layout->addStretch(2);
    m_layout->addWidget(m_sentence);
    m_layout->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence) { m_sentence->setText(sentence); }

Button *EmptyState::setAction(const QString &objectName, const QString &iconName, const QString &text)
{
    clearAction();
    m_button = new Button(objectName, iconName, text, this);
    m_layout->insertWidget(2, m_button, 0, Qt::AlignHCenter);
    return m_button;
}

void EmptyState::clearAction()
{
    delete m_button;
    m_button = nullptr;
}

} // namespace xz

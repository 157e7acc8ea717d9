#include "shell/workbench/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace xz {

Card::Card(const QString &objectName, const QString &title, QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_headLine(new QWidget(this)), m_head(new QHBoxLayout(m_headLine)),
      m_title(makeLabel(title, TextRole::Section, m_headLine)), m_count(new Chip({}, Chip::Kind::Neutral, m_headLine)),
      m_note(makeLabel({}, TextRole::Label, m_headLine))
{
    setObjectName(objectName);
    setAccessibleName(title);
    setProperty("card", true);
    m_head->addWidget(m_title);
    m_head->addWidget(m_count);
    m_head->addStretch(1);
    m_head->addWidget(m_note);
    m_layout->addWidget(m_headLine);
    m_layout->addWidget(makeLine(Qt::Horizontal, this));
    m_layout->setSpacing(0);
    m_layout->setContentsMargins(1, 1, 1, 1);
    setCount(-1);
    connect(&Theme::app(), &Theme::changed, this, &Card::applyMeasures);
    applyMeasures();
}

void Card::applyMeasures()
{
    const Theme &theme = Theme::app();
    m_headLine->setFixedHeight(theme.px(39));
    m_head->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    m_head->setSpacing(theme.px(8));
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setCount(int count)
{
    m_count->setText(QString::number(count));
    m_count->setVisible(count >= 0);
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
}

QPushButton *Card::addLink(const QString &objectName, const QString &text)
{
    QPushButton *link = makeLink(objectName, text, m_headLine);
    link->setFont(Theme::app().font(TextSize::Label));
    m_head->addWidget(link);
    return link;
}

void Card::setHead(QWidget *head)
{
    m_title->hide();
    m_head->insertWidget(0, head);
}

void Card::setBody(QWidget *body)
{
    m_body = body;
    m_layout->addWidget(body, 1);
}

} // namespace xz

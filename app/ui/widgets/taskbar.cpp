#include "ui/widgets/taskbar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace xz {

TaskBar::TaskBar(QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel({}, TextRole::Base, this))
    , m_count(makeLabel({}, TextRole::Label, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new Button(QStringLiteral("taskCancel"), {}, tr("Cancel"), this))
{
    setObjectName(QStringLiteral("taskBar"));
    m_text->setObjectName(QStringLiteral("taskText"));
    m_bar->setObjectName(QStringLiteral("taskProgress"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setSmall(true);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_text->setText(tr("Stopping…"));
        emit cancelClicked();
    });
    connect(&Theme::app(), &Theme::changed, this, &TaskBar::applyMeasures);
    applyMeasures();
    hide();
}

void TaskBar::applyMeasures()
{
    const Theme &theme = Theme::app();
    layout()->setContentsMargins(theme.px(12), theme.px(2), theme.px(8), theme.px(2));
    layout()->setSpacing(theme.px(12));
    setMinimumHeight(theme.px(32));
}

void TaskBar::start(const QString &title)
{
    m_title = title;
    m_text->setText(title);
    m_count->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    show();
}

void TaskBar::setProgress(const QString &step, qint64 done, qint64 total)
{
    if (!m_cancel->isEnabled())
        return;
    m_text->setText(step.isEmpty() ? m_title : step);
    if (total <= 0) {
        m_bar->setRange(0, 0);
        m_count->setText(done > 0 ? QString::number(done) : QString());
        return;
    }
    // QProgressBar counts in int.
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(qBound(qint64(0), done * 1000 / total, qint64(1000))));
    m_count->setText(QStringLiteral("%1 / %2").arg(done).arg(total));
}

void TaskBar::finish() { hide(); }

void TaskBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Mark));
    painter.fillRect(0, height() - 1, width(), 1, theme.color(Token::Line));
}

} // namespace xz

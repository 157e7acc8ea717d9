#include "shell/welcome/openingview.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace xz {

OpeningView::OpeningView(const QString &path, QWidget *parent)
    : QWidget(parent), m_step(makeLabel({}, TextRole::Facts, this)), m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("opening"));
    setAccessibleName(tr("Opening"));
    const Theme &theme = Theme::app();
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(theme.px(8));
    column->addWidget(makeLabel(tr("Opening %1").arg(QDir::toNativeSeparators(path)), TextRole::Base, box), 0, Qt::AlignHCenter);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(theme.px(320));
    m_bar->setAccessibleName(tr("Progress"));
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(m_step, 0, Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(box, 0, Qt::AlignCenter);
    box->hide();
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, box, &QWidget::show);
    m_delay.start(300);
}

void OpeningView::setStep(const QString &step, qint64 done, qint64 total)
{
    QMetaObject::invokeMethod(this, [this, step, done, total] {
        m_step->setText(step);
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        if (total > 0)
            m_bar->setValue(int(done * 1000 / total));
    });
}

} // namespace xz

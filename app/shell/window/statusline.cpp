#include "shell/window/statusline.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace xz {

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_page(makeLabel({}, TextRole::Label, this)),
      m_file(makeLabel({}, TextRole::Label, this)), m_backup(makeLabel({}, TextRole::Label, this)),
      m_saved(makeLabel({}, TextRole::Label, this))
{
    setObjectName(QStringLiteral("status"));
    setAccessibleName(tr("Status line"));
    m_page->setObjectName(QStringLiteral("status.page"));
    m_file->setObjectName(QStringLiteral("status.file"));
    m_backup->setObjectName(QStringLiteral("status.backup"));
    m_saved->setObjectName(QStringLiteral("status.saved"));
    m_page->setMinimumWidth(0);
    m_page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layout->addWidget(m_page, 1);
    m_layout->addWidget(m_file);
    m_layout->addWidget(m_backup);
    m_layout->addWidget(m_saved);
    setSaved({});
    connect(&Theme::app(), &Theme::changed, this, &StatusLine::applyMeasures);
    applyMeasures();
}

void StatusLine::applyMeasures()
{
    const Theme &theme = Theme::app();
    setFixedHeight(theme.px(24));
    m_layout->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    m_layout->setSpacing(theme.px(16));
    elide();
}

void StatusLine::setPageText(const QString &text)
{
    m_pageText = text;
    elide();
}

void StatusLine::elide()
{
    const QString shown = m_page->fontMetrics().elidedText(m_pageText, Qt::ElideRight, std::max(0, m_page->width()));
    m_page->setText(shown);
    m_page->setToolTip(shown == m_pageText ? QString() : m_pageText);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_layout->activate();
    elide();
}

void StatusLine::setFile(const QString &path, bool readOnly)
{
    const QString name = QFileInfo(path).fileName();
    m_file->setText(readOnly ? tr("%1 (read only)").arg(name) : name);
    m_file->setToolTip(QDir::toNativeSeparators(path));
}

void StatusLine::setLastBackup(const QDateTime &at)
{
    m_backup->setText(at.isValid() ? tr("Last backup %1").arg(moment(at, QDateTime::currentDateTime())) : tr("No backup yet"));
}

void StatusLine::setSaved(const QDateTime &at)
{
    m_saved->setText(at.isValid() ? tr("Saved %1").arg(at.toString(QStringLiteral("HH:mm"))) : QString());
    m_saved->setVisible(at.isValid());
}

QString StatusLine::moment(const QDateTime &at, const QDateTime &now)
{
    const qint64 days = at.date().daysTo(now.date());
    const QString time = at.toString(QStringLiteral("HH:mm"));
    if (days == 0)
        return tr("today %1").arg(time);
    if (days == 1)
        return tr("yesterday %1").arg(time);
    return at.toString(at.date().year() == now.date().year() ? QStringLiteral("MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd"));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::app().color(Token::Win));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::app().color(Token::Line));
}

} // namespace xz

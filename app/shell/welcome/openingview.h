#pragma once

#include <QTimer>
#include <QWidget>

#include "core/common/progress.h"
#include "shell/export.h"

class QLabel;
class QProgressBar;

namespace xz {

/// While a database is opened: what is done, after 300 ms, so that a quick opening shows nothing.
class XZSHELL_EXPORT OpeningView : public QWidget
{
    Q_OBJECT

public:
    OpeningView(const QString &path, QWidget *parent = nullptr);

    /// Any thread.
    void setStep(const QString &step, qint64 done, qint64 total);

private:
    QLabel *m_step;
    QProgressBar *m_bar;
    QTimer m_delay;
};

} // namespace xz

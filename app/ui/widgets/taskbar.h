#pragma once

#include <QFrame>

#include "ui/export.h"

class QLabel;
class QProgressBar;

namespace xz {

class Button;

/// Line of 32 px in a page for work under way: what is being done, how far it is, cancel.
class XZUI_EXPORT TaskBar : public QFrame
{
    Q_OBJECT

public:
    explicit TaskBar(QWidget *parent = nullptr);

    void start(const QString &title);
    /// `total` 0: unknown.
    void setProgress(const QString &step, qint64 done, qint64 total);
    void finish();

signals:
    void cancelClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyMeasures();

    QString m_title;
    QLabel *m_text;
    QLabel *m_count;
    QProgressBar *m_bar;
    Button *m_cancel;
};

} // namespace xz

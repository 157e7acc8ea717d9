#pragma once

#include <QLineEdit>
#include <QTimer>

#include "ui/export.h"

namespace xz {

/// Line with a magnifier or funnel, a key at its right end, cleared by Esc. searched() comes 150 ms after the last key, at once on Enter.
class XZUI_EXPORT SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const QString &objectName, const QString &placeholder, QWidget *parent = nullptr, const QString &iconName = QStringLiteral("search"));

    /// Width in px at 10.5 pt.
    void setMeasure(int width);
    void setKeyCap(const QString &key);

signals:
    void searched(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyMeasures();
    void announce();

    QString m_iconName;
    QString m_keyCap;
    QString m_announced;
    int m_measure = 216;
    QTimer m_timer;
};

} // namespace xz

#pragma once

#include <QFrame>
#include <QHash>
#include <QToolButton>

#include "sdk/registries.h"
#include "shell/export.h"

class QButtonGroup;
class QVBoxLayout;

namespace xz {

/// One section of the rail: icon over label, accent bar when current, badge for waiting work.
class XZSHELL_EXPORT RailButton : public QToolButton
{
    Q_OBJECT

public:
    RailButton(const QString &sectionId, const QString &label, const QString &iconName, QWidget *parent);
    void setWaiting(int count);
    int waiting() const { return m_waiting; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    int m_waiting = 0;
};

/// The rail at the left, 72 px: mark, sections, settings at the foot. Up and Down move within it.
class XZSHELL_EXPORT Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setSections(const QList<SectionEntry> &sections);
    void setCurrent(const QString &sectionId);
    void setWaiting(const QString &sectionId, int count);
    QSize sizeHint() const override;

signals:
    void sectionChosen(const QString &sectionId);
    void settingsChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyMeasures();

    QVBoxLayout *m_layout;
    QWidget *m_mark;
    QButtonGroup *m_group;
    QHash<QString, RailButton *> m_buttons;
    QStringList m_order;
    RailButton *m_settings;
};

} // namespace xz

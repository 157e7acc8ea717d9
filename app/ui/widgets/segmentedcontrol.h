#pragma once

#include <QList>
#include <QVariant>
#include <QWidget>

#include "ui/export.h"

class QButtonGroup;
class QAbstractButton;

namespace xz {

/// 笔画 | 拼音 | 排序号: exactly one is on. Arrow keys move within it.
class XZUI_EXPORT SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QString &objectName, QWidget *parent = nullptr);

    /// The segment's button gets the object name "<objectName>.<id>".
    QAbstractButton *addSegment(const QString &id, const QString &text, const QString &iconName = {});
    QString current() const;
    /// Answers false when there is no such segment.
    bool setCurrent(const QString &id);

signals:
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QStringList m_ids;
};

} // namespace xz

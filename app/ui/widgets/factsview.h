#pragma once

#include <QWidget>

#include <functional>

#include "ui/export.h"

class QGridLayout;
class QLabel;

namespace xz {

/// Read-only facts of a record: headings, 12 px labels at the left, values of 26 px; short values stand in two columns. Empty values are
/// left out. Values can be selected and copied.
class XZUI_EXPORT FactsView : public QWidget
{
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    void clear();
    void addHeading(const QString &text);
    /// `half`: takes half the width when the value is short.
    void addFact(const QString &objectName, const QString &label, const QString &value, bool half = false);
    /// With a link behind the value: 显示（将记入日志）.
    void addFact(const QString &objectName, const QString &label, const QString &value, const QString &link, std::function<void()> action);
    /// Text of a fact by its object name, for tests and copying; empty when absent.
    QString value(const QString &objectName) const;

private:
    QLabel *place(const QString &objectName, const QString &label, const QString &value, bool half);
    void applyMeasures();

    QGridLayout *m_grid;
    int m_row = 0;
    bool m_leftTaken = false;
};

} // namespace xz

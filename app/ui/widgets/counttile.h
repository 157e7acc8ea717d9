#pragma once

#include <QAbstractButton>

#include "ui/export.h"

namespace xz {

/// A checkable count that filters: “412 全部行”, “5 ！有问题”. Put several into one exclusive QButtonGroup.
class XZUI_EXPORT CountTile : public QAbstractButton
{
    Q_OBJECT

public:
    /// `sign` stands between figure and word (＋ ≠ ＝ !), may be empty; `alarming` paints figure and word in the accent colour.
    CountTile(const QString &objectName, const QString &sign, const QString &word, QWidget *parent = nullptr, bool alarming = false);

    void setCount(qint64 count);
    qint64 tileCount() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString label() const;

    QString m_sign;
    bool m_alarming;
    qint64 m_count = 0;
};

} // namespace xz

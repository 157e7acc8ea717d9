#pragma once

#include <QLayout>
#include <QList>

#include "ui/export.h"

namespace xz {

/// A row of controls that wraps when the window is narrow or the text large; stretches act while all stand in one line.
class XZUI_EXPORT FlowRow : public QLayout
{
    Q_OBJECT

public:
    explicit FlowRow(QWidget *parent = nullptr);
    ~FlowRow() override;

    /// A widget with stretch takes the room that is left in its line.
    void addWidget(QWidget *widget, int stretch = 0);
    void addStretch(int stretch = 1);
    /// Extra room before the next widget, px at 10.5 pt.
    void addSpacing(int measure);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Entry {
        QLayoutItem *item = nullptr; ///< null: a stretch
        int stretch = 0;
        int before = 0;
    };
    int arrange(const QRect &rect, bool apply) const;
    int gap() const;
    bool hasContent() const;

    QList<Entry> m_entries;
    int m_pendingSpace = 0;
};

} // namespace xz

#pragma once

#include <QWidget>

#include <functional>
#include <memory>

#include "core/common/result.h"
#include "ui/export.h"
#include "ui/widgets/flowrow.h"

class QAction;
class QMenu;

namespace xz {

class Button;
class MessageBar;
class TaskBar;

/// Name of the guide that F1 opens, on windows and views that are no Page.
inline constexpr char helpTopicProperty[] = "helpTopic";

/// The frame every page shares: title line 48 px (title, context widget, one line of facts; at right 导出, 打印, then the one
/// primary button), further rows, filter row 40 px, 2 px loading line, message bar, body. See look/README "Frame".
class XZUI_EXPORT Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);
    ~Page() override;

    void setTitle(const QString &title);
    QString title() const;
    void setFacts(const QString &facts);
    QString facts() const;
    void setContextWidget(QWidget *widget);          ///< combo beside the title
    /// A button at the right of the title line; `primary` is the one accent button, always rightmost. The button has the
    /// object name given, the action "<objectName>.action"; text, enabled state and visibility follow the action.
    QAction *addTitleAction(const QString &objectName, const QString &iconName, const QString &text, bool primary = false, QMenu *menu = nullptr);
    Button *titleButton(const QString &objectName) const;
    /// A row between title line and filter row (steps, count tiles).
    void addHeadRow(QWidget *row);
    FlowRow *filterRow();                            ///< hidden while empty; wraps when narrow
    void setBody(QWidget *body);
    QWidget *body() const;
    /// A bar under the body, 48 px (wizard buttons).
    void setFooter(QWidget *footer);
    void setLoading(bool loading);                   ///< shows the line after 200 ms
    MessageBar &messageBar();
    TaskBar &taskBar();                              ///< where runTask() shows its progress
    void showError(const Error &error);              ///< in the message bar; cancelled is not shown

    /// Left part of the status line: counts, keys of this page.
    QString statusText() const;
    void setStatusText(const QString &text);
    /// Name of the guide in resources/help that F1 opens ("members-roster").
    QString helpTopic() const;
    void setHelpTopic(const QString &topic);

    /// Shows one record (search hit, task, link). Answers false when it cannot.
    virtual bool showRecord(const QString &table, qint64 id);
    /// Asked before the window closes or the database changes; false keeps it open.
    virtual bool mayLeave();

signals:
    void statusTextChanged(const QString &text);

private:
    void applyMeasures();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xz

#pragma once

#include <QWidget>

#include <functional>

#include "core/common/result.h"
#include "ui/export.h"

class QAction;
class QHBoxLayout;
class QMenu;

namespace xz {

class MessageBar;

/// The frame every page shares: title line 48 px (title, context widget, one line of facts; at right 导出, 打印, then the one
/// primary button), filter row 40 px, 2 px loading line, message bar, body. See look/README "Frame".
class XZUI_EXPORT Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setFacts(const QString &facts);
    void setContextWidget(QWidget *widget);          ///< combo beside the title
    /// A button at the right of the title line; `primary` is the one accent button, always rightmost.
    QAction *addTitleAction(const QString &objectName, const QString &iconName, const QString &text, bool primary = false, QMenu *menu = nullptr);
    QHBoxLayout *filterRow();                        ///< hidden while empty
    void setBody(QWidget *body);
    void setLoading(bool loading);                   ///< shows the line after 200 ms
    MessageBar &messageBar();
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
    struct Private;
    Private *d;
};

} // namespace xz

#pragma once

#include <QWidget>

#include "ui/export.h"

class QLabel;
class QScrollArea;

namespace xz {

class Button;
class MessageBar;

/// The frame of a form in the detail pane: title, message bar, content that scrolls, 取消 and 保存 (Ctrl+S) below it.
class XZUI_EXPORT FormPane : public QWidget
{
    Q_OBJECT

public:
    /// `objectName` ("duty.form") begins the names of the parts: .title, .scroll, .save, .cancel; the pane itself is <objectName>Pane.
    explicit FormPane(const QString &objectName, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    MessageBar &messageBar() const { return *m_message; }
    Button &saveButton() const { return *m_save; }
    /// Once; the pane owns it.
    void setContent(QWidget *content);
    /// The area the content scrolls in.
    QScrollArea *scrollArea() const { return m_scroll; }

signals:
    void saveRequested();
    void leaveRequested();

private:
    QLabel *m_title;
    MessageBar *m_message;
    Button *m_save;
    QScrollArea *m_scroll = nullptr;
};

} // namespace xz

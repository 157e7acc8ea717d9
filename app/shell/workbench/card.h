#pragma once

#include <QFrame>

#include "shell/export.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace xz {

/// A card of the workbench: head line with title, count, note and one link; under it what it shows.
class XZSHELL_EXPORT Card : public QFrame
{
    Q_OBJECT

public:
    Card(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCount(int count); ///< below 0: none
    void setNote(const QString &note);
    QPushButton *addLink(const QString &objectName, const QString &text);
    /// Replaces the title by a widget (tabs).
    void setHead(QWidget *head);
    void setBody(QWidget *body);

private:
    void applyMeasures();

    QVBoxLayout *m_layout;
    QWidget *m_headLine;
    QHBoxLayout *m_head;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_note;
    QWidget *m_body = nullptr;
};

} // namespace xz

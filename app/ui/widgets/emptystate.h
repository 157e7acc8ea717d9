#pragma once

#include <QWidget>

#include "ui/export.h"

class QLabel;
class QVBoxLayout;

namespace xz {

class Button;

/// What an empty table or pane shows: one sentence and the first action, centred.
class XZUI_EXPORT EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &sentence, QWidget *parent = nullptr);
    void setSentence(const QString &sentence);
    /// Replaces the button; nullptr-safe to call once per state.
    Button *setAction(const QString &objectName, const QString &iconName, const QString &text);
    void clearAction();

private:
    QVBoxLayout *m_layout;
    QLabel *m_sentence;
    Button *m_button = nullptr;
};

} // namespace xz

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include "core/common/result.h"
#include "ui/export.h"

class QWidget;

namespace xz {

/// The port through which flows ask the user. The real one shows dialogs; tests answer from a script (FakeInteraction).
/// Nothing else in the program may open a message box or file dialog.
class XZUI_EXPORT Interaction
{
public:
    virtual ~Interaction();

    struct Question {
        QString title;
        QString text;
        QStringList choices;    ///< button words, translated, verbs
        int primary = 0;        ///< index of the default choice
        int cancel = -1;        ///< index answered by Esc; -1: the last
        bool danger = false;    ///< data is at risk
    };
    virtual int ask(QWidget *parent, const Question &question) = 0;
    /// Data is at risk or the action failed outright; otherwise use the page's message bar.
    virtual void showError(QWidget *parent, const Error &error) = 0;
    virtual std::optional<QString> openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual std::optional<QString> saveFile(QWidget *parent, const QString &title, const QString &proposedName, const QString &filter) = 0;
    virtual std::optional<QString> chooseFolder(QWidget *parent, const QString &title) = 0;
    virtual std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label, const QString &value) = 0;
};

} // namespace xz

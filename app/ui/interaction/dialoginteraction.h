#pragma once

#include "ui/interaction/interaction.h"

namespace xz {

/// The port with real dialogs.
class XZUI_EXPORT DialogInteraction : public Interaction
{
public:
    int ask(QWidget *parent, const Question &question) override;
    void showError(QWidget *parent, const Error &error) override;
    std::optional<QString> openFile(QWidget *parent, const QString &title, const QString &filter) override;
    std::optional<QString> saveFile(QWidget *parent, const QString &title, const QString &proposedName, const QString &filter) override;
    std::optional<QString> chooseFolder(QWidget *parent, const QString &title) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label, const QString &value) override;
};

} // namespace xz

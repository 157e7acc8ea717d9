#pragma once

#include <QTextStream>

#include "shell/export.h"
#include "ui/interaction/interaction.h"

namespace xz {

/// The interaction port of a command: nobody to ask, so that every question is answered by its cancel choice; errors go to stderr.
class XZSHELL_EXPORT SilentInteraction : public Interaction
{
public:
    explicit SilentInteraction(QTextStream &err);

    int ask(QWidget *parent, const Question &question) override;
    void showError(QWidget *parent, const Error &error) override;
    std::optional<QString> openFile(QWidget *parent, const QString &title, const QString &filter) override;
    std::optional<QString> saveFile(QWidget *parent, const QString &title, const QString &proposedName, const QString &filter) override;
    std::optional<QString> chooseFolder(QWidget *parent, const QString &title) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label, const QString &value) override;

private:
    QTextStream &m_err;
};

} // namespace xz

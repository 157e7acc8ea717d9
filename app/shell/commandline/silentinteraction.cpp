#include "shell/commandline/silentinteraction.h"

namespace xz {

SilentInteraction::SilentInteraction(QTextStream &err) : m_err(err) {}

int SilentInteraction::ask(QWidget *, const Question &question)
{
    return question.cancel < 0 ? int(question.choices.size()) - 1 : question.cancel;
}

void SilentInteraction::showError(QWidget *, const Error &error)
{
    if (!error.isCancelled())
        m_err << error.text << Qt::endl;
}

std::optional<QString> SilentInteraction::openFile(QWidget *, const QString &, const QString &)
{
    return std::nullopt;
}

std::optional<QString> SilentInteraction::saveFile(QWidget *, const QString &, const QString &, const QString &)
{
    return std::nullopt;
}

std::optional<QString> SilentInteraction::chooseFolder(QWidget *, const QString &)
{
    return std::nullopt;
}

std::optional<QString> SilentInteraction::askText(QWidget *, const QString &, const QString &, const QString &)
{
    return std::nullopt;
}

} // namespace xz

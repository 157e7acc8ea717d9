#pragma once

#include <QQueue>
#include <QVariant>

#include "ui/interaction/interaction.h"

namespace xz::test {

/// Answers the interaction port from a script and records what was asked. A question without an answer fails the test.
class FakeInteraction : public Interaction
{
public:
    ~FakeInteraction() override;

    /// Next answers, in order, each for its own kind of question.
    void answer(int choice) { m_choices.enqueue(choice); }
    void answerFile(const std::optional<QString> &path) { m_files.enqueue(path); }
    void answerText(const std::optional<QString> &text) { m_texts.enqueue(text); }
    /// Errors shown are failures too unless expected.
    void expectErrors(int count) { m_expectedErrors += count; }

    QList<Question> questions;
    QList<Error> errors;
    QStringList fileTitles;
    QStringList proposedNames;
    QStringList filters;
    QStringList textTitles;

    int ask(QWidget *parent, const Question &question) override;
    void showError(QWidget *parent, const Error &error) override;
    std::optional<QString> openFile(QWidget *parent, const QString &title, const QString &filter) override;
    std::optional<QString> saveFile(QWidget *parent, const QString &title, const QString &proposedName, const QString &filter) override;
    std::optional<QString> chooseFolder(QWidget *parent, const QString &title) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label, const QString &value) override;

private:
    std::optional<QString> nextFile(const QString &title, const QString &filter);

    QQueue<int> m_choices;
    QQueue<std::optional<QString>> m_files;
    QQueue<std::optional<QString>> m_texts;
    int m_expectedErrors = 0;
};

} // namespace xz::test

#include "support/fakeinteraction.h"

#include <gtest/gtest.h>

namespace xz::test {

FakeInteraction::~FakeInteraction()
{
    EXPECT_TRUE(m_choices.isEmpty()) << "answers to questions that were never asked";
    EXPECT_TRUE(m_files.isEmpty()) << "file answers that were never asked for";
    EXPECT_TRUE(m_texts.isEmpty()) << "text answers that were never asked for";
}

int FakeInteraction::ask(QWidget *, const Question &question)
{
    questions << question;
    if (m_choices.isEmpty()) {
        ADD_FAILURE() << "unexpected question: " << question.title.toStdString() << " / " << question.text.toStdString();
        return question.cancel < 0 ? int(question.choices.size()) - 1 : question.cancel;
    }
    return m_choices.dequeue();
}

void FakeInteraction::showError(QWidget *, const Error &error)
{
    errors << error;
    if (m_expectedErrors == 0)
        ADD_FAILURE() << "unexpected error: " << error.text.toStdString() << " (" << error.detail.toStdString() << ")";
    else
        --m_expectedErrors;
}

std::optional<QString> FakeInteraction::nextFile(const QString &title, const QString &filter)
{
    fileTitles << title;
    filters << filter;
    if (m_files.isEmpty()) {
        ADD_FAILURE() << "unexpected file dialog: " << title.toStdString();
        return std::nullopt;
    }
    return m_files.dequeue();
}

std::optional<QString> FakeInteraction::openFile(QWidget *, const QString &title, const QString &filter) { return nextFile(title, filter); }

std::optional<QString> FakeInteraction::saveFile(QWidget *, const QString &title, const QString &proposedName, const QString &filter)
{
    proposedNames << proposedName;
    return nextFile(title, filter);
}

std::optional<QString> FakeInteraction::chooseFolder(QWidget *, const QString &title) { return nextFile(title, {}); }

std::optional<QString> FakeInteraction::askText(QWidget *, const QString &title, const QString &, const QString &)
{
    textTitles << title;
    if (m_texts.isEmpty()) {
        ADD_FAILURE() << "unexpected text question: " << title.toStdString();
        return std::nullopt;
    }
    return m_texts.dequeue();
}

} // namespace xz::test

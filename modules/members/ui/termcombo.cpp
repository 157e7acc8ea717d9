#include "ui/termcombo.h"

#include <QSignalBlocker>

#include <algorithm>


namespace xz::members {

TermCombo::TermCombo(const QString &objectName, QWidget *parent) : FilterCombo(objectName, {}, parent)
{
    setTinting(false);
    setAccessibleName(tr("Term"));
    connect(this, &FilterCombo::choiceChanged, this, [this](const QVariant &choice) {
        if (choice.toLongLong() == m_chosen)
            return;
        m_chosen = choice.toLongLong();
        emit termChosen(term());
    });
}

Result<Term> TermCombo::refill(const Directory &directory)
{
    const auto terms = directory.terms();
    if (!terms)
        return terms.error();
    m_terms = *terms;
    QList<QPair<QVariant, QString>> choices;
    for (const Term &term : std::as_const(m_terms))
        choices.append({QVariant::fromValue(term.id), term.name});
    if (term().id == 0) {
        const auto current = std::find_if(m_terms.cbegin(), m_terms.cend(), [](const Term &term) { return term.isCurrent; });
        m_chosen = current != m_terms.cend() ? current->id : m_terms.isEmpty() ? 0 : m_terms.first().id;
    }
    {
        const QSignalBlocker blocker(this);
        setChoices(choices);
    }
    restore(m_chosen);
    setVisible(!choices.isEmpty());
    return term();
}

Term TermCombo::term() const
{
    const auto chosen = std::find_if(m_terms.cbegin(), m_terms.cend(), [this](const Term &term) { return term.id == m_chosen; });
    return chosen != m_terms.cend() ? *chosen : Term();
}

void TermCombo::restore(qint64 termId)
{
    const QSignalBlocker blocker(this);
    m_chosen = termId;
    setChoice(QVariant::fromValue(termId));
}

} // namespace xz::members

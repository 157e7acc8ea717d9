#pragma once

#include "core/directory/directory.h"
#include "ui/widgets/filtercombo.h"


namespace xz::members {

/// The terms to look at, beside the title of a page. Hidden while there is none.
class TermCombo : public FilterCombo
{
    Q_OBJECT

public:
    explicit TermCombo(const QString &objectName, QWidget *parent = nullptr);

    /// Reads the terms anew, keeping the one chosen, at first the current one. Answers it; id 0 when there is no term.
    Result<Term> refill(const Directory &directory);
    /// As last read or chosen; id 0 when there is no term.
    Term term() const;
    /// Goes back to a term without telling, as when the page may not be left.
    void restore(qint64 termId);

signals:
    /// Another one was chosen; refill() does not tell.
    void termChosen(const xz::Term &term);

private:
    QList<Term> m_terms;
    qint64 m_chosen = 0;
};

} // namespace xz::members

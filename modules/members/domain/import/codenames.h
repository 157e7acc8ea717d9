#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace xz::members {

/// Names of a code table as files may write them: 中国共产党 and 中共, 文艺界 and 文艺, 民革党员 and 民革. To be asked by one thread.
class CodeNames
{
public:
    void add(const QString &name, const QString &shortName = {});
    /// Two words for the same thing, whichever of them the table has; the second is the full name.
    void addAlias(const QString &one, const QString &full);

    /// The table's own name for a text; empty when it has none.
    QString canonical(const QString &text) const;
    /// Whether the text is one of the words known for this kind, in the table or not.
    bool isWord(const QString &text) const;
    /// The full name that was given for a word (文艺界: 文化艺术界); empty when none is known or the text is it.
    QString fullName(const QString &text) const;
    bool isEmpty() const { return m_names.isEmpty(); }

private:
    QString found(const QString &text) const;
    QString wordInTable(const QString &word) const;

    QHash<QString, QString> m_names;       ///< plain word → name in the table
    QHash<QString, QStringList> m_aliases; ///< plain word → plain words of the same meaning
    QHash<QString, QString> m_fullNames;   ///< plain word → full name
    mutable QHash<QString, QString> m_asked; ///< answers: a column repeats a few words in thousands of rows
};

} // namespace xz::members

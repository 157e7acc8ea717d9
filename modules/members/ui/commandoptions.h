#pragma once

#include <QHash>
#include <QStringList>

namespace xz::members {

/// Arguments of a command: plain words, options with a value (--term 5, --term=5) and flags.
class CommandOptions
{
public:
    CommandOptions(const QStringList &arguments, const QStringList &valued, const QStringList &flags);

    const QStringList &words() const { return m_words; }
    bool has(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option) const { return m_values.value(option); }
    /// A sentence for the user; empty: the arguments can be used.
    const QString &fault() const { return m_fault; }

private:
    QStringList m_words;
    QHash<QString, QString> m_values;
    QString m_fault;
};

} // namespace xz::members

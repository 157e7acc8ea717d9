#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include "core/common/result.h"
#include "sdk/export.h"

namespace xz {

/// The arguments of one command, taken apart: flags (`--dry-run`), options with a value (`--term 5`, `--term=5`) and the rest.
/// `--` ends the options. Unknown options, missing values and too many or too few words are ErrorCode::Usage with what to write instead.
class XZSDK_EXPORT CommandArguments
{
public:
    struct Rules {
        QStringList flags;   ///< without the dashes: {"dry-run"}
        QStringList options; ///< those that take a value: {"term", "format"}
        int least = 0;       ///< words that must stand there
        int most = -1;       ///< -1: any number
    };
    static Result<CommandArguments> parse(const QStringList &arguments, const Rules &rules);

    const QStringList &words() const { return m_words; }
    QString word(int index) const { return m_words.value(index); }
    bool has(const QString &name) const { return m_flags.contains(name) || m_values.contains(name); }
    QString value(const QString &option, const QString &otherwise = {}) const { return m_values.value(option, otherwise); }
    /// One of `allowed`, the first when the option is absent; Usage when it is something else.
    Result<QString> choice(const QString &option, const QStringList &allowed) const;
    /// A whole number of at least `least`; `otherwise` when absent; Usage when it is no such number.
    Result<int> number(const QString &option, int otherwise, int least = 0) const;

    /// The one of `candidates` that is nearest to a mistyped word, empty when none is near.
    static QString nearest(const QString &word, const QStringList &candidates);

private:
    QStringList m_words;
    QStringList m_flags;
    QHash<QString, QString> m_values;
};

} // namespace xz

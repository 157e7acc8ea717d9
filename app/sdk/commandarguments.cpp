#include "sdk/commandarguments.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <limits>

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::CommandArguments)
};

Error usage(const QString &text)
{
    return {ErrorCode::Usage, text, {}};
}

/// Characters to insert, drop, change or swap with their neighbour.
int distance(const QString &a, const QString &b)
{
    QList<QList<int>> table(a.size() + 1, QList<int>(b.size() + 1));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = int(i + j);
                continue;
            }
            const int changed = a[i - 1] == b[j - 1] ? 0 : 1;
            table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + changed});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
        }
    }
    return table[a.size()][b.size()];
}

} // namespace

QString CommandArguments::nearest(const QString &word, const QStringList &candidates)
{
    QString best;
    int least = std::numeric_limits<int>::max();
    for (const QString &candidate : candidates) {
        const int d = distance(word.toLower(), candidate);
        if (d < least) {
            least = d;
            best = candidate;
        }
    }
    const int allowed = word.size() <= 4 ? 1 : word.size() <= 7 ? 2 : 3;
    return least <= allowed ? best : QString();
}

Result<CommandArguments> CommandArguments::parse(const QStringList &arguments, const Rules &rules)
{
    CommandArguments result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (optionsEnded || !argument.startsWith(QLatin1String("--"))) {
            if (!optionsEnded && argument.size() > 1 && argument.startsWith(u'-'))
                return usage(Words::tr("Options begin with two dashes: “%1” is not one.").arg(argument));
            result.m_words << argument;
            continue;
        }
        if (argument == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        if (rules.flags.contains(name)) {
            if (equals >= 0)
                return usage(Words::tr("--%1 takes no value.").arg(name));
            result.m_flags << name;
        } else if (rules.options.contains(name)) {
            if (equals < 0 && i + 1 >= arguments.size())
                return usage(Words::tr("--%1 needs a value.").arg(name));
            result.m_values.insert(name, equals < 0 ? arguments[++i] : argument.mid(equals + 1));
        } else {
            const QString near = nearest(name, rules.flags + rules.options);
            return usage(near.isEmpty() ? Words::tr("There is no option --%1.").arg(name)
                                        : Words::tr("There is no option --%1. Did you mean --%2?").arg(name, near));
        }
    }
    if (result.m_words.size() < rules.least)
        return usage(Words::tr("Something is missing after the command."));
    if (rules.most >= 0 && result.m_words.size() > rules.most)
        return usage(Words::tr("“%1” is too much here.").arg(result.m_words[rules.most]));
    return result;
}

Result<QString> CommandArguments::choice(const QString &option, const QStringList &allowed) const
{
    const QString found = value(option, allowed.value(0));
    if (!allowed.contains(found))
        return usage(Words::tr("--%1 takes %2, not “%3”.").arg(option, allowed.join(QLatin1String(", ")), found));
    return found;
}

Result<int> CommandArguments::number(const QString &option, int otherwise, int least) const
{
    if (!m_values.contains(option))
        return otherwise;
    bool ok = false;
    const int found = m_values.value(option).toInt(&ok);
    if (!ok || found < least)
        return usage(Words::tr("--%1 takes a number from %2 up, not “%3”.").arg(option).arg(least).arg(m_values.value(option)));
    return found;
}

} // namespace xz

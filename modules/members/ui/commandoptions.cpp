#include "ui/commandoptions.h"

#include <QCoreApplication>

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::CommandOptions)
};

} // namespace

CommandOptions::CommandOptions(const QStringList &arguments, const QStringList &valued, const QStringList &flags)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (!argument.startsWith(QLatin1String("--"))) {
            m_words << argument;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        if (flags.contains(name) && equals < 0) {
            m_values.insert(name, {});
        } else if (valued.contains(name) && equals >= 0) {
            m_values.insert(name, argument.mid(equals + 1));
        } else if (valued.contains(name) && i + 1 < arguments.size()) {
            m_values.insert(name, arguments[++i]);
        } else if (m_fault.isEmpty()) {
            m_fault = valued.contains(name) ? Words::tr("The option --%1 needs a value.").arg(name) : Words::tr("Unknown option --%1.").arg(name);
        }
    }
}

} // namespace xz::members

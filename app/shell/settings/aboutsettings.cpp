#include "shell/settings/aboutsettings.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>

#include "core/settings/usersettings.h"
#include "ui/widgets/labels.h"

namespace xz {

AboutSettings::AboutSettings(const QString &databasePath, QWidget *parent) : SettingsPage(QStringLiteral("about"), tr("About"), parent)
{
    const auto fact = [](QFormLayout *group, const QString &name, const QString &label, const QString &value) {
        auto *text = makeLabel(value, TextRole::Base);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setWordWrap(true);
        text->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Preferred);
        addField(group, QLatin1String("settings.about.") + name, label, text);
    };
    QFormLayout *program = addGroup(tr("Xiezheng Office"));
    fact(program, QStringLiteral("version"), tr("Version"), QStringLiteral(XZ_VERSION));
    fact(program, QStringLiteral("licence"), tr("Licence"), tr("GNU LGPL, version 3 or later"));
    fact(program, QStringLiteral("qt"), tr("Qt"), QString::fromLatin1(qVersion()));
    QFormLayout *places = addGroup(tr("Where things are"));
    if (!databasePath.isEmpty())
        fact(places, QStringLiteral("database"), tr("Database"), QDir::toNativeSeparators(databasePath));
    fact(places, QStringLiteral("settings"), tr("Own settings"), QDir::toNativeSeparators(UserSettings().fileName()));
    addStretch();
}

} // namespace xz

#include "shell/settings/generalsettings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "core/settings/settings.h"
#include "core/workspace.h"
#include "shell/settings/officesettings.h"
#include "shell/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

namespace xz {

GeneralSettings::GeneralSettings(Preferences &preferences, Workspace *workspace, QWidget *parent)
    : SettingsPage(QStringLiteral("general"), tr("General"), parent)
{
    const Theme &theme = Theme::app();
    QFormLayout *look = addGroup(tr("Language and look"));

    auto *language = new QComboBox(this);
    language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->setCurrentIndex(language->findData(preferences.language()));
    addField(look, QStringLiteral("settings.language"), tr("Language"), language);
    connect(language, &QComboBox::currentIndexChanged, this, [this, &preferences, language] {
        preferences.setLanguage(language->currentData().toString());
        emit languageChosen();
    });

    auto *mode = new QComboBox(this);
    mode->addItem(tr("As the system"));
    mode->addItem(tr("Light"));
    mode->addItem(tr("Dark"));
    mode->setCurrentIndex(int(preferences.theme()));
    addField(look, QStringLiteral("settings.theme"), tr("Theme"), mode);
    connect(mode, &QComboBox::currentIndexChanged, this,
            [&preferences](int index) { preferences.setTheme(UserSettings::Theme(index)); });

    auto *size = new QSpinBox(this);
    size->setRange(100, 200);
    size->setSingleStep(10);
    size->setSuffix(QStringLiteral(" %"));
    size->setKeyboardTracking(false);
    size->setValue(preferences.textPercent());
    addField(look, QStringLiteral("settings.textsize"), tr("Text size"), size);
    connect(size, &QSpinBox::valueChanged, &preferences, &Preferences::setTextPercent);

    if (workspace) {
        QFormLayout *user = addGroup(tr("User"));
        auto *name = new QLineEdit(workspace->actor(), this);
        name->setMaxLength(40);
        name->setMinimumWidth(theme.px(240));
        addField(user, QStringLiteral("settings.user"), tr("Your name"), name);
        addHint(user, tr("Stands in the change log beside everything you enter."));
        connect(name, &QLineEdit::editingFinished, this, [this, &preferences, workspace, name] {
            const QString text = name->text().simplified();
            if (text.isEmpty() || text == workspace->actor())
                return;
            workspace->setActor(text);
            preferences.setUserName(text);
            if (!workspace->database().isReadOnly()) {
                if (const Outcome kept = workspace->settings().setValue(officeClerkKey, text); !kept)
                    messageBar().showError(kept.error());
            }
            emit userNamed(text);
        });
    }
    addStretch();
}

} // namespace xz

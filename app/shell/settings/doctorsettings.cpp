#include "shell/settings/doctorsettings.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>

#include "core/workspace.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

namespace xz {

namespace {

QString severityWord(DoctorFinding::Severity severity)
{
    switch (severity) {
    case DoctorFinding::Severity::Sound:
        return QStringLiteral("✓ ") + DoctorSettings::tr("sound");
    case DoctorFinding::Severity::Warning:
        return QStringLiteral("▲ ") + DoctorSettings::tr("look at it");
    default:
        return QStringLiteral("◆ ") + DoctorSettings::tr("fault");
    }
}

} // namespace

DoctorSettings::DoctorSettings(Workspace &workspace, Interaction &interaction, QWidget *parent)
    : SettingsPage(QStringLiteral("doctor"), tr("Check"), parent), m_workspace(workspace), m_interaction(interaction),
      m_list(new QListWidget(this)),
      m_check(new Button(QStringLiteral("settings.doctor.check"), QStringLiteral("view-refresh"), tr("Check now"), this, Button::Kind::Primary)),
      m_mend(new Button(QStringLiteral("settings.doctor.mend"), QStringLiteral("edit-clear"), tr("Tidy up…"), this))
{
    setProperty(helpTopicProperty, QStringLiteral("shell-doctor"));
    addHint(addGroup(tr("Is the database whole?")),
            tr("Structure, change log, attachments, sort keys and search index are gone through. Nothing is changed by checking."));
    m_list->setObjectName(QStringLiteral("settings.doctor.list"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setWordWrap(true);
    addWide(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::app().px(8));
    row->addWidget(m_mend);
    row->addStretch(1);
    row->addWidget(m_check);
    addRow(row);
    m_mend->setToolTip(tr("Builds the search index anew and deletes files that belong to no record"));
    m_mend->setEnabled(!workspace.database().isReadOnly());
    connect(m_check, &QPushButton::clicked, this, &DoctorSettings::examine);
    connect(m_mend, &QPushButton::clicked, this, &DoctorSettings::mend);
}

void DoctorSettings::examine()
{
    m_check->setEnabled(false);
    runTask<QList<DoctorFinding>>(
        this, tr("Checking the database…"), [workspace = &m_workspace](Progress &progress) { return Doctor::examine(*workspace, progress); },
        [this](const Result<QList<DoctorFinding>> &findings) {
            m_check->setEnabled(true);
            if (findings)
                showFindings(*findings);
            else
                show(findings.error());
            emit examined();
        });
}

void DoctorSettings::showFindings(const QList<DoctorFinding> &findings)
{
    m_list->clear();
    for (const DoctorFinding &finding : findings) {
        auto *item = new QListWidgetItem(QStringLiteral("%1　%2").arg(severityWord(finding.severity), finding.text), m_list);
        item->setToolTip(finding.detail);
    }
    if (Doctor::isClean(findings))
        messageBar().showMessage(MessageBar::Kind::Info, tr("Everything is sound."));
    else
        messageBar().showMessage(MessageBar::Kind::Warning, tr("Something was found. Each line says what to do."));
}

void DoctorSettings::mend()
{
    Interaction::Question question;
    question.title = tr("Tidy up");
    question.text = tr("The search index is built anew, and attachment files that belong to no record are deleted for good.");
    question.choices = {tr("Tidy up"), tr("Cancel")};
    question.primary = 1;
    question.cancel = 1;
    if (m_interaction.ask(this, question) != 0)
        return;
    m_mend->setEnabled(false);
    runTask<int>(
        this, tr("Building the search index…"), [workspace = &m_workspace](Progress &progress) { return Doctor::mend(*workspace, progress); },
        [this](const Result<int> &removed) {
            m_mend->setEnabled(true);
            if (!removed) {
                show(removed.error());
                return;
            }
            examine();
        });
}

} // namespace xz

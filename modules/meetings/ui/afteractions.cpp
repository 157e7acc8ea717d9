#include "ui/afteractions.h"

#include "core/records/changeset.h"
#include "core/workspace.h"
#include "data/attendanceledger.h"
#include "data/minutesrepository.h"
#include "data/signindesk.h"
#include "print/meetingbundle.h"
#include "sdk/modulecontext.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/leavedialog.h"
#include "ui/minutesdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

namespace xz::meetings {

void AfterActions::noteLeave(qint64 meeting)
{
    struct Material {
        std::shared_ptr<SignInDesk> desk;
        QList<Leave> leaves;
    };
    runTask<Material>(
        &m_page, tr("Loading the meeting"),
        [workspace = m_context.workspace(), meeting](Progress &) -> Result<Material> {
            auto desk = SignInDesk::open(*workspace, meeting, 0);
            auto leaves = AttendanceRepository(*workspace).leaves(meeting);
            if (!desk)
                return desk.error();
            if (!leaves)
                return leaves.error();
            return Material{*desk, *leaves};
        },
        [this, meeting](Result<Material> material) {
            if (!material)
                return m_page.showError(material.error());
            auto *dialog = new LeaveDialog(material->desk, material->leaves, &m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &QDialog::accepted, &m_page, [this, dialog, meeting] {
                Workspace &workspace = *m_context.workspace();
                const Attendee &person = *dialog->attendee();
                ChangeSet changes(workspace, tr("Leave of %1").arg(person.name));
                AttendanceRepository(workspace).store(changes, meeting, dialog->leave(), person);
                if (const auto done = changes.commit(); !done)
                    return m_page.showError(done.error());
                m_page.messageBar().showMessage(MessageBar::Kind::Info, tr("The leave of %1 is noted: %2.").arg(person.name, words::of(dialog->leave().state)));
            });
            dialog->open();
        });
}

void AfterActions::writeMinutes(qint64 meeting)
{
    struct Material {
        Minutes minutes;
        int members = 0;
    };
    runTask<Material>(
        &m_page, tr("Loading the meeting"),
        [workspace = m_context.workspace(), meeting](Progress &) -> Result<Material> {
            const auto desk = SignInDesk::open(*workspace, meeting, 0);
            const auto minutes = MinutesRepository(*workspace).load(meeting);
            if (!desk)
                return desk.error();
            if (!minutes)
                return minutes.error();
            return Material{*minutes, (*desk)->roll().counts().expected};
        },
        [this, meeting](Result<Material> material) {
            if (!material)
                return m_page.showError(material.error());
            auto *dialog = new MinutesDialog(material->minutes, material->members, &m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &QDialog::accepted, &m_page, [this, dialog, meeting] {
                const MinutesRepository repository(*m_context.workspace());
                ChangeSet changes(*m_context.workspace(), tr("Minutes"));
                Outcome planned = repository.store(changes, meeting, dialog->minutes());
                for (const MinutesDialog::NewTask &task : dialog->tasks())
                    if (planned)
                        planned = repository.addTask(changes, meeting, task.title, task.assignee, task.due);
                if (!planned)
                    return m_page.showError(planned.error());
                if (const auto done = changes.commit(); !done)
                    return m_page.showError(done.error());
                m_page.messageBar().showMessage(MessageBar::Kind::Info, tr("The minutes are kept; %1 tasks are on the workbench.").arg(dialog->tasks().size()));
            });
            dialog->open();
        });
}

void AfterActions::printMinutes(qint64 meeting) { m_context.openPrint(QStringLiteral("meetings.attendance"), {meeting}, QStringLiteral("meetings.minutes")); }

void AfterActions::recordAttendance(qint64 meeting)
{
    runTask<QString>(
        &m_page, tr("Recording the attendance"),
        [workspace = m_context.workspace(), meeting](Progress &progress) -> Result<QString> {
            ChangeSet changes(*workspace, tr("Record the attendance in the duty ledger"));
            const auto summary = AttendanceLedger(*workspace).plan(changes, meeting);
            if (!summary)
                return summary.error();
            const auto done = changes.commit(progress);
            if (!done)
                return done.error();
            const qsizetype changed = done->ids.value(QStringLiteral("duty_record")).size();
            return changed == 0 ? tr("The duty ledger holds this attendance already; nothing had to be changed.")
                                : tr("%1 half days as “%2”: %3 records in the duty ledger, %4 of them new or changed.").arg(summary->halfDays).arg(summary->kind).arg(summary->records).arg(changed);
        },
        [this](Result<QString> told) {
            if (!told)
                return m_page.showError(told.error());
            m_page.messageBar().showMessage(MessageBar::Kind::Info, *told);
        });
}

void AfterActions::printBulletin(qint64 meeting) { m_context.openPrint(QStringLiteral("meetings.attendance"), {meeting}, QStringLiteral("meetings.bulletin")); }

void AfterActions::saveBundle(qint64 meeting)
{
    if (const auto path = m_context.interaction().saveFile(&m_page, tr("All papers as one PDF"), tr("Meeting archive") + QStringLiteral(".pdf"), tr("PDF (*.pdf)")))
        bundle(meeting, *path, false);
}

void AfterActions::saveFolder(qint64 meeting)
{
    if (const auto folder = m_context.interaction().chooseFolder(&m_page, tr("Folder for all papers")))
        bundle(meeting, *folder, true);
}

void AfterActions::bundle(qint64 meeting, const QString &path, bool asFolder)
{
    runTask<QString>(
        &m_page, tr("Making the meeting archive"),
        [workspace = m_context.workspace(), meeting, path, asFolder](Progress &progress) -> Result<QString> {
            const auto made = MeetingBundle::make(*workspace, meeting, progress);
            if (!made)
                return made.error();
            const auto written = asFolder ? made->writeFolder(path, progress) : made->writePdf(path, progress);
            if (!written)
                return written.error();
            QString told = tr("%1 papers written to %2.").arg(made->parts().size()).arg(path);
            if (!made->leftOut().isEmpty())
                told += u' ' + tr("Left out: %1").arg(made->leftOut().join(QStringLiteral("；")));
            return told;
        },
        [this](Result<QString> told) {
            if (!told)
                return m_page.showError(told.error());
            m_page.messageBar().showMessage(MessageBar::Kind::Info, *told);
        });
}

} // namespace xz::meetings

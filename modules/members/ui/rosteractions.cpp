#include "core/workspace.h"
#include "data/archivelists.h"
#include "data/photoimporter.h"
#include "sdk/modulecontext.h"
#include "ui/bulkeditdialog.h"
#include "ui/fieldrequest.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/memberdetail.h"
#include "ui/memberform.h"
#include "ui/mergedialog.h"
#include "ui/models/tableview.h"
#include "ui/photosdialog.h"
#include "ui/rosterfilters.h"
#include "ui/rosterpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/splitview.h"

// What the roster page does with several members at once, and where the completeness check sends to.

namespace xz::members {

void RosterPage::withSelectedPersons(std::function<void(const QList<qint64> &)> run)
{
    if (!m_detail->mayLeave())
        return;
    m_table->collectSelection([this, run = std::move(run)](const Result<QVector<TableRow>> &rows) {
        if (!rows) {
            showError(rows.error());
            return;
        }
        QList<qint64> persons;
        for (const TableRow &row : *rows) {
            const auto membership = m_workspace.directory().membership(row.key);
            if (!membership) {
                showError(membership.error());
                return;
            }
            persons << membership->personId;
        }
        run(persons);
    });
}

void RosterPage::bulkEdit()
{
    if (m_table->selectedRowCount() == 0) {
        messageBar().showMessage(MessageBar::Kind::Info, tr("Select the members first: Ctrl or Shift with a click, Ctrl+A for all."));
        return;
    }
    withSelectedPersons([this](const QList<qint64> &persons) {
        auto *dialog = new BulkEditDialog(m_workspace, m_term, persons, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &BulkEditDialog::applied, this, [this](int members) {
            messageBar().showMessage(MessageBar::Kind::Info, tr("%1 members changed. Ctrl+Z takes it back.").arg(members));
        });
        dialog->open();
    });
}

void RosterPage::mergePersons()
{
    if (m_table->selectedRowCount() != 2) {
        messageBar().showMessage(MessageBar::Kind::Info, tr("Select the two records of one person first: Ctrl with a click."));
        return;
    }
    withSelectedPersons([this](const QList<qint64> &persons) {
        const auto first = m_workspace.directory().person(persons.value(0)), second = m_workspace.directory().person(persons.value(1));
        if (!first || !second) {
            showError(first ? second.error() : first.error());
            return;
        }
        auto *dialog = new MergeDialog(m_workspace, *first, *second, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &MergeDialog::merged, this, [this](qint64 personId) {
            showRecord(QStringLiteral("person"), personId);
            messageBar().showMessage(MessageBar::Kind::Info, tr("Two records are one now. Ctrl+Z takes it back."));
        });
        dialog->open();
    });
}

void RosterPage::importPhotos()
{
    if (m_term.id == 0) {
        messageBar().showMessage(MessageBar::Kind::Info, tr("Photos go to members: import the roster first."));
        return;
    }
    if (!m_detail->mayLeave())
        return;
    const auto folder = m_context.interaction().chooseFolder(this, tr("Folder of photos, named by certificate number or name"));
    if (!folder)
        return;
    runTask<PhotoPlan>(
        this, tr("Looking at the photos"), [workspace = &m_workspace, folder = *folder, term = m_term.id](Progress &) { return PhotoImporter(*workspace).plan(folder, {}, term); },
        [this](const Result<PhotoPlan> &plan) {
            if (!plan) {
                showError(plan.error());
                return;
            }
            auto *dialog = new PhotosDialog(m_workspace, *plan, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &PhotosDialog::imported, this, [this](int photos) {
                messageBar().showMessage(MessageBar::Kind::Info, photos == 0 ? tr("All these members have these photos already.") : tr("%1 members have a new photo. Ctrl+Z takes them back.").arg(photos));
            });
            dialog->open();
        });
}

void RosterPage::exportList(const QString &listId)
{
    const QString title = ArchiveLists::title(listId);
    const auto path = m_context.interaction().saveFile(this, title, QStringLiteral("%1%2.xlsx").arg(m_term.name, title), tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
    if (!path)
        return;
    ArchiveLists::Asked asked;
    asked.term = m_term;
    const QString order = m_filters->order();
    asked.order = order == QLatin1String("pinyin") ? Directory::Order::Pinyin : order == QLatin1String("rank") ? Directory::Order::Rank : order == QLatin1String("sector") ? Directory::Order::Sector : Directory::Order::Strokes;
    runTask<qint64>(
        this, title,
        [workspace = &m_workspace, listId, asked, path = *path](Progress &) -> Result<qint64> {
            const auto list = ArchiveLists(*workspace).list(listId, asked);
            if (!list)
                return list.error();
            if (const auto written = ArchiveLists::write(*list, path); !written)
                return written.error();
            return qint64(list->rows.size());
        },
        [this, path = *path](const Result<qint64> &rows) {
            if (!rows)
                showError(rows.error());
            else
                messageBar().showMessage(MessageBar::Kind::Info, tr("%1 rows written to %2.").arg(*rows).arg(path));
        });
}

void RosterPage::followRequest()
{
    if (!m_request || m_request->personId == 0 || m_request->personId != m_detail->personId())
        return;
    const QString field = m_request->field;
    *m_request = {};
    m_detail->edit();
    if (m_detail->isEditing())
        m_detail->form().focusField(field);
}

} // namespace xz::members

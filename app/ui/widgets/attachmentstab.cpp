#include "ui/widgets/attachmentstab.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include "core/workspace.h"
#include "ui/interaction/interaction.h"
#include "ui/models/attachmentsmodel.h"
#include "ui/models/plaintable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

namespace xz {

AttachmentsTab::AttachmentsTab(Interaction &interaction, QWidget *parent)
    : QWidget(parent), m_interaction(interaction), m_model(new AttachmentsModel(this)),
      m_table(makePlainTable(QStringLiteral("attachments.table"), tr("Files"), m_model, AttachmentsModel::Name)),
      m_add(new Button(QStringLiteral("attachments.add"), QStringLiteral("list-add"), tr("Add file"))),
      m_open(new Button(QStringLiteral("attachments.open"), QStringLiteral("document-open"), tr("Open"))),
      m_save(new Button(QStringLiteral("attachments.save"), QStringLiteral("document-save-as"), tr("Save a copy"))),
      m_remove(new Button(QStringLiteral("attachments.remove"), QStringLiteral("edit-delete"), tr("Remove")))
{
    setObjectName(QStringLiteral("member.attachments"));
    auto *buttons = new QHBoxLayout;
    const Theme &theme = Theme::app();
    buttons->setSpacing(theme.px(8));
    for (Button *button : {m_add, m_open, m_save, m_remove}) {
        button->setSmall(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(8));
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);

    connect(m_add, &Button::clicked, this, &AttachmentsTab::add);
    connect(m_open, &Button::clicked, this, &AttachmentsTab::openCurrent);
    connect(m_save, &Button::clicked, this, &AttachmentsTab::saveCopy);
    connect(m_remove, &Button::clicked, this, &AttachmentsTab::removeCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &AttachmentsTab::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttachmentsTab::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AttachmentsTab::updateButtons);
    updateButtons();
}

void AttachmentsTab::updateButtons()
{
    const bool any = m_model->at(m_table->currentIndex().row());
    const bool writable = m_workspace && !m_workspace->database().isReadOnly();
    m_add->setEnabled(writable && m_ownerId != 0);
    m_remove->setEnabled(writable && any);
    m_open->setEnabled(any);
    m_save->setEnabled(any);
}

Result<int> AttachmentsTab::load(Workspace &workspace, qint64 personId, const QString &name)
{
    return load(workspace, QStringLiteral("person"), personId, name);
}

Result<int> AttachmentsTab::load(Workspace &workspace, const QString &table, qint64 id, const QString &name)
{
    m_workspace = &workspace;
    m_owner = table;
    m_ownerId = id;
    m_name = name;
    const auto found = workspace.attachments().of(table, id);
    if (!found)
        return found.error();
    QList<Attachment> files;
    for (const Attachment &attachment : *found)
        if (attachment.role != QStringLiteral("photo"))
            files << attachment;
    m_model->setAttachments(files);
    return int(files.size());
}

void AttachmentsTab::clear()
{
    m_ownerId = 0;
    m_model->setAttachments({});
}

void AttachmentsTab::add()
{
    const auto file = m_interaction.openFile(this, tr("Add a file to %1").arg(m_name), tr("All files (*)"));
    if (!file)
        return;
    ChangeSet changes(*m_workspace, tr("Add file to %1").arg(m_name));
    const auto planned = m_workspace->attachments().add(changes, *file, m_owner, m_ownerId, QStringLiteral("enclosure"));
    if (!planned) {
        emit failed(planned.error());
        return;
    }
    if (const auto committed = changes.commit(); !committed)
        emit failed(committed.error());
}

void AttachmentsTab::openCurrent()
{
    const Attachment *attachment = m_model->at(m_table->currentIndex().row());
    if (!attachment)
        return;
    const auto bytes = m_workspace->attachments().read(attachment->id);
    if (!bytes) {
        emit failed(bytes.error());
        return;
    }
    // A copy is opened: the stored file must never be changed by another program.
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::TempLocation) + QStringLiteral("/xiezheng-") + attachment->sha256.left(12));
    const QString path = folder.filePath(QFileInfo(attachment->name).fileName());
    QSaveFile copy(path);
    if (!folder.mkpath(QStringLiteral(".")) || !copy.open(QIODevice::WriteOnly) || copy.write(*bytes) != bytes->size() || !copy.commit()) {
        emit failed({ErrorCode::Io, tr("The file could not be put into the temporary folder. Free some space and try again."), copy.errorString()});
        return;
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit failed({ErrorCode::NotFound, tr("No program is set up for this kind of file. Save a copy and open it yourself."), path});
}

void AttachmentsTab::saveCopy()
{
    const Attachment *attachment = m_model->at(m_table->currentIndex().row());
    if (!attachment)
        return;
    const auto bytes = m_workspace->attachments().read(attachment->id);
    if (!bytes) {
        emit failed(bytes.error());
        return;
    }
    const auto path = m_interaction.saveFile(this, tr("Save a copy"), attachment->name, tr("All files (*)"));
    if (!path)
        return;
    QSaveFile copy(*path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(*bytes) != bytes->size() || !copy.commit())
        emit failed({ErrorCode::Io, tr("The copy could not be written. Choose another folder."), copy.errorString()});
}

void AttachmentsTab::removeCurrent()
{
    const Attachment *attachment = m_model->at(m_table->currentIndex().row());
    if (!attachment)
        return;
    ChangeSet changes(*m_workspace, tr("Remove file %1 of %2").arg(attachment->name, m_name));
    m_workspace->attachments().remove(changes, *attachment);
    if (const auto committed = changes.commit(); !committed)
        emit failed(committed.error());
}

} // namespace xz

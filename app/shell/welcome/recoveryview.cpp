#include "shell/welcome/recoveryview.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/interaction/interaction.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/taskbar.h"

namespace xz {

namespace {

QString headline(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Newer:
        return RecoveryView::tr("This database was written by a newer version of the program");
    case ErrorCode::Damaged:
        return RecoveryView::tr("This database is damaged");
    case ErrorCode::Locked:
        return RecoveryView::tr("This database is in use");
    case ErrorCode::Denied:
    case ErrorCode::ReadOnly:
        return RecoveryView::tr("This database may not be written");
    default:
        return RecoveryView::tr("This database cannot be opened");
    }
}

QString advice(ErrorCode code, bool hasBackups)
{
    switch (code) {
    case ErrorCode::Newer:
        return RecoveryView::tr("Nothing was changed. Install the newer program to go on working; until then the database can be read.");
    case ErrorCode::Damaged:
        return hasBackups ? RecoveryView::tr("Nothing was changed. Restore a backup, or open what can still be read.")
                          : RecoveryView::tr("Nothing was changed. Open what can still be read, or another database; a copy on another disk may be whole.");
    case ErrorCode::Locked:
        return RecoveryView::tr("Another program holds it. Close that one and try again, or open it for reading only.");
    case ErrorCode::Denied:
    case ErrorCode::ReadOnly:
        return RecoveryView::tr("Ask for the right to write to its folder, or open it for reading only.");
    default:
        return hasBackups ? RecoveryView::tr("Try again, restore a backup, or open another database.")
                          : RecoveryView::tr("Try again, or open another database.");
    }
}

} // namespace

BackupModel::BackupModel(QList<BackupInfo> backups, qint64 lastChangeSet, QDateTime lastWrite, QObject *parent)
    : QAbstractTableModel(parent), m_backups(std::move(backups)), m_lastChangeSet(lastChangeSet), m_lastWrite(std::move(lastWrite))
{
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackupModel::lost(int row) const
{
    const BackupInfo &backup = m_backups[row];
    if (m_lastChangeSet > 0) {
        const qint64 steps = m_lastChangeSet - backup.lastChangeSet;
        return steps <= 0 ? tr("nothing") : tr("%n steps entered since", nullptr, int(steps));
    }
    if (!m_lastWrite.isValid() || m_lastWrite <= backup.created)
        return tr("nothing");
    return tr("what was entered from then until %1").arg(m_lastWrite.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BackupInfo &backup = m_backups[index.row()];
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(backup.file);
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Files || index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Made:
        return backup.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case Files:
        return backup.files;
    case Size:
        return QLocale().formattedDataSize(backup.size);
    default:
        return lost(index.row());
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Made"), tr("Attachments"), tr("Size"), tr("Would be lost")};
    return titles.value(section);
}

RecoveryView::RecoveryView(const QString &path, const Error &error, const QList<BackupInfo> &backups, qint64 lastChangeSet,
                           Interaction &interaction, QWidget *parent)
    : QWidget(parent), m_interaction(interaction), m_message(new MessageBar(this)),
      m_model(new BackupModel(backups, lastChangeSet, QFileInfo(path).lastModified(), this)), m_table(new QTableView(this)),
      m_restore(new Button(QStringLiteral("recovery.restore"), QStringLiteral("document-revert"), tr("Restore this backup"), this,
                           Button::Kind::Primary))
{
    setObjectName(QStringLiteral("recovery"));
    setAccessibleName(headline(error.code));
    setProperty(helpTopicProperty, QStringLiteral("shell-recovery"));
    const Theme &theme = Theme::app();
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.px(12));
    auto *title = makeLabel(headline(error.code), TextRole::Title, this);
    title->setObjectName(QStringLiteral("recovery.title"));
    auto *file = makeLabel(QDir::toNativeSeparators(path), TextRole::Facts, this);
    auto *what = makeLabel(error.text, TextRole::Base, this);
    what->setObjectName(QStringLiteral("recovery.what"));
    what->setToolTip(error.detail);
    const bool hasBackups = m_model->rowCount() > 0;
    auto *todo = makeLabel(advice(error.code, hasBackups), TextRole::Base, this);
    todo->setObjectName(QStringLiteral("recovery.todo"));
    for (QLabel *label : {file, what, todo}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    column->addStretch(1);
    for (QWidget *widget : QList<QWidget *>{title, file, what, todo, m_message, new TaskBar(this)}) // the bar: where runTask() shows how far it is
        column->addWidget(widget);

    auto *heading = makeLabel(hasBackups ? tr("Backups beside the database") : tr("There is no backup beside the database."), TextRole::Section, this);
    heading->setObjectName(hasBackups ? QStringLiteral("recovery.heading") : QStringLiteral("recovery.nobackup"));
    column->addWidget(heading);
    m_table->setObjectName(QStringLiteral("recovery.backups"));
    m_table->setAccessibleName(tr("Backups beside the database"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(32));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(BackupModel::Made, theme.px(160));
    m_table->setFixedHeight(theme.px(208));
    m_table->setVisible(hasBackups);
    m_restore->setVisible(hasBackups);
    if (hasBackups)
        m_table->selectRow(0);
    column->addWidget(m_table);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    auto *retry = new Button(QStringLiteral("recovery.retry"), QStringLiteral("view-refresh"), tr("Try again"), this);
    auto *readOnly = new Button(QStringLiteral("recovery.readonly"), QStringLiteral("object-locked"), tr("Open for reading only"), this);
    auto *other = new Button(QStringLiteral("recovery.other"), QStringLiteral("document-open"), tr("Another database…"), this);
    m_choices = {m_table, m_restore, readOnly, retry, other};
    for (Button *button : {m_restore, readOnly, retry, other})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 8);
    row->addStretch(1);

    connect(retry, &QPushButton::clicked, this, &RecoveryView::retryAsked);
    connect(readOnly, &QPushButton::clicked, this, &RecoveryView::readOnlyAsked);
    connect(other, &QPushButton::clicked, this, &RecoveryView::otherAsked);
    connect(m_restore, &QPushButton::clicked, this, &RecoveryView::restore);
}

void RecoveryView::setBusy(bool busy)
{
    for (QWidget *choice : std::as_const(m_choices))
        choice->setEnabled(!busy);
}

void RecoveryView::restore()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const BackupInfo &backup = m_model->backup(row);
    Interaction::Question question;
    question.title = tr("Restore backup");
    question.text = tr("The backup of %1 takes the place of the database. Lost would be: %2. The database as it is now is kept beside it.")
                        .arg(backup.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), m_model->lost(row));
    question.choices = {tr("Restore"), tr("Cancel")};
    question.primary = 1;
    question.cancel = 1;
    question.danger = true;
    if (m_interaction.ask(this, question) == 0)
        emit restoreAsked(backup.file);
}

} // namespace xz

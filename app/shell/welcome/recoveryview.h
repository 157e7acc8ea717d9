#pragma once

#include <QAbstractTableModel>
#include <QWidget>

#include "core/common/result.h"
#include "core/files/backup.h"
#include "shell/export.h"

class QTableView;

namespace xz {

class Button;
class Interaction;
class MessageBar;

/// Backups as the recovery screen lists them: when, how many attachments, size, and what came after and would be lost.
class XZSHELL_EXPORT BackupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Made, Files, Size, Lost, ColumnCount };

    /// `lastChangeSet`: how far the damaged database had come, 0 when that cannot be read; `lastWrite` its file's time.
    BackupModel(QList<BackupInfo> backups, qint64 lastChangeSet, QDateTime lastWrite, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const BackupInfo &backup(int row) const { return m_backups[row]; }
    QString lost(int row) const;

private:
    QList<BackupInfo> m_backups;
    qint64 m_lastChangeSet;
    QDateTime m_lastWrite;
};

/// Shown when a database cannot be opened: what happened, what can be done (backups beside it, reading only, another database),
/// and what would be lost.
class XZSHELL_EXPORT RecoveryView : public QWidget
{
    Q_OBJECT

public:
    RecoveryView(const QString &path, const Error &error, const QList<BackupInfo> &backups, qint64 lastChangeSet, Interaction &interaction,
                 QWidget *parent = nullptr);

    MessageBar &messageBar() { return *m_message; }
    void setBusy(bool busy); ///< while a backup is restored

signals:
    void retryAsked();
    void readOnlyAsked();
    void restoreAsked(const QString &backup);
    void otherAsked();

private:
    void restore();

    Interaction &m_interaction;
    MessageBar *m_message;
    BackupModel *m_model;
    QTableView *m_table;
    Button *m_restore;
    QList<QWidget *> m_choices;
};

} // namespace xz

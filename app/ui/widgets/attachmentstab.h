#pragma once

#include <QWidget>

#include "core/common/result.h"
#include "ui/export.h"

class QTableView;

namespace xz {

class AttachmentsModel;
class Button;
class Interaction;
class Workspace;

/// Tab 附件: files of a person or another record; add, open, save a copy, remove.
class XZUI_EXPORT AttachmentsTab : public QWidget
{
    Q_OBJECT

public:
    AttachmentsTab(Interaction &interaction, QWidget *parent = nullptr);

    /// Answers the number of files. A read-only database offers no change.
    Result<int> load(Workspace &workspace, qint64 personId, const QString &name);
    /// Files of a record of any table, called `name` in what is asked and logged.
    Result<int> load(Workspace &workspace, const QString &table, qint64 id, const QString &name);
    void clear();

    void add();
    void openCurrent();
    void saveCopy();
    void removeCurrent();

signals:
    void failed(const xz::Error &error);

private:
    void updateButtons();

    Interaction &m_interaction;
    Workspace *m_workspace = nullptr;
    QString m_owner = QStringLiteral("person");
    qint64 m_ownerId = 0;
    QString m_name;
    AttachmentsModel *m_model;
    QTableView *m_table;
    Button *m_add, *m_open, *m_save, *m_remove;
};

} // namespace xz

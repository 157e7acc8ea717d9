#pragma once

#include <QDialog>

#include "ui/bulkedit.h"

class QComboBox;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace xz {
class Button;
}

namespace xz::members {

class BulkModel;

/// Dialog 批量修改: one field, one value, the list of what changes, and one button.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(Workspace &workspace, const Term &term, const QList<qint64> &persons, QWidget *parent = nullptr);

    void chooseField(const QString &name);
    QWidget *editor() const { return m_editor; }
    void setValue(const QVariant &value);
    void apply();

signals:
    void applied(int members);

private:
    void fieldChosen();
    void preview();

    BulkEdit m_edit;
    QList<qint64> m_persons;
    QList<FormField> m_fields;
    QList<BulkChange> m_changes;
    QComboBox *m_field;
    QWidget *m_editor = nullptr;
    QVBoxLayout *m_editorPlace;
    QLabel *m_note;
    BulkModel *m_model;
    Button *m_apply;
};

} // namespace xz::members

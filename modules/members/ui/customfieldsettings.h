#pragma once

#include <QWidget>

#include "core/directory/customfields.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QLabel;

namespace xz {
class Button;
class MessageBar;
class Workspace;
}

namespace xz::members {

/// Settings page 自定义栏目: the office's own fields of the archive, with name, kind, choices and order. A field with values is archived,
/// not removed: its values stay in the archives.
class CustomFieldSettings : public QWidget
{
    Q_OBJECT

public:
    CustomFieldSettings(Workspace &workspace, QWidget *parent = nullptr);

private:
    void load();
    void select(qint64 id);
    void showCurrent();
    void beginNew();
    CustomField entered() const;
    void save();
    void move(int direction);
    void toggleArchived();
    void remove();
    bool commit(ChangeSet &changes);
    void updateButtons();

    Workspace &m_workspace;
    MessageBar *m_message;
    QListWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QPlainTextEdit *m_choices;
    QLabel *m_choicesLabel;
    QLabel *m_used;
    Button *m_save, *m_up, *m_down, *m_archive, *m_remove;
    QList<CustomField> m_fields;
    CustomField m_current; ///< id 0: a new one
};

} // namespace xz::members

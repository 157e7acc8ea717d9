#pragma once

#include <QWidget>

#include "core/directory/directory.h"
#include "ui/participantsmodel.h"

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;
class QTableView;

namespace xz {
class Button;
}

namespace xz::members {

/// Field of the entry form: members are added by name or initials, one or many at once, a whole committee by its name.
class ParticipantList : public QWidget
{
    Q_OBJECT

public:
    explicit ParticipantList(QWidget *parent = nullptr);

    /// Who can be named.
    void setMembers(const QList<MemberRow> &members);
    void set(const QList<DutyParticipant> &participants);
    const QList<DutyParticipant> &participants() const { return m_model->participants(); }
    /// What a new one gets.
    void setDefaults(const QString &role, const QString &outcome);
    /// Adds the members named in a text (by 、, commas, spaces or lines; a committee, sector or group stands for its members). Answers what
    /// could not be understood.
    QStringList addNames(const QString &text);

signals:
    void edited();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void suggest(const QString &text);
    void takeLine();
    void removeSelected();
    void showCount();
    QList<MemberRow> named(const QString &name) const;

    QList<MemberRow> m_members;
    QString m_role, m_outcome;
    QLineEdit *m_line;
    QStringListModel *m_words;
    QCompleter *m_completer;
    ParticipantsModel *m_model;
    QTableView *m_table;
    QLabel *m_note;
    Button *m_remove;
};

} // namespace xz::members

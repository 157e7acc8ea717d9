#pragma once

#include <QDialog>

#include <functional>

#include "domain/planreader.h"

class QLabel;

namespace xz {
class MessageBar;
class RecordForm;
class SegmentedControl;
}

namespace xz::meetings {

class NamePicker;

/// 增补人员: a member who does not attend yet, or a guest, joins a meeting that is already seated.
class AddPersonDialog : public QDialog
{
    Q_OBJECT

public:
    AddPersonDialog(std::shared_ptr<const Roster> roster, const QList<Attendee> &attending, const QHash<qint64, QString> &pinyin, QWidget *parent = nullptr);

    /// Who is to attend; complete after accept().
    const Attendee &person() const { return m_person; }
    void accept() override;

private:
    void choose(const Attendee &member);

    std::shared_ptr<const Roster> m_roster;
    Attendee m_person;
    bool m_isMember = true;
    SegmentedControl *m_kind;
    NamePicker *m_picker;
    QLabel *m_chosen;
    RecordForm *m_guest;
    MessageBar *m_messages;
};

} // namespace xz::meetings

#include "ui/addpersondialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "domain/meeting.h"
#include "ui/namepicker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/segmentedcontrol.h"

namespace xz::meetings {

AddPersonDialog::AddPersonDialog(std::shared_ptr<const Roster> roster, const QList<Attendee> &attending, const QHash<qint64, QString> &pinyin, QWidget *parent)
    : QDialog(parent)
    , m_roster(std::move(roster))
    , m_kind(new SegmentedControl(QStringLiteral("addPersonKind")))
    , m_picker(new NamePicker(QStringLiteral("addPersonName")))
    , m_chosen(makeLabel({}, TextRole::Bold))
    , m_guest(new RecordForm(QStringLiteral("addPersonForm")))
    , m_messages(new MessageBar)
{
    setObjectName(QStringLiteral("addPersonDialog"));
    setWindowTitle(tr("Somebody attends too"));
    const Theme &theme = Theme::app();
    resize(theme.px(480), theme.px(340));

    QSet<qint64> known;
    for (const Attendee &attendee : attending)
        known.insert(attendee.personId);
    QList<Attendee> others;
    for (const Attendee &member : m_roster->members)
        if (!known.contains(member.personId))
            others.append(member);
    m_picker->setPeople(others, pinyin);
    m_chosen->setObjectName(QStringLiteral("addPersonChosen"));
    connect(m_picker, &NamePicker::picked, this, &AddPersonDialog::choose);

    m_kind->addSegment(QStringLiteral("member"), tr("Member"));
    m_kind->addSegment(QStringLiteral("guest"), tr("Somebody else"));
    QList<QPair<QVariant, QString>> classes;
    for (const QString &name : attendanceClasses().mid(1))
        classes.append({name, name});
    m_guest->addField({.name = QStringLiteral("name"), .label = tr("Name"), .required = true, .half = true});
    m_guest->addField({.name = QStringLiteral("class"), .label = tr("Attendance class"), .kind = FormField::Kind::Choice, .half = true, .choices = classes});
    m_guest->addField({.name = QStringLiteral("unit"), .label = tr("Unit")});
    m_guest->addField({.name = QStringLiteral("post"), .label = tr("Post"), .half = true});
    m_guest->addField({.name = QStringLiteral("wheelchair"), .label = tr("Needs a wheelchair seat"), .kind = FormField::Kind::Check, .half = true});
    m_guest->setValues({{QStringLiteral("class"), classes.first().first}});

    auto *member = new QWidget;
    auto *memberColumn = new QVBoxLayout(member);
    memberColumn->setContentsMargins(0, 0, 0, 0);
    memberColumn->addWidget(makeLabel(tr("Member in office who does not attend yet (%1)").arg(others.size()), TextRole::Label));
    memberColumn->addWidget(m_picker);
    memberColumn->addWidget(m_chosen);
    memberColumn->addStretch();
    auto *pages = new QStackedWidget;
    pages->addWidget(member);
    pages->addWidget(m_guest);
    connect(m_kind, &SegmentedControl::currentChanged, this, [this, pages](const QString &id) {
        m_isMember = id == QStringLiteral("member");
        pages->setCurrentIndex(m_isMember ? 0 : 1);
    });

    QLabel *note = makeLabel(tr("The seat is given by the zone's rule for late changes; locked people stay."), TextRole::Hint);
    note->setWordWrap(true);
    auto *save = new Button(QStringLiteral("addPersonSave"), {}, tr("Add and seat"), nullptr, Button::Kind::Primary);
    auto *cancel = new Button(QStringLiteral("addPersonCancel"), {}, tr("Cancel"));
    save->setAutoDefault(false);
    cancel->setAutoDefault(false);
    connect(save, &Button::clicked, this, &AddPersonDialog::accept);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_kind, 0, Qt::AlignLeft);
    layout->addWidget(m_messages);
    layout->addWidget(pages, 1);
    layout->addWidget(note);
    layout->addLayout(foot);
    if (others.isEmpty())
        m_kind->setCurrent(QStringLiteral("guest"));
    else
        m_picker->setFocus();
}

void AddPersonDialog::choose(const Attendee &member)
{
    m_person = member;
    m_person.attendanceClass = QStringLiteral("出席");
    m_chosen->setText(QStringList{member.name, member.sector, member.post}.join(QStringLiteral("　")).trimmed());
}

void AddPersonDialog::accept()
{
    if (m_isMember) {
        if (m_person.personId == 0)
            return m_messages->showMessage(MessageBar::Kind::Error, tr("Choose the member first: type a name or its initials and press Enter."));
        return QDialog::accept();
    }
    if (!m_guest->validate())
        return;
    const auto text = [this](const char *name) { return m_guest->value(QString::fromLatin1(name)).toString().trimmed(); };
    m_person = {};
    m_person.name = text("name");
    m_person.attendanceClass = text("class");
    m_person.unit = text("unit");
    m_person.post = text("post");
    m_person.needsWheelchair = m_guest->value(QStringLiteral("wheelchair")).toBool();
    if (m_roster->completeGuest)
        m_roster->completeGuest(m_person);
    QDialog::accept();
}

} // namespace xz::meetings

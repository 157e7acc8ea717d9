#include "ui/leavedialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/recordform.h"

namespace xz::meetings {

namespace {

const QString who = QStringLiteral("who"), session = QStringLiteral("session"), reason = QStringLiteral("reason"), asked = QStringLiteral("asked"),
              oral = QStringLiteral("oral"), approver = QStringLiteral("approver"), state = QStringLiteral("state");

FormField field(const QString &name, const QString &label, FormField::Kind kind, bool half = true)
{
    FormField made;
    made.name = name;
    made.label = label;
    made.kind = kind;
    made.half = half;
    return made;
}

} // namespace

LeaveDialog::LeaveDialog(std::shared_ptr<SignInDesk> desk, QList<Leave> leaves, QWidget *parent)
    : QDialog(parent), m_desk(std::move(desk)), m_leaves(std::move(leaves)), m_form(new RecordForm(QStringLiteral("leaveForm"))), m_doubts(makeLabel({}, TextRole::Error))
{
    setObjectName(QStringLiteral("leaveDialog"));
    setWindowTitle(tr("Note a leave"));
    FormField person = field(who, tr("Who"), FormField::Kind::Suggest, false);
    person.required = true;
    person.hint = tr("Name, initials or badge number");
    person.validate = [this](const QVariant &value) {
        const auto found = m_desk->find(value.toString());
        return found.kind == SignInDesk::Found::Kind::One       ? QString()
               : found.kind == SignInDesk::Found::Kind::Several ? tr("Several are meant; give the badge's number.")
                                                                : tr("Nobody of this name is on the list of the meeting.");
    };
    m_form->addField(person);
    FormField when = field(session, tr("Session"), FormField::Kind::Choice, false);
    when.choices = {{qint64(0), tr("the whole meeting")}};
    for (const Session &one : m_desk->sessions())
        when.choices.append({one.id, QStringList{one.date, one.part, one.title}.join(u' ')});
    m_form->addField(when);
    m_form->addField(field(reason, tr("Reason"), FormField::Kind::Text, false));
    m_form->addField(field(asked, tr("Asked on"), FormField::Kind::Date));
    m_form->addField(field(oral, tr("By word of mouth"), FormField::Kind::Check));
    FormField by = field(approver, tr("Approved by"), FormField::Kind::Suggest);
    by.choices = {{QStringLiteral("秘书长"), QStringLiteral("秘书长")}, {QStringLiteral("分管副主席"), QStringLiteral("分管副主席")}};
    m_form->addField(by);
    FormField how = field(state, tr("State"), FormField::Kind::Choice);
    for (const Leave::State one : {Leave::State::Approved, Leave::State::Asked, Leave::State::Refused})
        how.choices.append({words::of(one), words::of(one)});
    m_form->addField(how);
    m_form->setValues({{session, qint64(0)}, {asked, QDate::currentDate().toString(Qt::ISODate)}, {approver, QStringLiteral("秘书长")}, {state, words::of(Leave::State::Approved)}});
    m_doubts->setObjectName(QStringLiteral("leaveDoubts"));
    m_doubts->setWordWrap(true);

    const Theme &theme = Theme::app();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_doubts);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(QStringLiteral("leaveCancel"), {}, tr("Cancel"));
    auto *store = new Button(QStringLiteral("leaveSave"), QStringLiteral("document-save"), tr("Save"), nullptr, Button::Kind::Primary);
    buttons->addWidget(cancel);
    buttons->addWidget(store);
    layout->addLayout(buttons);
    setMinimumWidth(theme.px(480));
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(store, &Button::clicked, this, &LeaveDialog::save);
    connect(m_form, &RecordForm::saveRequested, this, &LeaveDialog::save);
    connect(m_form, &RecordForm::leaveRequested, this, &QDialog::reject);
    connect(m_form, &RecordForm::valueChanged, this, &LeaveDialog::judge);
    judge();
}

const Attendee *LeaveDialog::attendee() const
{
    const auto found = m_desk->find(m_form->value(who).toString());
    return found.kind == SignInDesk::Found::Kind::One ? m_desk->attendee(found.people.first()) : nullptr;
}

Leave LeaveDialog::leave() const
{
    Leave made;
    const Attendee *person = attendee();
    made.attendeeId = person ? person->id : 0;
    made.sessionId = m_form->value(session).toLongLong();
    for (const Leave &former : m_leaves)
        if (former.attendeeId == made.attendeeId && former.sessionId == made.sessionId)
            made = former;
    made.reason = m_form->value(reason).toString().trimmed();
    made.asked = QDate::fromString(m_form->value(asked).toString(), Qt::ISODate);
    made.inWriting = !m_form->value(oral).toBool();
    made.state = words::leaveState(m_form->value(state).toString()).value_or(Leave::State::Asked);
    made.approver = made.state == Leave::State::Asked ? QString() : m_form->value(approver).toString().trimmed();
    made.decided = made.state == Leave::State::Asked ? QDate() : QDate::currentDate();
    return made;
}

void LeaveDialog::judge() { m_doubts->setText(leaveDoubts(leave(), m_desk->meeting(), m_desk->sessions()).join(u'\n')); }

void LeaveDialog::save()
{
    if (m_form->validate() && attendee())
        accept();
}

} // namespace xz::meetings

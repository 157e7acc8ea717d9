#include "ui/dutyform.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "core/workspace.h"
#include "data/dutyevents.h"
#include "data/dutywordlists.h"
#include "domain/duty/dutywords.h"
#include "ui/interaction/interaction.h"
#include "ui/participantlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/recordform.h"

namespace xz::members {

namespace {

QList<QPair<QVariant, QString>> choices(const QStringList &words, const QString &none = {})
{
    QList<QPair<QVariant, QString>> list;
    if (!none.isNull())
        list.append({QString(), none});
    for (const QString &word : words)
        list.append({word, word});
    return list;
}

FormField field(const char *name, const QString &label, FormField::Kind kind, bool required, bool half)
{
    FormField made;
    made.name = QLatin1String(name);
    made.label = label;
    made.kind = kind;
    made.required = required;
    made.half = half;
    return made;
}

} // namespace

DutyForm::DutyForm(Workspace &workspace, Interaction &interaction, DraftStore *drafts, QWidget *parent)
    : FormPane(QStringLiteral("duty.form"), parent), m_workspace(workspace), m_interaction(interaction), m_drafts(drafts), m_form(new RecordForm(QStringLiteral("duty.form"))), m_participants(new ParticipantList)
{
    m_form->addField(field("date", tr("Date"), FormField::Kind::Date, true, true));
    FormField kind = field("kind", tr("Kind"), FormField::Kind::Choice, true, true);
    kind.choices = choices(dutyKindWords());
    m_form->addField(kind);
    FormField item = field("item", tr("Matter"), FormField::Kind::Text, true, false);
    item.hint = tr("The meeting, the title of the proposal, the activity …");
    m_form->addField(item);
    m_form->addField(field("organiser", tr("Organised by"), FormField::Kind::Suggest, true, true));
    FormField level = field("level", tr("Level"), FormField::Kind::Choice, false, true);
    level.choices = choices(dutyLevelWords(), tr("none"));
    m_form->addField(level);
    FormField quantity = field("quantity", tr("Half days or pieces"), FormField::Kind::Text, true, true);
    quantity.validate = [](const QVariant &value) {
        bool isNumber = false;
        const double number = value.toString().toDouble(&isNumber);
        return isNumber && number > 0 && number <= 1000 ? QString() : tr("A number above 0.");
    };
    m_form->addField(quantity);
    m_form->addField(field("remark", tr("Remark"), FormField::Kind::Text, false, true));
    const Theme &theme = Theme::app();
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, theme.px(12));
    contentLayout->setSpacing(theme.px(4));
    contentLayout->addWidget(m_form);
    auto *list = new QVBoxLayout;
    list->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    list->setSpacing(theme.px(4));
    list->addWidget(makeLabel(tr("Who had a part *"), TextRole::Label));
    list->addWidget(m_participants);
    contentLayout->addLayout(list);
    setContent(content);

    connect(this, &FormPane::saveRequested, this, &DutyForm::save);
    connect(m_form, &RecordForm::saveRequested, this, &DutyForm::save);
    const auto leave = [this] {
        if (mayLeave())
            emit left();
    };
    connect(this, &FormPane::leaveRequested, this, leave);
    connect(m_form, &RecordForm::leaveRequested, this, leave);
    connect(m_form, &RecordForm::draftFailed, this, [this](const Error &error) { messageBar().showError(error); });
    connect(m_form, &RecordForm::valueChanged, this, [this](const QString &name) {
        if (name == QStringLiteral("kind"))
            kindChanged();
    });
    connect(m_participants, &ParticipantList::edited, this, [this] { m_isParticipantsChanged = true; });
}

Outcome DutyForm::fill(const Term &term)
{
    messageBar().clear();
    const auto members = m_workspace.directory().members(term.id, Directory::Order::Strokes, true);
    if (!members)
        return members.error();
    m_participants->setMembers(*members);
    const auto organisers = dutyOrganisers(m_workspace, term.id);
    if (!organisers)
        return organisers.error();
    m_form->setChoices(QStringLiteral("organiser"), choices(*organisers));
    return {};
}

void DutyForm::show(const DutyEvent &event)
{
    m_shown = event;
    m_form->setValues({{QStringLiteral("date"), event.date},
                       {QStringLiteral("kind"), event.kind},
                       {QStringLiteral("item"), event.item},
                       {QStringLiteral("organiser"), event.organiser},
                       {QStringLiteral("level"), event.level},
                       {QStringLiteral("quantity"), QString::number(event.isEmpty() ? 1 : event.participants.first().quantity, 'g', 6)},
                       {QStringLiteral("remark"), event.isEmpty() ? QString() : event.participants.first().remark}});
    m_participants->set(event.participants);
    m_isParticipantsChanged = false;
    kindChanged();
}

Outcome DutyForm::create(const Term &term)
{
    if (auto filled = fill(term); !filled)
        return filled;
    m_before = {};
    setTitle(tr("New entry"));
    DutyEvent fresh;
    fresh.date = m_last.date.isEmpty() ? QDate::currentDate().toString(Qt::ISODate) : m_last.date;
    fresh.kind = m_last.kind.isEmpty() ? dutyWord(DutyKind::Inspection) : m_last.kind;
    fresh.organiser = m_last.organiser;
    show(fresh);
    if (m_drafts) {
        m_form->keepDrafts(m_drafts, QStringLiteral("duty/new"));
        if (const QDateTime at = m_form->draftTime(); at.isValid())
            messageBar().showMessage(MessageBar::Kind::Info, tr("An entry begun at %1 was not saved.").arg(at.toString(QStringLiteral("MM-dd HH:mm"))), tr("Take it back"),
                                   [this] { m_form->takeDraft(); });
    }
    m_form->editor(QStringLiteral("item"))->setFocus();
    return {};
}

Outcome DutyForm::edit(const DutyEvent &event, const Term &term)
{
    if (auto filled = fill(term); !filled)
        return filled;
    m_before = event;
    setTitle(tr("Correct the entry"));
    show(event);
    m_form->editor(QStringLiteral("item"))->setFocus();
    return {};
}

void DutyForm::kindChanged()
{
    const auto kind = dutyKind(m_form->value(QStringLiteral("kind")).toString());
    if (!kind)
        return;
    const bool isWork = *kind == DutyKind::Proposal;
    m_participants->setDefaults(isAttended(*kind) && !isMeeting(*kind) ? dutyWord(DutyRole::Participant) : isWork ? dutyWord(DutyRole::Joint) : dutyWord(DutyRole::Self),
                                dutyWord(impliedOutcomes(*kind, 0)));
}

DutyEvent DutyForm::event() const
{
    DutyEvent event = m_before;
    event.date = m_form->value(QStringLiteral("date")).toString();
    event.kind = m_form->value(QStringLiteral("kind")).toString();
    event.item = m_form->value(QStringLiteral("item")).toString().simplified();
    event.organiser = m_form->value(QStringLiteral("organiser")).toString().simplified();
    event.level = m_form->value(QStringLiteral("level")).toString();
    event.participants = m_participants->participants();
    const QVariantMap changed = m_form->changes();
    const double quantity = m_form->value(QStringLiteral("quantity")).toString().toDouble();
    const QString remark = m_form->value(QStringLiteral("remark")).toString();
    const bool isProposal = dutyKind(event.kind) == DutyKind::Proposal;
    bool isFirst = true;
    for (DutyParticipant &one : event.participants) {
        // What was entered for one alone (a reason of leave) stays his own until it is changed here.
        if (one.recordId == 0 || changed.contains(QStringLiteral("quantity")))
            one.quantity = quantity;
        if (one.recordId == 0 || changed.contains(QStringLiteral("remark")))
            one.remark = remark;
        if (isProposal && isFirst && one.recordId == 0 && one.role == dutyWord(DutyRole::Joint))
            one.role = dutyWord(event.participants.size() == 1 ? DutyRole::Self : DutyRole::FirstSigner);
        isFirst = false;
    }
    return event;
}

bool DutyForm::isDirty() const
{
    return m_form->isDirty() || m_isParticipantsChanged;
}

bool DutyForm::save()
{
    if (!m_form->validate())
        return false;
    const DutyEvent entered = event();
    if (entered.date.size() != 10) {
        m_form->setError(QStringLiteral("date"), tr("The day is needed: 2026-02-26."));
        return false;
    }
    if (entered.isEmpty()) {
        messageBar().showMessage(MessageBar::Kind::Error, tr("Name at least one member who had a part in it."));
        return false;
    }
    const DutyEvents events(m_workspace);
    const auto doubts = events.doubts(m_before, entered);
    if (!doubts) {
        messageBar().showError(doubts.error());
        return false;
    }
    if (!doubts->isEmpty()) {
        constexpr int mostNamed = 12;
        QString text = doubts->mid(0, mostNamed).join(QLatin1Char('\n'));
        if (doubts->size() > mostNamed)
            text += QLatin1Char('\n') + tr("… and %1 more").arg(doubts->size() - mostNamed);
        if (m_interaction.ask(this, {tr("Enter it all the same?"), text, {tr("Enter it"), tr("Go back")}, 1, 1, false}) != 0)
            return false;
    }
    const auto done = events.save(m_before, entered);
    if (!done) {
        messageBar().showError(done.error());
        return false;
    }
    m_last = entered;
    m_form->clearDraft();
    m_form->setSaved();
    m_isParticipantsChanged = false;
    emit saved(*done);
    return true;
}

bool DutyForm::mayLeave()
{
    if (!isDirty()) {
        m_form->clearDraft();
        return true;
    }
    const int answer = m_interaction.ask(this, {tr("Save the entry?"), tr("What you typed is not saved yet."), {tr("Save"), tr("Discard"), tr("Go on editing")}, 0, 2, false});
    if (answer == 0)
        return save();
    if (answer == 1) {
        m_form->clearDraft();
        m_isParticipantsChanged = false;
        show(m_shown);
        return true;
    }
    return false;
}

} // namespace xz::members

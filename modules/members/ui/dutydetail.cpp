#include "ui/dutydetail.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/directory/dutyledger.h"
#include "core/records/recordtype.h"
#include "core/workspace.h"
#include "data/dutyevents.h"
#include "ui/dutyform.h"
#include "ui/models/historymodel.h"
#include "ui/models/plaintable.h"
#include "ui/participantsmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/attachmentstab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factsview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/tabbar.h"

namespace xz::members {

namespace {

enum Tab { FactsTab, PeopleTab, FilesTab, HistoryTab };

} // namespace

DutyDetail::DutyDetail(Workspace &workspace, Interaction &interaction, DraftStore *drafts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_stack(new QStackedWidget), m_empty(new EmptyState(tr("Choose an entry on the left."))), m_view(new QWidget),
      m_title(makeLabel({}, TextRole::Name)), m_kind(makeLabel({}, TextRole::Facts)),
      m_edit(new Button(QStringLiteral("duty.detail.edit"), QStringLiteral("document-edit"), tr("Correct"))), m_tabs(new TabBar), m_pages(new QStackedWidget),
      m_facts(new FactsView), m_participants(new ParticipantsModel(this)), m_files(new AttachmentsTab(interaction)), m_history(new HistoryModel(this)),
      m_form(new DutyForm(workspace, interaction, drafts))
{
    setObjectName(QStringLiteral("duty.detail"));
    makePane(this);
    m_title->setObjectName(QStringLiteral("duty.detail.title"));
    m_title->setWordWrap(true);
    m_tabs->setObjectName(QStringLiteral("duty.tabs"));
    m_tabs->setAccessibleName(tr("Parts of the entry"));
    m_facts->setObjectName(QStringLiteral("duty.facts"));
    for (const QString &word : {tr("Entry"), tr("Participants"), tr("Proof"), tr("History")})
        m_tabs->addTab(word);
    m_edit->setSmall(true);
    m_edit->setKeyCap(QStringLiteral("F2"));
    const Theme &theme = Theme::app();
    auto *people = makePlainTable(QStringLiteral("duty.people"), tr("Participants"), m_participants, ParticipantsModel::Sector);
    m_pages->addWidget(makeScrollingPane(QStringLiteral("duty.facts.scroll"), m_facts));
    m_pages->addWidget(people);
    m_pages->addWidget(m_files);
    m_pages->addWidget(makePlainTable(QStringLiteral("duty.history"), tr("Changes of this entry"), m_history, HistoryModel::Change));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(4));
    words->addWidget(m_title);
    words->addWidget(m_kind);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8));
    head->setSpacing(theme.px(12));
    head->addLayout(words, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    auto *tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    tabLine->addWidget(m_tabs);
    tabLine->addStretch();
    auto *viewLayout = new QVBoxLayout(m_view);
    viewLayout->setContentsMargins(0, 0, 0, 0);
    viewLayout->setSpacing(0);
    viewLayout->addLayout(head);
    viewLayout->addLayout(tabLine);
    viewLayout->addWidget(makeLine(Qt::Horizontal));
    viewLayout->addWidget(m_pages, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_tabs, &TabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_edit, &Button::clicked, this, &DutyDetail::edit);
    connect(m_files, &AttachmentsTab::failed, this, &DutyDetail::failed);
    connect(people, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.row() < m_event.participants.size())
            emit memberWanted(m_event.participants[index.row()].personId);
    });
    connect(m_form, &DutyForm::left, this, &DutyDetail::leaveForm);
    connect(m_form, &DutyForm::saved, this, [this](qint64 recordId) {
        m_recordId = recordId;
        leaveForm();
        emit saved(recordId);
    });
}

void DutyDetail::showRecord(qint64 recordId)
{
    m_recordId = recordId;
    refresh();
}

void DutyDetail::refresh()
{
    if (isEditing())
        return;
    m_event = {};
    if (m_recordId != 0) {
        auto event = DutyEvents(m_workspace).of(m_recordId);
        if (event)
            m_event = *event;
        else if (event.error().code != ErrorCode::NotFound)
            emit failed(event.error());
    }
    if (m_event.isEmpty()) {
        m_recordId = 0;
        m_files->clear();
        m_history->clear();
        m_participants->set({});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    showFacts();
    m_stack->setCurrentWidget(m_view);
}

void DutyDetail::showFacts()
{
    const auto mine = std::find_if(m_event.participants.cbegin(), m_event.participants.cend(), [this](const DutyParticipant &one) { return one.recordId == m_recordId; });
    m_title->setText(m_event.item);
    m_kind->setText(QStringLiteral("%1　%2").arg(m_event.date, m_event.kind));
    const bool closed = m_workspace.dutyLedger().closedYears().contains(m_event.date.left(4).toInt());
    m_edit->setEnabled(!m_workspace.database().isReadOnly() && !m_event.isAutomatic() && !closed);
    m_edit->setToolTip(m_event.isAutomatic() ? tr("This entry comes from another record and is corrected there.")
                       : closed              ? tr("The year %1 is closed. Open it again on the page Duty scores.").arg(m_event.date.left(4))
                                             : QString());
    m_facts->clear();
    const DutyParticipant &one = *mine;
    m_facts->addFact(QStringLiteral("duty.fact.name"), tr("Member"), one.name, tr("Archive"), [this, id = one.personId] { emit memberWanted(id); });
    m_facts->addFact(QStringLiteral("duty.fact.sector"), tr("Sector"), one.sector);
    m_facts->addFact(QStringLiteral("duty.fact.role"), tr("Role"), one.role, true);
    m_facts->addFact(QStringLiteral("duty.fact.outcome"), tr("Outcome"), one.outcome, true);
    m_facts->addFact(QStringLiteral("duty.fact.level"), tr("Level"), m_event.level, true);
    m_facts->addFact(QStringLiteral("duty.fact.quantity"), tr("Half days or pieces"), QString::number(one.quantity, 'g', 6), true);
    m_facts->addFact(QStringLiteral("duty.fact.organiser"), tr("Organised by"), m_event.organiser);
    m_facts->addFact(QStringLiteral("duty.fact.remark"), tr("Remark"), one.remark);
    if (m_event.participants.size() > 1)
        m_facts->addFact(QStringLiteral("duty.fact.others"), tr("Participants"), tr("%1 members").arg(m_event.participants.size()));
    if (m_event.isAutomatic()) {
        const RecordType *type = m_workspace.recordTypes().find(m_event.sourceTable);
        m_facts->addFact(QStringLiteral("duty.fact.source"), tr("Source"), type && !type->label.isEmpty() ? type->label : m_event.sourceTable, tr("Open"),
                         [this] { emit sourceWanted(m_event.sourceTable, m_event.sourceId); });
    }
    if (closed)
        m_facts->addFact(QStringLiteral("duty.fact.closed"), tr("Year"), tr("closed; nothing can be changed"));
    m_participants->set(m_event.participants);
    m_tabs->setTabCount(PeopleTab, m_event.participants.size());
    // Proofs belong to the event: they hang on its first record, whoever is looked at.
    qint64 owner = m_event.participants.first().recordId;
    for (const DutyParticipant &other : std::as_const(m_event.participants))
        owner = std::min(owner, other.recordId);
    const auto files = m_files->load(m_workspace, QStringLiteral("duty_record"), owner, m_event.item);
    m_tabs->setTabCount(FilesTab, files ? *files : -1);
    if (!files)
        emit failed(files.error());
    if (const auto history = m_history->loadRecord(m_workspace, QStringLiteral("duty_record"), m_recordId); !history)
        emit failed(history.error());
}

bool DutyDetail::isEditing() const
{
    return m_stack->currentWidget() == m_form;
}

void DutyDetail::edit()
{
    if (m_event.isEmpty() || isEditing() || !m_edit->isEnabled())
        return;
    if (const auto shown = m_form->edit(m_event, m_term); !shown) {
        emit failed(shown.error());
        return;
    }
    m_stack->setCurrentWidget(m_form);
    emit editingChanged(true);
}

void DutyDetail::create()
{
    if (isEditing() && !mayLeave())
        return;
    if (const auto shown = m_form->create(m_term); !shown) {
        emit failed(shown.error());
        return;
    }
    m_stack->setCurrentWidget(m_form);
    emit editingChanged(true);
}

bool DutyDetail::mayLeave()
{
    if (!isEditing())
        return true;
    if (!m_form->mayLeave())
        return false;
    leaveForm();
    return true;
}

void DutyDetail::leaveForm()
{
    const bool was = isEditing();
    m_stack->setCurrentWidget(m_empty);
    refresh();
    if (was)
        emit editingChanged(false);
}

} // namespace xz::members

#include "ui/memberdetail.h"

#include <QHBoxLayout>
#include <QImage>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "core/access/access.h"
#include "core/files/attachments.h"
#include "core/workspace.h"
#include "ui/dutymodel.h"
#include "ui/memberfacts.h"
#include "ui/memberform.h"
#include "ui/memberhead.h"
#include "ui/memberhistory.h"
#include "ui/models/historymodel.h"
#include "ui/models/plaintable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/attachmentstab.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factsview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/tabbar.h"

namespace xz::members {

namespace {

enum Tab { FactsTab, TermsTab, DutiesTab, FilesTab, HistoryTab };

} // namespace

MemberDetail::MemberDetail(Workspace &workspace, Interaction &interaction, DraftStore *drafts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_stack(new QStackedWidget), m_empty(new EmptyState(tr("Choose a member on the left."))),
      m_view(new QWidget), m_head(new MemberHead), m_tabs(new TabBar), m_pages(new QStackedWidget), m_facts(new FactsView), m_terms(new FactsView),
      m_duties(new DutyModel(this)), m_attachments(new AttachmentsTab(interaction)), m_history(new HistoryModel(this)),
      m_interaction(interaction), m_drafts(drafts)
{
    setObjectName(QStringLiteral("member.detail"));
    makePane(this);
    m_tabs->setObjectName(QStringLiteral("member.tabs"));
    m_tabs->setAccessibleName(tr("Parts of the archive"));
    m_facts->setObjectName(QStringLiteral("member.personFacts"));
    m_terms->setObjectName(QStringLiteral("member.termFacts"));
    for (const QString &word : {tr("Basics"), tr("Terms"), tr("Duties"), tr("Files"), tr("History")})
        m_tabs->addTab(word);
    m_pages->addWidget(makeScrollingPane(QStringLiteral("member.basics"), m_facts));
    m_pages->addWidget(makeScrollingPane(QStringLiteral("member.terms"), m_terms));
    m_pages->addWidget(makePlainTable(QStringLiteral("member.duties"), tr("Duties of this member"), m_duties, DutyModel::Item));
    m_pages->addWidget(m_attachments);
    m_pages->addWidget(makePlainTable(QStringLiteral("member.history"), tr("Changes of this member"), m_history, HistoryModel::Change));
    auto *viewLayout = new QVBoxLayout(m_view);
    viewLayout->setContentsMargins(0, 0, 0, 0);
    viewLayout->setSpacing(0);
    viewLayout->addWidget(m_head);
    auto *tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(Theme::app().px(16), 0, Theme::app().px(16), 0);
    tabLine->addWidget(m_tabs);
    tabLine->addStretch();
    viewLayout->addLayout(tabLine);
    viewLayout->addWidget(makeLine(Qt::Horizontal));
    viewLayout->addWidget(m_pages, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_tabs, &TabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_head, &MemberHead::editClicked, this, &MemberDetail::edit);
    connect(m_head, &MemberHead::dossierClicked, this, [this] { emit dossierWanted(m_personId); });
    connect(m_attachments, &AttachmentsTab::failed, this, &MemberDetail::failed);
    m_head->setEditable(!workspace.database().isReadOnly());
}

MemberForm &MemberDetail::form()
{
    if (m_form)
        return *m_form;
    // Its many fields take longer to make than all the rest of the roster page, and most who look edit nothing.
    m_form = new MemberForm(m_interaction, m_drafts);
    m_stack->addWidget(m_form);
    connect(m_form, &MemberForm::left, this, &MemberDetail::leaveForm);
    connect(m_form, &MemberForm::saved, this, [this](qint64 personId) {
        m_personId = personId;
        leaveForm();
        emit saved(personId);
    });
    return *m_form;
}

void MemberDetail::showPerson(qint64 personId, const Term &term)
{
    if (personId != m_personId)
        m_idNumberShown = false;
    m_personId = personId;
    m_term = term;
    refresh();
}

void MemberDetail::refresh()
{
    if (m_personId == 0) {
        m_archive = {};
        m_attachments->clear();
        m_history->clear();
        m_duties->clear();
        if (!isEditing())
            m_stack->setCurrentWidget(m_empty);
        return;
    }
    auto archive = MemberArchives(m_workspace).load(m_personId);
    if (!archive) {
        m_personId = 0;
        m_stack->setCurrentWidget(m_empty);
        if (archive.error().code != ErrorCode::NotFound)
            emit failed(archive.error());
        return;
    }
    m_archive = *archive;
    showArchive();
}

QImage MemberDetail::photo() const
{
    if (m_archive.person.photoId == 0)
        return {};
    const auto bytes = m_workspace.attachments().read(m_archive.person.photoId);
    return bytes ? QImage::fromData(*bytes) : QImage();
}

void MemberDetail::showArchive()
{
    m_head->show(m_archive, m_term.id, photo());
    fillFacts();
    fillTermFacts(*m_terms, m_archive);
    const auto files = m_attachments->load(m_workspace, m_personId, m_archive.person.name);
    const auto duties = m_duties->load(m_workspace, m_personId);
    const auto history = loadHistory(*m_history, m_workspace, m_archive);
    m_tabs->setTabCount(DutiesTab, duties ? *duties : -1);
    m_tabs->setTabCount(FilesTab, files ? *files : -1);
    for (const Error &error : {files ? Error::cancelled() : files.error(), duties ? Error::cancelled() : duties.error(),
                               history ? Error::cancelled() : history.error()})
        if (!error.isCancelled())
            emit failed(error);
    if (!isEditing())
        m_stack->setCurrentWidget(m_view);
}

void MemberDetail::fillFacts()
{
    const bool maySee = m_workspace.access().maySeeSecrets();
    fillPersonFacts(*m_facts, m_archive, m_idNumberShown && maySee, maySee ? [this] { showIdNumber(); } : std::function<void()>());
}

void MemberDetail::showIdNumber()
{
    if (!m_workspace.database().isReadOnly()) {
        if (const auto logged = MemberArchives(m_workspace).logIdNumberShown(m_archive.person); !logged) {
            emit failed(logged.error());
            return;
        }
    }
    m_idNumberShown = true;
    // The link that was clicked belongs to what is filled anew.
    QMetaObject::invokeMethod(this, &MemberDetail::fillFacts, Qt::QueuedConnection);
}

void MemberDetail::setDossierAvailable(bool available)
{
    m_head->setDossierAvailable(available);
}

bool MemberDetail::isEditing() const
{
    return m_form && m_stack->currentWidget() == m_form;
}

void MemberDetail::edit()
{
    if (m_personId == 0 || isEditing() || m_workspace.database().isReadOnly())
        return;
    if (const auto shown = form().edit(m_workspace, m_archive, m_term, photo()); !shown) {
        emit failed(shown.error());
        return;
    }
    m_stack->setCurrentWidget(m_form);
    emit editingChanged(true);
}

void MemberDetail::create(const Term &term)
{
    if (isEditing() && !mayLeave())
        return;
    m_term = term;
    if (const auto shown = form().create(m_workspace, term); !shown) {
        emit failed(shown.error());
        return;
    }
    m_stack->setCurrentWidget(m_form);
    emit editingChanged(true);
}

bool MemberDetail::mayLeave()
{
    if (!isEditing())
        return true;
    if (!m_form->mayLeave())
        return false;
    leaveForm();
    return true;
}

void MemberDetail::leaveForm()
{
    const bool was = isEditing();
    m_stack->setCurrentWidget(m_personId == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    refresh();
    if (was)
        emit editingChanged(false);
}

} // namespace xz::members

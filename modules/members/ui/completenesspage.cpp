#include "ui/completenesspage.h"

#include <QAction>
#include <QMenu>

#include "core/settings/settings.h"
#include "core/workspace.h"
#include "data/completenesssource.h"
#include "sdk/modulecontext.h"
#include "ui/fieldrequest.h"
#include "ui/interaction/task.h"
#include "ui/models/tableview.h"
#include "ui/termcombo.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/messagebar.h"

namespace xz::members {

CompletenessPage::CompletenessPage(ModuleContext &context, std::shared_ptr<FieldRequest> request, QWidget *parent)
    : CompletenessPage(context, std::move(request), std::make_shared<CompletenessSource>(*context.workspace()), parent)
{
}

CompletenessPage::CompletenessPage(ModuleContext &context, std::shared_ptr<FieldRequest> request, const std::shared_ptr<CompletenessSource> &source, QWidget *parent)
    : ListPage(context, QStringLiteral("members.completeness"), tr("Completeness"), QStringLiteral("members-completeness"), source, parent), m_request(std::move(request)), m_check(source),
      m_termCombo(new TermCombo(QStringLiteral("members.completeness.term"), this)), m_fields(new QMenu(this))
{
    setContextWidget(m_termCombo);
    addSearch(tr("Name, initials or sector"));
    addFilter(QStringLiteral("missing"), tr("State"), {{QVariant(), tr("all")}, {true, tr("missing")}, {false, tr("contradicts")}});
    m_items = addFilter(QStringLiteral("item"), tr("Field"), {{QVariant(), tr("all")}});
    addOrders({{QStringLiteral("strokes"), tr("By strokes")},
               {QStringLiteral("pinyin"), tr("Pinyin")},
               {QStringLiteral("rank"), tr("Rank")},
               {QStringLiteral("sector"), tr("Sector")},
               {QStringLiteral("item"), tr("By field")}});
    finishFilters();
    setKeys(tr("Enter opens the form on the field"));
    setEmptySentence(tr("Nothing to mend: every archive of this term is complete."));
    m_fields->setObjectName(QStringLiteral("members.completeness.fields.menu"));
    addTitleAction(QStringLiteral("members.completeness.fields"), QStringLiteral("configure"), tr("What is asked for"), false, m_fields);
    auto *report = addTitleAction(QStringLiteral("members.completeness.report"), QStringLiteral("document-print"), tr("Print the report"));
    connect(report, &QAction::triggered, this,
            [this] { this->context().openPrint(QStringLiteral("members.archive"), {m_term.id}, QStringLiteral("members.completeness")); });

    connect(&table(), &TableView::opened, this, &CompletenessPage::open);
    connect(m_termCombo, &TermCombo::termChosen, this, [this](const Term &term) {
        m_term = term;
        setFixedFilter(QStringLiteral("term"), m_term.id);
        fillFields();
        query();
    });
    connect(&workspace(), &Workspace::changed, this, [this](const CommitInfo &info) {
        if (info.touches(QStringLiteral("term")))
            fill();
        else if (info.touches(QStringLiteral("person")) || info.touches(QStringLiteral("membership")) || info.touches(QStringLiteral("setting")) || info.touches(QStringLiteral("custom_field")))
            fillFields();
    });
    fill();
}

void CompletenessPage::fill()
{
    const auto term = m_termCombo->refill(workspace().directory());
    if (!term) {
        showError(term.error());
        return;
    }
    m_term = *term;
    setFixedFilter(QStringLiteral("term"), m_term.id);
    fillFields();
    query();
}

void CompletenessPage::fillFields()
{
    const QStringList required = m_check->required();
    m_fields->clear();
    auto fields = completenessFields();
    if (const auto own = CompletenessSource::ownFields(workspace()))
        fields << *own;
    for (const auto &[field, word] : std::as_const(fields)) {
        QAction *action = m_fields->addAction(word);
        action->setObjectName(QStringLiteral("members.completeness.ask.") + field);
        action->setCheckable(true);
        action->setChecked(required.contains(field));
        connect(action, &QAction::toggled, this, [this, field = field](bool asked) {
            QStringList now = m_check->required();
            now.removeAll(field);
            if (asked)
                now << field;
            // The menu is filled anew when the setting is announced; not while it is open.
            QMetaObject::invokeMethod(
                this,
                [this, now] {
                    if (const auto saved = workspace().settings().setValue(CompletenessSource::requiredSetting, now); !saved)
                        showError(saved.error());
                },
                Qt::QueuedConnection);
        });
    }
    runTask<QHash<QString, int>>(
        this, tr("Checking the archives"), [check = m_check, term = m_term.id](Progress &) { return check->countsByField(term); },
        [this, fields](const Result<QHash<QString, int>> &counts) {
            if (!counts) {
                showError(counts.error());
                return;
            }
            QList<QPair<QVariant, QString>> choices{{QVariant(), tr("all")}};
            int all = 0;
            for (const auto &[field, word] : fields) {
                if (const int count = counts->value(field); count > 0) {
                    choices.append({field, tr("%1 (%2)").arg(word).arg(count)});
                    all += count;
                }
            }
            m_items->setChoices(choices);
            setFacts(all == 0 ? tr("nothing to mend") : tr("%1 to mend").arg(all));
        });
}

void CompletenessPage::open(qint64 key)
{
    const CompletenessIssue issue = m_check->issue(key);
    if (issue.personId == 0)
        return;
    *m_request = {issue.personId, issue.field};
    context().openPage(QStringLiteral("members.roster"), QStringLiteral("membership"), issue.membershipId);
}

} // namespace xz::members

#include "ui/formerpage.h"

#include <QAction>

#include "core/directory/directory.h"
#include "core/workspace.h"
#include "data/formersource.h"
#include "sdk/modulecontext.h"
#include "ui/interaction/interaction.h"
#include "ui/models/tableview.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/messagebar.h"

namespace xz::members {

FormerPage::FormerPage(ModuleContext &context, QWidget *parent)
    : ListPage(context, QStringLiteral("members.former"), tr("Former members"), QStringLiteral("members-terms"), std::make_shared<FormerSource>(*context.workspace()), parent)
{
    addSearch(tr("Name, initials, organisation, phone"));
    m_terms = addFilter(QStringLiteral("term"), tr("Last term"), {{QVariant(), tr("all")}});
    QList<QPair<QVariant, QString>> exits{{QVariant(), tr("all")}};
    for (const char *word : {"届满", "辞去", "责令辞去", "撤销", "去世"})
        exits.append({QString::fromUtf8(word), QString::fromUtf8(word)});
    addFilter(QStringLiteral("exit"), tr("Left by"), exits);
    addOrders({{QStringLiteral("strokes"), tr("By strokes")}, {QStringLiteral("pinyin"), tr("Pinyin")}, {QStringLiteral("sector"), tr("Sector")}, {QStringLiteral("term"), tr("Last term")}});
    finishFilters();
    setKeys(tr("Enter opens the archive"));
    auto *rejoin = addTitleAction(QStringLiteral("members.former.rejoin"), QStringLiteral("list-add"), tr("Into the current term"));
    rejoin->setEnabled(!workspace().database().isReadOnly());
    connect(rejoin, &QAction::triggered, this, &FormerPage::rejoin);
    connect(&table(), &TableView::opened, this, &FormerPage::openArchive);
    connect(&workspace(), &Workspace::changed, this, [this](const CommitInfo &info) {
        if (info.touches(QStringLiteral("term")))
            fill();
    });
    fill();
}

void FormerPage::openArchive(qint64 personId)
{
    if (personId != 0)
        context().openPage(QStringLiteral("members.roster"), QStringLiteral("person"), personId);
}

void FormerPage::fill()
{
    const auto terms = workspace().directory().terms();
    if (!terms) {
        showError(terms.error());
        return;
    }
    m_current = 0;
    QList<QPair<QVariant, QString>> choices{{QVariant(), tr("all")}};
    QString current;
    for (const Term &term : *terms) {
        if (term.isCurrent) {
            m_current = term.id;
            current = term.name;
        }
        choices.append({QVariant::fromValue(term.id), term.name});
    }
    {
        const QSignalBlocker blocker(m_terms);
        m_terms->setChoices(choices);
    }
    setFacts(current.isEmpty() ? tr("no term is current") : tr("members of former terms who are not in %1").arg(current));
    setEmptySentence(tr("Nobody here. Members who leave office, and those who do not stay in the next term, are listed by themselves."));
    setFixedFilter(QStringLiteral("current"), m_current);
    query();
}

QString FormerPage::listTitle() const
{
    return QStringLiteral("老委员名册");
}

void FormerPage::rejoin()
{
    const qint64 personId = table().currentKey();
    if (personId == 0 || m_current == 0)
        return;
    const Directory &directory = workspace().directory();
    const auto person = directory.person(personId);
    const auto memberships = person ? directory.membershipsOf(personId) : Result<QList<Membership>>(person.error());
    if (!memberships) {
        showError(memberships.error());
        return;
    }
    for (const Membership &membership : *memberships) {
        if (membership.termId == m_current) {
            messageBar().showMessage(MessageBar::Kind::Info, tr("%1 was a member of this term and left it. Open the archive and take the way of leaving out.").arg(person->name));
            return;
        }
    }
    ChangeSet changes(workspace(), tr("%1 joins the current term").arg(person->name));
    Membership made;
    made.personId = personId;
    made.termId = m_current;
    made.origin = QStringLiteral("增补");
    const auto posts = directory.codes(CodeTable::Post);
    for (const CodeEntry &post : posts ? *posts : QList<CodeEntry>()) {
        if (post.name == QStringLiteral("委员"))
            made.postId = post.id;
    }
    directory.addMembership(changes, made, *person);
    if (const auto done = changes.commit(); !done) {
        showError(done.error());
        return;
    }
    openArchive(personId);
}

bool FormerPage::showRecord(const QString &tableName, qint64 id)
{
    if (tableName != QLatin1String("person"))
        return false;
    table().selectKey(id);
    return true;
}

} // namespace xz::members

#include "ui/pairingpage.h"

#include <QAction>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "core/workspace.h"
#include "data/pairingsource.h"
#include "sdk/modulecontext.h"
#include "ui/interaction/interaction.h"
#include "ui/models/tableslice.h"
#include "ui/models/tableview.h"
#include "ui/termcombo.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/splitview.h"

namespace xz::members {

namespace {

FormField field(const char *name, const QString &label, FormField::Kind kind = FormField::Kind::Text, bool half = true)
{
    FormField made;
    made.name = QLatin1String(name);
    made.label = label;
    made.kind = kind;
    made.half = half;
    return made;
}

} // namespace

PairingPage::PairingPage(ModuleContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_workspace(*context.workspace()), m_termCombo(new TermCombo(QStringLiteral("pairing.term"))),
      m_kinds(new SegmentedControl(QStringLiteral("pairing.kind"), this)),
      m_search(new SearchField(QStringLiteral("pairing.search"), tr("Name, initials, who keeps contact"), this, QStringLiteral("view-filter"))),
      m_paired(new FilterCombo(QStringLiteral("pairing.filter.paired"), tr("Pairing"), this)), m_order(new SegmentedControl(QStringLiteral("pairing.order"), this)),
      m_table(new TableView(QStringLiteral("members.pairing"))), m_who(makeLabel({}, TextRole::Name)), m_form(new RecordForm(QStringLiteral("pairing.form")))
{
    setObjectName(QStringLiteral("members.pairing.page"));
    setTitle(tr("Pairings"));
    setHelpTopic(QStringLiteral("members-terms"));
    setContextWidget(m_termCombo);
    m_kinds->setAccessibleName(tr("Register"));
    m_kinds->addSegment(Pairings::kindId(Pairing::Kind::Staff), tr("Staff and members"));
    m_kinds->addSegment(Pairings::kindId(Pairing::Kind::Lawyer), tr("Lawyers and members"));
    m_kinds->addSegment(Pairings::kindId(Pairing::Kind::Leader), tr("Leaders and parties"));
    m_kinds->setCurrent(Pairings::kindId(m_kind));
    m_paired->setChoices({{QVariant(), tr("all")}, {true, tr("paired")}, {false, tr("not yet paired")}});
    m_order->setAccessibleName(tr("Order"));
    m_order->addSegment(QStringLiteral("strokes"), tr("By strokes"));
    m_order->addSegment(QStringLiteral("pinyin"), tr("Pinyin"));
    m_order->addSegment(QStringLiteral("rank"), tr("Rank"));
    m_order->addSegment(QStringLiteral("sector"), tr("Sector"));
    m_order->addSegment(QStringLiteral("helper"), tr("By contact"));
    m_order->setCurrent(QStringLiteral("strokes"));
    filterRow()->addWidget(m_kinds);
    filterRow()->addWidget(m_search);
    filterRow()->addWidget(m_paired);
    filterRow()->addStretch();
    filterRow()->addWidget(m_order);
    filterRow()->addWidget(m_table->makeColumnButton(this));

    auto *exportAction = addTitleAction(QStringLiteral("pairing.export"), QStringLiteral("document-export"), tr("Export"));
    connect(exportAction, &QAction::triggered, this, [this] { m_table->exportRows(m_context.interaction(), listTitle()); });
    auto *printAction = addTitleAction(QStringLiteral("pairing.print"), QStringLiteral("document-print"), tr("Print"));
    connect(printAction, &QAction::triggered, this,
            [this] { m_context.openPrint(tablePrintSource, {}, {}, tablePrintOptions(m_table->slice(listTitle()))); });

    FormField helper = field("helper", tr("Who keeps contact"));
    helper.required = true;
    m_form->addField(helper);
    m_form->addField(field("phone", tr("Phone")));
    m_form->addField(field("unit", tr("Post, office or law firm"), FormField::Kind::Text, false));
    FormField starts = field("starts", tr("From"), FormField::Kind::Date);
    starts.hint = tr("today");
    m_form->addField(starts);
    m_form->addField(field("remark", tr("Remark")));
    auto *save = new Button(QStringLiteral("pairing.save"), QStringLiteral("document-save"), tr("Pair the selected"), nullptr, Button::Kind::Primary);
    auto *end = new Button(QStringLiteral("pairing.end"), {}, tr("End the pairing"));
    const bool writable = !m_workspace.database().isReadOnly();
    save->setEnabled(writable);
    end->setEnabled(writable);
    auto *pane = new QWidget;
    pane->setObjectName(QStringLiteral("pairing.pane"));
    makePane(pane);
    const Theme &theme = Theme::app();
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, theme.px(16), 0, theme.px(16));
    layout->setSpacing(theme.px(8));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    m_who->setWordWrap(true);
    m_who->setObjectName(QStringLiteral("pairing.who"));
    head->addWidget(m_who);
    auto *hint = makeLabel(tr("Select one or several rows (Ctrl or Shift with a click), enter who keeps contact, save. Who kept contact before is kept in the archive with the end."), TextRole::Hint);
    hint->setWordWrap(true);
    head->addWidget(hint);
    layout->addLayout(head);
    layout->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(end);
    buttons->addStretch();
    buttons->addWidget(save);
    layout->addLayout(buttons);
    layout->addStretch();

    m_table->setAccessibleName(tr("Pairings"));
    auto *split = new SplitView(m_table, pane, QStringLiteral("members.pairing.split"));
    setBody(split);

    connect(m_termCombo, &TermCombo::termChosen, this, [this](const Term &term) {
        m_term = term;
        query();
    });
    connect(m_kinds, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        for (const Pairing::Kind kind : {Pairing::Kind::Staff, Pairing::Kind::Lawyer, Pairing::Kind::Leader})
            if (Pairings::kindId(kind) == id)
                setKind(kind);
    });
    connect(m_search, &SearchField::searched, this, &PairingPage::query);
    connect(m_paired, &FilterCombo::choiceChanged, this, &PairingPage::query);
    connect(m_order, &SegmentedControl::currentChanged, this, &PairingPage::query);
    connect(m_table, &TableView::selectionCountChanged, this, &PairingPage::showSelection);
    connect(m_table, &TableView::currentKeyChanged, this, &PairingPage::showSelection);
    connect(m_table, &TableView::failed, this, &Page::showError);
    connect(m_table, &TableView::loadingChanged, this, &Page::setLoading);
    connect(m_table, &TableView::opened, this, [this](qint64 key) {
        if (m_kind != Pairing::Kind::Leader)
            m_context.openPage(QStringLiteral("members.roster"), QStringLiteral("person"), key);
    });
    connect(m_table, &TableView::exported, this, [this](const QString &path, qint64 rows) {
        messageBar().showMessage(MessageBar::Kind::Info, tr("%1 rows written to %2.").arg(rows).arg(path));
    });
    connect(save, &Button::clicked, this, &PairingPage::assign);
    connect(end, &Button::clicked, this, &PairingPage::endPairings);
    connect(m_form, &RecordForm::saveRequested, this, &PairingPage::assign);
    connect(&m_workspace, &Workspace::changed, this, [this](const CommitInfo &info) {
        if (info.touches(QStringLiteral("term")))
            fillTerms();
        if (info.touches(QStringLiteral("pairing")) || info.touches(QStringLiteral("membership"))) {
            showFacts();
            showSelection();
        }
    });
    setStatusText(tr("Ctrl+click select several    Enter opens the archive    Ctrl+S pairs"));
    fillTerms();
    setKind(m_kind);
}

void PairingPage::fillTerms()
{
    const auto term = m_termCombo->refill(m_workspace.directory());
    if (!term) {
        showError(term.error());
        return;
    }
    m_term = *term;
}

void PairingPage::setKind(Pairing::Kind kind)
{
    m_kind = kind;
    {
        const QSignalBlocker blocker(m_kinds);
        m_kinds->setCurrent(Pairings::kindId(kind));
    }
    m_order->setVisible(kind != Pairing::Kind::Leader);
    m_table->setSource(std::make_shared<PairingSource>(m_workspace, kind), &m_workspace);
    query();
    showSelection();
}

void PairingPage::query()
{
    TableQuery query;
    query.filters = {{QStringLiteral("term"), m_term.id}};
    if (!m_search->text().trimmed().isEmpty())
        query.filters.insert(QStringLiteral("text"), m_search->text().trimmed());
    if (const QVariant paired = m_paired->choice(); paired.isValid())
        query.filters.insert(QStringLiteral("paired"), paired);
    query.sortColumn = m_order->current();
    m_table->setQuery(query);
    showFacts();
}

void PairingPage::showFacts()
{
    const auto held = Pairings(m_workspace).holding(m_term.id, m_kind);
    if (!held)
        showError(held.error());
    else
        setFacts(m_kind == Pairing::Kind::Leader ? tr("%1 parties paired").arg(held->size()) : tr("%1 members paired").arg(held->size()));
}

void PairingPage::showSelection()
{
    const QList<qint64> keys = m_table->selectedKeys();
    if (keys.isEmpty()) {
        m_who->setText(tr("Nobody is selected"));
        return;
    }
    QString name;
    if (keys.size() == 1 && m_kind != Pairing::Kind::Leader) {
        const auto person = m_workspace.directory().person(keys.first());
        name = person ? person->name : QString();
    } else if (keys.size() == 1) {
        const auto parties = m_workspace.directory().codes(CodeTable::Party);
        for (const CodeEntry &party : parties ? *parties : QList<CodeEntry>())
            name = party.id == keys.first() ? party.name : name;
    }
    m_who->setText(keys.size() == 1 ? name : tr("%1 selected").arg(m_table->selectedRowCount()));
    // What is typed for several stays; one that is chosen shows what it has.
    if (keys.size() > 1 || m_form->isDirty())
        return;
    const auto held = Pairings(m_workspace).holding(m_term.id, m_kind);
    const Pairing pairing = held ? held->value(keys.first()) : Pairing();
    m_form->setValues({{QStringLiteral("helper"), pairing.helper},
                       {QStringLiteral("phone"), pairing.phone},
                       {QStringLiteral("unit"), pairing.unit},
                       {QStringLiteral("starts"), pairing.starts},
                       {QStringLiteral("remark"), pairing.remark}});
}

void PairingPage::assign()
{
    if (!m_form->validate())
        return;
    if (m_table->selectedRowCount() == 0) {
        messageBar().showMessage(MessageBar::Kind::Warning, tr("Select the rows to pair first."));
        return;
    }
    const QVariantMap values = m_form->values();
    Pairing with;
    with.kind = m_kind;
    with.termId = m_term.id;
    with.helper = values.value(QStringLiteral("helper")).toString().simplified();
    with.phone = values.value(QStringLiteral("phone")).toString().simplified();
    with.unit = values.value(QStringLiteral("unit")).toString().simplified();
    with.starts = values.value(QStringLiteral("starts")).toString();
    with.remark = values.value(QStringLiteral("remark")).toString().simplified();
    m_table->collectSelection([this, with](const Result<QVector<TableRow>> &rows) {
        if (!rows) {
            showError(rows.error());
            return;
        }
        QList<qint64> subjects;
        for (const TableRow &row : *rows)
            subjects << row.key;
        const auto changed = Pairings(m_workspace).assign(with, subjects);
        if (!changed) {
            showError(changed.error());
            return;
        }
        m_form->setSaved();
        messageBar().showMessage(MessageBar::Kind::Info, tr("%1 keeps contact with %2 now. Ctrl+Z takes it back.").arg(with.helper).arg(subjects.size()));
    });
}

void PairingPage::endPairings()
{
    const QList<qint64> keys = m_table->selectedKeys();
    const auto ended = Pairings(m_workspace).end(m_term.id, m_kind, keys, QDate::currentDate().toString(Qt::ISODate));
    if (!ended)
        showError(ended.error());
    else if (*ended == 0)
        messageBar().showMessage(MessageBar::Kind::Info, tr("None of the selected is paired."));
    else
        messageBar().showMessage(MessageBar::Kind::Info, tr("%1 pairings ended today. Ctrl+Z takes it back.").arg(*ended));
}

QString PairingPage::listTitle() const
{
    return m_kind == Pairing::Kind::Staff    ? QStringLiteral("机关干部联系委员名册")
           : m_kind == Pairing::Kind::Lawyer ? QStringLiteral("律师结对委员名册")
                                             : QStringLiteral("领导联系党派名册");
}

bool PairingPage::showRecord(const QString &table, qint64 id)
{
    if (table != QLatin1String("person") && table != QLatin1String("party"))
        return false;
    setKind(table == QLatin1String("party") ? Pairing::Kind::Leader : m_kind == Pairing::Kind::Leader ? Pairing::Kind::Staff : m_kind);
    m_table->selectKey(id);
    return true;
}

} // namespace xz::members

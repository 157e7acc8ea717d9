#include "ui/nexttermpage.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

#include "core/text/chinese.h"
#include "core/workspace.h"
#include "sdk/modulecontext.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/models/plaintable.h"
#include "ui/termcopymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/counttile.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/splitview.h"

namespace xz::members {

namespace {

enum Tile { AllTile, StayingTile, LeavingTile };

FormField field(const char *name, const QString &label, FormField::Kind kind, bool half = true)
{
    FormField made;
    made.name = QLatin1String(name);
    made.label = label;
    made.kind = kind;
    made.half = half;
    return made;
}

} // namespace

NextTermPage::NextTermPage(ModuleContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_workspace(*context.workspace()), m_model(new TermCopyModel(this)),
      m_table(makePlainTable(QStringLiteral("nextterm.members"), tr("Members of the old term"), m_model, TermCopyModel::Organisation)),
      m_search(new SearchField(QStringLiteral("nextterm.search"), tr("Name, initials, sector, organisation"), this, QStringLiteral("view-filter"))),
      m_form(new RecordForm(QStringLiteral("nextterm.form"))), m_joiners(new QPlainTextEdit), m_joinNote(makeLabel({}, TextRole::Hint)),
      m_summary(makeLabel({}, TextRole::Base)), m_run(new Button(QStringLiteral("nextterm.run"), {}, {}, nullptr, Button::Kind::Primary))
{
    setObjectName(QStringLiteral("members.nextterm.page"));
    setTitle(tr("Change of terms"));
    setHelpTopic(QStringLiteral("members-terms"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->installEventFilter(this);

    auto *tiles = new QButtonGroup(this);
    m_all = new CountTile(QStringLiteral("nextterm.all"), {}, tr("in the old term"), this);
    m_staying = new CountTile(QStringLiteral("nextterm.staying"), QStringLiteral("✓"), tr("stay"), this);
    m_leaving = new CountTile(QStringLiteral("nextterm.leaving"), QStringLiteral("→"), tr("leave"), this, true);
    m_joining = new CountTile(QStringLiteral("nextterm.joining"), QStringLiteral("＋"), tr("join"), this);
    int id = AllTile;
    for (CountTile *tile : {m_all, m_staying, m_leaving}) {
        tile->setCheckable(true);
        tiles->addButton(tile, id++);
        filterRow()->addWidget(tile);
    }
    m_joining->setCheckable(false);
    filterRow()->addWidget(m_joining);
    m_all->setChecked(true);
    filterRow()->addStretch();
    filterRow()->addWidget(m_search);
    connect(tiles, &QButtonGroup::idClicked, this, &NextTermPage::showTile);
    connect(m_joining, &CountTile::clicked, this, [this] { m_joiners->setFocus(); });
    connect(m_search, &SearchField::searched, this, [this] { showTile(m_tile); });

    auto *marks = new QMenu(this);
    const auto mark = [this, marks](const char *name, const QString &text, auto run) {
        QAction *action = marks->addAction(text, this, run);
        action->setObjectName(QLatin1String(name));
    };
    const auto selected = [this] {
        QList<int> rows;
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            rows << index.row();
        return rows;
    };
    mark("nextterm.mark.stay", tr("The selected stay"), [this, selected] { m_model->setStays(selected(), true); });
    mark("nextterm.mark.leave", tr("The selected leave"), [this, selected] { m_model->setStays(selected(), false); });
    marks->addSeparator();
    mark("nextterm.mark.age", tr("All from an age on leave…"), [this] { leaveBy(true); });
    mark("nextterm.mark.terms", tr("All with so many terms leave…"), [this] { leaveBy(false); });
    addTitleAction(QStringLiteral("nextterm.mark"), QStringLiteral("document-edit"), tr("Mark"), false, marks);

    m_form->addGroup(tr("The new term"));
    FormField number = field("number", tr("Number"), FormField::Kind::Integer);
    number.required = true;
    m_form->addField(number);
    FormField name = field("name", tr("Name"), FormField::Kind::Text);
    name.required = true;
    m_form->addField(name);
    FormField starts = field("starts", tr("First day"), FormField::Kind::Date), ends = field("ends", tr("Last day"), FormField::Kind::Date);
    starts.hint = QStringLiteral("2027-01-10");
    ends.hint = QStringLiteral("2032-01-09");
    m_form->addField(starts);
    m_form->addField(ends);
    FormField current = field("current", tr("Current term"), FormField::Kind::Check, false);
    current.hint = tr("The new term is the current one from now on");
    m_form->addField(current);
    m_form->addGroup(tr("Who stays keeps"));
    const std::pair<const char *, QString> kept[] = {{"committees", tr("the committee")}, {"groups", tr("the group")}, {"posts", tr("posts and rank (else all begin as ordinary members)")}};
    for (const auto &[key, words] : kept) {
        FormField made = field(key, {}, FormField::Kind::Check, false);
        made.hint = words;
        m_form->addField(made);
    }
    m_joiners->setObjectName(QStringLiteral("nextterm.joiners"));
    m_joiners->setAccessibleName(tr("Who joins, one a line"));
    m_joiners->setPlaceholderText(tr("One a line: name, sector, organisation and post"));
    m_joiners->setTabChangesFocus(true);
    m_joinNote->setObjectName(QStringLiteral("nextterm.joinNote"));
    m_joinNote->setWordWrap(true);

    auto *inside = new QWidget;
    const Theme &theme = Theme::app();
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, theme.px(16));
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_form);
    auto *join = new QVBoxLayout;
    join->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    join->setSpacing(theme.px(8));
    join->addWidget(makeLabel(tr("Who joins"), TextRole::Section));
    m_joiners->setMinimumHeight(theme.px(120));
    join->addWidget(m_joiners, 1);
    join->addWidget(m_joinNote);
    layout->addLayout(join, 1);
    auto *split = new SplitView(m_table, makeScrollingPane(QStringLiteral("nextterm.pane"), inside), QStringLiteral("members.nextterm.split"));
    setBody(split);

    auto *foot = new QWidget;
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    m_summary->setObjectName(QStringLiteral("nextterm.summary"));
    footLayout->addWidget(m_summary, 1);
    footLayout->addWidget(m_run);
    setFooter(foot);
    setStatusText(tr("Space stays or leaves    Ctrl+A all    nothing is written before the button at the foot"));

    connect(m_model, &TermCopyModel::decided, this, &NextTermPage::decided);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == TermCopyModel::Decision && !(QGuiApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier))) {
            m_touched = true;
            m_model->toggle(index.row());
        }
    });
    connect(m_joiners, &QPlainTextEdit::textChanged, this, &NextTermPage::readJoiners);
    connect(m_form, &RecordForm::valueChanged, this, [this](const QString &changed) {
        if (changed == QLatin1String("number")) {
            const int entered = m_form->value(QStringLiteral("number")).toInt();
            if (entered > 0 && entered < 100)
                m_form->setValue(QStringLiteral("name"), QStringLiteral("第%1届").arg(chineseNumber(entered)));
        }
        if (changed == QLatin1String("starts")) {
            m_plan.to.starts = m_form->value(QStringLiteral("starts")).toString();
            TermCopier::reckonAges(m_plan);
            m_model->setAges(m_plan.members);
        }
        decided();
    });
    connect(m_run, &Button::clicked, this, &NextTermPage::carryOut);
    connect(&m_workspace, &Workspace::changed, this, [this](const CommitInfo &info) {
        // What was decided stays unless the members themselves are others now.
        if (info.touches(QStringLiteral("term")) || info.touches(QStringLiteral("membership")))
            m_loaded = m_loaded && m_touched && !info.touches(QStringLiteral("term"));
        if (!m_loaded && isVisible())
            load();
    });
}

void NextTermPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_loaded)
        load();
}

void NextTermPage::load()
{
    m_loaded = true;
    const auto current = m_workspace.directory().currentTerm();
    if (!current) {
        m_run->setEnabled(false);
        showError(current.error());
        return;
    }
    runTask<TermCopyPlan>(
        this, tr("Reading the members"),
        [workspace = &m_workspace, term = *current](Progress &) { return TermCopier(*workspace).plan(term); },
        [this](const Result<TermCopyPlan> &planned) {
            if (!planned) {
                showError(planned.error());
                return;
            }
            m_plan = *planned;
            m_touched = false;
            setFacts(tr("from %1 to the next").arg(m_plan.from.name));
            m_form->setValues({{QStringLiteral("number"), m_plan.to.number},
                               {QStringLiteral("name"), m_plan.to.name},
                               {QStringLiteral("starts"), m_plan.to.starts},
                               {QStringLiteral("ends"), m_plan.to.ends},
                               {QStringLiteral("current"), true},
                               {QStringLiteral("committees"), true},
                               {QStringLiteral("groups"), true},
                               {QStringLiteral("posts"), false}});
            {
                const QSignalBlocker blocker(m_joiners);
                m_joiners->clear();
            }
            m_model->setMembers(m_plan.members);
            readJoiners();
        });
}

TermCopyPlan NextTermPage::plan() const
{
    TermCopyPlan plan = m_plan;
    plan.members = m_model->members();
    const QVariantMap values = m_form->values();
    plan.to.number = values.value(QStringLiteral("number")).toInt();
    plan.to.name = values.value(QStringLiteral("name")).toString();
    plan.to.starts = values.value(QStringLiteral("starts")).toString();
    plan.to.ends = values.value(QStringLiteral("ends")).toString();
    plan.to.isCurrent = values.value(QStringLiteral("current")).toBool();
    plan.keepCommittees = values.value(QStringLiteral("committees")).toBool();
    plan.keepGroups = values.value(QStringLiteral("groups")).toBool();
    plan.keepPosts = values.value(QStringLiteral("posts")).toBool();
    return plan;
}

void NextTermPage::readJoiners()
{
    m_joinFaults.clear();
    const auto joiners = TermCopier(m_workspace).joiners(plan(), m_joiners->toPlainText(), m_joinFaults);
    if (!joiners) {
        showError(joiners.error());
        return;
    }
    m_plan.joiners = *joiners;
    QStringList notes = m_joinFaults;
    for (const TermCopyJoiner &joiner : *joiners) {
        if (joiner.personId != 0)
            notes << tr("%1 comes back (%2): the archive goes on.").arg(joiner.name, joiner.formerly);
    }
    m_joinNote->setText(notes.isEmpty() ? tr("A whole list of new members is better imported as a roster after the change.") : notes.join(u'\n'));
    setTextRole(m_joinNote, m_joinFaults.isEmpty() ? TextRole::Hint : TextRole::Error);
    decided();
}

void NextTermPage::decided()
{
    const TermCopyPlan now = plan();
    m_all->setCount(now.members.size());
    m_staying->setCount(now.staying());
    m_leaving->setCount(now.leaving());
    m_joining->setCount(now.joiners.size());
    const auto fault = TermCopier(m_workspace).fault(now);
    const QString wrong = !fault ? fault.error().text : !fault->isEmpty() ? *fault : m_joinFaults.value(0);
    const qsizetype count = now.staying() + now.joiners.size();
    m_run->setText(tr("Begin %1 (%2 members)").arg(now.to.name).arg(count));
    m_run->setEnabled(wrong.isEmpty() && !m_workspace.database().isReadOnly());
    m_summary->setText(wrong.isEmpty() ? tr("Nothing is written yet. %1 stay, %2 leave, %3 join; the tables of sectors, committees and groups are copied.")
                                             .arg(now.staying()).arg(now.leaving()).arg(now.joiners.size())
                                       : wrong);
    setTextRole(m_summary, wrong.isEmpty() ? TextRole::Base : TextRole::Error);
}

void NextTermPage::showTile(int tile)
{
    m_tile = tile;
    m_model->setShown(tile == StayingTile ? TermCopyModel::Shown::Staying : tile == LeavingTile ? TermCopyModel::Shown::Leaving : TermCopyModel::Shown::All,
                      m_search->text().trimmed());
}

void NextTermPage::leaveBy(bool age)
{
    const auto answer = age ? m_context.interaction().askText(this, tr("From an age on"), tr("Age on the first day of the new term:"), QStringLiteral("60"))
                            : m_context.interaction().askText(this, tr("By terms served"), tr("Terms served, the old one among them:"), QStringLiteral("3"));
    if (!answer)
        return;
    const auto number = parseChineseNumber(answer->trimmed());
    if (!number || *number < 1 || *number > 120) {
        messageBar().showMessage(MessageBar::Kind::Warning, tr("“%1” is no number.").arg(*answer));
        return;
    }
    m_touched = true;
    const int changed = m_model->leaveFrom(age ? int(*number) : 0, age ? 0 : int(*number));
    messageBar().showMessage(MessageBar::Kind::Info, tr("%1 more leave.").arg(changed));
}

bool NextTermPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        QList<int> rows;
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            rows << index.row();
        if (!rows.isEmpty()) {
            m_touched = true;
            const int row = m_table->currentIndex().row();
            m_model->setStays(rows, !m_model->stays(row));
        }
        return true;
    }
    return Page::eventFilter(object, event);
}

void NextTermPage::carryOut()
{
    const TermCopyPlan now = plan();
    if (const auto fault = TermCopier(m_workspace).fault(now); !fault || !fault->isEmpty() || !m_joinFaults.isEmpty()) {
        decided();
        return;
    }
    const int answer = m_context.interaction().ask(this, {tr("Begin %1?").arg(now.to.name),
                                                          tr("%1 stay, %2 leave at the end of the term, %3 join. All of it is one step: Ctrl+Z takes it back.")
                                                              .arg(now.staying()).arg(now.leaving()).arg(now.joiners.size()),
                                                          {tr("Begin the term"), tr("Go back")}, 0, 1, false});
    if (answer != 0)
        return;
    m_run->setEnabled(false);
    runTask<CommitInfo>(
        this, tr("Beginning the term"), [workspace = &m_workspace, now](Progress &progress) { return TermCopier(*workspace).commit(now, progress); },
        [this](const Result<CommitInfo> &done) {
            decided();
            if (!done) {
                showError(done.error());
                return;
            }
            m_touched = false;
            m_context.openPage(QStringLiteral("members.roster"));
        });
}

bool NextTermPage::mayLeave()
{
    if (!m_touched && m_joiners->toPlainText().trimmed().isEmpty())
        return true;
    return m_context.interaction().ask(this, {tr("Leave the change of terms?"), tr("Who stays, leaves and joins is not written yet."), {tr("Leave"), tr("Go on")}, 1, 1, false}) == 0;
}

} // namespace xz::members

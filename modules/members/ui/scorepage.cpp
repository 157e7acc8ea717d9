#include "ui/scorepage.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

#include "core/database/database.h"
#include "core/directory/dutyledger.h"
#include "core/workspace.h"
#include "data/dutywarnings.h"
#include "data/yearclosing.h"
#include "sdk/modulecontext.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/models/tableslice.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/scoredetail.h"
#include "ui/scoremenus.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/splitview.h"

namespace xz::members {

namespace {

/// Above it everything is reckoned anew in a worker, which is faster then.
constexpr int mostUpdates = 40;

struct Loaded {
    std::shared_ptr<const ScoreBook> book;
    std::shared_ptr<const TrialScores> trial;
};

Result<Loaded> loadBooks(Workspace &workspace, int year, const QString &code, const QString &trialCode)
{
    const ScoreBooks books(workspace);
    auto book = books.load(year, code);
    if (!book)
        return book.error();
    Loaded loaded;
    if (!trialCode.isEmpty()) {
        const auto other = books.load(book->facts, trialCode);
        if (!other)
            return other.error();
        loaded.trial = std::make_shared<TrialScores>(TrialScores{other->stored, other->scheme, other->scores});
    }
    loaded.book = std::make_shared<ScoreBook>(std::move(*book));
    return loaded;
}

} // namespace

ScorePage::ScorePage(ModuleContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_workspace(*context.workspace()), m_ranking(std::make_shared<RankingTable>(nullptr, nullptr)),
      m_yearCombo(new FilterCombo(QStringLiteral("scores.year"), {})), m_schemeCombo(new FilterCombo(QStringLiteral("scores.scheme"), {})),
      m_table(new TableView(QStringLiteral("members.scores"))), m_detail(new ScoreDetail(m_workspace))
{
    setObjectName(QStringLiteral("scorePage"));
    setTitle(tr("Duty scores"));
    setHelpTopic(QStringLiteral("members-scores"));
    m_yearCombo->setTinting(false);
    m_yearCombo->setAccessibleName(tr("Year"));
    m_schemeCombo->setTinting(false);
    m_schemeCombo->setAccessibleName(tr("Scheme"));
    auto *combos = new QWidget;
    auto *comboLayout = new QHBoxLayout(combos);
    comboLayout->setContentsMargins(0, 0, 0, 0);
    comboLayout->setSpacing(Theme::app().px(8));
    comboLayout->addWidget(m_yearCombo);
    comboLayout->addWidget(m_schemeCombo);
    setContextWidget(combos);
    makeActions();
    makeFilters();
    m_table->setAccessibleName(tr("Ranking"));
    m_table->setSource(m_ranking);
    m_split = new SplitView(m_table, m_detail, QStringLiteral("members.scores.split"));
    m_split->setDetailWidth(714);
    m_split->setMainMinimum(420);
    setBody(m_split);

    connect(m_yearCombo, &FilterCombo::choiceChanged, this, [this](const QVariant &choice) {
        m_year = choice.toInt();
        fillSchemes();
        load();
    });
    connect(m_schemeCombo, &FilterCombo::choiceChanged, this, [this](const QVariant &choice) { changeScheme(choice.toString()); });
    connect(m_table, &TableView::currentKeyChanged, this, &ScorePage::showCurrent);
    connect(m_table, &TableView::opened, this, [this] {
        m_split->setDetailOpen(true);
        m_detail->setFocus();
    });
    connect(m_table, &TableView::counted, this, [this] {
        updateEmptyState();
        showStatus();
    });
    connect(m_table, &TableView::failed, this, &Page::showError);
    connect(m_table, &TableView::exported, this, [this](const QString &path, qint64 rows) {
        messageBar().showMessage(MessageBar::Kind::Info, tr("%1 members written to %2.").arg(rows).arg(path));
    });
    connect(m_detail, &ScoreDetail::failed, this, &Page::showError);
    connect(m_detail, &ScoreDetail::recordWanted, this, [this](qint64 id) { m_context.openPage(QStringLiteral("members.duty"), QStringLiteral("duty_record"), id); });
    connect(m_detail, &ScoreDetail::dossierWanted, this, [this](qint64 person) { printMember(person, QStringLiteral("members.dossier")); });
    connect(&m_workspace, &Workspace::changed, this, &ScorePage::workspaceChanged);
    fillYears();
    fillSchemes();
    load();
    m_table->setFocus();
}

ScorePage::~ScorePage() = default;

void ScorePage::makeActions()
{
    auto *ledger = addTitleAction(QStringLiteral("scores.ledger"), QStringLiteral("view-task"), tr("Duty ledger"));
    connect(ledger, &QAction::triggered, this, [this] { m_context.openPage(QStringLiteral("members.duty")); });
    auto *schemes = addTitleAction(QStringLiteral("scores.schemes"), QStringLiteral("configure"), tr("Schemes"));
    connect(schemes, &QAction::triggered, this, [this] { m_context.openPage(QStringLiteral("members.schemes")); });
    auto *exporting = new QMenu(this);
    exporting->setObjectName(QStringLiteral("scores.export.menu"));
    exporting->addAction(tr("This table as Excel or csv…"), this, [this] { m_table->exportRows(m_context.interaction(), tr("Ranking %1").arg(m_year)); })
        ->setObjectName(QStringLiteral("scores.export.table"));
    exporting->addAction(tr("Copy the evidence"), this, [this] {
        QGuiApplication::clipboard()->setText(m_detail->evidenceText());
        messageBar().showMessage(MessageBar::Kind::Info, tr("The evidence is on the clipboard; paste it where it is needed."));
    })->setObjectName(QStringLiteral("scores.export.evidence"));
    exporting->addSeparator();
    addReportActions(*exporting, QStringLiteral("scores.export."), [this](const QString &id) { exportReport(id); });
    exporting->addSeparator();
    addDossierActions(*exporting, QStringLiteral("scores.export."), [this](const QString &id) { exportMember(id); });
    addTitleAction(QStringLiteral("scores.export"), QStringLiteral("document-export"), tr("Export"), false, exporting);
    auto *printing = new QMenu(this);
    printing->setObjectName(QStringLiteral("scores.print.menu"));
    addReportActions(*printing, QStringLiteral("scores.print."), [this](const QString &id) { print(id); });
    printing->addSeparator();
    addDossierActions(*printing, QStringLiteral("scores.print."), [this](const QString &id) { printMember(m_detail->personId(), id); });
    printing->addSeparator();
    printing->addAction(tr("This table as it stands"), this, [this] {
        m_context.openPrint(tablePrintSource, {}, {}, tablePrintOptions(m_table->slice(tr("Ranking %1").arg(m_year))));
    })->setObjectName(QStringLiteral("scores.print.table"));
    addTitleAction(QStringLiteral("scores.print"), QStringLiteral("document-print"), tr("Print"), false, printing);
    m_close = addTitleAction(QStringLiteral("scores.close"), {}, tr("Close the year"), true);
    connect(m_close, &QAction::triggered, this, [this] {
        if (m_book && m_workspace.dutyLedger().closedYears().contains(m_year))
            openYear();
        else
            closeYear();
    });
    auto *filter = new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), this);
    filter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(filter, &QShortcut::activated, this, [this] { m_search->setFocus(); });
}

void ScorePage::makeFilters()
{
    m_search = new SearchField(QStringLiteral("scores.search"), tr("Name, initials"), this, QStringLiteral("view-filter"));
    m_search->setMeasure(160);
    m_committee = new FilterCombo(QStringLiteral("scores.filter.committee"), tr("Committee"));
    m_sector = new FilterCombo(QStringLiteral("scores.filter.sector"), tr("Sector"));
    m_grade = new FilterCombo(QStringLiteral("scores.filter.grade"), tr("Grade"));
    m_trialCombo = new FilterCombo(QStringLiteral("scores.trial"), tr("What if"));
    m_changed = new SegmentedControl(QStringLiteral("scores.changed"));
    m_changed->addSegment(QStringLiteral("all"), tr("All"));
    m_changed->addSegment(QStringLiteral("changed"), tr("Grade changes"));
    m_changed->setCurrent(QStringLiteral("all"));
    m_grades = makeLabel({}, TextRole::Base);
    m_grades->setObjectName(QStringLiteral("scores.grades"));
    m_grades->setTextFormat(Qt::RichText);
    filterRow()->addWidget(m_search);
    for (FilterCombo *combo : {m_committee, m_sector, m_grade})
        filterRow()->addWidget(combo);
    filterRow()->addWidget(makeLine(Qt::Vertical));
    filterRow()->addWidget(m_trialCombo);
    filterRow()->addWidget(m_changed);
    m_warned = new Button(QStringLiteral("scores.warned"), {}, tr("Warnings"));
    m_warned->setCheckable(true);
    m_warned->setToolTip(tr("Only members with a warning; each is a task of the workbench"));
    filterRow()->addWidget(m_warned);
    connect(m_warned, &Button::toggled, this, &ScorePage::query);
    filterRow()->addStretch();
    filterRow()->addWidget(m_grades);
    connect(m_search, &SearchField::searched, this, &ScorePage::query);
    for (FilterCombo *combo : {m_committee, m_sector, m_grade})
        connect(combo, &FilterCombo::choiceChanged, this, &ScorePage::query);
    connect(m_changed, &SegmentedControl::currentChanged, this, &ScorePage::query);
    connect(m_trialCombo, &FilterCombo::choiceChanged, this, &ScorePage::load);
}

void ScorePage::fillYears()
{
    const auto years = ScoreBooks(m_workspace).years();
    if (!years) {
        showError(years.error());
        return;
    }
    QList<QPair<QVariant, QString>> choices;
    for (const int year : *years)
        choices.append({year, tr("Year %1").arg(year)});
    if (m_year == 0) {
        // The newest with entries: in January the year to be reckoned is the last one.
        const int today = QDate::currentDate().year();
        m_year = years->first();
        if (years->size() > 1 && m_year == today) {
            const auto any = m_workspace.dutyLedger().counts(QString::number(today), QString::number(today) + QStringLiteral("-12-31"));
            if (any && any->isEmpty())
                m_year = years->at(1);
        }
    }
    const QSignalBlocker blocker(m_yearCombo);
    m_yearCombo->setChoices(choices);
    m_yearCombo->setChoice(m_year);
}

void ScorePage::fillSchemes()
{
    const SchemeRepository repository(m_workspace);
    const auto schemes = repository.ofYear(m_year);
    bool isFrozen = false;
    const auto used = ScoreBooks(m_workspace).schemeOf(m_year, {}, &isFrozen);
    if (!schemes || !used) {
        showError(schemes ? used.error() : schemes.error());
        return;
    }
    QList<QPair<QVariant, QString>> all, trials{{QString(), tr("none")}};
    for (const StoredScheme &one : *schemes) {
        const int version = readScheme(one.text).scheme.version;
        all.append({one.code, tr("%1 (version %2)").arg(one.name).arg(version)});
        trials.append({one.code, one.name});
    }
    {
        const QSignalBlocker blocker(m_schemeCombo);
        m_schemeCombo->setChoices(all);
        m_schemeCombo->setChoice(used->code);
        m_schemeCombo->setEnabled(!isFrozen && !m_workspace.database().isReadOnly());
        m_schemeCombo->setToolTip(isFrozen ? tr("The scheme of a closed year is frozen.") : tr("The scheme in force from this year on"));
    }
    const QSignalBlocker blocker(m_trialCombo);
    m_trialCombo->setChoices(trials);
}

void ScorePage::changeScheme(const QString &code)
{
    ChangeSet changes(m_workspace, tr("Put the scheme %1 in force from %2 on").arg(code).arg(m_year));
    if (auto planned = SchemeRepository(m_workspace).setInForce(changes, code, m_year); !planned) {
        showError(planned.error());
        return;
    }
    if (const auto done = changes.commit(); !done)
        showError(done.error());
}

void ScorePage::load()
{
    const int generation = ++m_generation;
    setLoading(true);
    runTask<Loaded>(
        this, tr("Reckoning the scores"),
        [workspace = &m_workspace, year = m_year, trial = m_trialCombo->choice().toString()](Progress &) { return loadBooks(*workspace, year, {}, trial); },
        [this, generation](const Result<Loaded> &loaded) {
            if (generation != m_generation)
                return;
            setLoading(false);
            if (!loaded) {
                take(nullptr, nullptr);
                if (loaded.error().code != ErrorCode::NotFound)
                    showError(loaded.error());
                return;
            }
            take(loaded->book, loaded->trial);
        });
}

void ScorePage::take(std::shared_ptr<const ScoreBook> book, std::shared_ptr<const TrialScores> trial)
{
    const qint64 person = m_wanted ? m_wanted : m_detail->personId();
    const bool isFirst = !m_book;
    m_book = std::move(book);
    m_trial = std::move(trial);
    m_ranking->set(m_book, m_trial);
    for (const char *column : {"trial", "difference", "becomes"})
        m_table->setColumnShown(QLatin1String(column), m_trial != nullptr);
    const bool hasGrades = m_book && (!m_book->scheme.bands.isEmpty() || !m_book->scheme.consequences.isEmpty());
    m_table->setColumnShown(QStringLiteral("grade"), hasGrades);
    if (!hasGrades)
        m_table->setColumnShown(QStringLiteral("becomes"), false);
    m_changed->setVisible(m_trial != nullptr);
    m_table->setColumnShown(QStringLiteral("warning"), m_trial == nullptr);
    if (!m_trial)
        m_changed->setCurrent(QStringLiteral("all"));
    fillFilters();
    showGrades();
    query();
    const bool isClosed = m_workspace.dutyLedger().closedYears().contains(m_year);
    m_close->setText(isClosed ? tr("Open the year again") : tr("Close the year"));
    m_close->setEnabled(m_book && !m_workspace.database().isReadOnly());
    setFacts(!m_book ? tr("no members in this year") : isClosed ? tr("closed, scheme frozen") : tr("open, reckoned with every entry"));
    if (m_book && !m_book->facts.unknown.isEmpty())
        messageBar().showMessage(MessageBar::Kind::Warning, tr("%1 entries have a kind, role, result or level that no scheme knows; they count nowhere.").arg(m_book->facts.unknown.size()));
    const int member = m_book ? m_book->facts.table.indexOf(person) : -1;
    if (m_book && (isFirst || member < 0) && !m_book->scores.isEmpty())
        m_table->selectKey(member >= 0 ? member + 1 : m_ranking->shown(m_table->query()).value(0, 0) + 1);
    else if (member >= 0)
        m_table->selectKey(member + 1);
    m_wanted = 0;
    showCurrent();
    findWarnings();
    emit loaded();
}

void ScorePage::fillFilters()
{
    if (!m_book)
        return;
    QMap<int, QString> sectors;
    QStringList committees, grades;
    for (const MemberRow &member : std::as_const(m_book->facts.members)) {
        if (!member.sector.isEmpty())
            sectors.insert(member.sectorPosition, member.sector);
        if (!member.committee.isEmpty() && !committees.contains(member.committee))
            committees << member.committee;
    }
    for (const GradeBand &band : m_book->scheme.bands)
        grades << band.name;
    for (const MemberScore &score : m_book->scores) {
        if (!score.grade.isEmpty() && !grades.contains(score.grade))
            grades << score.grade;
    }
    std::stable_sort(committees.begin(), committees.end(), [&](const QString &a, const QString &b) { return m_book->facts.committeePlace(a) < m_book->facts.committeePlace(b); });
    const auto set = [](FilterCombo *combo, const QStringList &words) {
        QList<QPair<QVariant, QString>> choices{{QString(), tr("all")}};
        for (const QString &word : words)
            choices.append({word, word});
        const QSignalBlocker blocker(combo);
        combo->setChoices(choices);
    };
    set(m_sector, sectors.values());
    set(m_committee, committees);
    set(m_grade, grades);
    m_grade->setVisible(!grades.isEmpty());
}

void ScorePage::showGrades()
{
    if (!m_book) {
        m_grades->clear();
        return;
    }
    QHash<QString, int> counts;
    for (const MemberScore &score : m_book->scores)
        ++counts[score.grade];
    QStringList parts;
    for (const GradeBand &band : m_book->scheme.bands)
        parts << QStringLiteral("%1 <b>%2</b>").arg(band.name.toHtmlEscaped()).arg(counts.take(band.name));
    counts.remove(QString());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts << QStringLiteral("%1 <b>%2</b>").arg(it.key().toHtmlEscaped()).arg(it.value());
    m_grades->setText(parts.isEmpty() ? tr("This scheme has no grades") : parts.join(QStringLiteral("&nbsp;&nbsp;&nbsp;")));
}

void ScorePage::showSegments(TableQuery query)
{
    // Of what the other filters leave, whichever segment is chosen.
    query.filters.remove(QStringLiteral("changed"));
    const QList<int> shown = m_ranking->shown(query);
    const auto changed = !m_trial ? 0 : std::count_if(shown.cbegin(), shown.cend(), [this](int i) { return gradeChanges(m_book->scores[i].grade, m_trial->scores[i].grade); });
    if (auto *all = m_changed->findChild<QAbstractButton *>(QStringLiteral("scores.changed.all")))
        all->setText(tr("All %1").arg(shown.size()));
    if (auto *segment = m_changed->findChild<QAbstractButton *>(QStringLiteral("scores.changed.changed")))
        segment->setText(tr("Grade changes %1").arg(changed));
}

void ScorePage::findWarnings()
{
    if (!m_book)
        return;
    const int generation = ++m_warningGeneration;
    const bool isKept = !m_workspace.database().isReadOnly() && !m_book->isClosed && DutyWarnings::isDueYear(m_book->facts.year, QDate::currentDate());
    runTask<WarningLamps>(
        this, tr("Looking for warnings"), [workspace = &m_workspace, book = m_book, isKept](Progress &) { return warningLamps(*workspace, *book, isKept); },
        [this, generation](const Result<WarningLamps> &found) {
            if (generation != m_warningGeneration)
                return;
            if (!found) {
                showError(found.error());
                return;
            }
            m_ranking->setWarnings(found->lamps);
            m_warned->setText(found->count == 0 ? tr("No warnings") : tr("Warnings %1").arg(found->count));
            m_warned->setEnabled(found->count > 0 || m_warned->isChecked());
            m_table->windowed()->refresh();
        });
}

void ScorePage::query()
{
    TableQuery query = m_table->query();
    query.filters.clear();
    const auto set = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            query.filters.insert(QLatin1String(name), value);
    };
    set("text", m_search->text().simplified());
    set("committee", m_committee->choice().toString());
    set("sector", m_sector->choice().toString());
    set("grade", m_grade->choice().toString());
    if (m_warned->isChecked())
        query.filters.insert(QStringLiteral("warned"), true);
    if (m_trial && m_changed->current() == QLatin1String("changed"))
        query.filters.insert(QStringLiteral("changed"), true);
    if (m_book)
        showSegments(query);
    m_table->setQuery(query);
}

void ScorePage::showCurrent()
{
    const qint64 key = m_table->currentKey();
    m_detail->show(m_book, m_trial, m_book && key > 0 && key <= m_book->scores.size() ? static_cast<int>(key) - 1 : -1);
    showStatus();
}

void ScorePage::showStatus()
{
    if (!m_book)
        return;
    const qint64 shown = m_table->windowed() ? m_table->windowed()->totalCount() : 0;
    setStatusText(tr("%1 of %2 members    Enter opens the entry of the ledger    ←→ folds or unfolds").arg(qMax<qint64>(0, shown)).arg(m_book->scores.size()));
}

void ScorePage::updateEmptyState()
{
    auto *state = m_table->emptyState() ? m_table->emptyState() : new EmptyState({}, m_table);
    state->setSentence(m_book && !m_book->scores.isEmpty() ? tr("No member fits these filters.") : tr("Nobody was a member in %1. Import a roster, or choose another year.").arg(m_year));
    if (state != m_table->emptyState())
        m_table->setEmptyState(state);
}

void ScorePage::workspaceChanged(const CommitInfo &info)
{
    static const QStringList people{QStringLiteral("membership"), QStringLiteral("held_post"), QStringLiteral("term"), QStringLiteral("post"), QStringLiteral("sector"),
                                    QStringLiteral("committee"), QStringLiteral("person")};
    const bool rules = info.touches(QStringLiteral("score_scheme")) || info.touches(QStringLiteral("setting")) || info.touches(QStringLiteral("score_year"));
    const bool members = std::any_of(people.begin(), people.end(), [&](const QString &table) { return info.touches(table); });
    if (rules)
        fillSchemes();
    if (info.touches(QStringLiteral("duty_record")))
        fillYears();
    if (rules || members) {
        load();
        return;
    }
    if (info.touches(QStringLiteral("duty_record")) && !updateMembers(info.ids.value(QStringLiteral("duty_record"))))
        load();
}

bool ScorePage::updateMembers(const QList<qint64> &records)
{
    if (!m_book || records.size() > mostUpdates)
        return false;
    auto book = std::make_shared<ScoreBook>(*m_book);
    const auto touched = ScoreBooks(m_workspace).refresh(*book, records);
    if (!touched)
        return false;
    std::shared_ptr<TrialScores> trial;
    if (m_trial) {
        trial = std::make_shared<TrialScores>(*m_trial);
        const ScoreEngine other(trial->scheme, book->facts.period);
        for (const int member : *touched)
            trial->scores[member] = other.score(book->facts.table, member);
    }
    m_book = book;
    m_trial = trial;
    m_ranking->set(m_book, m_trial);
    m_table->windowed()->refresh();
    showGrades();
    showCurrent();
    findWarnings();
    emit loaded();
    return true;
}

void ScorePage::closeYear()
{
    if (!m_book)
        return;
    const int answer = m_context.interaction().ask(
        this, {tr("Close the year %1?").arg(m_year),
               tr("The scores of %1 members under “%2” are kept, the scheme is frozen, and the ledger refuses every change of days in %3. The year can be opened again, with a reason that is logged.")
                   .arg(m_book->scores.size())
                   .arg(m_book->scheme.name)
                   .arg(m_year),
               {tr("Close the year"), tr("Cancel")}, 1, 1, false});
    if (answer != 0)
        return;
    if (const auto done = YearClosing(m_workspace).close(*m_book); !done) {
        showError(done.error());
        return;
    }
    messageBar().showMessage(MessageBar::Kind::Info, tr("The year %1 is closed.").arg(m_year));
}

void ScorePage::openYear()
{
    const auto reason = m_context.interaction().askText(this, tr("Open the year %1 again").arg(m_year), tr("Reason (it is logged):"), {});
    if (!reason)
        return;
    if (const auto done = YearClosing(m_workspace).reopen(m_year, *reason); !done) {
        showError(done.error());
        return;
    }
    messageBar().showMessage(MessageBar::Kind::Info, tr("The year %1 is open again; its entries can be corrected.").arg(m_year));
}

void ScorePage::print(const QString &templateId)
{
    // The bulletin of attendance names each sector's rate; other lists go by strokes until another order is chosen.
    const QString order = templateId == QLatin1String("members.attendance") ? QStringLiteral("sector") : QStringLiteral("strokes");
    m_context.openPrint(QStringLiteral("members.scores"), {m_year}, templateId, {{QStringLiteral("year"), m_year}, {QStringLiteral("order"), order}});
}

void ScorePage::printMember(qint64 person, const QString &templateId)
{
    if (person != 0)
        m_context.openPrint(QStringLiteral("members.dossier"), {person}, templateId, {{QStringLiteral("year"), m_year}});
}

void ScorePage::exportReport(const QString &templateId)
{
    exportScoreReport(*this, m_context.interaction(), m_workspace, templateId, m_year, [this](const Result<QString> &path) { tellWritten(path); });
}

void ScorePage::exportMember(const QString &templateId)
{
    const qint64 person = m_detail->personId();
    const int member = m_book ? m_book->facts.table.indexOf(person) : -1;
    if (member < 0)
        return;
    exportDossier(*this, m_context.interaction(), m_workspace, templateId, m_year, person, m_book->facts.members[member].name,
                  [this](const Result<QString> &path) { tellWritten(path); });
}

void ScorePage::tellWritten(const Result<QString> &path)
{
    if (!path)
        showError(path.error());
    else
        messageBar().showMessage(MessageBar::Kind::Info, tr("Written to %1.").arg(*path));
}

bool ScorePage::showRecord(const QString &table, qint64 id)
{
    if (table != QStringLiteral("person"))
        return false;
    const int member = m_book ? m_book->facts.table.indexOf(id) : -1;
    if (!m_book) {
        m_wanted = id;
        return true;
    }
    if (member < 0)
        return false;
    if (m_ranking->shown(m_table->query()).indexOf(member) < 0) {
        m_search->clear();
        for (FilterCombo *combo : {m_committee, m_sector, m_grade})
            combo->reset();
        query();
    }
    m_table->selectKey(member + 1);
    m_split->setDetailOpen(true);
    return true;
}

} // namespace xz::members

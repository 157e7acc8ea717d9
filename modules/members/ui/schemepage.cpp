#include "ui/schemepage.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/directory/dutyledger.h"
#include "core/workspace.h"
#include "data/scorebook.h"
#include "sdk/modulecontext.h"
#include "ui/interaction/interaction.h"
#include "ui/models/plaintable.h"
#include "ui/schemeforms.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/splitview.h"
#include "ui/widgets/tabbar.h"

#include <algorithm>

namespace xz::members {

namespace {

constexpr int pathRole = Qt::UserRole + 1;

QVariantList variantOf(const SchemeDraft::Path &path)
{
    QVariantList list;
    for (const int one : path)
        list << one;
    return list;
}

} // namespace

SchemePage::SchemePage(ModuleContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_workspace(*context.workspace()), m_yearCombo(new FilterCombo(QStringLiteral("schemes.year"), {})),
      m_list(new QStandardItemModel(0, 3, this)), m_table(makePlainTable(QStringLiteral("schemes.list"), tr("Schemes"), m_list, 0)), m_tabs(new TabBar), m_pages(new QStackedWidget),
      m_tree(new QStandardItemModel(this)), m_view(new QTreeView), m_forms(new SchemeForms), m_faultList(new QStandardItemModel(0, 2, this)),
      m_faultView(makePlainTable(QStringLiteral("schemes.faults"), tr("Faults"), m_faultList, 1)), m_state(makeLabel({}, TextRole::Facts)), m_json(new QPlainTextEdit),
      m_add(new Button(QStringLiteral("schemes.part.add"), QStringLiteral("list-add"), tr("Add"))),
      m_remove(new Button(QStringLiteral("schemes.part.remove"), QStringLiteral("list-remove"), tr("Remove"))),
      m_up(new Button(QStringLiteral("schemes.part.up"), {}, tr("Up"))), m_down(new Button(QStringLiteral("schemes.part.down"), {}, tr("Down")))
{
    setObjectName(QStringLiteral("schemePage"));
    setTitle(tr("Schemes of duty performance"));
    setHelpTopic(QStringLiteral("members-schemes"));
    m_yearCombo->setTinting(false);
    m_yearCombo->setAccessibleName(tr("Year"));
    setContextWidget(m_yearCombo);
    makeActions();
    auto *split = new SplitView(m_table, makeEditor(), QStringLiteral("members.schemes.split"));
    split->setDetailWidth(860);
    split->setMainMinimum(300);
    setBody(split);
    connect(m_yearCombo, &FilterCombo::choiceChanged, this, [this](const QVariant &choice) {
        if (!mayLeave())
            return;
        m_year = choice.toInt();
        fillList();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (m_filling || now.row() == m_row)
            return;
        if (!mayLeave()) {
            QMetaObject::invokeMethod(this, [this] { m_table->selectRow(m_row); }, Qt::QueuedConnection);
            return;
        }
        showScheme(now.row());
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const CommitInfo &info) {
        if ((info.touches(QStringLiteral("score_scheme")) || info.touches(QStringLiteral("setting"))) && !isDirty())
            fillList();
    });
    fillYears();
    fillList();
}

SchemePage::~SchemePage() = default;

void SchemePage::makeActions()
{
    const bool writable = !m_workspace.database().isReadOnly();
    auto *opened = addTitleAction(QStringLiteral("schemes.import"), QStringLiteral("document-open"), tr("Import a file"));
    connect(opened, &QAction::triggered, this, &SchemePage::importFile);
    auto *exported = addTitleAction(QStringLiteral("schemes.export"), QStringLiteral("document-export"), tr("Export to a file"));
    connect(exported, &QAction::triggered, this, &SchemePage::exportFile);
    auto *copied = addTitleAction(QStringLiteral("schemes.copy"), QStringLiteral("edit-copy"), tr("Copy as a new scheme"));
    copied->setEnabled(writable);
    connect(copied, &QAction::triggered, this, &SchemePage::copyScheme);
    m_restore = addTitleAction(QStringLiteral("schemes.restore"), QStringLiteral("edit-undo"), tr("Undo own changes"));
    connect(m_restore, &QAction::triggered, this, &SchemePage::restore);
    m_use = addTitleAction(QStringLiteral("schemes.use"), QStringLiteral("dialog-ok-apply"), tr("Use this year"));
    connect(m_use, &QAction::triggered, this, &SchemePage::putInForce);
    m_save = addTitleAction(QStringLiteral("schemes.save"), QStringLiteral("document-save"), tr("Save changes"), true);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_save, &QAction::triggered, this, &SchemePage::save);
}

QWidget *SchemePage::makeEditor()
{
    const Theme &theme = Theme::app();
    m_view->setObjectName(QStringLiteral("schemes.tree"));
    m_view->setAccessibleName(tr("Groups, items and rules"));
    m_view->setModel(m_tree);
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_json->setObjectName(QStringLiteral("schemes.json"));
    m_json->setAccessibleName(tr("The scheme as JSON"));
    m_json->setReadOnly(true);
    m_json->setFrameShape(QFrame::NoFrame);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_state->setObjectName(QStringLiteral("schemes.state"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    buttons->setSpacing(theme.px(8));
    for (Button *button : {m_add, m_remove, m_up, m_down}) {
        button->setSmall(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_view, 1);
    leftLayout->addWidget(makeLine(Qt::Horizontal));
    leftLayout->addLayout(buttons);
    auto *parts = new QSplitter;
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(left);
    parts->addWidget(m_forms);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    m_pages->addWidget(parts);
    m_pages->addWidget(m_faultView);
    m_pages->addWidget(m_json);
    m_tabs->setObjectName(QStringLiteral("schemes.tabs"));
    m_tabs->setAccessibleName(tr("Views of the scheme"));
    for (const QString &word : {tr("Items and points"), tr("Check"), tr("File text")})
        m_tabs->addTab(word);
    connect(m_tabs, &TabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SchemePage::showPart);
    connect(m_forms, &SchemeForms::edited, this, &SchemePage::edited);
    connect(m_add, &Button::clicked, this, &SchemePage::addPart);
    connect(m_remove, &Button::clicked, this, [this] {
        const SchemeDraft::Path path = current();
        m_draft.remove(path);
        showDraft(path.first(path.size() - 1));
    });
    connect(m_up, &Button::clicked, this, [this] { showDraft(m_draft.move(current(), -1)); });
    connect(m_down, &Button::clicked, this, [this] { showDraft(m_draft.move(current(), 1)); });
    connect(m_faultView, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_tabs->setCurrentIndex(0);
        select(SchemeDraft::pathOf(m_faultList->item(index.row(), 0)->text()));
    });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    line->addWidget(m_tabs);
    line->addStretch();
    line->addWidget(m_state);
    auto *editor = new QWidget;
    makePane(editor);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(m_pages, 1);
    return editor;
}

void SchemePage::fillYears()
{
    QList<QPair<QVariant, QString>> choices;
    if (const auto years = ScoreBooks(m_workspace).years()) {
        choices.append({years->first() + 1, tr("Year %1").arg(years->first() + 1)});
        for (const int year : *years)
            choices.append({year, tr("Year %1").arg(year)});
        m_year = years->first();
    }
    const QSignalBlocker blocker(m_yearCombo);
    m_yearCombo->setChoices(choices);
    m_yearCombo->setChoice(m_year);
}

void SchemePage::fillList()
{
    const SchemeRepository repository(m_workspace);
    const auto schemes = repository.ofYear(m_year);
    if (!schemes) {
        showError(schemes.error());
        return;
    }
    const QString code = !m_wanted.isEmpty() ? m_wanted : m_row >= 0 && m_row < m_schemes.size() ? m_schemes[m_row].code : repository.inForce(m_year);
    m_wanted.clear();
    m_schemes = *schemes;
    const QString inForce = repository.inForce(m_year);
    m_filling = true;
    m_list->removeRows(0, m_list->rowCount());
    m_list->setHorizontalHeaderLabels({tr("Scheme"), tr("Origin"), tr("In use")});
    int row = 0;
    for (int i = 0; i < m_schemes.size(); ++i) {
        const StoredScheme &one = m_schemes[i];
        m_list->appendRow({new QStandardItem(one.name), new QStandardItem(one.id == 0 ? tr("shipped") : tr("own, from %1").arg(one.year)),
                           new QStandardItem(one.code == inForce ? tr("yes") : QString())});
        if (one.code == code)
            row = i;
    }
    m_filling = false;
    m_row = -1;
    m_table->selectRow(row);
    showScheme(row);
    const bool closed = m_workspace.dutyLedger().closedYears().contains(m_year);
    setFacts(closed ? tr("closed, schemes frozen") : tr("%1 schemes").arg(m_schemes.size()));
}

void SchemePage::showScheme(int row)
{
    m_row = row;
    if (row < 0 || row >= m_schemes.size())
        return;
    const bool open = !m_workspace.database().isReadOnly() && !m_workspace.dutyLedger().closedYears().contains(m_year);
    const bool used = m_schemes[row].code == SchemeRepository(m_workspace).inForce(m_year);
    m_use->setEnabled(open && !used);
    m_use->setToolTip(used ? tr("This scheme is used in %1.").arg(m_year) : tr("Scores of %1 and later years follow this scheme").arg(m_year));
    m_save->setToolTip(tr("Holds from %1 on; the years before keep the rules they had.").arg(m_year));
    m_draft = SchemeDraft(m_schemes[row].text);
    m_clean = m_draft.text();
    showDraft();
}

void SchemePage::showDraft(const SchemeDraft::Path &wanted)
{
    m_filling = true;
    m_tree->clear();
    const auto item = [&](const SchemeDraft::Path &path) {
        auto *made = new QStandardItem(m_draft.title(path));
        made->setData(variantOf(path), pathRole);
        return made;
    };
    QStandardItem *root = item({});
    m_tree->appendRow(root);
    for (int g = 0; g < m_draft.count({}); ++g) {
        QStandardItem *group = item({g});
        root->appendRow(group);
        for (int i = 0; i < m_draft.count({g}); ++i) {
            QStandardItem *line = item({g, i});
            group->appendRow(line);
            for (int r = 0; r < m_draft.count({g, i}); ++r)
                line->appendRow(item({g, i, r}));
        }
    }
    m_view->expandToDepth(1);
    m_filling = false;
    select(wanted);
    check();
}

SchemeDraft::Path SchemePage::current() const
{
    SchemeDraft::Path path;
    for (const QVariant &one : m_view->currentIndex().data(pathRole).toList())
        path << one.toInt();
    return path;
}

void SchemePage::select(const SchemeDraft::Path &path)
{
    QStandardItem *item = m_tree->item(0);
    for (const int one : path) {
        if (!item || one >= item->rowCount())
            break;
        item = item->child(one);
    }
    if (item) {
        m_view->setCurrentIndex(item->index());
        m_view->scrollTo(item->index());
    }
    showPart();
}

void SchemePage::showPart()
{
    if (m_filling)
        return;
    const SchemeDraft::Path path = current();
    m_forms->show(m_draft, path);
    static const auto words = [] { return QStringList{tr("Add group"), tr("Add item"), tr("Add rule"), tr("Add rule")}; };
    m_add->setText(words()[path.size()]);
    const bool writable = !m_workspace.database().isReadOnly();
    m_add->setEnabled(writable);
    for (Button *button : {m_remove, m_up, m_down})
        button->setEnabled(writable && !path.isEmpty());
    m_forms->setReadOnly(!writable);
}

void SchemePage::addPart()
{
    SchemeDraft::Path parent = current();
    if (parent.size() == 3)
        parent.removeLast();
    showDraft(m_draft.add(parent));
}

void SchemePage::edited()
{
    const SchemeDraft::Path path = current();
    m_draft.setValues(path, m_forms->values());
    if (auto *item = m_tree->itemFromIndex(m_view->currentIndex()))
        item->setText(m_draft.title(path));
    check();
}

void SchemePage::check()
{
    const SchemeReading reading = readScheme(m_draft.text());
    m_faults = static_cast<int>(reading.faults.size());
    m_faultList->removeRows(0, m_faultList->rowCount());
    m_faultList->setHorizontalHeaderLabels({tr("Place"), tr("What is wrong")});
    for (const SchemeFault &fault : reading.faults)
        m_faultList->appendRow({new QStandardItem(fault.path), new QStandardItem(fault.text)});
    m_tabs->setTabCount(1, m_faults == 0 ? -1 : m_faults);
    m_json->setPlainText(QString::fromUtf8(m_draft.text()));
    m_state->setText(m_faults > 0 ? QStringLiteral("%1：%2").arg(reading.faults.first().path, reading.faults.first().text)
                     : isDirty()  ? tr("sound, not kept yet")
                                  : tr("sound"));
    setTextRole(m_state, m_faults > 0 ? TextRole::Error : TextRole::Facts);
    const bool writable = !m_workspace.database().isReadOnly();
    m_save->setEnabled(writable && m_faults == 0 && isDirty());
    m_restore->setEnabled(writable && m_row >= 0 && m_row < m_schemes.size() && m_schemes[m_row].id != 0);
}

bool SchemePage::save()
{
    if (m_faults > 0)
        return false;
    const QString name = m_draft.title({});
    ChangeSet changes(m_workspace, tr("Keep the scheme %1 from %2 on").arg(name).arg(m_year));
    if (auto planned = SchemeRepository(m_workspace).save(changes, m_draft.text(), m_year); !planned) {
        showError(planned.error());
        return false;
    }
    const QByteArray former = m_clean;
    m_clean = m_draft.text();
    m_wanted = m_draft.values({}).value(QStringLiteral("id")).toString();
    if (const auto done = changes.commit(); !done) {
        m_clean = former;
        m_wanted.clear();
        showError(done.error());
        return false;
    }
    messageBar().showMessage(MessageBar::Kind::Info, tr("%1 holds from %2 on.").arg(name).arg(m_year));
    return true;
}

void SchemePage::putInForce()
{
    if (m_row < 0 || !mayLeave())
        return;
    const StoredScheme scheme = m_schemes[m_row];
    ChangeSet changes(m_workspace, tr("Put the scheme %1 in force from %2 on").arg(scheme.name).arg(m_year));
    if (auto planned = SchemeRepository(m_workspace).setInForce(changes, scheme.code, m_year); !planned) {
        showError(planned.error());
        return;
    }
    if (const auto done = changes.commit(); !done)
        showError(done.error());
    else
        messageBar().showMessage(MessageBar::Kind::Info, tr("%1 is in force from %2 on.").arg(scheme.name).arg(m_year));
}

void SchemePage::restore()
{
    const StoredScheme scheme = m_schemes[m_row];
    if (m_workspace.dutyLedger().closedYears().contains(scheme.year)) {
        showError({ErrorCode::Denied, tr("The text holds in the closed year %1 and stays.").arg(scheme.year), {}});
        return;
    }
    if (m_context.interaction().ask(this, {tr("Drop the own text?"), tr("“%1” goes back to the text before %2. Ctrl+Z takes it back.").arg(scheme.name).arg(scheme.year), {tr("Drop it"), tr("Cancel")}, 1, 1, true}) != 0)
        return;
    ChangeSet changes(m_workspace, tr("Drop the own text of %1").arg(scheme.name));
    SchemeRepository(m_workspace).remove(changes, scheme);
    m_clean = m_draft.text();
    if (const auto done = changes.commit(); !done)
        showError(done.error());
}

void SchemePage::copyScheme()
{
    if (m_row < 0 || !mayLeave())
        return;
    QVariantMap values = m_draft.values({});
    const QString base = values.value(QStringLiteral("id")).toString() + QStringLiteral("-own");
    QString id = base;
    for (int i = 2; std::any_of(m_schemes.cbegin(), m_schemes.cend(), [&](const StoredScheme &one) { return one.code == id; }); ++i)
        id = base + QString::number(i);
    values.insert(QStringLiteral("id"), id);
    values.insert(QStringLiteral("name"), tr("%1 (own)").arg(values.value(QStringLiteral("name")).toString()));
    m_draft.setValues({}, values);
    showDraft();
    messageBar().showMessage(MessageBar::Kind::Info, tr("This is a copy. Give it its name, change what differs and save it."));
}

void SchemePage::importFile()
{
    const auto path = m_context.interaction().openFile(this, tr("Open a scheme"), tr("Schemes (*.json)"));
    if (!path || !mayLeave())
        return;
    QFile file(*path);
    constexpr qint64 largest = 4 * 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest) {
        showError({ErrorCode::NotFound, tr("%1 cannot be read. Check the path.").arg(*path), file.errorString()});
        return;
    }
    const QByteArray text = file.readAll();
    const SchemeDraft draft(text);
    if (draft.isEmpty()) {
        const SchemeReading reading = readScheme(text);
        showError({ErrorCode::BadInput, QStringLiteral("%1：%2").arg(reading.faults.value(0).path, reading.faults.value(0).text), {}});
        return;
    }
    m_draft = draft;
    showDraft();
}

void SchemePage::exportFile()
{
    const QString id = m_draft.values({}).value(QStringLiteral("id")).toString();
    const auto path = m_context.interaction().saveFile(this, tr("Export to a file"), id + QStringLiteral(".json"), tr("Schemes (*.json)"));
    if (!path)
        return;
    QSaveFile file(*path);
    const QByteArray text = m_draft.text();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        showError({ErrorCode::Io, tr("The file could not be written. Choose another folder."), file.errorString()});
    else
        messageBar().showMessage(MessageBar::Kind::Info, tr("Written to %1.").arg(*path));
}

bool SchemePage::mayLeave()
{
    if (!isDirty())
        return true;
    const int answer = m_context.interaction().ask(this, {tr("Keep the changes?"), tr("“%1” was changed and is not kept yet.").arg(m_draft.title({})), {tr("Keep"), tr("Discard"), tr("Go on editing")}, 0, 2, false});
    if (answer == 0)
        return save();
    if (answer != 1)
        return false;
    m_draft = SchemeDraft(m_clean);
    showDraft();
    return true;
}

} // namespace xz::members

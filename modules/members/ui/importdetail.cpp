#include "ui/importdetail.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factsview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panes.h"

namespace xz::members {

namespace {

Chip::Kind chipOf(ReviewMark mark)
{
    switch (mark) {
    case ReviewMark::Added: return Chip::Kind::Filled;
    case ReviewMark::Changed: return Chip::Kind::Mark;
    case ReviewMark::Problem: return Chip::Kind::Outlined;
    default: return Chip::Kind::Neutral;
    }
}

} // namespace

ImportDetail::ImportDetail(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_name(makeLabel({}, TextRole::Name)), m_mark(new Chip({})), m_row(makeLabel({}, TextRole::Label)),
      m_basis(makeLabel({}, TextRole::Hint)), m_problems(new QWidget), m_problemLines(new QVBoxLayout(m_problems)), m_differenceHead(new QWidget),
      m_all(makeLink(QStringLiteral("import.takeAll"), {})), m_differences(new QWidget), m_differenceLines(new QVBoxLayout(m_differences)),
      m_sameCount(makeLabel({}, TextRole::Hint)), m_showSame(makeLink(QStringLiteral("import.showSame"), tr("Show"))), m_others(new FactsView),
      m_mappingFacts(makeLabel({}, TextRole::Hint)), m_mapping(new QWidget), m_notes(makeLabel({}, TextRole::Hint))
{
    setObjectName(QStringLiteral("import.detail"));
    makePane(this);
    m_name->setObjectName(QStringLiteral("import.detail.name"));
    m_mark->setObjectName(QStringLiteral("import.detail.mark"));
    m_row->setObjectName(QStringLiteral("import.detail.row"));
    m_basis->setObjectName(QStringLiteral("import.detail.basis"));
    m_basis->setWordWrap(true);
    m_notes->setWordWrap(true);
    m_notes->setObjectName(QStringLiteral("import.notes"));
    m_problems->setObjectName(QStringLiteral("import.problems"));
    m_differences->setObjectName(QStringLiteral("import.differences"));
    m_others->setObjectName(QStringLiteral("import.others"));
    m_sameCount->setObjectName(QStringLiteral("import.sameCount"));
    const Theme &theme = Theme::app();
    const int margin = theme.px(16);

    auto *nameLine = new QHBoxLayout;
    nameLine->setSpacing(theme.px(8));
    nameLine->addWidget(m_name);
    nameLine->addWidget(m_mark);
    nameLine->addStretch();
    nameLine->addWidget(m_row);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, theme.px(12), margin, theme.px(12));
    head->setSpacing(theme.px(4));
    head->addLayout(nameLine);
    head->addWidget(m_basis);

    auto *differenceTitle = new QHBoxLayout(m_differenceHead);
    differenceTitle->setContentsMargins(0, 0, 0, 0);
    differenceTitle->setSpacing(theme.px(12));
    differenceTitle->addWidget(makeLabel(tr("Differences"), TextRole::Section));
    differenceTitle->addStretch();
    differenceTitle->addWidget(makeLabel(tr("what is ticked takes the file's value"), TextRole::Hint));
    differenceTitle->addWidget(m_all);
    m_problemLines->setContentsMargins(0, 0, 0, 0);
    m_problemLines->setSpacing(theme.px(4));
    m_differenceLines->setContentsMargins(0, 0, 0, 0);
    m_differenceLines->setSpacing(theme.px(4));
    auto *same = new QHBoxLayout;
    same->setSpacing(theme.px(8));
    same->addSpacing(theme.px(28));
    same->addWidget(m_sameCount);
    same->addWidget(m_showSame);
    same->addStretch();
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(margin, theme.px(12), margin, theme.px(12));
    middle->setSpacing(theme.px(8));
    middle->addWidget(m_problems);
    middle->addWidget(m_differenceHead);
    middle->addWidget(m_differences);
    middle->addLayout(same);

    auto *mappingTitle = new QHBoxLayout;
    mappingTitle->setSpacing(theme.px(8));
    mappingTitle->addWidget(makeLabel(tr("Columns"), TextRole::Section));
    mappingTitle->addWidget(m_mappingFacts);
    mappingTitle->addStretch();
    auto *back = makeLink(QStringLiteral("import.backToMapping"), tr("Go back and change"));
    mappingTitle->addWidget(back);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(margin, theme.px(12), margin, theme.px(12));
    foot->setSpacing(theme.px(8));
    foot->addLayout(mappingTitle);
    foot->addWidget(m_mapping);
    foot->addWidget(m_notes);

    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addLayout(middle);
    layout->addWidget(m_others);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addLayout(foot);
    m_stack->addWidget(new EmptyState(tr("Choose a row to see what it changes.")));
    m_stack->addWidget(makeScrollingPane(QStringLiteral("import.detailScroll"), inside));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_all, &QPushButton::clicked, this, [this] { emit allToggled(m_detail.key, !m_detail.taken); });
    connect(m_showSame, &QPushButton::clicked, this, [this] {
        m_others->setVisible(!m_others->isVisibleTo(this));
        m_showSame->setText(m_others->isVisibleTo(this) ? tr("Hide") : tr("Show"));
    });
    connect(back, &QPushButton::clicked, this, &ImportDetail::backToMapping);
}

void ImportDetail::clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void ImportDetail::showNothing()
{
    m_detail = {};
    m_stack->setCurrentIndex(0);
}

void ImportDetail::showDetail(const ReviewDetail &detail)
{
    m_detail = detail;
    m_name->setText(detail.name);
    m_mark->setText(detail.markText);
    m_mark->setKind(chipOf(detail.mark));
    const QString row = detail.row > 0 ? tr("row %1").arg(detail.row) : QString();
    m_row->setText(detail.sheet.isEmpty() ? row : detail.sheet + u' ' + row);
    m_basis->setText(detail.basis);
    m_basis->setVisible(!detail.basis.isEmpty());

    clear(m_problemLines);
    bool faulty = false;
    for (const ReviewProblem &problem : detail.problems) {
        addProblem(problem);
        faulty = faulty || !problem.isWarning;
    }
    if (!detail.unknownSector.isEmpty())
        addSectorOffers();
    if (faulty)
        addChoices();
    m_problems->setVisible(!detail.problems.isEmpty());
    clear(m_differenceLines);
    for (const ReviewDifference &difference : detail.differences)
        addDifference(difference);
    const bool any = !detail.differences.isEmpty();
    m_differenceHead->setVisible(any);
    m_differences->setVisible(any);
    m_all->setText(detail.taken ? tr("Take none") : tr("Take all"));

    const bool changed = detail.mark == ReviewMark::Changed;
    m_sameCount->setText(tr("%1 others are the same").arg(detail.others.size()));
    m_sameCount->setVisible(changed && !detail.others.isEmpty());
    m_showSame->setVisible(changed && !detail.others.isEmpty());
    m_showSame->setText(tr("Show"));
    m_others->clear();
    for (const auto &[label, value] : detail.others)
        m_others->addFact(QStringLiteral("other.%1").arg(label), label, value);
    m_others->setVisible(!changed && !detail.others.isEmpty());
    m_stack->setCurrentIndex(1);
}

void ImportDetail::addProblem(const ReviewProblem &problem)
{
    const Theme &theme = Theme::app();
    auto *text = makeLabel(problem.text, problem.isWarning ? TextRole::Hint : TextRole::Error);
    text->setWordWrap(true);
    m_problemLines->addWidget(text);
    if (problem.field.isEmpty())
        return;
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, theme.px(8));
    layout->setSpacing(theme.px(8));
    auto *edit = new QLineEdit(problem.value);
    edit->setObjectName(QStringLiteral("import.mend.%1").arg(problem.field));
    edit->setAccessibleName(tr("Mend %1").arg(problem.label));
    edit->setPlaceholderText(tr("The right value; Enter checks it"));
    auto *label = makeLabel(problem.label, TextRole::Label);
    label->setBuddy(edit);
    auto *apply = new Button(QStringLiteral("import.mendApply.%1").arg(problem.field), {}, tr("Mend"));
    apply->setSmall(true);
    apply->setEnabled(false);
    layout->addWidget(label);
    layout->addWidget(edit, 1);
    layout->addWidget(apply);
    m_problemLines->addWidget(line);
    const auto mend = [this, edit, field = problem.field, was = problem.value] {
        if (edit->text().trimmed() != was)
            emit mended(m_detail.key, field, edit->text());
    };
    connect(edit, &QLineEdit::textChanged, apply, [apply, was = problem.value](const QString &now) { apply->setEnabled(now.trimmed() != was); });
    connect(edit, &QLineEdit::returnPressed, this, mend);
    connect(apply, &Button::clicked, this, mend);
}

void ImportDetail::addSectorOffers()
{
    const QString name = m_detail.unknownSector, full = m_detail.fullSector;
    const auto add = [this](const char *id, const QString &text, const auto &clicked) {
        auto *button = new Button(QLatin1String(id), QStringLiteral("list-add"), text);
        button->setSmall(true);
        connect(button, &Button::clicked, this, clicked);
        m_problemLines->addWidget(button, 0, Qt::AlignLeft);
    };
    add("import.createSector", tr("Create the sector “%1”").arg(name), [this, name] { emit sectorAccepted(name, name); });
    if (!full.isEmpty())
        add("import.createFullSector", tr("Create it by its full name “%1”").arg(full), [this, name, full] { emit sectorAccepted(name, full); });
    if (m_detail.unknownSectors > 1)
        add("import.createAllSectors", tr("Create all %1 sectors that the database does not have").arg(m_detail.unknownSectors), [this] { emit allSectorsAccepted(); });
}

void ImportDetail::addChoices()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::app().px(8));
    const auto add = [&](const char *name, const QString &text, const auto &clicked) {
        auto *button = new Button(QStringLiteral("import.") + QLatin1String(name), {}, text);
        button->setSmall(true);
        connect(button, &Button::clicked, this, clicked);
        layout->addWidget(button);
        return button;
    };
    if (m_detail.isUsable && !m_detail.taken)
        add("takeRow", tr("Take the row, keep the value in the remark"), [this] { emit choiceMade(m_detail.key, true); });
    if (m_detail.isUsable && m_detail.taken)
        add("skipRow", tr("Skip the row"), [this] { emit choiceMade(m_detail.key, false); });
    if (m_detail.isDuplicate)
        add("distinct", tr("Another person of the same name"), [this] { emit distinctClicked(m_detail.key); });
    if (!m_detail.isUsable && !m_detail.isDuplicate)
        layout->addWidget(makeLabel(tr("Unless it is mended, the row is skipped."), TextRole::Hint));
    layout->addStretch();
    m_problemLines->addWidget(line);
}

void ImportDetail::addDifference(const ReviewDifference &difference)
{
    const Theme &theme = Theme::app();
    auto *line = new QWidget;
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, theme.px(4));
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(1, theme.px(84));
    grid->setColumnStretch(2, 1);
    auto *box = new QCheckBox;
    box->setObjectName(QStringLiteral("import.take.%1").arg(difference.field));
    box->setAccessibleName(tr("Take the file's value of %1").arg(difference.label));
    box->setChecked(difference.taken);
    auto *label = makeLabel(difference.label, TextRole::Label);
    auto *before = makeLabel(difference.before.isEmpty() ? tr("(empty)") : difference.before, TextRole::Facts);
    QFont struck = before->font();
    struck.setStrikeOut(!difference.before.isEmpty());
    before->setFont(struck);
    before->setWordWrap(true);
    auto *after = makeLabel(difference.after.isEmpty() ? tr("(empty)") : difference.after, TextRole::Bold);
    after->setWordWrap(true);
    grid->addWidget(box, 0, 0, Qt::AlignTop);
    grid->addWidget(label, 0, 1, Qt::AlignTop);
    grid->addWidget(before, 0, 2);
    grid->addWidget(after, 1, 2);
    m_differenceLines->addWidget(line);
    m_differenceLines->addWidget(makeLine(Qt::Horizontal));
    connect(box, &QCheckBox::toggled, this, [this, field = difference.field](bool taken) { emit fieldToggled(m_detail.key, field, taken); });
}

void ImportDetail::showMapping(const QString &facts, const QList<ReviewColumn> &columns, const QStringList &notes)
{
    const Theme &theme = Theme::app();
    m_mappingFacts->setText(facts);
    m_notes->setText(notes.join(QStringLiteral("；")));
    m_notes->setVisible(!notes.isEmpty());
    auto *grid = qobject_cast<QGridLayout *>(m_mapping->layout());
    if (!grid) {
        grid = new QGridLayout(m_mapping);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(theme.px(8));
        grid->setVerticalSpacing(theme.px(4));
    }
    clear(grid);
    int place = 0;
    for (const ReviewColumn &column : columns) {
        const int row = place / 2, at = place % 2 * 3;
        auto *from = makeLabel(QStringLiteral("%1 %2").arg(column.letters, column.header.simplified()).trimmed(), TextRole::Label);
        from->setMaximumWidth(theme.px(104));
        from->setToolTip(column.header);
        grid->addWidget(from, row, at);
        grid->addWidget(makeLabel(QStringLiteral("→"), TextRole::Hint), row, at + 1);
        grid->addWidget(makeLabel(column.field.isEmpty() ? tr("Not imported") : column.fieldLabel, column.field.isEmpty() ? TextRole::Hint : TextRole::Base), row, at + 2);
        ++place;
    }
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(5, 1);
}

} // namespace xz::members

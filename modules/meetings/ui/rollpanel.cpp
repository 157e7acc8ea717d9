#include "ui/rollpanel.h"

#include <QGridLayout>
#include <QLabel>
#include <QTableView>

#include "ui/models/tabledelegate.h"
#include "ui/models/tableheader.h"
#include "ui/quorumbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace xz::meetings {

namespace {

QFrame *card()
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    return frame;
}

} // namespace

QWidget *RollPanel::tile(const QString &name, const QString &title, QLabel *&figure, QLabel *&word, QLabel *&note)
{
    const Theme &theme = Theme::app();
    QFrame *frame = card();
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6));
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    word = makeLabel(title, TextRole::Name);
    note = makeLabel({}, TextRole::Label);
    note->hide();
    left->addStretch();
    left->addWidget(word);
    left->addWidget(note);
    left->addStretch();
    layout->addLayout(left);
    figure = new QLabel(QStringLiteral("0"));
    figure->setObjectName(name);
    figure->setAccessibleName(title);
    figure->setFont(theme.fontOfPixels(42, true));
    layout->addWidget(figure, 1, Qt::AlignRight | Qt::AlignVCenter);
    frame->setMinimumHeight(theme.px(72));
    return frame;
}

RollPanel::RollPanel(QWidget *parent)
    : QWidget(parent), m_rule(makeLabel({}, TextRole::Label)), m_lamp(new LampLabel), m_bar(new QuorumBar), m_line(makeLabel({}, TextRole::Name)),
      m_model(new RollModel(this)), m_table(new QTableView)
{
    const Theme &theme = Theme::app();
    const char *const names[] = {"rollExpected", "rollPresent", "rollLeave", "rollAbsent"};
    const QString titles[] = {tr("Expected"), tr("Present"), tr("On leave"), tr("Absent")};
    auto *tiles = new QGridLayout;
    tiles->setSpacing(theme.px(8));
    for (int i = 0; i < 4; ++i)
        tiles->addWidget(tile(QLatin1String(names[i]), titles[i], m_figures[i], m_words[i], m_notes[i]), i / 2, i % 2);
    setTextRole(m_words[0], TextRole::Facts);
    setTextRole(m_words[2], TextRole::Facts);
    setTextRole(m_words[3], TextRole::Facts);
    m_notes[3]->setText(tr("not there before it begins"));

    QFrame *quorum = card();
    auto *box = new QVBoxLayout(quorum);
    box->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(12));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Quorum"), TextRole::Section));
    head->addWidget(m_rule, 1);
    head->addWidget(m_lamp);
    box->addLayout(head);
    box->addWidget(m_bar);
    m_line->setObjectName(QStringLiteral("rollLine"));
    m_line->setWordWrap(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->addWidget(m_line);

    QFrame *sectors = card();
    auto *list = new QVBoxLayout(sectors);
    list->setContentsMargins(1, 1, 1, 1);
    m_table->setObjectName(QStringLiteral("rollSectors"));
    m_table->setAccessibleName(tr("Attendance by sector"));
    auto *header = new TableHeader(m_table);
    header->setMeasure(28);
    m_table->setHorizontalHeader(header);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setItemDelegateForColumn(RollModel::Rate, new RateDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(30));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int widths[] = {0, 48, 48, 48, 56, 100};
    header->setMinimumSectionSize(theme.px(40));
    for (int column = 0; column < RollModel::ColumnCount; ++column) {
        if (widths[column])
            m_table->setColumnWidth(column, theme.px(widths[column]));
        else
            header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    header->setSectionsClickable(true);
    header->setSortIndicator(RollModel::Absent, Qt::DescendingOrder);
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sortIndicatorChanged, m_model, &RollModel::sort);
    list->addWidget(m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(12));
    layout->addLayout(tiles);
    layout->addWidget(quorum);
    layout->addWidget(sectors, 1);
    setFixedWidth(theme.px(420));
}

void RollPanel::show(const Roll &roll, bool begun)
{
    const RollCounts counts = roll.counts();
    const int figures[] = {counts.expected, counts.present, counts.onLeave, counts.absent};
    for (int i = 0; i < 4; ++i)
        m_figures[i]->setText(QString::number(figures[i]));
    m_words[3]->setText(begun ? tr("Absent") : tr("Not there"));
    m_notes[3]->setVisible(!begun);
    const Quorum quorum = roll.quorum();
    const bool ruled = quorum.rule != QuorumRule::None;
    m_rule->setText(ruled ? tr("%1: %2 needed").arg(quorumText(quorum.rule)).arg(quorum.needed) : tr("This kind of meeting has no rule"));
    m_lamp->setVisible(ruled);
    m_lamp->setState(quorum.isMet() ? Lamp::Green : Lamp::Red, quorum.isMet() ? tr("reached") : tr("%1 are missing").arg(quorum.needed - quorum.present));
    m_bar->setQuorum(quorum);
    m_line->setText(roll.openingLine());
    m_model->setGroups(roll.bySector());
}

} // namespace xz::meetings

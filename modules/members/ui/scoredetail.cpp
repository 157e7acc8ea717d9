#include "ui/scoredetail.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/files/attachments.h"
#include "core/workspace.h"
#include "domain/scoring/scorejson.h"
#include "ui/evidencemodel.h"
#include "ui/models/plaintable.h"
#include "ui/scorechart.h"
#include "ui/scorehead.h"
#include "ui/scoretreedelegate.h"
#include "ui/scoretreemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panes.h"

namespace xz::members {

ScoreDetail::ScoreDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_head(new ScoreHead), m_model(new ScoreTreeModel(this)), m_tree(new QTreeView), m_chart(new ScoreChart),
      m_title(makeLabel({}, TextRole::Section)), m_sum(makeLabel({}, TextRole::Facts)), m_organisers(makeLabel({}, TextRole::Facts)), m_evidence(new EvidenceModel(this)),
      m_table(makePlainTable(QStringLiteral("scores.evidence"), tr("Evidence"), m_evidence, EvidenceModel::Title))
{
    setObjectName(QStringLiteral("scores.detail"));
    makePane(this);
    const Theme &theme = Theme::app();
    m_tree->setObjectName(QStringLiteral("scores.tree"));
    m_tree->setAccessibleName(tr("Score sheet"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ScoreTreeDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(theme.px(16));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(theme.px(32));
    m_sum->setObjectName(QStringLiteral("scores.evidence.sum"));
    m_title->setObjectName(QStringLiteral("scores.evidence.title"));
    const auto measure = [this] {
        const Theme &now = Theme::app();
        const QList<int> widths{0, 36, 56, 80, 56, 56, 56};
        m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        for (int i = 1; i < widths.size(); ++i) {
            m_tree->header()->setSectionResizeMode(i, QHeaderView::Fixed);
            m_tree->header()->resizeSection(i, now.px(widths[i]));
        }
        m_tree->setIndentation(now.px(16));
    };
    measure();
    connect(&Theme::app(), &Theme::changed, this, measure);

    const auto measureEvidence = [this] {
        const QList<int> widths{96, 0, 112, 152, 72};
        for (int i = 0; i < widths.size(); ++i) {
            if (widths[i] == 0)
                continue;
            m_table->horizontalHeader()->setSectionResizeMode(i, QHeaderView::Fixed);
            m_table->horizontalHeader()->resizeSection(i, Theme::app().px(widths[i]));
        }
    };
    measureEvidence();
    connect(&Theme::app(), &Theme::changed, this, measureEvidence);
    auto *chartArea = new QScrollArea;
    chartArea->setProperty("pane", true);
    chartArea->setFrameShape(QFrame::NoFrame);
    chartArea->setWidgetResizable(true);
    chartArea->setFocusPolicy(Qt::NoFocus);
    chartArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chartArea->setWidget(m_chart);
    chartArea->setFixedWidth(theme.px(184));
    auto *sheet = new QWidget;
    auto *sheetLayout = new QHBoxLayout(sheet);
    sheetLayout->setContentsMargins(0, 0, 0, 0);
    sheetLayout->setSpacing(0);
    sheetLayout->addWidget(m_tree, 1);
    sheetLayout->addWidget(makeLine(Qt::Vertical));
    sheetLayout->addWidget(chartArea);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    line->setSpacing(theme.px(8));
    line->addWidget(m_title);
    line->addWidget(m_sum);
    line->addStretch();
    line->addWidget(m_organisers);
    auto *below = new QWidget;
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    belowLayout->addWidget(makeLine(Qt::Horizontal));
    belowLayout->addLayout(line);
    belowLayout->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(sheet);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(splitter, 1);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScoreDetail::showEvidence);
    connect(m_table, &QTableView::activated, this, &ScoreDetail::openEvidence);
    connect(m_head, &ScoreHead::dossierClicked, this, [this] { emit dossierWanted(personId()); });
}

qint64 ScoreDetail::personId() const
{
    return m_member < 0 ? 0 : m_book->facts.table.member(m_member).personId;
}

void ScoreDetail::show(std::shared_ptr<const ScoreBook> book, std::shared_ptr<const TrialScores> trial, int member)
{
    const QString chosen = m_tree->currentIndex().siblingAtColumn(0).data().toString();
    m_book = std::move(book);
    m_trial = std::move(trial);
    m_member = m_book && member < m_book->scores.size() ? member : -1;
    m_records.clear();
    if (m_member < 0) {
        m_head->clear();
        m_model->clear();
        m_evidence->clear();
        m_chart->setBars({}, {});
        m_title->clear();
        m_sum->clear();
        m_organisers->clear();
        return;
    }
    const qint64 person = personId();
    const Period period = m_book->facts.period;
    const auto records = m_workspace.dutyLedger().ofPerson(person, dateOf(period.from).toString(Qt::ISODate), dateOf(period.to).toString(Qt::ISODate));
    if (!records)
        emit failed(records.error());
    else
        for (const DutyRecord &record : *records)
            m_records.insert(record.id, record);
    QImage photo;
    if (const qint64 photoId = m_book->facts.members[m_member].photoId; photoId != 0)
        if (const auto bytes = m_workspace.attachments().read(photoId))
            photo = QImage::fromData(*bytes);
    m_head->show(*m_book, m_trial.get(), m_member, photo);
    m_model->show(m_book, m_trial, m_member);
    m_tree->header()->setSectionHidden(ScoreTreeModel::Trial, !m_trial);
    m_tree->header()->setSectionHidden(ScoreTreeModel::Difference, !m_trial);
    m_tree->expandAll();
    showChart();
    // The item looked at before, else the first.
    QModelIndex wanted = m_model->index(0, 0, m_model->index(0, 0));
    for (int group = 0; group < m_model->rowCount() && !chosen.isEmpty(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        if (parent.data().toString() == chosen)
            wanted = parent;
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            if (m_model->index(row, 0, parent).data().toString() == chosen)
                wanted = m_model->index(row, 0, parent);
        }
    }
    m_tree->setCurrentIndex(wanted);
    showEvidence();
}

void ScoreDetail::showChart()
{
    const MemberRow &row = m_book->facts.members[m_member];
    QList<int> peers;
    for (int i = 0; i < m_book->scores.size(); ++i) {
        if (row.committee.isEmpty() || m_book->facts.members[i].committee == row.committee)
            peers << i;
    }
    QList<ScoreChart::Bar> bars;
    for (int g = 0; g < m_book->scheme.groups.size(); ++g) {
        const SchemeGroup &group = m_book->scheme.groups[g];
        ScoreChart::Bar bar;
        bar.name = group.name;
        bar.counted = m_book->scores[m_member].groupPoints(m_book->scheme, g);
        bar.cap = group.cap.value_or(0);
        if (!group.cap) {
            // The sum of the caps of its items, when every one has one.
            bool isCapped = true;
            Points sum = 0;
            for (const int item : group.items) {
                isCapped = isCapped && m_book->scheme.items[item].cap;
                sum += m_book->scheme.items[item].cap.value_or(0);
            }
            bar.cap = isCapped ? sum : 0;
        }
        qint64 sum = 0;
        for (const int peer : std::as_const(peers))
            sum += m_book->scores[peer].groupPoints(m_book->scheme, g);
        bar.mean = peers.isEmpty() ? 0 : static_cast<Points>(sum / peers.size());
        bars.append(bar);
    }
    m_chart->setBars(bars, row.committee.isEmpty() ? tr("mean of all members") : tr("mean of the committee"));
}

void ScoreDetail::showEvidence()
{
    if (m_member < 0)
        return;
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    const MemberScore &score = m_book->scores[m_member];
    QList<Evidence> evidence;
    Points sum = 0;
    QString name = current.data().toString();
    const auto take = [&](const QModelIndex &index) {
        const int item = index.data(ScoreTreeModel::ItemRole).toInt();
        if (item < 0)
            return;
        evidence += score.items[item].evidence;
        sum += score.items[item].points;
    };
    take(current);
    for (int row = 0; row < m_model->rowCount(current); ++row)
        take(m_model->index(row, 0, current));
    if (current.isValid() && current.data(ScoreTreeModel::LevelRole).toInt() == 2) {
        for (const ItemScore &one : score.items)
            evidence += one.evidence;
        sum = score.total;
    }
    m_evidence->show(*m_book, m_member, evidence, m_records);
    Points added = 0;
    for (const Evidence &one : std::as_const(evidence))
        added += one.points;
    m_title->setText(tr("Evidence: %1").arg(name));
    m_sum->setText(added == sum ? tr("%1 lines, together %2, as counted").arg(evidence.size()).arg(scoreText(added))
                                : tr("%1 lines, together %2, but %3 counted").arg(evidence.size()).arg(scoreText(added), scoreText(sum)));
    const QString organisers = m_evidence->organisers();
    m_organisers->setText(organisers.isEmpty() ? QString() : tr("Recorded by who organised: %1").arg(organisers));
}

void ScoreDetail::openEvidence(const QModelIndex &index)
{
    if (const qint64 record = m_evidence->recordAt(index.row()); record != 0)
        emit recordWanted(record);
}

QString ScoreDetail::evidenceText() const
{
    QString text;
    for (int row = -1; row < m_evidence->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < EvidenceModel::ColumnCount; ++column) {
            const QVariant value = row < 0 ? m_evidence->headerData(column, Qt::Horizontal) : m_evidence->index(row, column).data();
            cells << (value.userType() == qMetaTypeId<TableCell>() ? value.value<TableCell>().text : value.toString());
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace xz::members

#include "ui/models/columnlayout.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>

#include "ui/theme/theme.h"
#include "ui/widgets/uistate.h"

namespace xz {

namespace {

constexpr int leastStretched = 120;

} // namespace

ColumnLayout::ColumnLayout(QTableView &view, QString stateKey) : m_view(view), m_stateKey(QStringLiteral("table/") + stateKey) {}

void ColumnLayout::attach(QHeaderView *header)
{
    m_header = header;
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            remember();
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        // Size 0 is a column being hidden.
        if (m_arranging || section >= m_columns.size() || size == 0 || m_columns.at(section).width == 0)
            return;
        m_measures[section] = qMax(1, qRound(size / Theme::app().scale()));
        remember();
        stretch();
    });
}

void ColumnLayout::setColumns(const QList<TableColumn> &columns)
{
    m_columns = columns;
    m_measures.clear();
    for (const TableColumn &column : columns)
        m_measures << column.width;
    if (!columns.isEmpty())
        apply(true);
}

void ColumnLayout::apply(bool remembered)
{
    m_arranging = true;
    for (int i = 0; i < m_columns.size(); ++i) {
        m_header->moveSection(m_header->visualIndex(i), i);
        m_measures[i] = m_columns.at(i).width;
        m_header->setSectionHidden(i, !m_columns.at(i).shownByDefault);
    }
    if (remembered) {
        const QJsonArray kept = QJsonDocument::fromJson(UiState::read(m_stateKey).toByteArray()).array();
        int place = 0;
        for (const QJsonValue &value : kept) {
            const QJsonObject entry = value.toObject();
            for (int i = 0; i < m_columns.size(); ++i) {
                if (m_columns.at(i).id != entry.value(QLatin1String("id")).toString())
                    continue;
                m_header->moveSection(m_header->visualIndex(i), place++);
                if (m_columns.at(i).width > 0)
                    m_measures[i] = qBound(24, entry.value(QLatin1String("width")).toInt(m_measures.at(i)), 2000);
                m_header->setSectionHidden(i, !entry.value(QLatin1String("shown")).toBool(true));
                break;
            }
        }
        if (shown().isEmpty()) {
            for (int i = 0; i < m_columns.size(); ++i)
                m_header->setSectionHidden(i, !m_columns.at(i).shownByDefault);
        }
    }
    m_arranging = false;
    applyWidths();
}

void ColumnLayout::remember() const
{
    QJsonArray kept;
    for (const int column : order())
        kept.append(QJsonObject{{QStringLiteral("id"), m_columns.at(column).id},
                                {QStringLiteral("width"), m_measures.at(column)},
                                {QStringLiteral("shown"), isShown(column)}});
    UiState::write(m_stateKey, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

QList<int> ColumnLayout::order() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_columns.size(); ++visual)
        columns << m_header->logicalIndex(visual);
    return columns;
}

QList<int> ColumnLayout::shown() const
{
    QList<int> columns = order();
    columns.removeIf([this](int column) { return m_header->isSectionHidden(column); });
    return columns;
}

bool ColumnLayout::isShown(int column) const { return column >= 0 && column < m_columns.size() && !m_header->isSectionHidden(column); }

void ColumnLayout::setShown(int column, bool show)
{
    if (!show && shown().size() == 1)
        return;
    m_arranging = true;
    m_header->setSectionHidden(column, !show);
    m_arranging = false;
    applyWidths();
    remember();
}

void ColumnLayout::move(int column, int place)
{
    m_header->moveSection(m_header->visualIndex(column), qBound(0, place, int(m_columns.size()) - 1));
}

void ColumnLayout::reset()
{
    UiState::write(m_stateKey, {});
    apply(false);
}

void ColumnLayout::applyWidths()
{
    if (!m_header || m_columns.isEmpty())
        return;
    m_arranging = true;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_measures.at(i) > 0)
            m_header->resizeSection(i, Theme::app().px(m_measures.at(i)));
    }
    m_arranging = false;
    stretch();
}

void ColumnLayout::stretch()
{
    if (!m_header || m_columns.isEmpty() || m_arranging)
        return;
    int taken = 0;
    QList<int> elastic;
    for (const int column : shown()) {
        if (m_columns.at(column).width == 0)
            elastic << column;
        else
            taken += m_header->sectionSize(column);
    }
    if (elastic.isEmpty())
        return;
    m_arranging = true;
    int rest = m_view.viewport()->width() - taken;
    for (qsizetype i = 0; i < elastic.size(); ++i) {
        const int share = qMax(rest / int(elastic.size() - i), Theme::app().px(leastStretched));
        m_header->resizeSection(elastic.at(i), share);
        rest -= share;
    }
    m_arranging = false;
}

} // namespace xz

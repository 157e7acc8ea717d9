#include "shell/printing/templatelist.h"

#include <QAbstractListModel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "shell/printing/templateglyph.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

namespace xz {

namespace {

enum Role { IdRole = Qt::UserRole + 1, NoteRole, TemplateRole };

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {0, Theme::app().px(index.data(IdRole).isValid() ? 52 : 26)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::app();
        const QRect area = option.rect;
        painter->save();
        if (!index.data(IdRole).isValid()) {
            painter->setFont(theme.font(TextSize::Label));
            painter->setPen(theme.color(Token::Text2));
            painter->drawText(area.adjusted(theme.px(12), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
            painter->restore();
            return;
        }
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver)
            painter->fillRect(area, theme.color(selected ? Token::Sel : Token::Hover));
        if (selected)
            painter->fillRect(QRect(area.x(), area.y(), theme.px(3), area.height()), theme.color(Token::Accent));
        const int side = theme.px(36);
        const QRect glyph(area.x() + theme.px(12), area.y() + (area.height() - side) / 2, side, side);
        paintTemplateGlyph(*painter, glyph, index.data(TemplateRole).value<PrintTemplate>());
        const QRect text = area.adjusted(theme.px(12 + 36 + 10), 0, -theme.px(8), 0);
        const int middle = area.y() + area.height() / 2;
        painter->setFont(theme.font(TextSize::Base, selected));
        painter->setPen(theme.color(Token::Text));
        painter->drawText(QRect(text.x(), middle - theme.px(20), text.width(), theme.px(20)), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(theme.font(TextSize::Label));
        painter->setPen(theme.color(Token::Text2));
        painter->drawText(QRect(text.x(), middle, text.width(), theme.px(18)), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(NoteRole).toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

/// Headings and templates in one list.
class TemplateList::Model : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    struct Row {
        bool heading = false;
        QString text;
        QString note;
        PrintTemplate printTemplate;
    };

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const QList<Row> &rows() const { return m_rows; }
    int rowOf(const QString &id) const
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (!m_rows.at(i).heading && m_rows.at(i).printTemplate.id == id)
                return i;
        }
        return -1;
    }
    void setNote(int row, const QString &note)
    {
        m_rows[row].note = note;
        emit dataChanged(index(row), index(row));
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Row &row = m_rows.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return row.text;
        case Qt::ToolTipRole:
            return row.heading ? QVariant() : QVariant(row.text + QLatin1Char('\n') + row.note);
        case NoteRole:
            return row.note;
        case IdRole:
            return row.heading ? QVariant() : QVariant(row.printTemplate.id);
        case TemplateRole:
            return QVariant::fromValue(row.printTemplate);
        default:
            return {};
        }
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid() || m_rows.at(index.row()).heading)
            return Qt::NoItemFlags;
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }

private:
    QList<Row> m_rows;
};

TemplateList::TemplateList(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(QStringLiteral("templates.search"), tr("Find a template"), this))
    , m_view(new QListView(this))
    , m_model(new Model(this))
{
    setObjectName(QStringLiteral("templateList"));
    setProperty("pane", true);
    setAttribute(Qt::WA_StyledBackground);
    m_view->setObjectName(QStringLiteral("templates.list"));
    m_view->setAccessibleName(tr("Templates"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new Delegate(m_view));
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_search, 0, Qt::AlignHCenter);
    layout->addWidget(m_view, 1);
    const auto measure = [this, layout] {
        const Theme &theme = Theme::app();
        layout->setContentsMargins(0, theme.px(8), 0, 0);
        layout->setSpacing(theme.px(8));
        m_search->setMeasure(208);
        setFixedWidth(theme.px(231));
        m_view->doItemsLayout();
    };
    connect(&Theme::app(), &Theme::changed, this, measure);
    measure();
    connect(m_search, &SearchField::searched, this, &TemplateList::fill);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.data(IdRole).isValid())
            emit currentChanged(index.data(IdRole).toString());
    });
}

void TemplateList::setTemplates(const QList<PrintTemplate> &templates)
{
    m_templates = templates;
    m_counts.clear();
    const QSignalBlocker blocker(m_search);
    m_search->clear();
    fill();
}

void TemplateList::fill()
{
    const QString kept = current();
    const QString wanted = m_search->text().trimmed();
    QStringList groups;
    for (const PrintTemplate &entry : std::as_const(m_templates)) {
        if (!groups.contains(entry.group))
            groups << entry.group;
    }
    QList<Model::Row> rows;
    for (const QString &group : std::as_const(groups)) {
        bool first = true;
        for (const PrintTemplate &entry : std::as_const(m_templates)) {
            if (entry.group != group || (!wanted.isEmpty() && !entry.title.contains(wanted, Qt::CaseInsensitive)))
                continue;
            if (first && !group.isEmpty())
                rows << Model::Row{true, group, {}, {}};
            first = false;
            const QString count = m_counts.value(entry.id);
            rows << Model::Row{false, entry.title, count.isEmpty() ? entry.paper : tr("%1, %2").arg(entry.paper, count), entry};
        }
    }
    m_model->setRows(std::move(rows));
    if (const int row = m_model->rowOf(kept); row >= 0) {
        const QSignalBlocker blocker(m_view->selectionModel());
        m_view->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    }
}

void TemplateList::setCount(const QString &templateId, const QString &count)
{
    m_counts.insert(templateId, count);
    const int row = m_model->rowOf(templateId);
    if (row >= 0)
        m_model->setNote(row, tr("%1, %2").arg(m_model->rows().at(row).printTemplate.paper, count));
}

QString TemplateList::current() const { return m_view->currentIndex().data(IdRole).toString(); }

bool TemplateList::setCurrent(const QString &templateId)
{
    const int row = m_model->rowOf(templateId);
    if (row < 0)
        return false;
    m_view->setCurrentIndex(m_model->index(row));
    return true;
}

QStringList TemplateList::ids() const
{
    QStringList ids;
    for (const Model::Row &row : m_model->rows()) {
        if (!row.heading)
            ids << row.printTemplate.id;
    }
    return ids;
}

} // namespace xz

#include "ui/models/tabledelegate.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QHeaderView>
#include <QToolTip>

#include "ui/models/windowedmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace xz {

namespace {

void drawElided(QPainter *painter, const QRect &area, Qt::Alignment alignment, const QString &text)
{
    painter->drawText(area, alignment, painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void drawLamp(QPainter *painter, const QRect &area, const QString &value)
{
    const Theme &theme = Theme::app();
    const Lamp lamp = lampOf(value.section(QLatin1Char(':'), 0, 0));
    paintLamp(*painter, QRect(area.x(), area.y(), theme.px(12), area.height()), lamp);
    painter->setFont(theme.font(TextSize::Base, lamp == Lamp::Red));
    painter->setPen(theme.color(lamp == Lamp::Red ? Token::LampRed : lamp == Lamp::Amber ? Token::Text : Token::Text2));
    drawElided(painter, area.adjusted(theme.px(18), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, value.section(QLatin1Char(':'), 1));
}

void drawChip(QPainter *painter, const QRect &area, const TableCell &cell)
{
    const Theme &theme = Theme::app();
    const bool bold = cell.style == TableCell::Style::ChipOutlined;
    const QFont font = theme.font(TextSize::Label, bold);
    const int width = qMin(area.width(), QFontMetrics(font).horizontalAdvance(cell.text) + theme.px(12));
    const QRect box(area.x(), area.center().y() - theme.px(10) + 1, width, theme.px(20));
    QColor text = theme.color(Token::Text2);
    switch (cell.style) {
    case TableCell::Style::ChipNeutral:
        paintBox(*painter, box, theme.color(Token::Hover), Qt::transparent, 3);
        break;
    case TableCell::Style::ChipMark:
        paintBox(*painter, box, theme.color(Token::Mark), theme.color(Token::Chart2), 3);
        text = theme.color(Token::Text);
        break;
    case TableCell::Style::ChipFilled:
        paintBox(*painter, box, theme.color(Token::Focus), Qt::transparent, 3);
        text = theme.color(Token::Surface);
        break;
    case TableCell::Style::ChipOutlined:
        paintBox(*painter, box, theme.color(Token::Surface), theme.color(Token::Accent), 3);
        text = theme.color(Token::Accent);
        break;
    default:
        break;
    }
    painter->setFont(font);
    painter->setPen(text);
    painter->drawText(box, Qt::AlignCenter, painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, box.width()));
}

void drawCell(QPainter *painter, const QRect &area, Qt::Alignment alignment, const TableCell &cell)
{
    const Theme &theme = Theme::app();
    QFont font = theme.font();
    Token token = Token::Text;
    QRect place = area;
    switch (cell.style) {
    case TableCell::Style::Secondary:
        token = Token::Text2;
        break;
    case TableCell::Style::Struck:
        token = Token::Text2;
        font.setStrikeOut(true);
        break;
    case TableCell::Style::Strong:
    case TableCell::Style::Changed:
        font.setBold(true);
        break;
    case TableCell::Style::Bad: {
        font.setBold(true);
        token = Token::Accent;
        const int side = theme.px(14);
        const int width = QFontMetrics(font).horizontalAdvance(cell.text);
        const int x = alignment & Qt::AlignRight ? qMax(area.x(), area.right() + 1 - width - side - theme.px(6)) : area.x();
        const QRect box(x, area.center().y() - side / 2 + 1, side, side);
        paintBox(*painter, box, theme.color(Token::Accent), Qt::transparent, 2);
        painter->setFont(theme.fontOfPixels(11, true));
        painter->setPen(theme.color(Token::OnAccent));
        painter->drawText(box, Qt::AlignCenter, QStringLiteral("!"));
        place.setLeft(box.right() + 1 + theme.px(6));
        break;
    }
    default:
        break;
    }
    painter->setFont(font);
    painter->setPen(theme.color(token));
    drawElided(painter, place, alignment, cell.text);
}

} // namespace

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::app();
    const auto *model = qobject_cast<const WindowedModel *>(index.model());
    const QString heading = model ? index.data(WindowedModel::HeadingRole).toString() : QString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (!heading.isEmpty()) {
        painter->fillRect(option.rect, theme.color(Token::Head));
        if (index.data(WindowedModel::ValueRole).isValid()) {
            const TableColumn &column = model->columns().at(index.column());
            paintCell(painter, option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0), index, &column, false);
        } else {
            paintHeading(painter, option, heading);
        }
    } else {
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect, theme.color(Token::Sel));
        const QVariant value = index.data(model ? int(WindowedModel::ValueRole) : int(Qt::DisplayRole));
        if (value.userType() == qMetaTypeId<TableCell>() && value.value<TableCell>().style == TableCell::Style::Changed) {
            QColor ground = theme.color(Token::Mark);
            if (selected)
                ground = theme.isDark() ? theme.color(Token::Sel).lighter(120) : theme.color(Token::Sel).darker(108);
            painter->fillRect(option.rect, ground);
        }
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        if (selected && (!table || table->horizontalHeader()->visualIndex(index.column()) == 0))
            painter->fillRect(QRect(option.rect.x(), option.rect.y(), theme.px(3), option.rect.height()), theme.color(Token::Accent));
        const TableColumn *column = model ? &model->columns().at(index.column()) : nullptr;
        paintCell(painter, option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0), index, column, selected);
    }
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.color(Token::Line));
    painter->restore();
}

void TableDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &heading) const
{
    const Theme &theme = Theme::app();
    const QString name = heading.section(QLatin1Char('\t'), 0, 0), note = heading.section(QLatin1Char('\t'), 1);
    QRect area = option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0);
    painter->setFont(theme.font(TextSize::Base, true));
    painter->setPen(theme.color(Token::Text));
    drawElided(painter, area, Qt::AlignLeft | Qt::AlignVCenter, name);
    if (!note.isEmpty()) {
        area.setLeft(area.left() + painter->fontMetrics().horizontalAdvance(name) + theme.px(8));
        painter->setFont(theme.font(TextSize::Label));
        painter->setPen(theme.color(Token::Text2));
        drawElided(painter, area, Qt::AlignLeft | Qt::AlignVCenter, note);
    }
}

void TableDelegate::paintCell(QPainter *painter, const QRect &area, const QModelIndex &index, const TableColumn *column, bool selected) const
{
    const Theme &theme = Theme::app();
    const QVariant alignmentValue = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = alignmentValue.isValid() ? alignmentValue.value<Qt::Alignment>() : Qt::AlignLeft | Qt::AlignVCenter;
    const QVariant lamp = column ? QVariant() : index.data(LampRole);
    if (lamp.isValid()) {
        drawLamp(painter, area, lamp.toString());
        return;
    }
    const QVariant value = index.data(column ? int(WindowedModel::ValueRole) : int(Qt::DisplayRole));
    if (value.userType() == qMetaTypeId<TableCell>()) {
        const TableCell cell = value.value<TableCell>();
        if (cell.style >= TableCell::Style::ChipPlain)
            drawChip(painter, area, cell);
        else
            drawCell(painter, area, alignment, cell);
        return;
    }
    if (column && column->lamp) {
        if (!value.toString().isEmpty())
            drawLamp(painter, area, value.toString());
        return;
    }
    const bool small = column && column->small;
    painter->setFont(theme.font(small ? TextSize::Label : TextSize::Base, selected && column && column->nameColumn));
    painter->setPen(theme.color(small || (column && column->secondary) ? Token::Text2 : Token::Text));
    drawElided(painter, area, alignment, index.data(Qt::DisplayRole).toString());
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(size.width() + Theme::app().px(16));
    size.setHeight(Theme::app().px(32));
    return size;
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() && index.data(Qt::ToolTipRole).toString().isEmpty()) {
        // What does not fit is told in full.
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool fits = QFontMetrics(Theme::app().font()).horizontalAdvance(text) <= option.rect.width() - Theme::app().px(16);
        QToolTip::showText(event->globalPos(), fits ? QString() : text, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace xz

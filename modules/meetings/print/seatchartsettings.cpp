#include "print/seatchartsettings.h"

#include <QCoreApplication>

#include "print/layout/laidoutdocument.h"

namespace xz::meetings {

Result<SeatChartSettings> SeatChartSettings::read(const QByteArray &text, const QVariantMap &fields)
{
    const auto templateText = std::make_shared<const QString>(QString::fromUtf8(text));
    const Result<XmlNode> root = readXml(*templateText);
    if (!root)
        return root.error();
    SeatChartSettings settings;
    NodeReader reader(*root, *templateText);
    if (root->name != QLatin1String("seatchart"))
        reader.fail(QCoreApplication::translate("xz::meetings::SeatChart", "A seat chart's template begins with <seatchart>."));
    const QString paper = reader.text(QStringLiteral("paper"), QStringLiteral("A3 landscape"));
    if (const auto size = paperSize(paper))
        settings.paper = *size;
    else
        reader.fail(QCoreApplication::translate("xz::meetings::SeatChart", "“%1” is no paper size.").arg(paper));
    settings.left = reader.number(QStringLiteral("left"), settings.left);
    settings.right = reader.number(QStringLiteral("right"), settings.paper.width() - settings.left);
    settings.top = reader.number(QStringLiteral("top"), settings.top);
    settings.bottom = reader.number(QStringLiteral("bottom"), settings.paper.height() - 7);
    const auto seat = reader.pair(QStringLiteral("seat"), settings.seat.width(), settings.seat.height());
    settings.seat = QSizeF(seat.first, seat.second);
    settings.aisle = reader.number(QStringLiteral("aisle"), settings.aisle);
    const auto rostrumSeat = reader.pair(QStringLiteral("rostrum-seat"), settings.rostrumSeat.width(), settings.rostrumSeat.height());
    settings.rostrumSeat = QSizeF(rostrumSeat.first, rostrumSeat.second);
    settings.legendColumns = int(reader.number(QStringLiteral("legend-columns"), settings.legendColumns));
    if (settings.seat.isEmpty() || settings.rostrumSeat.isEmpty() || settings.legendColumns < 1 || settings.right <= settings.left)
        reader.fail(QCoreApplication::translate("xz::meetings::SeatChart", "Seats and the space for them need a size."));
    if (const Outcome read = reader.finish(); !read)
        return read.error();
    for (const XmlNode &child : root->children) {
        if (child.name != QLatin1String("page") && child.name != QLatin1String("after"))
            return templateError(*templateText, child.offset,
                                 QCoreApplication::translate("xz::meetings::SeatChart", "A seat chart has <page> and <after> only."));
        const Result<ElementList> elements = ElementList::read(child, templateText);
        if (!elements)
            return elements.error();
        if (const Outcome known = elements->check({nullptr, &fields}); !known)
            return known.error();
        (child.name == QLatin1String("page") ? settings.page : settings.after) = *elements;
    }
    return settings;
}

} // namespace xz::meetings

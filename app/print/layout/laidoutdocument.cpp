#include "print/layout/laidoutdocument.h"

#include <QHash>
#include <QPainter>

namespace xz {

QSizeF LaidOutDocument::pageSize(int) const
{
    return m_paper;
}

void LaidOutDocument::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    if (m_options.offsetX != 0 || m_options.offsetY != 0)
        painter.translate(m_options.offsetX, m_options.offsetY);
    paintPage(painter, page);
    painter.restore();
}

std::optional<QSizeF> paperSize(const QString &text)
{
    static const QHash<QString, QSizeF> papers{{QStringLiteral("A3"), {297, 420}}, {QStringLiteral("A4"), {210, 297}},
                                               {QStringLiteral("A5"), {148, 210}}, {QStringLiteral("B5"), {176, 250}}};
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto paper = papers.constFind(words.value(0));
    if (paper != papers.constEnd()) {
        if (words.size() == 1)
            return *paper;
        return words.size() == 2 && words.at(1) == QLatin1String("landscape") ? std::optional(paper->transposed()) : std::nullopt;
    }
    bool ok = words.size() == 2;
    bool okHeight = ok;
    const QSizeF size(words.value(0).toDouble(&ok), words.value(1).toDouble(&okHeight));
    return ok && okHeight && size.width() > 0 && size.height() > 0 ? std::optional(size) : std::nullopt;
}

QString searchable(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace() && c != QChar(0xb7))
            plain += c;
    }
    return plain;
}

} // namespace xz

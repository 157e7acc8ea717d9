#include "print/render/textbox.h"

#include <QPainter>

#include "print/render/linebreaker.h"

namespace xz {

TextBox::TextBox(const QString &text, const BoxStyle &style, const QRectF &box) : m_style(style), m_box(box), m_size(style.text.size)
{
    const double room = box.width() > 0 ? box.width() : 1e9;
    const double roomHigh = box.height() > 0 ? box.height() : 1e9;
    const auto linesFit = [&](double size) { return ((m_lines.size() - 1) * style.leading + 1) * size <= roomHigh + 0.01; };
    if (style.fit == BoxStyle::Fit::Wrap) {
        constexpr double step = 0.95;
        constexpr double smallest = 0.3;
        for (;; m_size *= step) {
            wrap(text, room);
            if ((linesFit(m_size) && widest() * m_size <= room + 0.01) || m_size < style.text.size * smallest)
                return;
        }
    }
    shape(text.split(QLatin1Char('\n')));
    const double width = widest();
    const double fitting = width > 0 ? qMin(m_size, room / width) : m_size;
    if (style.fit == BoxStyle::Fit::Narrow) {
        m_stretch = width * m_size > room ? room / (width * m_size) : 1;
    } else if (style.fit == BoxStyle::Fit::Break && fitting < style.breakBelow && m_lines.size() == 1) {
        const QStringList broken = breakName(text);
        if (broken.size() > 1)
            shape(broken);
        const double size = broken.size() > 1 && style.brokenSize > 0 ? qMin(style.brokenSize, m_size) : m_size;
        m_size = qMin(size, room / widest());
    } else {
        m_size = fitting;
    }
    if (!linesFit(m_size) && style.fit != BoxStyle::Fit::Narrow)
        m_size = roomHigh / ((m_lines.size() - 1) * style.leading + 1);
}

void TextBox::wrap(const QString &text, double room)
{
    TextStyle smaller = m_style.text;
    smaller.size = m_size;
    const double hang = m_style.hang * m_size;
    QStringList lines;
    QList<double> indents;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        indents << 0;
        lines << breakLines(paragraph, smaller, room - hang, -hang);
        indents.resize(lines.size(), m_style.hang);
    }
    shape(lines);
    m_indents = indents;
}

void TextBox::shape(const QStringList &lines)
{
    m_lines.clear();
    m_indents.clear();
    TextStyle em = m_style.text;
    em.size = 1;
    if (em.whole && lines.size() > 1)
        em.standIn = TextLine::standInFor(lines.join(QString()), em.face);
    for (const QString &line : lines)
        m_lines << TextLine(line, em);
}

double TextBox::widest() const
{
    double width = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        width = qMax(width, m_indents.value(i) + m_lines.at(i).width());
    return width;
}

double TextBox::height() const
{
    return m_lines.isEmpty() ? 0 : ((m_lines.size() - 1) * m_style.leading + 1) * m_size;
}

void TextBox::draw(QPainter &painter) const
{
    double y = m_box.top();
    if (m_style.align & Qt::AlignVCenter)
        y += (m_box.height() - height()) / 2;
    else if (m_style.align & Qt::AlignBottom)
        y += m_box.height() - height();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        TextLine line = m_lines.at(i);
        line.setSize(m_size);
        const double width = line.width() * m_stretch;
        double x = m_box.left() + m_indents.value(i) * m_size;
        if (m_style.align & Qt::AlignHCenter)
            x += (m_box.width() - width) / 2;
        else if (m_style.align & Qt::AlignRight)
            x += m_box.width() - width;
        line.draw(painter, QPointF(x, y + TextLine::ascent * m_size), m_stretch);
        y += m_style.leading * m_size;
    }
}

} // namespace xz

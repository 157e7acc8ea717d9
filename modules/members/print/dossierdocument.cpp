#include "print/dossierdocument.h"

#include <QPainter>

#include "print/render/textbox.h"

namespace xz::members {

namespace {

constexpr double left = 20, width = 175, footSize = 9 * mmPerPoint;
const QColor grey(0x66, 0x66, 0x66);

} // namespace

void DossierDocument::add(const QString &name, const QString &caption, const QList<DocumentPtr> &parts)
{
    int count = 0;
    for (const DocumentPtr &part : parts)
        count += part->pageCount();
    int number = 0;
    for (const DocumentPtr &part : parts) {
        for (int page = 0; page < part->pageCount(); ++page)
            m_pages.append({part, page, name, caption, ++number, count});
    }
    ++m_members;
}

QSizeF DossierDocument::pageSize(int page) const
{
    return m_pages[page].part->pageSize(m_pages[page].inPart);
}

void DossierDocument::paint(QPainter &painter, int page) const
{
    const Page &one = m_pages[page];
    one.part->paint(painter, one.inPart);
    painter.save();
    painter.setPen(grey);
    BoxStyle style;
    style.text = {Face::FangSong, footSize};
    TextBox(one.number == 1 ? m_foot.first : m_foot.next, style, QRectF(left, m_foot.y, width, 0)).draw(painter);
    style.align = Qt::AlignRight | Qt::AlignTop;
    TextBox(QStringLiteral("%1　第%2页，共%3页").arg(one.caption).arg(one.number).arg(one.count), style, QRectF(left, m_foot.y, width, 0)).draw(painter);
    painter.restore();
}

int DossierDocument::pageOf(const QString &text) const
{
    const QString wanted = QString(text).remove(u' ').remove(QChar(0x3000));
    for (qsizetype i = 0; i < m_pages.size() && !wanted.isEmpty(); ++i) {
        if (m_pages[i].name.contains(wanted))
            return int(i);
    }
    return -1;
}

QStringList DossierDocument::notices() const
{
    QStringList all;
    for (const Page &page : m_pages) {
        if (page.inPart != 0)
            continue;
        for (const QString &notice : page.part->notices()) {
            if (!all.contains(notice))
                all << notice;
        }
    }
    return all;
}

} // namespace xz::members

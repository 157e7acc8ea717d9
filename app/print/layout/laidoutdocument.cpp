#include "print/layout/laidoutdocument.h"

#include <QHash>
#include <QPainter>

#include "print/layout/namematch.h"

namespace xz {

QSizeF LaidOutDocument::pageSize(int) const
{
    return m_sheet.isEmpty() ? m_paper : m_sheet;
}

void LaidOutDocument::setOptions(const PageOptions &options)
{
    m_options = options;
    const auto chosen = options.paper.isEmpty() ? std::nullopt : paperSize(options.paper);
    m_sheet = chosen.value_or(QSizeF());
    if ((m_sheet.width() > m_sheet.height()) != (m_paper.width() > m_paper.height()))
        m_sheet.transpose();
    if (m_sheet == m_paper)
        m_sheet = {};
}

QStringList LaidOutDocument::papers() const
{
    const QSizeF own = ownPaper();
    const QSizeF upright = own.width() > own.height() ? own.transposed() : own;
    QStringList names;
    for (const QString &name : paperNames()) {
        if (paperSize(name) == upright)
            names.prepend(name);
        else
            names << name;
    }
    if (paperSize(names.constFirst()) != upright)
        names.prepend(QStringLiteral("%1 %2").arg(own.width()).arg(own.height()));
    return names;
}

int LaidOutDocument::pageOf(const QString &text) const { return pagesOf(text).value(0, -1); }

QList<int> LaidOutDocument::pagesOf(const QString &text) const
{
    const NameMatch wanted(text);
    QList<int> whole, part;
    if (wanted.isEmpty())
        return {};
    eachText([&](int page, const QString &seen) {
        const NameMatch::Grade grade = wanted.of(seen);
        QList<int> &pages = grade == NameMatch::Grade::Whole ? whole : part;
        if (grade != NameMatch::Grade::None && (pages.isEmpty() || pages.constLast() != page))
            pages << page;
        return true;
    });
    for (const int page : std::as_const(part)) {
        if (!whole.contains(page))
            whole << page;
    }
    return whole;
}

QStringList LaidOutDocument::notices() const
{
    QStringList texts;
    for (const PrintNotice &notice : m_notices)
        texts << notice.text;
    return texts;
}

void LaidOutDocument::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    if (m_options.offsetX != 0 || m_options.offsetY != 0)
        painter.translate(m_options.offsetX, m_options.offsetY);
    if (!m_sheet.isEmpty()) {
        const double scale = qMin(m_sheet.width() / m_paper.width(), m_sheet.height() / m_paper.height());
        painter.translate((m_sheet.width() - scale * m_paper.width()) / 2, (m_sheet.height() - scale * m_paper.height()) / 2);
        painter.scale(scale, scale);
    }
    paintPage(painter, page);
    painter.restore();
}

const QStringList &paperNames()
{
    static const QStringList names{QStringLiteral("A4"), QStringLiteral("A3"), QStringLiteral("A5"), QStringLiteral("B5")};
    return names;
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

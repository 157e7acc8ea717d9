#pragma once

#include "print/layout/laidoutdocument.h"
#include "print/layout/pagegrid.h"
#include "print/render/textline.h"
#include "print/template/templatexml.h"

namespace xz {

/// Text on the grid of official documents: agendas, lists of names. <grid paper pitch="standard|full" numbers="yes|no|auto"> holds
/// <title>, <note>, <blank/>, <heading>, <para>, <names columns="3"><n remark="（女）">王　刚</n>…</names>, <page/>.
class GridDocument : public LaidOutDocument
{
public:
    static Result<std::shared_ptr<GridDocument>> read(const QString &filled, const std::shared_ptr<const QString> &templateText);

    int pageCount() const override { return int(m_pages.size()); }
    int itemCount() const override { return m_names; }

protected:
    void paintPage(QPainter &painter, int page) const override;
    void eachText(const std::function<bool(int page, const QString &text)> &seen) const override;

private:
    /// A piece of a line, placed from the left of the text area.
    struct Piece {
        QString text;
        double x = 0;
        bool whole = false; ///< a name: set whole in one font
    };
    struct GridLine {
        enum class Kind { Blank, Title, Note, Heading, Text } kind = Kind::Blank;
        QList<Piece> pieces;
        bool centred = false;
    };

    Outcome readItem(QXmlStreamReader &reader, const QString &templateText);
    void addNames(const XmlNode &node, int columns);
    void addWrapped(const QString &text, GridLine::Kind kind, double indent);
    void paginate(const QList<qsizetype> &breaks);
    TextStyle styleOf(GridLine::Kind kind) const;
    void paintNumber(QPainter &painter, int page) const;

    PageGrid m_grid;
    bool m_numbers = true;
    int m_names = 0;
    QList<GridLine> m_lines;
    QList<qsizetype> m_breaks; ///< lines that begin a page by command
    QList<QPair<qsizetype, qsizetype>> m_pages; ///< first line, count
};

} // namespace xz

#pragma once

#include <QPointF>

#include "print/layout/element.h"
#include "print/layout/laidoutdocument.h"

namespace xz {

/// Sheets of cards, one card a record. <cards paper card="90 130" columns rows origin gutter bleed marks="grid|corners|none"
/// mark-length mark-gap> with <card> and <sheet> of elements. Only the page asked for is painted, so thousands of cards need no memory.
class CardDocument : public LaidOutDocument
{
public:
    static Result<std::shared_ptr<CardDocument>> read(const XmlNode &root, const std::shared_ptr<const QString> &templateText,
                                                      const PrintData &data, Progress &progress);

    int pageCount() const override;
    int pageOf(const QString &text) const override;
    int itemCount() const override { return int(m_data.records.size()); }

protected:
    void paintPage(QPainter &painter, int page) const override;

private:
    Outcome readSheet(const XmlNode &root, const std::shared_ptr<const QString> &templateText);
    Outcome checkFields(Progress &progress) const;
    QPointF cardOrigin(int cell) const;
    void paintMarks(QPainter &painter, int cards) const;
    int perPage() const { return m_columns * m_rows; }

    enum class Marks { Grid, Corners, None } m_marks = Marks::Grid;
    QSizeF m_card;
    int m_columns = 1;
    int m_rows = 1;
    QPointF m_origin;
    QPointF m_gutter;
    double m_bleed = 0;
    double m_markLength = 6;
    double m_markGap = 2;
    ElementList m_elements;
    ElementList m_sheet;
    PrintData m_data;
};

} // namespace xz

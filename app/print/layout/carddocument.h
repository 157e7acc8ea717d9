#pragma once

#include <QPointF>

#include "print/layout/element.h"
#include "print/layout/laidoutdocument.h"

namespace xz {

/// Sheets of cards, one card a record. <cards paper card="90 130" columns rows origin gutter bleed marks="grid|corners|none"
/// mark-length mark-gap> with <card>, <back title="日程"> (its other face) and <sheet> of elements. Only the page asked for is painted, so thousands of cards need no memory.
class CardDocument : public LaidOutDocument
{
public:
    static Result<std::shared_ptr<CardDocument>> read(const XmlNode &root, const std::shared_ptr<const QString> &templateText,
                                                      const PrintData &data, Progress &progress);

    int pageCount() const override;
    int itemCount() const override { return int(m_data.records.size()); }
    QList<qint64> itemsOn(int page) const override;
    QStringList papers() const override;
    QSize cardsPerSheet() const override { return m_template.cards; }
    QString backTitle() const override { return m_back.isEmpty() ? QString() : m_backTitle; }
    QSizeF pageSize(int page) const override;
    void setOptions(const PageOptions &options) override;

protected:
    void paintPage(QPainter &painter, int page) const override;
    QSizeF ownPaper() const override { return m_template.paper; }
    void eachText(const std::function<bool(int page, const QString &text)> &seen) const override;

private:
    Outcome readSheet(const XmlNode &root, const std::shared_ptr<const QString> &templateText);
    Outcome checkFields(Progress &progress) const;
    QPointF cardOrigin(int cell) const;
    void paintBacks(QPainter &painter, int first, int cards) const;
    void paintMarks(QPainter &painter, int cards) const;
    int perPage() const { return m_columns * m_rows; }
    bool hasBacks() const { return options().backs && !m_back.isEmpty(); }

    /// How cards stand on a sheet.
    struct Sheet {
        QSizeF paper;
        QSize cards{1, 1};
        QPointF origin;
    };
    /// As many cards as the paper holds beside its marks; no cards: not one.
    Sheet sheetOn(QSizeF paper) const;
    Sheet bestSheetOn(const QString &paper) const;

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
    ElementList m_sheetElements;
    ElementList m_back;
    QString m_backTitle;
    Sheet m_template; ///< as the template says
    QPointF m_sheetShift; ///< mm; what is printed beside the cards keeps its place at the foot
    bool m_isBare = false; ///< the paper is the card itself: nothing beside it
    PrintData m_data;
};

} // namespace xz

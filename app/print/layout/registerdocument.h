#pragma once

#include "print/layout/element.h"
#include "print/layout/laidoutdocument.h"
#include "print/layout/registerrow.h"

namespace xz {

/// Long tables: sign-in sheets, seat lists, schedules, a printed list. Rows are paginated by their heights alone and drawn page by page.
/// <register paper x y bottom across gap head-height row-height grow head-fill outer inner> holds <column>s, a <header> and <footer> of
/// elements painted on every page, and <section>s (each begins a page; own <header>) of <row>s and <heading>s.
class RegisterDocument : public LaidOutDocument
{
public:
    /// `filled`: the template with its fields filled in.
    static Result<std::shared_ptr<RegisterDocument>> read(const QString &filled, const std::shared_ptr<const QString> &templateText, Progress &progress);

    int pageCount() const override { return int(m_pages.size()); }
    int itemCount() const override;

protected:
    void paintPage(QPainter &painter, int page) const override;
    void eachText(const std::function<bool(int page, const QString &text)> &seen) const override;

private:
    struct Section {
        ElementList header;
        QList<RegisterRow> rows;
    };
    /// Rows of one table on a page: there are `across` of them side by side.
    struct Slot {
        int first = 0;
        int count = 0;
    };
    struct PageRows {
        int section = 0;
        QList<Slot> tables;
    };

    Outcome readRoot(QXmlStreamReader &reader, const std::shared_ptr<const QString> &templateText, Progress &progress);
    Outcome readSection(QXmlStreamReader &reader, const std::shared_ptr<const QString> &templateText);
    void paginate();
    double tableWidth() const;
    double rowHeight(const RegisterRow &row) const;
    void paintTable(QPainter &painter, const Section &section, const Slot &table, double x) const;

    QList<RegisterColumn> m_columns;
    RegisterRowStyle m_rowStyle;
    double m_x = 15;
    double m_y = 40;
    double m_bottom = 275;
    int m_across = 1;
    double m_gap = 6;
    double m_headHeight = 9;
    QString m_headFill;
    BoxStyle m_headStyle;
    double m_outer = 0.35;
    double m_inner = 0.2;
    ElementList m_header;
    ElementList m_footer;
    QList<Section> m_sections;
    QList<PageRows> m_pages;
};

} // namespace xz

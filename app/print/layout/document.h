#pragma once

#include <QList>
#include <QSize>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>

#include "core/common/result.h"
#include "print/export.h"
#include "print/layout/printnotice.h"

class QPainter;

namespace xz {

/// Laid-out pages: preview, printer, PDF and image take the same ones. Painting is in millimetres:
/// the painter's window is the page in mm with the origin at its top left. paint() may be called from several threads with different painters.
class XZPRINT_EXPORT Document
{
public:
    virtual ~Document();
    virtual int pageCount() const = 0;
    virtual QSizeF pageSize(int page) const = 0;               ///< mm
    virtual void paint(QPainter &painter, int page) const = 0;
    virtual QString title() const = 0;
    /// Page of the first occurrence of a person or heading, for "jump to"; -1 when absent.
    virtual int pageOf(const QString &text) const;
    /// All pages where it occurs, each once; where nothing but the text stands (a whole name) before where it is part of more.
    virtual QList<int> pagesOf(const QString &text) const;
    /// Number of cards, names or rows it carries, for "103 pages, 412 cards"; 0 when meaningless.
    virtual int itemCount() const;
    /// What the user ought to know: "FandolFang missing, Noto Serif used", "6 have no photo". Translated.
    virtual QStringList notices() const;
    /// The same with the people each is about.
    virtual QList<PrintNotice> noticeDetails() const;
    /// Ids of the records on a page, as its print source gave them; empty when pages have none.
    virtual QList<qint64> itemsOn(int page) const;
    /// Papers it can be laid out on, for PageOptions::paper; the template's own first.
    virtual QStringList papers() const;
    /// Cards across and down a sheet as the template has them; empty when there are no cards.
    virtual QSize cardsPerSheet() const;
    /// What stands on the back of the cards: "日程"; empty when they have none.
    virtual QString backTitle() const;
};

using DocumentPtr = std::shared_ptr<const Document>;

} // namespace xz

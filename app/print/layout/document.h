#pragma once

#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>

#include "core/common/result.h"
#include "print/export.h"

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
    /// Number of cards, names or rows it carries, for "103 pages, 412 cards"; 0 when meaningless.
    virtual int itemCount() const;
    /// What the user ought to know: "FandolFang missing, Noto Serif used", "6 have no photo". Translated.
    virtual QStringList notices() const;
};

using DocumentPtr = std::shared_ptr<const Document>;

} // namespace xz

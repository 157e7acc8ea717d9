#pragma once

#include <QSizeF>

#include <functional>

#include "print/layout/document.h"
#include "print/layout/layoutengine.h"

namespace xz {

/// What the documents of the layout engine have in common.
class XZPRINT_EXPORT LaidOutDocument : public Document
{
public:
    QSizeF pageSize(int page) const override;
    int pageOf(const QString &text) const override;
    QList<int> pagesOf(const QString &text) const override;
    QStringList papers() const override;
    QString title() const override { return m_title; }
    QStringList notices() const override;
    QList<PrintNotice> noticeDetails() const override { return m_notices; }
    void paint(QPainter &painter, int page) const final;

    void setTitle(const QString &title) { m_title = title; }
    void setNotices(const QList<PrintNotice> &notices) { m_notices = notices; }
    virtual void setOptions(const PageOptions &options);

protected:
    virtual void paintPage(QPainter &painter, int page) const = 0;
    /// Calls back with names, cells and lines in the order of the pages, until it answers false.
    virtual void eachText(const std::function<bool(int page, const QString &text)> &seen) const = 0;
    const PageOptions &options() const { return m_options; }

    /// The paper of the template, whatever was chosen.
    virtual QSizeF ownPaper() const { return m_paper; }

    QSizeF m_paper{210, 297};
    QSizeF m_sheet; ///< the paper that was chosen, when it is another and pages are scaled to it

private:
    QString m_title;
    QList<PrintNotice> m_notices;
    PageOptions m_options;
};

/// The papers that printers have: A4, A3, A5, B5.
XZPRINT_EXPORT const QStringList &paperNames();

/// "A4", "A3 landscape", "185 260" (mm); nullopt when it is none.
XZPRINT_EXPORT std::optional<QSizeF> paperSize(const QString &text);

/// Text as it is looked for: without spaces and "·".
XZPRINT_EXPORT QString searchable(const QString &text);

} // namespace xz

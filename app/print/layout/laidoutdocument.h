#pragma once

#include <QSizeF>

#include "print/layout/document.h"
#include "print/layout/layoutengine.h"

namespace xz {

/// What the documents of the layout engine have in common.
class XZPRINT_EXPORT LaidOutDocument : public Document
{
public:
    QSizeF pageSize(int page) const override;
    QString title() const override { return m_title; }
    QStringList notices() const override { return m_notices; }
    void paint(QPainter &painter, int page) const final;

    void setTitle(const QString &title) { m_title = title; }
    void setNotices(const QStringList &notices) { m_notices = notices; }
    void setOptions(const PageOptions &options) { m_options = options; }

protected:
    virtual void paintPage(QPainter &painter, int page) const = 0;
    const PageOptions &options() const { return m_options; }

    QSizeF m_paper{210, 297};

private:
    QString m_title;
    QStringList m_notices;
    PageOptions m_options;
};

/// "A4", "A3 landscape", "185 260" (mm); nullopt when it is none.
XZPRINT_EXPORT std::optional<QSizeF> paperSize(const QString &text);

/// Text as it is looked for: without spaces and "·".
XZPRINT_EXPORT QString searchable(const QString &text);

} // namespace xz

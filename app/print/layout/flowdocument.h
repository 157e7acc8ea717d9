#pragma once

#include <QMarginsF>
#include <QMutex>

#include <memory>

#include "print/layout/laidoutdocument.h"
#include "print/template/fieldtext.h"

class QImage;
class QTextDocument;

namespace xz {

/// HTML with mustache fields, laid out by QTextDocument. `<meta name="page" content="A4 portrait">`, `<meta name="margins" content="37 26 35 28">`
/// (top right bottom left, mm), `<meta name="header" …>` and `<meta name="footer" content="— [page] —">`.
class FlowDocument : public LaidOutDocument
{
public:
    static Result<std::shared_ptr<FlowDocument>> read(const std::shared_ptr<const QString> &templateText, const PrintData &data);
    ~FlowDocument() override;

    int pageCount() const override { return m_pages; }

protected:
    void paintPage(QPainter &painter, int page) const override;
    void eachText(const std::function<bool(int page, const QString &text)> &seen) const override;

private:
    void paintLine(QPainter &painter, const QString &text, double y, int page) const;

    mutable QMutex m_mutex; // QTextDocument lays out while it draws
    std::unique_ptr<QImage> m_device; // gives the resolution; outlives the document
    std::unique_ptr<QTextDocument> m_document;
    QMarginsF m_margins{28, 37, 26, 35};
    QString m_header;
    QString m_footer;
    int m_pages = 0;
};

} // namespace xz

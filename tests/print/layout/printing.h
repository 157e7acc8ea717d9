#pragma once

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "print/layout/layoutengine.h"
#include "print/render/pdfwriter.h"

namespace xz::test {

inline constexpr double pointsPerMm = 72 / 25.4;

inline QByteArray builtIn(const QString &file)
{
    QFile source(QStringLiteral(":/print/") + file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

inline DocumentPtr layOut(const QByteArray &text, const PrintData &data, const PageOptions &options = {})
{
    PrintTemplate printTemplate;
    printTemplate.title = QStringLiteral("test");
    const Result<DocumentPtr> document = LayoutEngine::layout(printTemplate, text, data, options);
    EXPECT_TRUE(document) << qPrintable(document.error().text) << qPrintable(document.error().detail);
    return document ? *document : DocumentPtr();
}

inline Error layOutFails(const QByteArray &text, const PrintData &data)
{
    const Result<DocumentPtr> document = LayoutEngine::layout({}, text, data);
    EXPECT_FALSE(document);
    return document ? Error{} : document.error();
}

/// A document written as a PDF and read back.
class PrintedPdf
{
public:
    explicit PrintedPdf(const Document &document)
    {
        // The pages can be kept to be looked at beside the reference pictures.
        const QByteArray keep = qgetenv("XZ_KEEP_PDF");
        const auto *info = ::testing::UnitTest::GetInstance()->current_test_info();
        const QString folder = keep.isEmpty() ? m_folder.path() : QString::fromLocal8Bit(keep);
        const QString path = folder + QLatin1Char('/') + QString::fromLatin1(info->test_suite_name()) + QLatin1Char('-')
            + QString::fromLatin1(info->name()) + QStringLiteral(".pdf");
        const Outcome written = writePdf(document, path);
        EXPECT_TRUE(written) << qPrintable(written.error().text);
        EXPECT_EQ(m_pdf.load(path), QPdfDocument::Error::None);
    }

    int pageCount() { return m_pdf.pageCount(); }
    QString text(int page) { return m_pdf.getAllText(page).text(); }
    /// Box of a text on a page in mm from the top left; null when it is not there.
    QRectF find(int page, const QString &wanted)
    {
        const QString all = text(page);
        const qsizetype at = all.indexOf(wanted);
        if (at < 0)
            return {};
        const QRectF points = m_pdf.getSelectionAtIndex(page, int(at), int(wanted.size())).boundingRectangle();
        return {points.left() / pointsPerMm, points.top() / pointsPerMm, points.width() / pointsPerMm, points.height() / pointsPerMm};
    }
    QSizeF pageSize(int page) { return m_pdf.pagePointSize(page) / pointsPerMm; }
    QImage render(int page, double dotsPerMm)
    {
        const QImage ink = m_pdf.render(page, (pageSize(page) * dotsPerMm).toSize());
        QImage sheet(ink.size(), QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter(&sheet).drawImage(0, 0, ink);
        return sheet;
    }

private:
    QTemporaryDir m_folder;
    QPdfDocument m_pdf;
};

} // namespace xz::test

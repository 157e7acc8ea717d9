#include "print/render/pdfwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryFile>

#include <filesystem>

#include "print/render/glyphlog.h"
#include "print/render/pdferror.h"
#include "print/render/pdftextmap.h"

namespace xz {

namespace {

constexpr int resolution = 1200;

void setPage(QPdfWriter &writer, QSizeF mm)
{
    writer.setPageLayout(QPageLayout(QPageSize(mm, QPageSize::Millimeter, {}, QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF()));
}

/// Streams the pages into an open file; the writer itself tells nothing of failed writes, so the device is asked.
Outcome writePages(const Document &document, const QList<int> &pages, QFileDevice &file, const QString &path, Progress &progress)
{
    QPdfWriter writer(&file);
    writer.setResolution(resolution);
    writer.setTitle(document.title());
    writer.setCreator(QStringLiteral("Xiezheng Office"));
    setPage(writer, document.pageSize(pages.first()));
    QPainter painter;
    if (!painter.begin(&writer))
        return pdfError(file, path);
    QSizeF size = document.pageSize(pages.first());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (progress.isCancelled()) {
            painter.end();
            return Error::cancelled();
        }
        if (i > 0) {
            const QSizeF next = document.pageSize(pages.at(i));
            if (next != size)
                setPage(writer, next);
            size = next;
            writer.newPage();
        }
        painter.save();
        painter.scale(resolution / 25.4, resolution / 25.4);
        document.paint(painter, pages.at(i));
        painter.restore();
        progress.advance(i + 1);
        if (file.error() != QFileDevice::NoError)
            break;
    }
    painter.end();
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return pdfError(file, path);
    return {};
}

} // namespace

Outcome writePdf(const Document &document, const QString &path, const QList<int> &pages, Progress &progress)
{
    QList<int> chosen = pages;
    if (chosen.isEmpty()) {
        for (int page = 0; page < document.pageCount(); ++page)
            chosen << page;
    }
    for (const int page : std::as_const(chosen)) {
        if (page < 0 || page >= document.pageCount()) {
            return Error{ErrorCode::BadInput,
                         QCoreApplication::translate("xz::PdfWriter", "There is no page %1; the document has %2.").arg(page + 1).arg(document.pageCount()),
                         {}};
        }
    }
    if (chosen.isEmpty())
        return Error{ErrorCode::BadInput, QCoreApplication::translate("xz::PdfWriter", "There is nothing to print: the document has no pages."), {}};

    progress.begin(QCoreApplication::translate("xz::PdfWriter", "Writing PDF"), chosen.size());
    QTemporaryFile file(path + QStringLiteral(".XXXXXX.part"));
    if (!file.open())
        return pdfError(file, path);
    GlyphLog log;
    if (const Outcome written = writePages(document, chosen, file, path, progress); !written)
        return written;
    file.close();
    if (const Outcome mended = mendPdfText(file.fileName(), log); !mended)
        return mended;
    const QFileInfo target(path);
    file.setPermissions(target.exists() ? target.permissions()
                                        : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser | QFile::ReadGroup | QFile::ReadOther);
    file.close();
    std::error_code failed;
    std::filesystem::rename(file.fileName().toStdU16String(), path.toStdU16String(), failed);
    if (failed) {
        Error error = pdfError(file, path);
        error.detail = QString::fromStdString(failed.message());
        return error;
    }
    file.setAutoRemove(false);
    return {};
}

} // namespace xz

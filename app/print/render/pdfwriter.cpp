#include "print/render/pdfwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryFile>

#include <filesystem>
#include <optional>

#include "print/render/glyphlog.h"
#include "print/render/pdferror.h"
#include "print/render/pdftextmap.h"

namespace xz {

namespace {

constexpr int resolution = 1200;

/// A file that remembers its first failed write. QFileDevice forgets it with the next one, which may succeed when another job on the disk
/// gave up its room: a page would be missing from the middle.
class PdfFile : public QTemporaryFile
{
public:
    explicit PdfFile(const QString &path) : QTemporaryFile(path + QStringLiteral(".XXXXXX.part")), m_path(path) {}

    bool hasFailed() const { return m_failure.has_value(); }
    /// Of the first failed write, or of what was done last.
    Error failure() const { return m_failure ? *m_failure : pdfError(m_path, error(), errorString()); }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 written = QTemporaryFile::writeData(data, length);
        if (written != length && !m_failure)
            m_failure = failure();
        return written;
    }

private:
    QString m_path;
    std::optional<Error> m_failure;
};

void setPage(QPdfWriter &writer, QSizeF mm)
{
    writer.setPageLayout(QPageLayout(QPageSize(mm, QPageSize::Millimeter, {}, QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF()));
}

/// Streams the pages into an open file; the writer itself tells nothing of failed writes, so the device is asked.
Outcome writePages(const Document &document, const QList<int> &pages, PdfFile &file, Progress &progress)
{
    QPdfWriter writer(&file);
    writer.setResolution(resolution);
    writer.setTitle(document.title());
    writer.setCreator(QStringLiteral("Xiezheng Office"));
    setPage(writer, document.pageSize(pages.first()));
    QPainter painter;
    if (!painter.begin(&writer))
        return file.failure();
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
        if (file.hasFailed())
            break;
    }
    painter.end();
    if (!file.flush() || file.hasFailed())
        return file.failure();
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
    PdfFile file(path);
    if (!file.open())
        return file.failure();
    GlyphLog log;
    if (const Outcome written = writePages(document, chosen, file, progress); !written)
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
    if (failed)
        return pdfError(path, QFileDevice::RenameError, QString::fromStdString(failed.message()));
    file.setAutoRemove(false);
    return {};
}

} // namespace xz

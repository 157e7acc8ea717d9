#include <QDir>
#include <QDirIterator>
#include <QPdfDocument>
#include <QTemporaryDir>

#include "child.h"
#include "jobs.h"

namespace xz::bench {

namespace {

/// Pages of all PDFs below a folder.
int pagesIn(const QString &folder)
{
    int pages = 0;
    QDirIterator files(folder, {QStringLiteral("*.pdf")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QPdfDocument document;
        if (document.load(files.next()) != QPdfDocument::Error::None)
            giveUp(QStringLiteral("%1 is no PDF").arg(files.filePath()));
        pages += document.pageCount();
    }
    return pages;
}

} // namespace

void demo(Bench &bench)
{
    const QString job = QStringLiteral("完整示例：导入、排座、印出全部 whole demo: import, seat, print everything");
    if (!bench.wants(job))
        return;
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out"));
    const double time = Bench::median(bench.isSmall() ? 1 : 7, [&] {
        QDir(out).removeRecursively();
        runProgram({QStringLiteral("demo"), QStringLiteral("--out"), out});
    });
    const int pages = pagesIn(out);
    if (pages < 1000)
        giveUp(QStringLiteral("the demo printed only %1 pages").arg(pages));
    bench.add({job, 412, time, 2000, QStringLiteral("ms"), QStringLiteral("%1 页").arg(pages)});
}

} // namespace xz::bench

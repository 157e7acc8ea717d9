#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QThread>

#include <gtest/gtest.h>

#include "print/render/pdfwriter.h"
#include "print/render/textline.h"
#include "support/temporary.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace xz {

namespace {

/// Pages with one line each.
class Lines : public Document
{
public:
    explicit Lines(QStringList lines) : m_lines(std::move(lines)) {}
    int pageCount() const override { return int(m_lines.size()); }
    QSizeF pageSize(int page) const override { return page % 2 ? QSizeF(297, 210) : QSizeF(210, 297); }
    QString title() const override { return QStringLiteral("名单"); }
    void paint(QPainter &painter, int page) const override
    {
        painter.setPen(Qt::black);
        for (const Face face : {Face::FangSong, Face::Kai, Face::Hei, Face::Song, Face::XiaoBiaoSong, Face::Sans})
            TextLine::draw(painter, m_lines.at(page), {face, 10}, 20, 20 + 15 * int(face));
    }

private:
    QStringList m_lines;
};

class CountingProgress : public Progress
{
public:
    explicit CountingProgress(qint64 cancelAt) : m_cancelAt(cancelAt) {}
    void begin(const QString &, qint64) override {}
    void advance(qint64 done) override { m_done = done; }
    bool isCancelled() const override { return m_done >= m_cancelAt; }

private:
    qint64 m_cancelAt;
    qint64 m_done = 0;
};

QString textOf(const QString &path, int page)
{
    QPdfDocument pdf;
    EXPECT_EQ(pdf.load(path), QPdfDocument::Error::None);
    return pdf.getAllText(page).text();
}

} // namespace

TEST(Pdf, TextIsFoundAsItWasSet)
{
    const test::TemporaryFolder folder;
    const QString path = folder.path("a.pdf");
    // Characters whose glyphs are shared with radicals (人 一 大 王), one beyond U+FFFF, spaces and digits.
    const QString line = QStringLiteral("人大一王 2026年沈𬀩");
    ASSERT_TRUE(writePdf(Lines({line}), path));
    EXPECT_EQ(textOf(path, 0).count("人大一王"), 6) << qPrintable(textOf(path, 0));
    EXPECT_EQ(textOf(path, 0).count("沈𬀩"), 6);
    EXPECT_EQ(textOf(path, 0).count("2026年"), 6);
}

TEST(Pdf, PagesAndSizes)
{
    const test::TemporaryFolder folder;
    const QString path = folder.path("a.pdf");
    const Lines document({"甲", "乙", "丙"});
    ASSERT_TRUE(writePdf(document, path));
    QPdfDocument pdf;
    ASSERT_EQ(pdf.load(path), QPdfDocument::Error::None);
    ASSERT_EQ(pdf.pageCount(), 3);
    EXPECT_NEAR(pdf.pagePointSize(0).width(), 210 * 72 / 25.4, 1);
    EXPECT_NEAR(pdf.pagePointSize(1).width(), 297 * 72 / 25.4, 1);
    ASSERT_TRUE(writePdf(document, path, {2, 0}));
    EXPECT_TRUE(textOf(path, 0).contains("丙"));
    EXPECT_TRUE(textOf(path, 1).contains("甲"));
}

TEST(Pdf, FaultsLeaveTheOldFile)
{
    const test::TemporaryFolder folder;
    const QString path = folder.write("a.pdf", "old");
    CountingProgress cancelled(2);
    const Outcome stopped = writePdf(Lines(QStringList(10, "甲")), path, {}, cancelled);
    ASSERT_FALSE(stopped);
    EXPECT_TRUE(stopped.error().isCancelled());
    EXPECT_EQ(writePdf(Lines({"甲"}), path, {3}).error().code, ErrorCode::BadInput);
    EXPECT_EQ(writePdf(Lines({}), path).error().code, ErrorCode::BadInput);
    EXPECT_EQ(writePdf(Lines({"甲"}), folder.path("none/a.pdf")).error().code, ErrorCode::NotFound);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{"a.pdf"});
}

#ifdef Q_OS_UNIX
TEST(Pdf, FullDiskIsAnErrorAndLeavesTheOldFile)
{
    const test::TemporaryFolder folder;
    const QString path = folder.write("a.pdf", "old");
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 16 * 1024;
    setrlimit(RLIMIT_FSIZE, &small);
    const Outcome written = writePdf(Lines(QStringList(50, "政协望川市第五届委员会")), path);
    setrlimit(RLIMIT_FSIZE, &before);
    ASSERT_FALSE(written);
    EXPECT_FALSE(written.error().text.isEmpty());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{"a.pdf"});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "old");
}
#endif

TEST(Pdf, SeveralAreWrittenAtOnce)
{
    const test::TemporaryFolder folder;
    const Lines document(QStringList(20, "政协望川市第五届委员会沈𬀩"));
    QList<QThread *> threads;
    for (int i = 0; i < 4; ++i) {
        threads << QThread::create([&document, path = folder.path(QStringLiteral("%1.pdf").arg(i))] {
            const Outcome written = writePdf(document, path);
            EXPECT_TRUE(written);
        });
        threads.last()->start();
    }
    for (QThread *thread : threads) {
        thread->wait();
        delete thread;
    }
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(textOf(folder.path(QStringLiteral("%1.pdf").arg(i)), 19).count("沈𬀩"), 6);
}

} // namespace xz

#include "ui/preview/previewpane.h"
#include "ui/preview/previewview.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

using namespace xz;

namespace {

/// Pages with a number each and a black corner of 10 mm at the top left.
class Booklet : public Document
{
public:
    Booklet(int pages, QSizeF size = {210, 297}) : m_pages(pages), m_size(size) {}
    int pageCount() const override { return m_pages; }
    QSizeF pageSize(int) const override { return m_size; }
    void paint(QPainter &painter, int) const override { painter.fillRect(QRectF(0, 0, 10, 10), Qt::black); }
    QString title() const override { return "样本"; }
    int pageOf(const QString &text) const override { return text == "韦平" ? 7 : -1; }
    QStringList notices() const override { return note.isEmpty() ? QStringList() : QStringList{note}; }
    QString note;

private:
    int m_pages;
    QSizeF m_size;
};

class Previews : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Theme::app().install(*qApp);
        Theme::app().setMode(Theme::Mode::Light);
        view.resize(800, 600);
        view.show();
    }
    bool ready() { return QTest::qWaitFor([&] { return view.isReady(); }, 20000); }

    PreviewView view;
};

} // namespace

TEST(PreviewLayouts, PagesStandInRowsOfTwo)
{
    const QList<QSizeF> sizes(5, QSizeF(100, 150));
    const PreviewLayout layout(sizes, 2, 2.0, 600, {10, 20, 30});
    EXPECT_EQ(layout.page(0), QRect(90, 10, 200, 300));
    EXPECT_EQ(layout.page(1), QRect(310, 10, 200, 300));
    EXPECT_EQ(layout.page(2), QRect(90, 340, 200, 300));
    EXPECT_EQ(layout.page(4), QRect(90, 670, 200, 300)) << "the last page keeps its side";
    EXPECT_EQ(layout.size(), QSize(440, 1000));
    EXPECT_EQ(layout.pagesIn(0, 100), qMakePair(0, 1));
    EXPECT_EQ(layout.pagesIn(300, 340), qMakePair(0, 3));
    EXPECT_EQ(layout.pagesIn(5000, 6000), qMakePair(-1, -1));
    EXPECT_EQ(layout.step(0, 1), 2);
    EXPECT_EQ(layout.step(3, 1), 4);
    EXPECT_EQ(layout.step(4, 1), 4);
    EXPECT_EQ(layout.step(0, -1), 0);
    EXPECT_EQ(layout.rowTop(3), 330);
    EXPECT_NEAR(PreviewLayout::fitWidth(sizes, 2, 600, {10, 20, 30}), 560.0 / 200, 1e-9);
    EXPECT_NEAR(PreviewLayout::fitPage(sizes, 2, {600, 340}, {10, 20, 30}), 2.0, 1e-9);
    EXPECT_EQ(PreviewLayout({}, 2, 1, 100, {}).pagesIn(0, 100), qMakePair(-1, -1));
}

TEST_F(Previews, OnlyWhatIsSeenIsPainted)
{
    view.setDocument(std::make_shared<Booklet>(1000));
    ASSERT_TRUE(ready());
    EXPECT_LE(view.paintedPages(), 4);
    EXPECT_EQ(view.firstPage(), 0);
    view.goToPage(500);
    ASSERT_TRUE(ready());
    EXPECT_EQ(view.firstPage(), 500);
    EXPECT_LE(view.paintedPages(), 10);
}

TEST_F(Previews, ShowsThePageOnItsDesk)
{
    view.setColumns(1);
    view.setDocument(std::make_shared<Booklet>(1));
    ASSERT_TRUE(ready());
    const QImage image = view.grab().toImage();
    EXPECT_EQ(image.pixelColor(3, 3), Theme::app().color(Token::Desk));
    // The whole page stands in the middle; its corner is black, its middle white.
    EXPECT_EQ(image.pixelColor(400, 280), QColor(Qt::white));
    int black = 0;
    for (int x = 0; x < 400; ++x)
        black += image.pixelColor(x, 20) == QColor(Qt::black);
    EXPECT_NEAR(black, 10 * view.zoom() / 100 * 96 / 25.4, 3);
}

TEST_F(Previews, KeysTurnPagesAndZoom)
{
    view.setDocument(std::make_shared<Booklet>(9));
    view.resize(1200, 600);
    QSignalSpy zoomed(&view, &PreviewView::zoomChanged);
    QTest::keyClick(&view, Qt::Key_PageDown);
    EXPECT_EQ(view.firstPage(), 2);
    QTest::keyClick(&view, Qt::Key_PageUp);
    EXPECT_EQ(view.firstPage(), 0);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.lastPage(), 8);
    const double whole = view.zoom();
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(view.zoom(), whole);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    EXPECT_NEAR(view.zoom(), whole, 0.01);
    EXPECT_EQ(zoomed.size(), 2);
    view.setZoom(100000);
    EXPECT_EQ(view.zoom(), 400);
    view.setFit(PreviewView::Fit::Width);
    EXPECT_GT(view.zoom(), whole);
}

TEST_F(Previews, NewDocumentMayKeepThePlace)
{
    view.setDocument(std::make_shared<Booklet>(20));
    view.goToPage(10);
    view.setDocument(std::make_shared<Booklet>(20), true);
    EXPECT_EQ(view.firstPage(), 10);
    view.setDocument(std::make_shared<Booklet>(4), true);
    EXPECT_GE(view.lastPage(), 3);
    view.setDocument(nullptr);
    EXPECT_EQ(view.firstPage(), -1);
    EXPECT_TRUE(view.isReady());
}

TEST_F(Previews, PaneShowsPagesNoticesAndJumps)
{
    PreviewPane pane;
    pane.resize(900, 600);
    pane.show();
    auto booklet = std::make_shared<Booklet>(103);
    booklet->note = "6 人没有照片，照片框将留空。";
    pane.setDocument(booklet);
    EXPECT_EQ(pane.findChild<QLineEdit *>("preview.page")->text(), "1–2");
    EXPECT_TRUE(pane.findChild<QLabel *>("preview.count")->text().contains("103"));
    EXPECT_EQ(pane.messageBar().text(), booklet->note);
    pane.jumpField().setText("韦平");
    QTest::keyClick(&pane.jumpField(), Qt::Key_Return);
    EXPECT_EQ(pane.view().firstPage(), 6);
    pane.jumpField().setText("无此人");
    QTest::keyClick(&pane.jumpField(), Qt::Key_Return);
    EXPECT_TRUE(pane.messageBar().text().contains("无此人"));
    auto *page = pane.findChild<QLineEdit *>("preview.page");
    page->setText("50");
    QTest::keyClick(page, Qt::Key_Return);
    EXPECT_EQ(page->text(), "49–50");
    pane.setDocument(nullptr);
    EXPECT_FALSE(pane.messageBar().isShowing());
}

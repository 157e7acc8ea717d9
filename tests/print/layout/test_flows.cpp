#include "printing.h"

namespace xz {

using test::layOut;
using test::PrintedPdf;

TEST(Flows, HtmlWithFieldsHeaderAndPageNumbers)
{
    QByteArray html = "<html><head><meta name=\"page\" content=\"A4\"><meta name=\"margins\" content=\"37 26 35 28\">"
                      "<meta name=\"footer\" content=\"— [page] / [pages] —\"></head><body>"
                      "<h1 style=\"font-family:方正小标宋简体\">{{title}}</h1>{{#items}}<p>{{text}}</p>{{/items}}</body></html>";
    QVariantList items;
    for (int i = 0; i < 120; ++i)
        items << QVariantMap{{"text", QStringLiteral("第%1条　政协章程").arg(i + 1)}};
    PrintData data;
    data.values = {{"title", "通知 <1>"}, {"items", items}};
    const DocumentPtr document = layOut(html, data);
    ASSERT_TRUE(document);
    EXPECT_GT(document->pageCount(), 3);
    EXPECT_EQ(document->pageOf("通知"), 0);
    EXPECT_EQ(document->pageOf("第120条"), document->pageCount() - 1);
    PrintedPdf pdf(*document);
    EXPECT_TRUE(pdf.text(0).contains("通知 <1>")) << qPrintable(pdf.text(0));
    EXPECT_TRUE(pdf.text(1).contains(QStringLiteral("— 2 / %1 —").arg(document->pageCount())));
    EXPECT_TRUE(pdf.text(pdf.pageCount() - 1).contains("第120条"));
    EXPECT_NEAR(pdf.find(0, "第1条").left(), 28, 1.5);
}

TEST(Flows, UnknownField)
{
    PrintData data;
    EXPECT_TRUE(test::layOutFails("<html>\n<body>{{title}}</body></html>", data).text.contains("line 2, column 7"));
}

TEST(Flows, AHeadingGoesOverWithWhatItHeads)
{
    // At some number of lines the heading would be the last of its page.
    int alone = 0, broken = 0;
    for (int lines = 20; lines <= 70; ++lines) {
        for (const char *tag : {"h3", "p"}) {
            QByteArray html = "<html><head><meta name=\"page\" content=\"A4\"><meta name=\"margins\" content=\"37 26 35 28\"></head><body>";
            for (int i = 0; i < lines; ++i)
                html += "<p>正文</p>";
            html += QByteArray("<") + tag + ">标题</" + tag + "><p>末段</p></body></html>";
            const DocumentPtr document = layOut(html, {});
            ASSERT_TRUE(document);
            const bool isAlone = document->pageOf("标题") != document->pageOf("末段");
            alone += isAlone && *tag == 'h' ? 1 : 0;
            broken += isAlone && *tag == 'p' ? 1 : 0;
        }
    }
    // What follows may be long: where its first line stands counts.
    for (int lines = 20; lines <= 70; ++lines) {
        QByteArray html = "<html><head><meta name=\"page\" content=\"A4\"></head><body>";
        for (int i = 0; i < lines; ++i)
            html += "<p>正文</p>";
        html += "<h4>标题</h4><p>末段" + QByteArray("很长的一段话，").repeated(200) + "</p></body></html>";
        const DocumentPtr document = layOut(html, {});
        ASSERT_TRUE(document);
        PrintedPdf pdf(*document);
        for (int page = 0; page < pdf.pageCount(); ++page)
            alone += pdf.text(page).contains("标题") && !pdf.text(page).contains("末段") ? 1 : 0;
    }
    EXPECT_EQ(alone, 0);
    EXPECT_GT(broken, 0) << "the case was never met";
}

TEST(Flows, TheFirstRowsOfATableStayTogether)
{
    for (int lines = 20; lines <= 70; ++lines) {
        QByteArray html = "<html><head><meta name=\"page\" content=\"A4\"></head><body>";
        for (int i = 0; i < lines; ++i)
            html += "<p>正文</p>";
        html += "<table><tr><td>一行</td></tr><tr><td>二行</td></tr><tr><td>三行</td></tr><tr><td>四行</td></tr></table></body></html>";
        const DocumentPtr document = layOut(html, {});
        ASSERT_TRUE(document);
        EXPECT_EQ(document->pageOf("一行"), document->pageOf("三行")) << lines;
    }
}

} // namespace xz

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

} // namespace xz

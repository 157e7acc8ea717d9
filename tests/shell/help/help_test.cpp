#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

#include <gtest/gtest.h>

#include "shell/help/helpwindow.h"
#include "ui/widgets/searchfield.h"

using namespace xz;

TEST(Help, EveryGuideIsWhole)
{
    const HelpIndex index;
    ASSERT_TRUE(index.find("index"));
    ASSERT_TRUE(index.find("print"));
    static const QRegularExpression image("!\\[[^\\]]*\\]\\(([^)]+)\\)"), link("[^!]\\[[^\\]]*\\]\\(([^)]+)\\.md\\)");
    for (const HelpTopic &topic : index.topics()) {
        EXPECT_FALSE(topic.title.isEmpty()) << topic.id.toStdString();
        EXPECT_FALSE(topic.group.isEmpty()) << topic.id.toStdString();
        for (auto it = image.globalMatch(topic.text); it.hasNext();) {
            const QString file = ":/help/" + it.next().captured(1);
            EXPECT_TRUE(QFile::exists(file)) << topic.id.toStdString() << " shows " << file.toStdString();
        }
        for (auto it = link.globalMatch(topic.text); it.hasNext();) {
            const QString target = it.next().captured(1);
            EXPECT_TRUE(index.find(target)) << topic.id.toStdString() << " leads to " << target.toStdString();
        }
    }
}

TEST(Help, FindsWords)
{
    const HelpIndex index;
    const auto found = index.search("裁切线");
    ASSERT_FALSE(found.isEmpty());
    EXPECT_EQ(found.first()->id, "print");
    EXPECT_TRUE(index.search("没有这样的词组").isEmpty());
    EXPECT_TRUE(index.search("").isEmpty());
}

TEST(Help, ShowsTheGuideOfAPage)
{
    HelpWindow window;
    window.showTopic("print");
    EXPECT_EQ(window.currentTopic(), "print");
    auto *text = window.findChild<QTextBrowser *>("help.text");
    EXPECT_TRUE(text->toPlainText().contains("只印变动"));
    window.showTopic("no-such-page");
    EXPECT_EQ(window.currentTopic(), "index") << "a page without a guide leads to the contents";
    auto *contents = window.findChild<QListWidget *>("help.contents");
    const int all = contents->count();
    auto *search = window.findChild<SearchField *>("help.search");
    search->setText("裁切线");
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_LT(contents->count(), all);
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(window.isVisible());
}

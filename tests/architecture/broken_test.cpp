// Proves that each rule fails when it is broken: small trees under broken/, each with the faults listed here and no others.
#include <gtest/gtest.h>

#include <functional>
#include <ostream>

#include "rules.h"
#include "support/temporary.h"

using namespace xz::architecture;

namespace {

using Rule = std::function<Violations(const SourceTree &)>;

struct Case {
    const char *folder;
    Rule rule;
    QStringList expected; ///< "file:line", sorted
};

void PrintTo(const Case &broken, std::ostream *out) { *out << broken.folder; }

Violations translations(const SourceTree &tree) { return checkTranslations(tree, QStringLiteral(XZ_LUPDATE)); }

std::string joined(const QStringList &list) { return list.join(QLatin1Char('\n')).toStdString(); }

QStringList places(const Violations &violations)
{
    QStringList found;
    for (const Violation &violation : violations)
        found << QStringLiteral("%1:%2").arg(violation.file).arg(violation.line);
    found.sort();
    return found;
}

class Broken : public testing::TestWithParam<Case>
{
};

const QList<QPair<const char *, Rule>> &allRules()
{
    static const QList<QPair<const char *, Rule>> rules{
        {"includes", checkIncludes}, {"app names a module", checkAppNamesNoModule}, {"links", checkLinks}, {"sql", checkSql}, {"writes", checkWrites},
        {"portable SQL", checkPortableSql}, {"connections", checkConnections}, {"module shape", checkModuleShape}, {"dialogs", checkDialogs},
        {"length", checkLength}, {"guides", checkGuides}, {"colours", checkColours}, {"strings", checkStringsAreTranslatable}, {"translations", translations}};
    return rules;
}

} // namespace

TEST_P(Broken, IsFound)
{
    const SourceTree tree(xz::test::sourcePath(QStringLiteral("tests/architecture/broken/")) + QString::fromLatin1(GetParam().folder));
    EXPECT_EQ(joined(places(GetParam().rule(tree))), joined(GetParam().expected));
}

INSTANTIATE_TEST_SUITE_P(
    Rules, Broken,
    testing::Values(
        Case{"layers", checkIncludes,
             {"app/core/common/early.h:3", "app/core/common/early.h:4", "app/print/render/page.cpp:1", "app/print/render/page.cpp:3", "app/ui/widgets/field.h:2"}},
        Case{"module-includes", checkIncludes,
             {"app/shell/window.cpp:1", "modules/meetings/domain/plan.cpp:2", "modules/meetings/domain/plan.cpp:3", "modules/meetings/ui/hallpage.cpp:4"}},
        Case{"domain", checkIncludes,
             {"modules/members/data/repository.cpp:2", "modules/members/domain/member.h:3", "modules/members/domain/member.h:4",
              "modules/members/domain/member.h:5", "modules/members/domain/member.h:6", "modules/members/domain/member.h:7"}},
        Case{"app-names-module", checkAppNamesNoModule, {"app/shell/rail.cpp:11", "app/shell/rail.cpp:13", "app/shell/rail.cpp:3", "app/shell/rail.cpp:8"}},
        Case{"links", checkLinks,
             {"app/core/CMakeLists.txt:1", "app/print/CMakeLists.txt:2", "app/print/CMakeLists.txt:2", "app/shell/CMakeLists.txt:2", "modules/meetings/CMakeLists.txt:1",
              "modules/members/CMakeLists.txt:2"}},
        Case{"sql", checkSql,
             {"app/print/query.cpp:2", "app/print/query.cpp:6", "app/shell/sql/0001_window.sql:0", "modules/members/ui/page.cpp:1", "modules/members/ui/page.cpp:5",
              "modules/members/ui/page.cpp:6"}},
        Case{"writes", checkWrites, {"app/shell/settings.cpp:1", "modules/members/data/repository.cpp:2", "modules/members/data/repository.cpp:3"}},
        Case{"portable", checkPortableSql,
             {"app/core/directory/people.cpp:1", "modules/members/data/query.cpp:1", "modules/members/data/query.cpp:3", "modules/members/data/query.cpp:4",
              "modules/members/data/sql/0001_members.sql:3"}},
        Case{"connections", checkConnections, {"modules/members/data/own.cpp:3"}},
        Case{"module-shape", checkModuleShape,
             {"modules/members/CMakeLists.txt:2", "modules/members/helper.cpp:0", "modules/members/module.json:0", "modules/members/ui/page.cpp:2",
              "modules/members/ui/page.cpp:3", "modules/members/util/text.h:0"}},
        Case{"dialogs", checkDialogs, {"app/shell/wait.cpp:3", "app/shell/wait.cpp:4", "app/ui/widgets/ask.cpp:1", "app/ui/widgets/ask.cpp:5", "modules/members/ui/open.cpp:1"}},
        Case{"length", checkLength, {"app/core/common/endless.cpp:601"}},
        Case{"guides", checkGuides, {"app/shell/lost.cpp:3", "modules/members/ui/mutepage.cpp:2"}},
        Case{"colours", checkColours,
             {"app/ui/widgets/lamp.cpp:5", "app/ui/widgets/lamp.cpp:6", "app/ui/widgets/lamp.cpp:7", "modules/members/ui/chip.cpp:5", "modules/members/ui/chip.cpp:6"}},
        Case{"strings", checkStringsAreTranslatable,
             {"app/shell/save.cpp:3", "app/shell/save.cpp:6", "app/shell/save.cpp:7", "app/ui/widgets/title.cpp:5", "app/ui/widgets/title.cpp:6", "modules/members/ui/free.cpp:3", "modules/members/ui/words.cpp:5"}},
        Case{"translations", translations, {"translations/app_zh_CN.ts:0", "translations/app_zh_CN.ts:0", "translations/app_zh_CN.ts:0", "translations/members_zh_CN.ts:0"}}));

TEST(Sound, TreeThatKeepsEveryRuleByAHairIsLeftAlone)
{
    const SourceTree tree(xz::test::sourcePath(QStringLiteral("tests/architecture/broken/sound")));
    ASSERT_GT(tree.sources().size(), 4);
    for (const auto &[name, rule] : allRules())
        EXPECT_EQ(joined(places(rule(tree))), "") << name;
}

TEST(Lexer, TellsCodeFromCommentsAndLiterals)
{
    const SourceFile file = SourceTree::parse(QStringLiteral("app/core/x.cpp"),
                                              QStringLiteral("int a = 1'000; // \"no\"\nauto s = f(\"a \\\" /* b\", 'x', '\"');\n/* \"no\n*/ auto r = R\"x(raw \")x\";\n"));
    ASSERT_EQ(file.literals.size(), 2);
    EXPECT_EQ(file.literals[0].text, QStringLiteral("a \\\" /* b"));
    EXPECT_EQ(file.literals[0].line, 2);
    EXPECT_EQ(file.literals[0].before.simplified(), QStringLiteral("int a = 1'000; auto s = f("));
    EXPECT_EQ(file.literals[1].text, QStringLiteral("raw \""));
    EXPECT_EQ(file.literals[1].line, 4);
    EXPECT_FALSE(file.code.contains(QStringLiteral("no")));
    EXPECT_FALSE(file.code.contains(QStringLiteral("raw")));
    EXPECT_EQ(file.code.count(QLatin1Char('\n')), file.text.count(QLatin1Char('\n')));
}

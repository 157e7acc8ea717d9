#include <gtest/gtest.h>

#include "rules.h"
#include "support/temporary.h"

using namespace xz::architecture;

namespace {

std::string listed(const Violations &violations)
{
    QString text;
    for (const Violation &violation : violations)
        text += QStringLiteral("\n  %1:%2: %3").arg(violation.file).arg(violation.line).arg(violation.text);
    return text.toStdString();
}

/// This project's own tree, read once.
const SourceTree &project()
{
    static const SourceTree tree(xz::test::sourcePath({}));
    return tree;
}

void expectNone(const Violations &violations)
{
    EXPECT_TRUE(violations.isEmpty()) << listed(violations);
}

} // namespace

TEST(Architecture, TreeIsRead)
{
    EXPECT_GT(project().sources().size(), 20);
    EXPECT_TRUE(project().modules().contains(QStringLiteral("members")));
}

TEST(Architecture, IncludesFollowTheLayers) { expectNone(checkIncludes(project())); }

TEST(Architecture, AppNamesNoModule) { expectNone(checkAppNamesNoModule(project())); }

TEST(Architecture, LinksFollowTheLayers) { expectNone(checkLinks(project())); }

TEST(Architecture, SqlStandsInDataAlone) { expectNone(checkSql(project())); }

TEST(Architecture, RowsAreWrittenThroughChangeSet) { expectNone(checkWrites(project())); }

TEST(Architecture, SqlIsWhatBothServersTake) { expectNone(checkPortableSql(project())); }

TEST(Architecture, ConnectionsComeFromOnePlace) { expectNone(checkConnections(project())); }

TEST(Architecture, ModulesHaveOneShape) { expectNone(checkModuleShape(project())); }

TEST(Architecture, DialogsStandBehindThePort) { expectNone(checkDialogs(project())); }

TEST(Architecture, NoFileIsTooLong) { expectNone(checkLength(project())); }

TEST(Architecture, ColoursAndSizesComeFromTheTheme) { expectNone(checkColours(project())); }

TEST(Architecture, EveryPageHasAGuide) { expectNone(checkGuides(project())); }

TEST(Architecture, ShownStringsAreTranslatable) { expectNone(checkStringsAreTranslatable(project())); }

TEST(Architecture, TranslationsAreComplete) { expectNone(checkTranslations(project(), QStringLiteral(XZ_LUPDATE))); }

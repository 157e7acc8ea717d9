#include "rules.h"

#include <QRegularExpression>

namespace xz::architecture {

namespace {

constexpr int longestFile = 600;

void search(const SourceFile &file, const QString &text, const QRegularExpression &pattern, const QString &why, Violations &found)
{
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        found << Violation{file.path, SourceFile::lineOf(text, match.capturedStart()), why.arg(match.captured().simplified())};
    }
}

bool isProgram(const SourceFile &file)
{
    return file.isIn(QStringLiteral("app")) || file.isIn(QStringLiteral("modules"));
}

/// Code that makes or paints widgets, the theme itself left out.
bool isWidgetCode(const SourceFile &file)
{
    if (file.path.contains(QStringLiteral("/theme")))
        return false;
    return file.isIn(QStringLiteral("app/ui")) || file.isIn(QStringLiteral("app/shell")) || (!file.module().isEmpty() && file.part() == QStringLiteral("ui"));
}

} // namespace

Violations checkSql(const SourceTree &tree)
{
    static const QRegularExpression statement(QStringLiteral(
        "^\\s*(?:SELECT\\s|INSERT\\s+(?:OR\\s+\\w+\\s+)?INTO\\s|UPDATE\\s+\\S+\\s+SET\\s|DELETE\\s+FROM\\s|(?:CREATE|DROP|ALTER)\\s+"
        "(?:UNIQUE\\s+|VIRTUAL\\s+|TEMP\\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)\\b|PRAGMA\\s|WITH\\s+(?:RECURSIVE\\s+)?\\w+\\s*(?:\\([^)]*\\)\\s*)?AS\\b"
        "|BEGIN\\b|ATTACH\\s|(?:FROM|WHERE|JOIN|ORDER BY|GROUP BY|LIMIT)\\s+\\S)"));
    static const QRegularExpression classes(QStringLiteral("\\b(?:QSqlQuery|QSqlDatabase|QSqlTableModel|QSqlQueryModel|sqlite3_\\w+)\\b"));
    static const QRegularExpression header(QStringLiteral("#\\s*include\\s*[<\"](?:core/database/statement\\.h|sqlite3\\.h|QtSql)[>\"]"));
    Violations found;
    for (const SourceFile &file : tree.sources()) {
        const bool allowed = file.isIn(QStringLiteral("app/core")) || (!file.module().isEmpty() && file.part() == QStringLiteral("data"));
        if (!isProgram(file) || allowed)
            continue;
        for (const Literal &literal : file.literals)
            if (statement.match(literal.text).hasMatch())
                found << Violation{file.path, literal.line, QStringLiteral("SQL outside data/: %1").arg(literal.text.simplified().left(60))};
        search(file, file.code, classes, QStringLiteral("runs SQL outside data/: %1"), found);
        search(file, file.uncommented, header, QStringLiteral("runs SQL outside data/: %1"), found);
    }
    static const QRegularExpression sqlPlace(QStringLiteral("^(?:app/core/\\w+/sql|modules/\\w+/data/sql)/\\d{4}_\\w+\\.sql$"));
    for (const QString &path : tree.paths())
        if (path.endsWith(QStringLiteral(".sql")) && !path.startsWith(QStringLiteral("tests/")) && !sqlPlace.match(path).hasMatch())
            found << Violation{path, 0, QStringLiteral("SQL files stand in app/core/*/sql or modules/*/data/sql and are named NNNN_title.sql")};
    return found;
}

Violations checkDialogs(const SourceTree &tree)
{
    static const QRegularExpression dialogs(QStringLiteral("\\b(?:QMessageBox|QFileDialog|QInputDialog|QErrorMessage|QColorDialog|QFontDialog|QPrintDialog|QPageSetupDialog|QPrintPreviewDialog"
        "|QProgressDialog|processEvents)\\b"));
    Violations found;
    for (const SourceFile &file : tree.sources())
        if (isProgram(file) && !file.isIn(QStringLiteral("app/ui/interaction")))
            search(file, file.uncommented, dialogs, QStringLiteral("%1 outside the interaction port"), found);
    return found;
}

Violations checkLength(const SourceTree &tree)
{
    static const QRegularExpression kinds(QStringLiteral("\\.(?:cpp|h|py|sh|cmake|txt)$"));
    Violations found;
    for (const QString &path : tree.paths()) {
        if (path.startsWith(QStringLiteral("resources/")) || path.startsWith(QStringLiteral("tests/fixtures/")) || !kinds.match(path).hasMatch())
            continue;
        const qsizetype lines = tree.read(path).count(QLatin1Char('\n'));
        if (lines > longestFile)
            found << Violation{path, int(lines), QStringLiteral("has %1 lines; %2 is the most").arg(lines).arg(longestFile)};
    }
    return found;
}

Violations checkColours(const SourceTree &tree)
{
    static const QRegularExpression hex(QStringLiteral("#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\\b"));
    static const QRegularExpression colour(QStringLiteral("\\bQColor\\s*[({]\\s*(?:QStringLiteral\\(|QLatin1String\\()?[\"\\d]|\\bqRgba?\\s*\\(\\s*\\d"));
    static const QRegularExpression named(QStringLiteral("\\bQt::(?:red|darkRed|green|darkGreen|blue|darkBlue|yellow|darkYellow|cyan|darkCyan|magenta|"
                                                         "darkMagenta|gray|darkGray|lightGray|black|white)\\b"));
    static const QRegularExpression size(QStringLiteral("\\bset(?:Fixed|Minimum|Maximum)(?:Width|Height|Size)\\s*\\(\\s*\\d{2,}|\\bsetDefaultSectionSize\\s*\\(\\s*\\d{2,}"));
    Violations found;
    for (const SourceFile &file : tree.sources()) {
        if (!isWidgetCode(file))
            continue;
        for (const Literal &literal : file.literals)
            if (hex.match(literal.text).hasMatch())
                found << Violation{file.path, literal.line, QStringLiteral("colour outside the theme: %1").arg(literal.text.left(60))};
        search(file, file.code, colour, QStringLiteral("colour outside the theme: %1"), found);
        search(file, file.code, named, QStringLiteral("colour outside the theme: %1"), found);
        search(file, file.code, size, QStringLiteral("pixel size outside the theme: %1"), found);
    }
    return found;
}

Violations checkGuides(const SourceTree &tree)
{
    static const QRegularExpression page(QStringLiteral("\\)\\s*:\\s*(?:xz::)?Page\\s*\\("));
    static const QRegularExpression topic(QStringLiteral("\\b(?:setHelpTopic\\s*\\(|setProperty\\s*\\(\\s*helpTopicProperty\\s*,)\\s*QStringLiteral\\s*\\($"));
    Violations found;
    for (const SourceFile &file : tree.sources()) {
        if (!isProgram(file))
            continue;
        const bool named = file.code.contains(QLatin1String("setHelpTopic"));
        for (const Literal &literal : file.literals) {
            if (!topic.match(literal.before).hasMatch())
                continue;
            if (!tree.has(QStringLiteral("resources/help/%1.md").arg(literal.text)))
                found << Violation{file.path, literal.line, QStringLiteral("no guide resources/help/%1.md").arg(literal.text)};
        }
        if (const auto match = page.match(file.code); match.hasMatch() && !named)
            found << Violation{file.path, SourceFile::lineOf(file.code, match.capturedStart()), QStringLiteral("a page without a guide: setHelpTopic()")};
    }
    return found;
}

Violations checkStringsAreTranslatable(const SourceTree &tree)
{
    static const QRegularExpression setter(QStringLiteral(
        "(?:\\b(?:setText|setWindowTitle|setToolTip|setStatusTip|setPlaceholderText|setTitle|setFacts|setAccessibleName|setAccessibleDescription"
        "|setStatusText|setSuffix|setPrefix|setLabelText|addMenu|addAction|addTab|QLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|QGroupBox|QAction)"
        "\\s*\\(|\\bErrorCode::\\w+,)\\s*(?:QStringLiteral\\s*\\(|QLatin1String\\s*\\(|u)?$"));
    static const QRegularExpression source(QStringLiteral("\\b(?:tr\\s*\\(|translate\\s*\\(\\s*\"\\s*\"\\s*,)$"));
    static const QRegularExpression letters(QStringLiteral("\\p{L}{2,}"));
    static const QRegularExpression keys(QStringLiteral("^\\s*(?:mm|px|pt)$|^(?:(?:Ctrl|Shift|Alt|Esc|Enter|Space|Tab|Del|F\\d+|[A-Z0-9])(?:\\+|$))+$"));
    static const QRegularExpression chinese(QStringLiteral("[\\x{3400}-\\x{9fff}\\x{20000}-\\x{3ffff}]"));
    static const QRegularExpression wrapper(QStringLiteral("\\bQString\\s+tr\\s*\\(\\s*const\\s+char\\b"));
    Violations found;
    for (const SourceFile &file : tree.sources()) {
        if (!isProgram(file))
            continue;
        search(file, file.code, wrapper, QStringLiteral("%1: lupdate files its strings under another context; use struct Words { Q_DECLARE_TR_FUNCTIONS(…) }"), found);
        for (const Literal &literal : file.literals) {
            if (setter.match(literal.before).hasMatch() && letters.match(literal.text).hasMatch() && !keys.match(literal.text).hasMatch())
                found << Violation{file.path, literal.line, QStringLiteral("shown without tr(): \"%1\"").arg(literal.text)};
            if (source.match(literal.before).hasMatch() && chinese.match(literal.text).hasMatch())
                found << Violation{file.path, literal.line, QStringLiteral("source strings are English: \"%1\"").arg(literal.text)};
        }
    }
    return found;
}

} // namespace xz::architecture

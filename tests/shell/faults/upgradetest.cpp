#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/database/database.h"
#include "core/database/dialect.h"
#include "core/database/statement.h"
#include "core/files/backup.h"
#include "core/migration/migrator.h"
#include "shell/faults/program.h"

namespace xz::test {

namespace {

/// Databases that former versions left, opened by this one.
class UpgradeTest : public ProgramTest
{
protected:
    /// The database of a frozen version: tests/fixtures/databases/<version>.sql.
    void make(const QString &version)
    {
        QFile file(fixture(QStringLiteral("databases/%1.sql").arg(version)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        const auto opened = Database::open(database());
        ASSERT_TRUE(opened) << qPrintable(opened.error().text);
        const Outcome made = dialect::runScript((*opened)->connection(), QString::fromUtf8(file.readAll()));
        ASSERT_TRUE(made) << qPrintable(made.error().text + made.error().detail);
    }

    qint64 number(const QString &sql) const
    {
        const auto opened = Database::open(database(), Database::Mode::ReadOnly);
        if (!opened)
            return -1;
        Statement read(**opened, sql);
        return read.run() && read.next() ? read.integer(0) : -1;
    }

    /// What a row holds in the columns it had before: name and contents.
    QString text(const QString &sql) const
    {
        const auto opened = Database::open(database(), Database::Mode::ReadOnly);
        if (!opened)
            return {};
        Statement read(**opened, sql);
        QStringList lines;
        for (bool more = read.run() && read.next(); more; more = read.next()) {
            QStringList values;
            for (int i = 0; i < read.record().count(); ++i)
                values << read.text(i);
            lines << values.join(u'|');
        }
        return lines.join(u'\n');
    }
};

} // namespace

TEST_F(UpgradeTest, TheFirstSchemaOf010OpensMigratesAndKeepsItsRows)
{
    make(QStringLiteral("0.1.0"));
    const QStringList kept{QStringLiteral("SELECT id, name, sex, birth, ethnicity, organisation, phone, party_id FROM person ORDER BY id"),
                           QStringLiteral("SELECT id, person_id, term_id, sector_id, post_id, rank, group_id FROM membership ORDER BY id"),
                           QStringLiteral("SELECT id, person_id, date, kind, item FROM duty_record ORDER BY id"),
                           QStringLiteral("SELECT id, title, kind, starts, ends, place FROM meeting"),
                           QStringLiteral("SELECT attendee_id, area_id, row_number, seat_number FROM seat_assignment ORDER BY id"),
                           QStringLiteral("SELECT id, title, assignee, due, warn_days, state FROM task"),
                           QStringLiteral("SELECT id, kind, title, actor, at, row_count, hash FROM change_set WHERE id <= 4 ORDER BY id")};
    QStringList before;
    for (const QString &sql : kept)
        before << text(sql);
    ASSERT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM person")), 60);
    ASSERT_EQ(number(QStringLiteral("SELECT version FROM schema_version WHERE module = 'core'")), 5);

    expectClean(database());

    EXPECT_GE(number(QStringLiteral("SELECT version FROM schema_version WHERE module = 'core'")), 7);
    EXPECT_GE(number(QStringLiteral("SELECT version FROM schema_version WHERE module = 'members'")), 4);
    EXPECT_GE(number(QStringLiteral("SELECT version FROM schema_version WHERE module = 'meetings'")), 4);
    for (qsizetype i = 0; i < kept.size(); ++i)
        EXPECT_EQ(text(kept[i]), before[i]) << qPrintable(kept[i]);
    EXPECT_EQ(Backup::list(database()).size(), 1) << "what was there is kept before the upgrade";
    expectClean(database());
    EXPECT_EQ(Backup::list(database()).size(), 1) << "the second time there is nothing to upgrade";
}

TEST_F(UpgradeTest, TheUpgradedDatabaseIsWorkedOn)
{
    make(QStringLiteral("0.1.0"));
    const Answer listed = runOn(database(), {"members", "list", "--sort", "strokes", "--format", "json"});
    ASSERT_EQ(listed.code, 0) << qPrintable(listed.err);
    const QJsonArray members = QJsonDocument::fromJson(listed.out.toUtf8()).array();
    ASSERT_EQ(members.size(), 60);
    // The old file knew no sort keys: 王 with its four strokes stands before 李 with seven and 覃 with twelve.
    QStringList surnames;
    for (const QJsonValue &member : members) {
        const QString surname = member.toObject().value(QLatin1String("name")).toString().left(1);
        if (surnames.isEmpty() || surnames.last() != surname)
            surnames << surname;
    }
    EXPECT_EQ(surnames.size(), 12) << qPrintable(surnames.join(u' '));
    EXPECT_LT(surnames.indexOf(QStringLiteral("王")), surnames.indexOf(QStringLiteral("李")));
    EXPECT_LT(surnames.indexOf(QStringLiteral("李")), surnames.indexOf(QStringLiteral("覃")));
    const Answer found = runOn(database(), {"search", QStringLiteral("市示例单位07"), "--format", "json"});
    EXPECT_EQ(found.code, 0) << qPrintable(found.err);
    EXPECT_TRUE(found.out.contains(QStringLiteral("person"))) << qPrintable(found.out);
    EXPECT_EQ(runOn(database(), {"meetings", "seat", "1"}).code, 0);
    EXPECT_EQ(runOn(database(), {"print", "meetings.agenda", "1", "--out", path("agenda.pdf")}).code, 0);
    EXPECT_EQ(runOn(database(), {"members", "import", roster()}).code, 0);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM person WHERE id <= 60")), 60);
    expectClean(database());
}

TEST_F(UpgradeTest, ForReadingOnlyAnOldFileIsLeftAsItIs)
{
    make(QStringLiteral("0.1.0"));
    const auto holder = Database::open(database());
    ASSERT_TRUE(holder);
    const Answer listed = runOn(database(), {"members", "list"});
    EXPECT_EQ(listed.code, 4) << qPrintable(listed.err);
    EXPECT_EQ(listed.err.count(u'\n'), 1) << qPrintable(listed.err);
    EXPECT_EQ(number(QStringLiteral("SELECT version FROM schema_version WHERE module = 'core'")), 5);
    EXPECT_TRUE(Backup::list(database()).isEmpty());
}

} // namespace xz::test

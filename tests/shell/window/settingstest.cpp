#include <QSignalSpy>
#include <QTableWidget>
#include <QLabel>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>

#include "core/calendar/workcalendar.h"
#include "core/directory/directory.h"
#include "core/settings/settings.h"
#include "core/database/statement.h"
#include "core/text/nameorder.h"
#include "shell/settings/doctorsettings.h"
#include "shell/settings/namesettings.h"
#include "shell/settings/officesettings.h"
#include "shell/settings/pluginsettings.h"
#include "shell/settings/settingspage.h"
#include "shell/window/windowfixture.h"
#include "ui/widgets/page.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

namespace xz::test {

namespace {

class SettingsTest : public WindowFixture
{
protected:
    void open(const QString &page)
    {
        makeDatabase();
        start();
        session->showSettings(page);
        settle();
    }

    QStringList sectors()
    {
        QStringList names;
        const auto term = workspace().directory().currentTerm();
        const auto entries = workspace().directory().codes(CodeTable::Sector, term->id);
        for (const CodeEntry &entry : *entries)
            names << entry.name;
        return names;
    }
};

} // namespace

TEST_F(SettingsTest, EntriesOfACodeTableAreAddedRenamedOrderedAndRemoved)
{
    open(QStringLiteral("codes"));
    auto *list = find<QListWidget>(QStringLiteral("settings.codes.list"));
    const qsizetype before = sectors().size();
    ASSERT_EQ(list->count(), before);
    ASSERT_GT(before, 20) << "a new term starts with the usual sectors";

    interaction.answerText(QStringLiteral(" 港澳台侨 "));
    click(QStringLiteral("settings.codes.add"));
    ASSERT_EQ(sectors().size(), before + 1);
    EXPECT_EQ(sectors().last(), QStringLiteral("港澳台侨"));
    EXPECT_EQ(list->currentItem()->text(), QStringLiteral("港澳台侨")) << "the new entry is chosen";

    click(QStringLiteral("settings.codes.up"));
    EXPECT_EQ(sectors()[before - 1], QStringLiteral("港澳台侨"));
    EXPECT_EQ(list->currentItem()->text(), QStringLiteral("港澳台侨")) << "the choice stays on the moved entry";

    interaction.answerText(QStringLiteral("港澳委员"));
    click(QStringLiteral("settings.codes.rename"));
    EXPECT_EQ(sectors()[before - 1], QStringLiteral("港澳委员"));

    click(QStringLiteral("settings.codes.remove"));
    EXPECT_EQ(sectors().size(), before);
    EXPECT_FALSE(sectors().contains(QStringLiteral("港澳委员")));

    interaction.answerText(std::nullopt);
    click(QStringLiteral("settings.codes.add"));
    EXPECT_EQ(sectors().size(), before) << "cancelled";
}

TEST_F(SettingsTest, AnEntryInUseIsNotRemovedAndThePageSaysWhy)
{
    open(QStringLiteral("codes"));
    {
        ChangeSet changes(workspace(), QStringLiteral("person"));
        const auto parties = workspace().directory().codes(CodeTable::Party);
        ASSERT_TRUE(parties && !parties->isEmpty());
        Person person;
        person.name = QStringLiteral("王刚");
        person.partyId = parties->first().id;
        workspace().directory().addPerson(changes, person);
        ASSERT_TRUE(changes.commit());
    }
    find<SegmentedControl>(QStringLiteral("settings.codes.tables"))->setCurrent(QStringLiteral("party"));
    settle();
    auto *list = find<QListWidget>(QStringLiteral("settings.codes.list"));
    list->setCurrentRow(0);
    const int before = list->count();
    click(QStringLiteral("settings.codes.remove"));
    EXPECT_EQ(list->count(), before);
    EXPECT_TRUE(find<SettingsPage>(QStringLiteral("settings.codes"))->messageBar().isShowing());
}

TEST_F(SettingsTest, LeadingPostsAreMarked)
{
    open(QStringLiteral("codes"));
    find<SegmentedControl>(QStringLiteral("settings.codes.tables"))->setCurrent(QStringLiteral("post"));
    settle();
    auto *list = find<QListWidget>(QStringLiteral("settings.codes.list"));
    list->setCurrentRow(list->count() - 1);
    const bool before = workspace().directory().codes(CodeTable::Post)->last().isLeader;
    click(QStringLiteral("settings.codes.leader"));
    EXPECT_NE(workspace().directory().codes(CodeTable::Post)->last().isLeader, before);
}

TEST_F(SettingsTest, NameOfTheOfficeAndTheNextTerm)
{
    open(QStringLiteral("office"));
    auto *name = find<QLineEdit>(QStringLiteral("settings.office.name"));
    name->setText(QStringLiteral("政协澜州市委员会"));
    emit name->editingFinished();
    settle();
    EXPECT_EQ(workspace().settings().value(officeNameKey).toString(), QStringLiteral("政协澜州市委员会"));

    click(QStringLiteral("settings.office.addterm"));
    auto *terms = find<QComboBox>(QStringLiteral("settings.office.term"));
    const int sixth = terms->findText(QStringLiteral("第六届"));
    ASSERT_GE(sixth, 0);
    EXPECT_EQ(workspace().directory().currentTerm()->number, 5) << "a new term is not current by itself";
    terms->setCurrentIndex(sixth);
    emit terms->activated(sixth);
    settle();
    EXPECT_EQ(workspace().directory().currentTerm()->number, 6);
}

TEST_F(SettingsTest, HolidaysChangeTheReckoning)
{
    open(QStringLiteral("holidays"));
    const QDate monday(2031, 6, 2);
    ASSERT_TRUE(WorkCalendar::of(workspace().settings()).isWorkday(monday));
    find<QDateEdit>(QStringLiteral("settings.holidays.from"))->setDate(monday);
    find<QDateEdit>(QStringLiteral("settings.holidays.to"))->setDate(monday.addDays(1));
    find<QLineEdit>(QStringLiteral("settings.holidays.name"))->setText(QStringLiteral("端午节"));
    click(QStringLiteral("settings.holidays.off"));
    EXPECT_FALSE(WorkCalendar::of(workspace().settings()).isWorkday(monday));
    EXPECT_FALSE(WorkCalendar::of(workspace().settings()).isWorkday(monday.addDays(1)));

    auto *years = find<QComboBox>(QStringLiteral("settings.holidays.year"));
    years->setCurrentIndex(years->findData(2031));
    auto *list = find<QListWidget>(QStringLiteral("settings.holidays.list"));
    ASSERT_EQ(list->count(), 2);
    list->setCurrentRow(0);
    click(QStringLiteral("settings.holidays.remove"));
    EXPECT_TRUE(WorkCalendar::of(workspace().settings()).isWorkday(monday));
    EXPECT_FALSE(WorkCalendar::of(workspace().settings()).isWorkday(monday.addDays(1)));
}

TEST_F(SettingsTest, TextSizeAndThemeActAtOnce)
{
    open(QStringLiteral("general"));
    find<QSpinBox>(QStringLiteral("settings.textsize"))->setValue(150);
    EXPECT_EQ(Theme::app().textScale(), 150);
    find<QComboBox>(QStringLiteral("settings.theme"))->setCurrentIndex(int(UserSettings::Theme::Dark));
    EXPECT_TRUE(Theme::app().isDark());
    find<QSpinBox>(QStringLiteral("settings.textsize"))->setValue(100);
    find<QComboBox>(QStringLiteral("settings.theme"))->setCurrentIndex(int(UserSettings::Theme::Light));
    EXPECT_FALSE(Theme::app().isDark());
}

TEST_F(SettingsTest, UserNameStandsInTheLogAndTopBar)
{
    open(QStringLiteral("general"));
    auto *name = find<QLineEdit>(QStringLiteral("settings.user"));
    name->setText(QStringLiteral("陈映秋"));
    emit name->editingFinished();
    EXPECT_EQ(workspace().actor(), QStringLiteral("陈映秋"));
    EXPECT_EQ(find<QPushButton>(QStringLiteral("topbar.user"))->text(), QStringLiteral("陈映秋"));
}

TEST_F(SettingsTest, PluginOverviewNamesTheReasonAndSwitchesForTheNextStart)
{
    for (const char *name : {"good", "wrongversion"}) {
        const QString file = QString::fromLatin1(name);
        QDir().mkpath(folder.path(QStringLiteral("modules")));
        ASSERT_TRUE(QFile::copy(buildPath(QStringLiteral("tests/plugins/%1/%1.so").arg(file)), folder.path(QStringLiteral("modules/%1.so").arg(file))));
    }
    open(QStringLiteral("plugins"));
    auto *table = find<QTableView>(QStringLiteral("settings.plugins.table"));
    auto *model = table->model();
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->index(0, PluginModel::Name).data().toString(), QStringLiteral("好的"));
    EXPECT_TRUE(model->index(1, PluginModel::Reason).data().toString().contains(QStringLiteral("99")));

    ASSERT_TRUE(model->setData(model->index(0, PluginModel::Name), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(session->preferences().disabledModules(), QStringList{QStringLiteral("good")});
    EXPECT_EQ(model->index(0, PluginModel::State).data().toString(), QStringLiteral("已启用")) << "acts at the next start";
    session->preferences().setDisabledModules({});
}

TEST_F(SettingsTest, OwnStrokesAndReadingsPutNamesInTheirPlace)
{
    open(QStringLiteral("names"));
    auto *page = find<NameSettings>(QStringLiteral("settings.names"));
    QSignalSpy written(page, &NameSettings::written);
    find<QLineEdit>(QStringLiteral("settings.names.character"))->setText(QStringLiteral("王"));
    EXPECT_TRUE(find<QLabel>(QStringLiteral("settings.names.shipped"))->text().contains(QStringLiteral("1121")));
    find<QLineEdit>(QStringLiteral("settings.names.value"))->setText(QStringLiteral("9"));
    find<QPushButton>(QStringLiteral("settings.names.set"))->click();
    ASSERT_TRUE(written.wait(10000));
    EXPECT_TRUE(page->messageBar().isShowing()) << "9 is no stroke";
    find<QLineEdit>(QStringLiteral("settings.names.value"))->setText(QStringLiteral("5555"));
    find<QPushButton>(QStringLiteral("settings.names.set"))->click();
    ASSERT_TRUE(written.wait(10000));
    settle();
    EXPECT_EQ(workspace().nameOrder().strokes(U'王'), QStringLiteral("5555"));
    auto *table = find<QTableWidget>(QStringLiteral("settings.names.table"));
    ASSERT_EQ(table->rowCount(), 1);
    table->setCurrentCell(0, 0);
    find<QPushButton>(QStringLiteral("settings.names.remove"))->click();
    ASSERT_TRUE(written.wait(10000));
    EXPECT_EQ(workspace().nameOrder().strokes(U'王'), QStringLiteral("1121"));

    const QString rare = QString::fromUcs4(U"\U00030EDE", 1); // known to no table of strokes
    ASSERT_TRUE(workspace().nameOrder().strokes(U'\U00030EDE').isEmpty());
    find<QLineEdit>(QStringLiteral("settings.names.character"))->setText(rare);
    EXPECT_TRUE(find<QLabel>(QStringLiteral("settings.names.shipped"))->text().contains(rare)) << "says that nothing is known of it";
    find<QLineEdit>(QStringLiteral("settings.names.value"))->setText(QStringLiteral("1234512345"));
    find<QPushButton>(QStringLiteral("settings.names.set"))->click();
    ASSERT_TRUE(written.wait(10000));
    EXPECT_EQ(workspace().nameOrder().strokes(U'\U00030EDE'), QStringLiteral("1234512345"));
}

TEST_F(SettingsTest, CheckNamesWhatItFindsAndTidiesUp)
{
    open(QStringLiteral("doctor"));
    auto *page = find<DoctorSettings>(QStringLiteral("settings.doctor"));
    QSignalSpy examined(page, &DoctorSettings::examined);
    find<QPushButton>(QStringLiteral("settings.doctor.check"))->click();
    ASSERT_TRUE(examined.wait(10000));
    auto *list = find<QListWidget>(QStringLiteral("settings.doctor.list"));
    ASSERT_GE(list->count(), 5);
    for (int i = 0; i < list->count(); ++i)
        EXPECT_TRUE(list->item(i)->text().startsWith(QStringLiteral("✓"))) << qPrintable(list->item(i)->text());

    Statement wrong(workspace().database(), QStringLiteral("UPDATE change_set SET title = 'x' WHERE id = 1"));
    ASSERT_TRUE(wrong.run());
    find<QPushButton>(QStringLiteral("settings.doctor.check"))->click();
    ASSERT_TRUE(examined.wait(10000));
    int faults = 0;
    for (int i = 0; i < list->count(); ++i)
        faults += list->item(i)->text().startsWith(QStringLiteral("◆")) ? 1 : 0;
    EXPECT_GE(faults, 1) << "the log was changed behind the program";

    interaction.answer(1);
    find<QPushButton>(QStringLiteral("settings.doctor.mend"))->click();
    EXPECT_FALSE(examined.wait(300)) << "cancelled";
    interaction.answer(0);
    find<QPushButton>(QStringLiteral("settings.doctor.mend"))->click();
    ASSERT_TRUE(examined.wait(10000));
}

TEST_F(SettingsTest, LanguageChangesAtOnceInANewWindowOnTheSameDatabase)
{
    open(QStringLiteral("general"));
    auto *language = find<QComboBox>(QStringLiteral("settings.language"));
    language->setCurrentIndex(language->findData(QStringLiteral("en")));
    EXPECT_TRUE(session->languageChanged());
    EXPECT_FALSE(window().isVisible());
    EXPECT_EQ(session->databasePath(), path());
    session.reset();
    start();
    EXPECT_EQ(window().pages().currentPage()->title(), QStringLiteral("Desk"));
    session->preferences().setLanguage(QStringLiteral("zh_CN"));
    session.reset();
    start();
    EXPECT_EQ(window().pages().currentPage()->title(), QStringLiteral("工作台"));
}

} // namespace xz::test

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "archivefixture.h"
#include "core/records/history.h"
#include "data/memberwriter.h"
#include "support/fakeinteraction.h"
#include "ui/memberdetail.h"
#include "ui/memberform.h"
#include "ui/models/historymodel.h"
#include "ui/photocropper.h"
#include "ui/widgets/attachmentstab.h"
#include "ui/widgets/factsview.h"
#include "ui/widgets/recordform.h"

using namespace xz;
using namespace xz::members;

namespace {

class MemberDetailTest : public test::ArchiveWorkspace
{
protected:
    void SetUp() override
    {
        ArchiveWorkspace::SetUp();
        detail = std::make_unique<MemberDetail>(workspace(), interaction, nullptr);
        QObject::connect(&workspace(), &Workspace::changed, detail.get(), [this] { detail->refresh(); });
        QObject::connect(detail.get(), &MemberDetail::failed, [this](const Error &error) { failures << error.text; });
        detail->resize(420, 620);
        detail->show();
    }
    void TearDown() override
    {
        EXPECT_TRUE(failures.isEmpty()) << failures.join(QLatin1Char('\n')).toStdString();
        detail.reset();
    }
    template <typename T>
    T *find(const char *name)
    {
        T *found = detail->findChild<T *>(QLatin1String(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    std::string fact(const char *view, const char *name) { return find<FactsView>(view)->value(QLatin1String(name)).toStdString(); }

    test::FakeInteraction interaction;
    std::unique_ptr<MemberDetail> detail;
    QStringList failures;
};

} // namespace

TEST_F(MemberDetailTest, ShowsFactsAndTerms)
{
    detail->showPerson(ouyang, term);
    EXPECT_EQ(find<QLabel>("member.name")->text().toStdString(), "欧阳慧敏");
    EXPECT_EQ(fact("member.personFacts", "fact.birth"), "1974-06");
    EXPECT_EQ(fact("member.personFacts", "fact.phone"), "139 0000 2174");
    EXPECT_EQ(fact("member.termFacts", "term5.sector"), "医药卫生");
    EXPECT_EQ(fact("member.termFacts", "term5.committee"), "提案委员会 副主任");
    detail->showPerson(wei, term);
    EXPECT_EQ(fact("member.personFacts", "fact.ethnicity"), "壮族");
    EXPECT_EQ(fact("member.personFacts", "fact.phone"), "");
}

TEST_F(MemberDetailTest, IdentityNumberIsMaskedUntilAskedForAndThatIsLogged)
{
    detail->showPerson(ouyang, term);
    EXPECT_EQ(fact("member.personFacts", "fact.idNumber"), "999***********0041");
    QPushButton *link = nullptr;
    for (QPushButton *button : find<FactsView>("member.personFacts")->findChildren<QPushButton *>())
        link = button;
    ASSERT_TRUE(link);
    link->click();
    QTest::qWait(0);
    EXPECT_EQ(fact("member.personFacts", "fact.idNumber"), "999000197406150041");
    const auto steps = workspace().history().steps(0, 1);
    EXPECT_TRUE(steps->first().title.contains(QStringLiteral("欧阳慧敏")));
    // Another member begins masked again.
    detail->showPerson(wang, term);
    detail->showPerson(ouyang, term);
    EXPECT_EQ(fact("member.personFacts", "fact.idNumber"), "999***********0041");
}

TEST_F(MemberDetailTest, EditSavesAndShowsTheChangeInTheHistory)
{
    detail->showPerson(wang, term);
    detail->edit();
    ASSERT_TRUE(detail->isEditing());
    RecordForm &form = detail->form().form();
    form.setValue(QStringLiteral("organisation"), QStringLiteral("市委统战部部长"));
    form.setValue(QStringLiteral("phone"), QStringLiteral("139 0000 1111"));
    find<QPushButton>("member.form.save")->click();
    EXPECT_FALSE(detail->isEditing());
    EXPECT_EQ(person(wang).phone.toStdString(), "13900001111");
    EXPECT_EQ(find<QLabel>("member.organisation")->text().toStdString(), "市委统战部部长");

    auto *history = find<QTableView>("member.history")->model();
    QAbstractItemModelTester tester(history, QAbstractItemModelTester::FailureReportingMode::Fatal);
    bool seen = false;
    for (int row = 0; row < history->rowCount(); ++row)
        seen = seen || history->index(row, HistoryModel::Change).data().toString() == QStringLiteral("市委统战部副部长 → 市委统战部部长");
    EXPECT_TRUE(seen);
}

TEST_F(MemberDetailTest, FaultsStandAtTheirFieldAndNothingIsSaved)
{
    detail->showPerson(wang, term);
    detail->edit();
    RecordForm &form = detail->form().form();
    form.setValue(QStringLiteral("phone"), QStringLiteral("8203316"));
    form.setValue(QStringLiteral("name"), QString());
    form.setValue(QStringLiteral("idNumber"), QStringLiteral("1234"));
    detail->form().save();
    EXPECT_TRUE(detail->isEditing());
    for (const char *field : {"phone", "name", "idNumber"})
        EXPECT_FALSE(form.error(QLatin1String(field)).isEmpty()) << field;
    EXPECT_TRUE(form.error(QStringLiteral("organisation")).isEmpty());
    EXPECT_EQ(person(wang).name.toStdString(), "王恺");
    interaction.answer(1); // discard
    EXPECT_TRUE(detail->mayLeave());
    EXPECT_FALSE(detail->isEditing());
}

TEST_F(MemberDetailTest, AWrongIdentityNumberOfOldKeepsNobodyFromSavingAnotherField)
{
    const MemberWriter writer(workspace());
    MemberEdit before;
    before.person = person(wang);
    MemberEdit wrong = before;
    wrong.person.idNumber = QStringLiteral("1234");
    const auto saved = writer.save(before, wrong);
    ASSERT_TRUE(saved) << saved.error().text.toStdString();
    detail->showPerson(wang, term);
    detail->edit();
    RecordForm &form = detail->form().form();
    form.setValue(QStringLiteral("organisation"), QStringLiteral("市委统战部部长"));
    detail->form().save();
    EXPECT_FALSE(detail->isEditing());
    EXPECT_EQ(person(wang).organisation.toStdString(), "市委统战部部长");
    EXPECT_EQ(person(wang).idNumber.toStdString(), "1234");
    // A new wrong one is told at its field.
    detail->edit();
    form.setValue(QStringLiteral("idNumber"), QStringLiteral("12345"));
    detail->form().save();
    EXPECT_TRUE(detail->isEditing());
    EXPECT_FALSE(form.error(QStringLiteral("idNumber")).isEmpty());
    interaction.answer(1); // discard
    EXPECT_TRUE(detail->mayLeave());
}

TEST_F(MemberDetailTest, NameIsUnderstoodAsItIsWritten)
{
    detail->create(term);
    RecordForm &form = detail->form().form();
    form.setValue(QStringLiteral("name"), QStringLiteral("杨　芳（女，苗族）"));
    form.setValue(QStringLiteral("sectorId"), culture);
    detail->form().save();
    ASSERT_FALSE(detail->isEditing());
    const Person added = person(detail->personId());
    EXPECT_EQ(added.name.toStdString(), "杨芳");
    EXPECT_EQ(added.sex.toStdString(), "女");
    EXPECT_EQ(added.ethnicity.toStdString(), "苗族");
}

TEST_F(MemberDetailTest, NamesakeIsAskedAbout)
{
    detail->create(term);
    RecordForm &form = detail->form().form();
    form.setValue(QStringLiteral("name"), QStringLiteral("王恺"));
    interaction.answer(1); // go back
    detail->form().save();
    EXPECT_TRUE(detail->isEditing());
    EXPECT_TRUE(interaction.questions.last().text.contains(QStringLiteral("市委统战部副部长")));
    interaction.answer(0); // another person
    detail->form().save();
    EXPECT_FALSE(detail->isEditing());
    EXPECT_NE(detail->personId(), wang);
}

TEST_F(MemberDetailTest, LeavingWithWhatWasTypedAsks)
{
    detail->showPerson(wang, term);
    detail->edit();
    EXPECT_TRUE(detail->mayLeave());
    detail->edit();
    detail->form().form().setValue(QStringLiteral("remark"), QStringLiteral("x"));
    interaction.answer(2); // go on
    EXPECT_FALSE(detail->mayLeave());
    EXPECT_TRUE(detail->isEditing());
    interaction.answer(1); // discard
    EXPECT_TRUE(detail->mayLeave());
    EXPECT_TRUE(person(wang).remark.isEmpty());
}

TEST_F(MemberDetailTest, PhotoIsCutStoredAndShown)
{
    QImage picture(800, 600, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    PhotoCropper cropper;
    cropper.resize(480, 420);
    cropper.setImage(picture);
    // 600 high gives 428.6 wide at 25:35.
    EXPECT_EQ(cropper.frame().size(), QSize(429, 600));
    cropper.setFrame(QRect(100, 100, 250, 350));
    EXPECT_EQ(cropper.frame(), QRect(100, 100, 250, 350));
    EXPECT_EQ(cropper.cropped().size(), QSize(250, 350));
    cropper.setFrame(QRect(700, 500, 250, 350));
    EXPECT_EQ(cropper.frame(), QRect(550, 250, 250, 350)) << "stays inside the picture";

    detail->showPerson(wang, term);
    detail->edit();
    detail->form().setPhotoFrom(cropper.cropped());
    detail->form().save();
    ASSERT_FALSE(detail->isEditing());
    EXPECT_NE(person(wang).photoId, 0);
}

TEST_F(MemberDetailTest, FilesAreAddedAndRemoved)
{
    detail->showPerson(wang, term);
    interaction.answerFile(folder.write(QStringLiteral("登记表.pdf"), "pdf"));
    auto *tab = find<AttachmentsTab>("member.attachments");
    tab->add();
    auto *table = find<QTableView>("attachments.table");
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, 0).data().toString().toStdString(), "登记表.pdf");
    table->setCurrentIndex(table->model()->index(0, 0));
    interaction.answerFile(folder.path(QStringLiteral("copy.pdf")));
    tab->saveCopy();
    EXPECT_TRUE(QFile::exists(folder.path(QStringLiteral("copy.pdf"))));
    tab->removeCurrent();
    EXPECT_EQ(table->model()->rowCount(), 0);
}

TEST_F(MemberDetailTest, EveryControlHasANameForScreenReaders)
{
    detail->showPerson(ouyang, term);
    detail->form(); // made when first asked for
    for (const char *name : {"member.edit", "member.dossier", "attachments.add", "member.form.save", "member.form.cancel"})
        EXPECT_FALSE(find<QPushButton>(name)->text().isEmpty() && find<QPushButton>(name)->accessibleName().isEmpty()) << name;
    for (QTableView *table : detail->findChildren<QTableView *>())
        EXPECT_FALSE(table->accessibleName().isEmpty()) << table->objectName().toStdString();
}

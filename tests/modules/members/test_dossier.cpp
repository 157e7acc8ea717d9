#include <QFile>
#include <QPdfDocument>

#include <algorithm>

#include "data/memberarchive.h"
#include "dutyfixture.h"
#include "print/dossierprintsource.h"
#include "print/render/pdfwriter.h"
#include "print/scoreprintsource.h"

using namespace xz;
using namespace xz::members;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

QByteArray builtIn(const PrintTemplate &one)
{
    QFile file(one.file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class DossierTest : public test::DutyWorkspace
{
protected:
    void SetUp() override
    {
        DutyWorkspace::SetUp();
        enter(ouyang, q("2024-03-01"), q("公益"), q("义诊"), q("出席"));
        enter(ouyang, q("2025-02-20"), q("全体会议"), q("五届五次会议"), q("出席"), q("本人"), 3);
        enter(ouyang, q("2025-02-21"), q("全体会议"), q("五届五次会议"), q("请假"));
        enter(ouyang, q("2025-02-19"), q("提案"), q("关于无障碍坡道的提案"), q("立案"));
        enter(ouyang, q("2025-06-09"), q("社情民意"), q("建议统一坡道标准"), q("采用"));
    }

    /// The text of a document's pages as printed.
    QStringList pages(const Document &document)
    {
        const QString path = folder.path(q("out.pdf"));
        EXPECT_TRUE(writePdf(document, path));
        QPdfDocument pdf;
        EXPECT_EQ(pdf.load(path), QPdfDocument::Error::None);
        QStringList texts;
        for (int page = 0; page < pdf.pageCount(); ++page)
            texts << pdf.getAllText(page).text().remove(u' ').remove(QChar(0x3000));
        return texts;
    }
};

} // namespace

TEST_F(DossierTest, SumsOfTheTablesAgreeWithTheFirstPage)
{
    const DossierPrintSource source;
    const PrintTemplate dossier = source.templates().first();
    const auto document = source.draw(workspace(), {dossier.id, {ouyang}, {{q("year"), 2025}}}, builtIn(dossier), {}, Progress::none());
    ASSERT_TRUE(document) << document.error().text.toStdString();
    const QStringList texts = pages(**document);
    ASSERT_EQ(texts.size(), 3); // front, 2024, 2025
    EXPECT_TRUE(texts[0].contains(q("欧阳慧敏")) && texts[0].contains(q("3/4"))) << texts[0].toStdString();
    EXPECT_TRUE(texts[0].contains(q("第1页，共3页")));
    EXPECT_FALSE(texts[0].contains(q("999000197406150041"))) << "the identity number is masked";
    EXPECT_TRUE(texts[2].contains(q("履职记录明细（2025年度）"))) << texts[2].toStdString();
    EXPECT_TRUE(texts[2].contains(q("会议出席（3/4半天")));
    // jinan: 70 − 10 for leave = 60.
    EXPECT_TRUE(texts[0].contains(q("60.0")) && texts[2].contains(q("60.0")));
    // And as data: rows of each table add up to its total.
    const auto archive = MemberArchives(workspace()).load(ouyang);
    const auto book = ScoreBooks(workspace()).load(2025);
    const Dossier made = dossierOf(*archive, term, {*book}, q("某委员会"), {});
    ASSERT_EQ(made.years.size(), 1);
    double sum = 0;
    const QVariantList rows = made.years.first().value(q("rows")).toList();
    for (const QVariant &row : rows.first(rows.size() - 1)) {
        const QVariantList cells = row.toMap().value(q("cells")).toList();
        if (!cells.isEmpty())
            sum += cells.last().toString().replace(QChar(0x2212), u'-').toDouble();
    }
    EXPECT_EQ(sum, rows.last().toMap().value(q("cells")).toList().last().toString().toDouble());
    EXPECT_EQ(made.front.value(q("y1")).toMap().value(q("total")).toString(), rows.last().toMap().value(q("cells")).toList().last().toString());
}

TEST_F(DossierTest, AFaultOfTheTemplateIsNamedWhereItIs)
{
    const DossierPrintSource source;
    const PrintTemplate dossier = source.templates().first();
    QByteArray text = builtIn(dossier);
    text.replace("{{until}}", "{{untli}}");
    const auto document = source.draw(workspace(), {dossier.id, {ouyang}, {{q("year"), 2025}}}, text, {}, Progress::none());
    ASSERT_FALSE(document);
    const int line = static_cast<int>(text.left(text.indexOf("untli")).count('\n')) + 1;
    EXPECT_TRUE(document.error().detail.startsWith(QString::number(line) + u':')) << document.error().detail.toStdString();
}

TEST_F(DossierTest, EveryTemplateLaysOutItsSampleAndTheRealThing)
{
    const DossierPrintSource dossiers;
    const ScorePrintSource scores;
    for (const PrintSource *source : std::initializer_list<const PrintSource *>{&dossiers, &scores}) {
        for (const PrintTemplate &one : source->templates()) {
            SCOPED_TRACE(one.id.toStdString());
            const QByteArray text = builtIn(one);
            ASSERT_FALSE(text.isEmpty());
            PrintRequest request{one.id, {}, {{q("year"), 2025}, {q("sample"), true}}};
            if (one.kind == PrintTemplate::Kind::Drawn) {
                const auto drawn = source->draw(workspace(), request, text, {}, Progress::none());
                ASSERT_TRUE(drawn) << drawn.error().text.toStdString();
                EXPECT_GE((*drawn)->pageCount(), 2);
                continue;
            }
            const auto sample = LayoutEngine::layout(one, text, source->sample(one.id));
            ASSERT_TRUE(sample) << sample.error().text.toStdString();
            EXPECT_GE((*sample)->pageCount(), 1);
            const auto data = source->data(workspace(), request);
            ASSERT_TRUE(data) << data.error().text.toStdString();
            const auto real = LayoutEngine::layout(one, text, *data);
            ASSERT_TRUE(real) << real.error().text.toStdString();
        }
    }
}

TEST_F(DossierTest, ReportFormIsFilledInForItsHalfYear)
{
    const DossierPrintSource source;
    const auto data = source.data(workspace(), {q("members.dutyreport-first"), {ouyang}, {{q("year"), 2025}}});
    ASSERT_TRUE(data);
    ASSERT_EQ(data->records.size(), 1);
    const QVariantList parts = data->records.first().toMap().value(q("parts")).toList();
    EXPECT_EQ(parts[1].toMap().value(q("lines")).toList().size(), 1); // the proposal
    EXPECT_EQ(parts[0].toMap().value(q("note")).toString(), q("3/4半天"));
    const auto second = source.data(workspace(), {q("members.dutyreport-second"), {ouyang}, {{q("year"), 2025}}});
    EXPECT_TRUE(second->records.first().toMap().value(q("parts")).toList()[1].toMap().value(q("lines")).toList().isEmpty());
}

TEST_F(DossierTest, NamesWhoKeepsContactAndPutsResultsInTheirColumn)
{
    auto archive = MemberArchives(workspace()).load(ouyang);
    const auto book = ScoreBooks(workspace()).load(2025);
    ASSERT_TRUE(archive && book);
    EXPECT_EQ(dossierOf(*archive, term, {*book}, {}, {}).front.value(q("liaison")).toString(), QString());
    Pairing former, now, lawyer;
    former.termId = now.termId = lawyer.termId = term.id;
    former.helper = q("前任");
    former.ends = q("2024-01-01");
    now.helper = q("费扬");
    now.unit = q("提案委员会");
    lawyer.kind = Pairing::Kind::Lawyer;
    lawyer.helper = q("律师");
    archive->pairings = {lawyer, former, now};
    const Dossier made = dossierOf(*archive, term, {*book}, {}, {});
    EXPECT_EQ(made.front.value(q("liaison")).toString(), q("费扬（提案委员会）"));
    QStringList roles, results;
    for (const QVariant &row : made.years.first().value(q("rows")).toList()) {
        const QVariantList cells = row.toMap().value(q("cells")).toList();
        if (!cells.isEmpty() && !cells[1].toString().isEmpty()) {
            roles << cells[3].toString();
            results << cells[4].toString();
        }
    }
    EXPECT_EQ(roles.join(u' '), q("— — 本人 本人"));
    EXPECT_EQ(results.join(u' '), q("出席 请假 立案 采用"));
}

TEST_F(DossierTest, RankingsGoByCommitteeInTheirOrderAndListsByNamesInTheirs)
{
    ScoreBook book = sampleBook();
    book.facts.committees = {q("提案委员会"), q("经济委员会")};
    book.facts.members[0].committee.clear();
    QStringList headings;
    for (const ReportTable::Row &row : rankingReport(book, RankingGroups::Committee, {}).rows)
        headings << (row.heading.isEmpty() ? QStringList() : QStringList{row.heading.section(u'（', 0, 0)});
    EXPECT_EQ(headings.join(u' '), q("提案委员会 经济委员会 未入专委会"));
    // Equal scores go by the order of names that is asked for; a list by grade is in that order altogether.
    const auto names = [&](RankingGroups groups, Directory::Order order) {
        for (int i = 0; i < book.facts.members.size(); ++i)
            book.facts.members[i].pinyinKey = QString(QChar('z' - i));
        QStringList found;
        for (const ReportTable::Row &row : rankingReport(book, groups, {}, order).rows)
            found << (row.cells.isEmpty() ? QStringList() : QStringList{row.cells[1]});
        return found;
    };
    for (MemberScore &score : book.scores) {
        score.total = 60 * onePoint;
        score.grade = q("称职");
    }
    book.rank();
    const QStringList strokes = names(RankingGroups::None, Directory::Order::Strokes);
    QStringList turned = strokes;
    std::reverse(turned.begin(), turned.end());
    EXPECT_EQ(names(RankingGroups::None, Directory::Order::Pinyin), turned);
    book.scores[2].total = 61 * onePoint;
    EXPECT_EQ(names(RankingGroups::None, Directory::Order::Pinyin).first(), strokes[2]);
    EXPECT_EQ(names(RankingGroups::Grade, Directory::Order::Pinyin), turned);
}

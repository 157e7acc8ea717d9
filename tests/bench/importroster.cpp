#include <QFile>
#include <QTemporaryDir>

#include "child.h"
#include "core/tabular/sheetwriter.h"
#include "jobs.h"
#include "people.h"

namespace xz::bench {

namespace {

void writeRoster(const QString &path, qint64 rows)
{
    auto writer = SheetWriter::create(path, QStringLiteral("名册"));
    if (!writer)
        giveUp(writer.error().text);
    (*writer)->title(QStringLiteral("政协澜州市第五届委员会委员名册"), 9);
    (*writer)->header({QStringLiteral("序号"), QStringLiteral("姓名"), QStringLiteral("性别"), QStringLiteral("出生年月"), QStringLiteral("民族"),
                       QStringLiteral("界别"), QStringLiteral("工作单位及职务"), QStringLiteral("手机"), QStringLiteral("委员证号")});
    for (qint64 i = 0; i < rows; ++i) {
        const MadeUpPerson person = madeUpPerson(i);
        (*writer)->row({i + 1, person.name, person.sex, person.birth, person.ethnicity, person.sector, person.organisation, person.phone,
                       QStringLiteral("5-%1").arg(i + 1, 6, 10, QLatin1Char('0'))}); // people of one name and month are told apart by it
    }
    if (const auto done = (*writer)->finish(); !done)
        giveUp(done.error().text);
}

} // namespace

void importRoster(Bench &bench)
{
    const QString job = QStringLiteral("导入 xlsx 名册 import an xlsx roster");
    if (!bench.wants(job))
        return;
    for (const qint64 rows : bench.sizes({1000, 10000, 100000})) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("roster.xlsx"));
        writeRoster(file, rows);
        int run = 0;
        const auto import = [&] {
            const QString database = folder.filePath(QStringLiteral("%1.db").arg(++run));
            const Child child = runProgram({QStringLiteral("--data"), database, QStringLiteral("members"), QStringLiteral("import"), file, QStringLiteral("--term"), QStringLiteral("5")});
            // What it says stands for all rows read, checked and written.
            if (!child.out.contains(QByteArray::number(rows)))
                giveUp(QStringLiteral("the import says: ") + QString::fromUtf8(child.out));
        };
        bench.add({job, rows, Bench::median(rows > 10000 ? 3 : 7, import), rows == 10000 ? 1500.0 : 0});
    }
}

} // namespace xz::bench

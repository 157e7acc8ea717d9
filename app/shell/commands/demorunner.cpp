#include "shell/commands/demorunner.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRegularExpression>
#include <QThreadPool>

#include <optional>

#include "core/calendar/workcalendar.h"
#include "core/files/durable.h"
#include "core/settings/settings.h"
#include "core/text/chinese.h"
#include "core/workspace.h"
#include "shell/commandline/commandrunner.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Demo)
};

Error cannotWrite(const QString &path)
{
    return {ErrorCode::Denied, Words::tr("%1 cannot be written. Choose another folder.").arg(QDir::toNativeSeparators(path)), {}};
}

/// The days of the script as seen from today: a meeting that is always three working days ahead.
QString withDays(const QString &text, const QMap<QDate, int> &days)
{
    static const QRegularExpression written(QStringLiteral("(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{4})年(\\d{1,2})月(\\d{1,2})日"));
    const WorkCalendar calendar;
    const QDate today = QDate::currentDate();
    QString result;
    qsizetype done = 0;
    for (auto matches = written.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const bool isIso = !match.captured(1).isEmpty();
        const int first = isIso ? 1 : 4;
        const auto day = days.constFind(QDate(match.captured(first).toInt(), match.captured(first + 1).toInt(), match.captured(first + 2).toInt()));
        if (day == days.cend())
            continue;
        const QDate meant = calendar.addWorkdays(today, *day);
        result += text.mid(done, match.capturedStart() - done) + (isIso ? meant.toString(Qt::ISODate) : chineseDate(meant));
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

/// One step of many runs at once: what is done of all together would be noise; only the wish to stop is passed on.
class QuietProgress : public Progress
{
public:
    explicit QuietProgress(Progress &outer) : m_outer(outer) {}
    void begin(const QString &, qint64) override {}
    void advance(qint64) override {}
    bool isCancelled() const override { return m_outer.isCancelled(); }

private:
    Progress &m_outer;
};

} // namespace

DemoRunner::DemoRunner(const ShellState &state, QString folder, Progress &progress)
    : m_folder(std::move(folder)), m_progress(progress)
{
    m_state.registries = state.registries;
    m_state.recordTypes = state.recordTypes;
    m_state.chains = state.chains;
    m_state.interaction = state.interaction;
}

Result<DemoScript> DemoRunner::bundled(const QString &language)
{
    QFile file(QStringLiteral(":/demo/demo.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, Words::tr("The program carries no demo."), file.errorString()};
    return DemoScript::parse(file.readAll(), language);
}

Result<QString> DemoRunner::make(const ShellState &state, const QString &folder, const DemoScript &script, Progress &progress)
{
    const QString database = QDir(folder).filePath(script.database);
    const auto inUse = [&database]() -> Outcome {
        if (!QFile::exists(database))
            return {};
        const auto lock = Database::hold(database);
        return lock ? Outcome() : Outcome(lock.error());
    };
    if (const Outcome free = inUse(); !free)
        return free.error();
    const QString aside = folder + QLatin1String("-new"), before = folder + QLatin1String("-before");
    if (!QDir(aside).removeRecursively())
        return cannotWrite(aside);
    const auto made = DemoRunner(state, aside, progress).run(script, false);
    Outcome placed = made ? inUse() : Outcome(made.error());
    if (placed && QFileInfo::exists(folder) && (!QDir(before).removeRecursively() || !QDir().rename(folder, before)))
        placed = cannotWrite(folder);
    if (placed && !QDir().rename(aside, folder))
        placed = cannotWrite(folder);
    if (!placed) {
        QDir(aside).removeRecursively();
        return placed.error();
    }
    return database;
}

Outcome DemoRunner::prepare(const DemoScript &script)
{
    if (!QDir().mkpath(m_folder))
        return cannotWrite(m_folder);
    const QDir folder(m_folder);
    m_databasePath = folder.absoluteFilePath(script.database);
    m_days = script.days;
    m_fields = {{QStringLiteral("folder"), folder.absolutePath()}};
    std::unique_ptr<QLockFile> held;
    if (QFile::exists(m_databasePath)) {
        auto lock = Database::hold(m_databasePath);
        if (!lock)
            return lock.error();
        held = std::move(*lock);
    }
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        const QString path = m_databasePath + QLatin1String(ending);
        if (QFile::exists(path) && !QFile::remove(path))
            return cannotWrite(path);
    }
    QDir(folder.absoluteFilePath(QFileInfo(script.database).completeBaseName() + QLatin1String(".files"))).removeRecursively();
    for (const QString &name : script.files) {
        QFile bundled(QStringLiteral(":/demo/") + name);
        if (!bundled.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Internal, Words::tr("The program carries no demo."), name};
        QByteArray bytes = bundled.readAll();
        if (name.endsWith(QLatin1String(".json")))
            bytes = withDays(QString::fromUtf8(bytes), script.days).toUtf8();
        if (const Outcome written = durable::write(folder.absoluteFilePath(name), bytes); !written)
            return written;
    }
    held.reset();
    // Opened here, so that commands that run side by side find it open.
    if (const auto opened = m_state.open(m_databasePath, Database::Mode::ReadWrite, m_progress); !opened)
        return opened.error();
    for (auto entry = script.settings.cbegin(); entry != script.settings.cend(); ++entry) {
        if (const Outcome set = m_state.workspace->settings().setValue(entry.key(), entry.value()); !set)
            return set;
    }
    return {};
}

Result<DemoOutcome> DemoRunner::runCommand(const DemoStep &step, const DemoCommand &command)
{
    DemoOutcome outcome;
    outcome.step = step.title;
    for (QString word : command.words) {
        for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
            word.replace(u'{' + field.key() + u'}', field.value());
        outcome.words << withDays(word, m_days);
    }
    QElapsedTimer timer;
    timer.start();
    QString said;
    QTextStream out(&outcome.output);
    QTextStream err(&said);
    QuietProgress quiet(m_progress);
    const int code = CommandRunner(m_state, out, err, quiet).run(outcome.words, m_databasePath);
    outcome.milliseconds = timer.elapsed();
    if (code == 0)
        return outcome;
    if (m_progress.isCancelled())
        return Error::cancelled();
    const QString line = QLatin1String("xiezheng ") + outcome.words.join(u' ');
    return Error{code == 3 ? ErrorCode::BadInput : code == 4 ? ErrorCode::Denied : ErrorCode::Io,
                 Words::tr("“%1” failed: %2").arg(line, said.trimmed()), {}};
}

Result<QList<DemoOutcome>> DemoRunner::runTogether(const DemoStep &step)
{
    std::vector<std::optional<Result<DemoOutcome>>> results(size_t(step.commands.size()));
    QThreadPool pool;
    for (size_t i = 0; i < results.size(); ++i)
        pool.start([this, &step, &results, i] { results[i] = runCommand(step, step.commands[qsizetype(i)]); });
    pool.waitForDone();
    QList<DemoOutcome> outcomes;
    for (auto &result : results) {
        if (!*result)
            return result->error();
        outcomes << **result;
    }
    return outcomes;
}

Outcome DemoRunner::keep(const DemoCommand &command, const DemoOutcome &outcome)
{
    if (!command.saveOutput.isEmpty()) {
        if (const Outcome written = durable::write(QDir(m_folder).absoluteFilePath(command.saveOutput), outcome.output.toUtf8()); !written)
            return written;
    }
    if (command.keep.isEmpty())
        return {};
    const QJsonObject json = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
    for (auto entry = command.keep.cbegin(); entry != command.keep.cend(); ++entry) {
        const QVariant value = json.value(entry.value()).toVariant();
        if (!value.isValid())
            return Error{ErrorCode::Internal, Words::tr("“%1” did not print “%2”.").arg(outcome.words.join(u' '), entry.value()), outcome.output};
        m_fields.insert(entry.key(), value.toString());
    }
    return {};
}

Result<QList<DemoOutcome>> DemoRunner::run(const DemoScript &script, bool withPrint)
{
    if (const Outcome prepared = prepare(script); !prepared)
        return prepared.error();
    QList<DemoOutcome> all;
    for (const DemoStep &step : script.steps) {
        if (step.print && !withPrint)
            continue;
        m_progress.begin(step.title, 0);
        m_progress.advance(0);
        auto outcomes = step.commands.size() > 1 ? runTogether(step) : [&]() -> Result<QList<DemoOutcome>> {
            auto outcome = runCommand(step, step.commands.first());
            if (!outcome)
                return outcome.error();
            return QList<DemoOutcome>{*outcome};
        }();
        if (!outcomes)
            return outcomes.error();
        for (qsizetype i = 0; i < outcomes->size(); ++i) {
            if (const Outcome kept = keep(step.commands[i], outcomes->at(i)); !kept)
                return kept.error();
        }
        all += *outcomes;
    }
    m_state.workspace.reset();
    return all;
}

} // namespace xz

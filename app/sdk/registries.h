#pragma once

#include <QIcon>
#include <QJsonValue>
#include <QList>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <functional>
#include <memory>

#include "core/common/problem.h"
#include "core/common/progress.h"
#include "core/common/result.h"
#include "core/search/searchindex.h"
#include "print/layout/layoutengine.h"
#include "sdk/export.h"

class QWidget;

namespace xz {

class Page;
class Workspace;

/// A page of the window. Pages of one `section` share one rail button; the first is the section's front page.
struct PageEntry {
    QString id;       ///< "members.roster"
    QString section;  ///< rail section: workbench documents proposals meetings members history supervision statistics
    QString title;    ///< translated
    QString icon;     ///< Breeze name, resource ":/icons/<name>.svg"
    int order = 100;
    std::function<Page *(QWidget *parent)> create; ///< called once, when first shown, with a workspace open
    QStringList tables = {}; ///< whose records it shows: search, history and tasks open it for them
};

/// A rail section: id, two-character label, icon, order. The usual ones stand in resources/shell/sections.json; a module may add its own,
/// or another with a usual one's id to give it a badge. A section without a page is not shown.
struct SectionEntry {
    QString id;
    QString label;
    QString icon;
    int order = 100;
    /// Pieces of work waiting there, shown as a neutral badge; worker thread; may be empty.
    std::function<Result<int>(Workspace &)> waiting = {};
};

/// A quick action of the workbench (Alt+1…6) and of the search box.
struct ActionEntry {
    QString id;
    QString text; ///< translated
    QString icon;
    int order = 100;
    std::function<void()> run;
};

/// What a command of the command line gets.
struct CommandCall {
    QStringList words;                 ///< of the command: {"members","import"}
    QStringList arguments;             ///< after the command's words
    std::function<Result<Workspace *>(bool create)> workspace; ///< opens --data (or the user's) database when asked for; `create`: make it when missing
    /// Whether the caller may replace the database as a whole; opens none. Denied when its accounts say no; empty when there is no file
    /// or one too damaged to ask.
    std::function<Outcome()> mayReplace;
    QTextStream *out = nullptr;        ///< stdout, UTF-8; JSON only when JSON was asked
    QTextStream *err = nullptr;
    Progress *progress = nullptr;      ///< cancelled by Ctrl+C
    QString dataPath;
    bool dataGiven = false;            ///< --data names it: a file that is missing is the user's mistake

    /// workspace(true) of a database that has to be there: for commands that change what it holds.
    XZSDK_EXPORT Result<Workspace *> existing() const;
    /// Writes the error on stderr, one line, and answers its exit code: `return call.fail(result.error());`. Wrong usage points
    /// to the command's --help. Cancelled is told too.
    XZSDK_EXPORT int fail(const Error &error);
    /// Writes each problem with its place (file, sheet, row, column) on stderr.
    XZSDK_EXPORT void tell(const QList<Problem> &problems);
};

/// One command: `xiezheng members import FILE …`. `usage` and `summary` feed --help at each level.
struct CommandEntry {
    QStringList words;                 ///< {"members","import"}
    QString usage;                     ///< "FILE.{xlsx,ods,csv} [--term N] [--dry-run]"
    QString summary;                   ///< translated, one line
    QString help;                      ///< translated, options one a line; may be empty
    std::function<int(CommandCall &)> run; ///< exit code
};

/// Contributes a group to the Ctrl+K box beside the record index (pages, actions, help …). Called in a worker thread.
struct SearchProviderEntry {
    QString id;
    QString group; ///< translated
    std::function<QList<SearchHit>(const QString &text, int limit)> find;
};

/// What is asked of a print source.
struct PrintRequest {
    QString templateId;
    QList<qint64> ids;        ///< records of the source (a meeting, persons); empty: all / the newest
    /// "range": one of ranges(), "order": one of orders(), "selected":[…], those of options(); "sample":true asks draw() for example values.
    QVariantMap options;
    Progress *progress = nullptr; ///< of the task that asks, for data() of lists of any length; may be missing
};

/// Something a template lets one choose besides range and order: the session of a sign-in sheet, the remarks of a list.
struct PrintOption {
    enum class Kind { Choice, Text, Flag };
    QString id;                               ///< key of PrintRequest::options: "session"
    QString label;                            ///< translated
    Kind kind = Kind::Text;
    QList<QPair<QString, QString>> values = {}; ///< of a Choice: value and label
    QString standard = {};                    ///< what holds when nothing is chosen; a Flag's is "true" or "false"
};

/// Option of printed(): ids of the records whose cards went to paper, when not all did.
inline const QString printedIdsOption = QStringLiteral("printedIds");

/// Feeds templates with plain values.
class XZSDK_EXPORT PrintSource
{
public:
    virtual ~PrintSource();
    virtual QString id() const = 0;    ///< "meetings.meeting"
    virtual QString title() const = 0; ///< translated
    virtual QList<PrintTemplate> templates() const = 0;
    /// Data for the template; worker thread. BadInput/NotFound with what to do.
    virtual Result<PrintData> data(Workspace &workspace, const PrintRequest &request) const = 0;
    /// Pages of a Drawn template; others are laid out by the engine.
    virtual Result<DocumentPtr> draw(Workspace &workspace, const PrintRequest &request, const QByteArray &templateText,
                                     const PageOptions &options, Progress &progress) const;
    /// Ranges offered by the print page for a template: id, translated label, number of items.
    struct Range { QString id; QString label; int count = 0; QString shortName = {}; }; ///< shortName: another word for a sector
    virtual QList<Range> ranges(Workspace &workspace, const PrintRequest &request) const;
    /// Orders a template can be printed in, its own first: "strokes", "pinyin", "rank", "sector", "seat" with translated labels. Empty: it
    /// has nothing to put in order.
    struct Order { QString id; QString label; };
    virtual QList<Order> orders(const QString &templateId) const;
    /// What else can be chosen for a template; worker thread.
    virtual QList<PrintOption> options(Workspace &workspace, const PrintRequest &request) const;
    /// Whether several records are printed at once; else the first of PrintRequest::ids counts.
    virtual bool takesSeveral() const;
    /// Example values for the template manager's live preview; never real people's.
    virtual PrintData sample(const QString &templateId) const = 0;
    /// Number of the version of what is printed (a seating), for "version 3 was printed last"; 0 when it has none. Worker thread.
    virtual int version(Workspace &workspace, const PrintRequest &request) const;
    /// Told after the pages went to a printer, so that "only what changed" knows; does nothing by default. When only some cards were
    /// printed, option printedIdsOption names them (QVariantList of the records' "id").
    virtual Outcome printed(Workspace &workspace, const PrintRequest &request) const;
    /// Records of this source to choose from in the print page's context combo: id and title, newest first.
    virtual QList<QPair<qint64, QString>> subjects(Workspace &workspace) const;
};

/// A page of the settings window.
struct SettingsPageEntry {
    QString id;
    QString title;
    int order = 100;
    std::function<QWidget *(QWidget *parent)> create;
};

/// Something a spreadsheet can be imported into; shown by "import" in the search box.
struct ImportTargetEntry {
    QString id;
    QString title;
    std::function<void(const QString &file)> open; ///< opens the wizard with the file
};

/// A number with a name for the workbench and the statistics page. Worker thread.
struct StatisticEntry {
    QString id;
    QString title;
    std::function<Result<QList<QPair<QString, double>>>(Workspace &)> values;
};

/// A meeting of today, a task due … for the workbench. Worker thread.
struct AgendaItem {
    QString time, title, place, state;
    QString page, table;
    qint64 id = 0;
};
/// What the office counts the days to: 五届五次会议开幕.
struct Milestone {
    QString title; ///< translated, as it stands behind 距
    QDate date;    ///< invalid: there is none
};
struct AgendaSourceEntry {
    QString id;
    std::function<Result<QList<AgendaItem>>(Workspace &, const QDate &)> items;
    std::function<Result<Milestone>(Workspace &, const QDate &)> milestone; ///< the next one after the day; may be missing
};

/// Tasks that a module keeps by itself (a report that is due, an absence too many). Brought up to date in a worker thread of the window:
/// after the database is opened for writing, and a little after a change of one of `tables`. Answers how many tasks changed.
struct TaskSourceEntry {
    QString id;
    QStringList tables;
    std::function<Result<int>(Workspace &, const QDate &today)> refresh;
};

/// All registries. Entries of one kind keep the order of their `order`, then of registration.
struct XZSDK_EXPORT Registries {
    QList<SectionEntry> sections;
    QList<PageEntry> pages;
    QList<ActionEntry> actions;
    QList<CommandEntry> commands;
    QList<SearchProviderEntry> searchProviders;
    QList<std::shared_ptr<PrintSource>> printSources;
    QList<SettingsPageEntry> settingsPages;
    QList<ImportTargetEntry> importTargets;
    QList<StatisticEntry> statistics;
    QList<AgendaSourceEntry> agendaSources;
    QList<TaskSourceEntry> taskSources;

    /// Takes over another's entries behind its own and restores the order of `order`.
    void append(const Registries &other);
};

} // namespace xz

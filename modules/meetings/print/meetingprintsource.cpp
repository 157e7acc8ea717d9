#include "print/meetingprintsource.h"

#include <QHash>
#include <QSet>

#include "core/records/changeset.h"
#include "core/workspace.h"
#include "data/meetingrepository.h"
#include "data/printedcards.h"
#include "data/seatingrepository.h"
#include "data/seatingservice.h"
#include "print/meetingcards.h"
#include "print/meetinglists.h"
#include "print/meetingwords.h"
#include "print/meetingprintreader.h"
#include "print/samplemeeting.h"
#include "print/seatchart.h"
#include "sdk/printchoice.h"

namespace xz::meetings {

namespace {

const BadgeKind *badgeKind(const QString &templateId)
{
    for (const BadgeKind &kind : badgeKinds()) {
        if (kind.id == templateId)
            return &kind;
    }
    return nullptr;
}

/// Papers of the whole meeting have neither people to choose from nor an order of their own.
bool isWhole(const QString &templateId)
{
    static const QStringList whole{QStringLiteral("meetings.seatchart"), QStringLiteral("meetings.seatchart-stage"), QStringLiteral("meetings.agenda"),
                                   QStringLiteral("meetings.schedule")};
    return whole.contains(templateId);
}

bool isSignIn(const QString &templateId) { return templateId.startsWith(QLatin1String("meetings.signin")); }

bool isChart(const QString &templateId) { return templateId.startsWith(QLatin1String("meetings.seatchart")); }

qint64 meetingOf(const PrintRequest &request)
{
    return request.ids.value(0);
}

/// Who has a card or a line of a template.
QList<PrintedPerson> asked(const PrintedMeeting &meeting, const QString &templateId, const QVariantMap &options)
{
    const BadgeKind *kind = badgeKind(templateId);
    QList<PrintedPerson> people;
    for (const PrintedPerson &person : chosen(meeting, options)) {
        if (kind && person.attendanceClass != kind->attendanceClass)
            continue;
        if (person.seat.isEmpty() && (templateId.startsWith(QLatin1String("meetings.seat"))))
            continue;
        people << person;
    }
    return people;
}

int countFor(const PrintedMeeting &meeting, const QString &templateId, const QVariantMap &options)
{
    return int(asked(meeting, templateId, options).size());
}

} // namespace

QList<PrintTemplate> MeetingPrintSource::templates() const
{
    using Kind = PrintTemplate::Kind;
    const QString cards = tr("Badges and name cards");
    const QString seats = tr("Seats");
    const QString papers = tr("Meeting papers");
    const auto entry = [this](const char *id, const QString &title, const QString &group, Kind kind, const char *file, const QString &paper) {
        return PrintTemplate{QString::fromLatin1(id), title, group, this->id(), kind, QStringLiteral(":/print/") + QString::fromLatin1(file), paper};
    };
    QList<PrintTemplate> list;
    const QStringList badgeTitles{tr("Badge, member"), tr("Badge, observer"), tr("Badge, gallery"), tr("Badge, guest"), tr("Badge, press"), tr("Badge, staff")};
    for (qsizetype i = 0; i < badgeKinds().size(); ++i) {
        list << PrintTemplate{badgeKinds().at(i).id, badgeTitles.at(i), cards, id(), Kind::Cards, QStringLiteral(":/print/meetings.badge.xml"),
                              tr("90×130 mm")};
    }
    list << entry("meetings.tentcard", tr("Tent card (both faces)"), cards, Kind::Cards, "meetings.tentcard.xml", tr("200×100 mm, A4"))
         << entry("meetings.tentcard-a3", tr("Tent card (both faces), two a sheet"), cards, Kind::Cards, "meetings.tentcard-a3.xml", tr("200×100 mm, A3"))
         << entry("meetings.deskcard", tr("Desk card"), cards, Kind::Cards, "meetings.deskcard.xml", tr("210×140 mm"))
         << entry("meetings.seatslip", tr("Seat slip"), cards, Kind::Cards, "meetings.seatslip.xml", tr("63×38 mm"))
         << entry("meetings.seatchart", tr("Seat chart"), seats, Kind::Drawn, "meetings.seatchart.xml", tr("A3 landscape, from the floor"))
         << entry("meetings.seatchart-stage", tr("Seat chart"), seats, Kind::Drawn, "meetings.seatchart.xml", tr("A3 landscape, from the stage"))
         << entry("meetings.seatlist", tr("Seat list"), seats, Kind::Flow, "meetings.seatlist.xml", tr("A4"))
         << entry("meetings.seatlist-pinyin", tr("Seat list by pinyin"), seats, Kind::Flow, "meetings.seatlist.xml", tr("A4"))
         << entry("meetings.signin", tr("Sign-in sheet"), papers, Kind::Flow, "meetings.signin.xml", tr("A4, by group"))
         << entry("meetings.signin-sector", tr("Sign-in sheet"), papers, Kind::Flow, "meetings.signin.xml", tr("A4, by sector"))
         << entry("meetings.agenda", tr("Agenda"), papers, Kind::Flow, "meetings.agenda.xml", tr("A4"))
         << entry("meetings.schedule", tr("Schedule"), papers, Kind::Flow, "meetings.schedule.xml", tr("A4 landscape"));
    return list;
}

PrintData MeetingPrintSource::dataOf(const PrintedMeeting &meeting, const QString &templateId, const QVariantMap &options)
{
    if (const BadgeKind *kind = badgeKind(templateId))
        return badgeData(meeting, *kind, options);
    if (templateId == QLatin1String("meetings.seatslip"))
        return seatSlipData(meeting, options);
    if (templateId == QLatin1String("meetings.seatlist"))
        return seatListData(meeting, options.value(QStringLiteral("order"), QStringLiteral("strokes")).toString(), options);
    if (templateId == QLatin1String("meetings.seatlist-pinyin"))
        return seatListData(meeting, QStringLiteral("pinyin"), options);
    if (templateId == QLatin1String("meetings.signin"))
        return signInData(meeting, false, options);
    if (templateId == QLatin1String("meetings.signin-sector"))
        return signInData(meeting, true, options);
    if (templateId == QLatin1String("meetings.agenda"))
        return agendaData(meeting);
    if (templateId == QLatin1String("meetings.schedule"))
        return scheduleData(meeting);
    return nameCardData(meeting, options);
}

Result<PrintData> MeetingPrintSource::data(Workspace &workspace, const PrintRequest &request) const
{
    const Result<PrintedMeeting> meeting = MeetingPrintReader(workspace).read(meetingOf(request), badgeKind(request.templateId) != nullptr, request.templateId);
    if (!meeting)
        return meeting.error();
    QVariantMap options = request.options;
    options.insert(QStringLiteral("order"), PrintChoice::orderOf(options, orders(request.templateId)));
    return dataOf(*meeting, request.templateId, options);
}

QList<PrintSource::Order> MeetingPrintSource::orders(const QString &templateId) const
{
    const QString strokes = QStringLiteral("strokes"), pinyin = QStringLiteral("pinyin"), sector = QStringLiteral("sector"), rank = QStringLiteral("rank"),
                  seat = QStringLiteral("seat");
    if (isWhole(templateId))
        return {};
    if (templateId == QLatin1String("meetings.seatlist-pinyin"))
        return PrintChoice::orders({pinyin});
    if (templateId == QLatin1String("meetings.seatslip")) // they are laid on the chairs row by row
        return PrintChoice::orders({seat, strokes, pinyin, sector, rank});
    if (templateId == QLatin1String("meetings.signin-sector"))
        return PrintChoice::orders({strokes, pinyin, rank, seat});
    return PrintChoice::orders({strokes, pinyin, sector, rank, seat});
}

QList<PrintOption> MeetingPrintSource::options(Workspace &workspace, const PrintRequest &request) const
{
    QList<PrintOption> options;
    if (!isSignIn(request.templateId) && !isChart(request.templateId))
        return options;
    const Result<PrintedMeeting> meeting = MeetingPrintReader(workspace).read(meetingOf(request), false);
    PrintOption session{QStringLiteral("session"), tr("Session"), PrintOption::Kind::Choice};
    for (qsizetype i = 0; meeting && i < meeting->sessions.size(); ++i) {
        const PrintedSession &one = meeting->sessions.at(i);
        const QDate date = QDate::fromString(one.date, Qt::ISODate);
        const QString when = date.isValid() ? QStringLiteral("%1月%2日").arg(date.month()).arg(date.day()) + one.part : one.part;
        session.values.append({QString::number(i + 1), QStringList{one.title, when}.join(QStringLiteral("　"))});
    }
    if (!session.values.isEmpty()) {
        session.standard = session.values.first().first;
        options << session;
    }
    if (isSignIn(request.templateId))
        options << PrintOption{QStringLiteral("desk"), tr("Sign-in desk"), PrintOption::Kind::Text};
    return options;
}

Result<DocumentPtr> MeetingPrintSource::draw(Workspace &workspace, const PrintRequest &request, const QByteArray &templateText,
                                             const PageOptions &options, Progress &) const
{
    const Result<PrintedMeeting> meeting = request.options.value(QStringLiteral("sample")).toBool()
        ? Result<PrintedMeeting>(sampleMeeting(16, 20, {11, 16}))
        : MeetingPrintReader(workspace).read(meetingOf(request), false);
    if (!meeting)
        return meeting.error();
    const Viewpoint viewpoint = request.templateId == QLatin1String("meetings.seatchart-stage") ? Viewpoint::Stage : Viewpoint::Floor;
    return SeatChart::create(*meeting, viewpoint, sessionIndex(request.options), templateText, options);
}

QList<PrintSource::Range> MeetingPrintSource::ranges(Workspace &workspace, const PrintRequest &request) const
{
    if (isWhole(request.templateId))
        return {};
    const Result<PrintedMeeting> meeting = MeetingPrintReader(workspace).read(meetingOf(request), false, request.templateId);
    if (!meeting)
        return {};
    QVariantMap options = request.options;
    const auto count = [&](const QString &range) {
        options.insert(QStringLiteral("range"), range);
        return countFor(*meeting, request.templateId, options);
    };
    QList<Range> ranges{{QStringLiteral("all"), tr("Everybody"), count(QStringLiteral("all"))}};
    if (PrintChoice(options).selectedCount() > 0)
        ranges << Range{QStringLiteral("selected"), tr("Those selected"), count(QStringLiteral("selected"))};
    ranges << Range{QStringLiteral("changed"), tr("Only what changed"), count(QStringLiteral("changed"))};
    if (const int rostrum = count(QStringLiteral("rostrum")); rostrum > 0)
        ranges << Range{QStringLiteral("rostrum"), tr("Rostrum"), rostrum};
    QHash<QString, QString> shortNames;
    for (const PrintedPerson &person : meeting->people)
        shortNames.insert(person.sector, person.sectorShort);
    for (const QString &sector : meeting->sectors) {
        Range range = PrintChoice::sectorRange(tr("Sector：%1").arg(sector), sector, 0, shortNames.value(sector));
        range.count = count(range.id);
        ranges << range;
    }
    return ranges;
}

PrintData MeetingPrintSource::sample(const QString &templateId) const
{
    PrintedMeeting meeting = sampleMeeting();
    // Every kind of badge has somebody to show.
    if (const BadgeKind *kind = badgeKind(templateId)) {
        for (PrintedPerson &person : meeting.people)
            person.attendanceClass = kind->attendanceClass;
    }
    PrintData data = dataOf(meeting, templateId, {});
    data.notices.clear(); // nobody of the example need be photographed
    return data;
}

Outcome MeetingPrintSource::printed(Workspace &workspace, const PrintRequest &request) const
{
    const auto meeting = MeetingPrintReader(workspace).read(meetingOf(request), false);
    if (!meeting)
        return meeting.error();
    const auto state = SeatingService(workspace).load(meeting->id);
    if (!state)
        return state.error();
    QSet<qint64> onPaper;
    for (const QVariant &id : request.options.value(printedIdsOption).toList())
        onPaper.insert(id.toLongLong());
    QHash<qint64, QString> cards;
    for (const PrintedPerson &person : asked(*meeting, request.templateId, request.options)) {
        if (onPaper.isEmpty() || onPaper.contains(person.id))
            cards.insert(person.id, cardFingerprint(*meeting, person));
    }
    QList<Placement> seats;
    for (const Placement &placement : state->plan.placements) {
        if (cards.contains(placement.attendee))
            seats << placement;
    }
    ChangeSet changes(workspace, tr("Note what was printed"));
    if (const Outcome marked = PrintedCards(workspace).mark(changes, meeting->id, request.templateId, cards); !marked)
        return marked;
    if (const Outcome marked = SeatingRepository(workspace).markPrinted(changes, meeting->id, seats); !marked)
        return marked;
    if (changes.isEmpty())
        return {};
    const auto committed = changes.commit();
    return committed ? Outcome() : Outcome(committed.error());
}

int MeetingPrintSource::version(Workspace &workspace, const PrintRequest &request) const
{
    const auto state = SeatingService(workspace).load(meetingOf(request));
    return state ? state->version.number : 0;
}

QList<QPair<qint64, QString>> MeetingPrintSource::subjects(Workspace &workspace) const
{
    QList<QPair<qint64, QString>> subjects;
    const auto meetings = MeetingRepository(workspace).list();
    if (!meetings)
        return subjects;
    for (const MeetingSummary &summary : *meetings)
        subjects.append({summary.meeting.id, summary.meeting.title});
    return subjects;
}

} // namespace xz::meetings

#include "print/meetingbundle.h"

#include <QDir>
#include <QFile>
#include <QPainter>

#include <algorithm>

#include "core/files/attachments.h"
#include "core/files/durable.h"
#include "core/settings/templateoverrides.h"
#include "core/workspace.h"
#include "data/meetingrepository.h"
#include "print/attendanceprintsource.h"
#include "print/meetingprintsource.h"
#include "print/render/pdfoutline.h"
#include "print/render/pdfwriter.h"
#include "print/render/textline.h"

namespace xz::meetings {

namespace {

constexpr int entriesPerPage = 24;
constexpr double left = 28, right = 184, top = 70, pitch = 8.5; // mm

/// The parts one after another behind their contents.
class BundleDocument : public Document
{
public:
    BundleDocument(QString title, QList<MeetingBundle::Part> parts) : m_title(std::move(title)), m_parts(std::move(parts))
    {
        m_contents = int((m_parts.size() + entriesPerPage - 1) / entriesPerPage);
        int page = m_contents;
        for (const MeetingBundle::Part &part : std::as_const(m_parts)) {
            m_starts << page;
            page += part.document->pageCount();
        }
        m_pages = page;
    }

    int pageCount() const override { return m_pages; }
    QString title() const override { return m_title; }
    QList<int> starts() const { return m_starts; }
    QSizeF pageSize(int page) const override
    {
        if (page < m_contents)
            return {210, 297};
        const int part = partOf(page);
        return m_parts.at(part).document->pageSize(page - m_starts.at(part));
    }
    void paint(QPainter &painter, int page) const override
    {
        if (page < m_contents)
            return paintContents(painter, page);
        const int part = partOf(page);
        m_parts.at(part).document->paint(painter, page - m_starts.at(part));
    }

private:
    int partOf(int page) const
    {
        int part = int(m_starts.size()) - 1;
        while (part > 0 && m_starts.at(part) > page)
            --part;
        return part;
    }

    void paintContents(QPainter &painter, int page) const
    {
        painter.setPen(Qt::black);
        TextStyle heading{Face::XiaoBiaoSong, 22 * mmPerPoint}, entry{Face::FangSong, 14 * mmPerPoint};
        const auto centred = [&](const QString &text, TextStyle style, double y) {
            while (TextLine::width(text, style) > right - left)
                style.size *= 0.95;
            TextLine::draw(painter, text, style, (left + right - TextLine::width(text, style)) / 2, y);
        };
        centred(m_title, heading, 34);
        centred(QStringLiteral("目　录"), {Face::Hei, 16 * mmPerPoint}, 52);
        for (int i = 0; i < entriesPerPage && page * entriesPerPage + i < m_parts.size(); ++i) {
            const int index = page * entriesPerPage + i;
            const double y = top + i * pitch;
            const QString number = QString::number(m_starts.at(index) + 1);
            const double numberLeft = right - TextLine::width(number, entry);
            TextLine::draw(painter, number, entry, numberLeft, y);
            const QString text = QStringLiteral("%1　%2").arg(index + 1).arg(m_parts.at(index).title);
            TextLine::draw(painter, text, entry, left, y);
            for (double x = numberLeft - 3; x > left + TextLine::width(text, entry) + 2; x -= 1.9)
                painter.fillRect(QRectF(x, y + 2.6, 0.35, 0.35), Qt::black);
        }
    }

    QString m_title;
    QList<MeetingBundle::Part> m_parts;
    QList<int> m_starts;
    int m_contents = 0, m_pages = 0;
};

Result<QByteArray> textOf(Workspace &workspace, const PrintTemplate &wanted)
{
    auto own = TemplateOverrides(workspace).activeText(wanted.id);
    if (!own || !own->isNull())
        return own;
    QFile file(wanted.file);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, MeetingBundle::tr("The template “%1” is missing from the program. Install it again.").arg(wanted.title), wanted.file};
    return file.readAll();
}

} // namespace

Result<DocumentPtr> MeetingBundle::layOut(Workspace &workspace, const PrintSource &source, const PrintTemplate &wanted, qint64 meetingId, Progress &progress)
{
    const auto text = textOf(workspace, wanted);
    if (!text)
        return text.error();
    PrintRequest request;
    request.templateId = wanted.id;
    request.ids = {meetingId};
    request.progress = &progress;
    if (wanted.kind == PrintTemplate::Kind::Drawn)
        return source.draw(workspace, request, *text, {}, progress);
    const auto data = source.data(workspace, request);
    if (!data)
        return data.error();
    return LayoutEngine::layout(wanted, *text, *data, {}, progress);
}

Result<MeetingBundle> MeetingBundle::make(Workspace &workspace, qint64 meetingId, Progress &progress)
{
    const auto data = MeetingRepository(workspace).load(meetingId);
    if (!data)
        return data.error();
    MeetingBundle bundle;
    bundle.m_title = data->meeting.title;
    const MeetingPrintSource papers;
    const AttendancePrintSource attendance;
    QList<std::pair<const PrintSource *, PrintTemplate>> wanted;
    for (const PrintSource *source : std::initializer_list<const PrintSource *>{&papers, &attendance})
        for (const PrintTemplate &one : source->templates())
            if (one.kind != PrintTemplate::Kind::Cards)
                wanted.append({source, one});
    // Agenda and schedule lead an archive, seats and signatures follow.
    std::stable_partition(wanted.begin(), wanted.end(), [](const auto &one) { return one.second.id == QLatin1String("meetings.agenda") || one.second.id == QLatin1String("meetings.schedule"); });
    progress.begin(tr("Laying out the papers"), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (progress.isCancelled())
            return Error::cancelled();
        const PrintTemplate &one = wanted.at(i).second;
        QString title = one.title;
        for (const auto &other : std::as_const(wanted))
            if (other.second.id != one.id && other.second.title == one.title)
                title = QStringLiteral("%1（%2）").arg(one.title, one.paper);
        const bool empty = (one.id == QLatin1String("meetings.agenda") && data->agenda.isEmpty()) || (one.id == QLatin1String("meetings.schedule") && data->sessions.isEmpty())
                           || (one.id.startsWith(QLatin1String("meetings.seat")) && data->halls.isEmpty());
        const auto document = empty ? Result<DocumentPtr>(Error{ErrorCode::NotFound, tr("the meeting has none"), {}}) : layOut(workspace, *wanted.at(i).first, one, meetingId, Progress::none());
        if (!document && document.error().isCancelled())
            return document.error();
        if (document && (*document)->pageCount() > 0)
            bundle.m_parts.append({title, *document});
        else
            bundle.m_leftOut << QStringLiteral("%1：%2").arg(title, document ? tr("it has no page") : document.error().text);
        progress.advance(i + 1);
    }
    if (const auto files = workspace.attachments().of(QStringLiteral("meeting"), meetingId))
        for (const Attachment &file : *files)
            bundle.m_files.append({file.name, workspace.attachments().path(file.sha256)});
    if (bundle.m_parts.isEmpty())
        return Error{ErrorCode::BadInput, tr("“%1” has no papers yet: no agenda, no sessions, no seats.").arg(bundle.m_title), bundle.m_leftOut.join(u'\n')};
    return bundle;
}

int MeetingBundle::pageCount() const { return BundleDocument(m_title, m_parts).pageCount(); }

Outcome MeetingBundle::writePdf(const QString &path, Progress &progress) const
{
    const BundleDocument document(m_title, m_parts);
    // Beside the target until the bookmarks are in, so that a former file is replaced by a whole one.
    const QString aside = path + QStringLiteral(".new");
    if (const auto written = xz::writePdf(document, aside, {}, progress); !written)
        return written;
    QList<QPair<QString, int>> entries{{tr("Contents"), 0}};
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        entries.append({m_parts.at(i).title, document.starts().at(i)});
    if (const auto marked = addPdfOutline(aside, entries); !marked) {
        QFile::remove(aside);
        return marked;
    }
    return durable::replace(aside, path);
}

Outcome MeetingBundle::writeFolder(const QString &folder, Progress &progress) const
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Denied, tr("%1 cannot be written. Choose another folder.").arg(folder), {}};
    const QDir target(folder);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (progress.isCancelled())
            return Error::cancelled();
        QString name = m_parts.at(i).title;
        name.replace(u'/', QChar(0xff0f)).replace(u'\\', QChar(0xff3c)).replace(u':', QChar(0xff1a));
        if (const auto written = xz::writePdf(*m_parts.at(i).document, target.filePath(QStringLiteral("%1 %2.pdf").arg(i + 1, 2, 10, QChar(u'0')).arg(name)), {}, progress); !written)
            return written;
    }
    for (const auto &[name, path] : m_files) {
        QFile stored(path);
        if (!stored.open(QIODevice::ReadOnly))
            return Error{ErrorCode::NotFound, tr("The attached file “%1” is missing. Check the attachments in the settings.").arg(name), path};
        if (const auto written = durable::write(target.filePath(tr("attached") + u' ' + name), stored.readAll()); !written)
            return written;
    }
    return {};
}

} // namespace xz::meetings

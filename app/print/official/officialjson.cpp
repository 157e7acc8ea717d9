#include "print/official/officialjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/text/chinese.h"

namespace xz {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xz::OfficialJson)
};

/// Takes an object's fields apart; what was not asked for when it ends is told as unknown.
class Fields
{
public:
    Fields(const QJsonObject &object, QString path, const QString &file, QList<Problem> &problems)
        : m_object(object), m_path(std::move(path)), m_file(file), m_problems(problems)
    {
    }

    QString place(const QString &name) const { return m_path.isEmpty() ? name : m_path + u'.' + name; }
    void fail(const QString &path, const QString &text)
    {
        m_problems << Problem{Problem::Severity::Error, m_file, {}, 0, 0, QStringLiteral("%1: %2").arg(path, text)};
    }
    QJsonValue take(const QString &name)
    {
        m_known << name;
        return m_object.value(name);
    }
    QString text(const QString &name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            fail(place(name), Texts::tr("A text is wanted here."));
        return value.toString();
    }
    bool flag(const QString &name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isBool())
            fail(place(name), Texts::tr("true or false is wanted here."));
        return value.toBool();
    }
    QJsonArray list(const QString &name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isArray())
            fail(place(name), Texts::tr("A list in square brackets is wanted here."));
        return value.toArray();
    }
    QStringList texts(const QString &name) { return texts(list(name), place(name)); }
    QStringList texts(const QJsonArray &array, const QString &path)
    {
        QStringList all;
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (!array.at(i).isString())
                fail(QStringLiteral("%1[%2]").arg(path).arg(i), Texts::tr("A text is wanted here."));
            all << array.at(i).toString();
        }
        return all;
    }
    QDate date(const QString &name)
    {
        const QString written = text(name);
        const QDate date = QDate::fromString(parseLooseDate(written), Qt::ISODate);
        if (!written.isEmpty() && !date.isValid())
            fail(place(name), Texts::tr("“%1” is no date. Write it as 2026-04-02.").arg(written));
        return date;
    }
    /// An object of a list or a field; nullopt when it is something else, which is told.
    std::optional<QJsonObject> object(const QJsonValue &value, const QString &path)
    {
        if (value.isObject())
            return value.toObject();
        fail(path, Texts::tr("Fields in curly brackets are wanted here."));
        return std::nullopt;
    }
    void end()
    {
        for (const QString &name : m_object.keys()) {
            if (!m_known.contains(name))
                fail(place(name), Texts::tr("There is no field of this name. Known here: %1.").arg(m_known.join(QStringLiteral(", "))));
        }
    }

private:
    QJsonObject m_object;
    QString m_path;
    QString m_file;
    QList<Problem> &m_problems;
    QStringList m_known;
};

class Reader
{
public:
    Reader(const QString &file, ReadOfficial &read) : m_file(file), m_read(read) {}

    void document(const QJsonObject &object);

private:
    Fields fields(const QJsonObject &object, const QString &path) { return {object, path, m_file, m_read.problems}; }
    QList<OfficialParagraph> body(Fields &owner, const QString &name);
    OfficialTable table(Fields &owner, const QString &name);
    void attachments(Fields &owner);
    void attendance(Fields &owner);

    QString m_file;
    ReadOfficial &m_read;
};

QList<OfficialParagraph> Reader::body(Fields &owner, const QString &name)
{
    QList<OfficialParagraph> paragraphs;
    const QJsonArray array = owner.list(name);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(owner.place(name)).arg(i);
        const auto object = owner.object(array.at(i), path);
        if (!object)
            continue;
        Fields own = fields(*object, path);
        const QJsonValue level = own.take(QStringLiteral("level"));
        const double number = level.isUndefined() ? 0 : level.toDouble(-1);
        if (number != int(number) || number < 0 || number > 4)
            own.fail(own.place(QStringLiteral("level")), Texts::tr("The level is a whole number from 0 (plain text) to 4."));
        paragraphs << OfficialParagraph{qBound(0, int(number), 4), own.text(QStringLiteral("text"))};
        own.end();
    }
    return paragraphs;
}

OfficialTable Reader::table(Fields &owner, const QString &name)
{
    OfficialTable table;
    const QJsonValue value = owner.take(name);
    if (value.isUndefined())
        return table;
    const auto object = owner.object(value, owner.place(name));
    if (!object)
        return table;
    Fields own = fields(*object, owner.place(name));
    table.columns = own.texts(QStringLiteral("columns"));
    const QJsonArray widths = own.list(QStringLiteral("widths"));
    for (const QJsonValue &width : widths)
        table.widths << width.toDouble();
    if (!widths.isEmpty()
        && (table.widths.size() != table.columns.size() || std::any_of(table.widths.begin(), table.widths.end(), [](double width) { return width <= 0; })))
        own.fail(own.place(QStringLiteral("widths")), Texts::tr("Each column has one width greater than 0."));
    const QJsonArray rows = own.list(QStringLiteral("rows"));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(own.place(QStringLiteral("rows"))).arg(i);
        if (!rows.at(i).isArray() || rows.at(i).toArray().size() > table.columns.size())
            own.fail(path, Texts::tr("A row is a list of at most as many texts as there are columns."));
        table.rows << own.texts(rows.at(i).toArray(), path);
    }
    own.end();
    return table;
}

void Reader::attachments(Fields &owner)
{
    const QString name = QStringLiteral("attachments");
    const QJsonArray array = owner.list(name);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(name).arg(i);
        OfficialAttachment attachment;
        if (array.at(i).isString()) {
            attachment.title = array.at(i).toString();
        } else if (const auto object = owner.object(array.at(i), path)) {
            Fields own = fields(*object, path);
            attachment.title = own.text(QStringLiteral("title"));
            attachment.body = body(own, QStringLiteral("body"));
            attachment.table = table(own, QStringLiteral("table"));
            attachment.note = own.text(QStringLiteral("note"));
            attachment.landscape = own.flag(QStringLiteral("landscape"));
            own.end();
        } else {
            continue;
        }
        if (attachment.title.trimmed().isEmpty())
            owner.fail(path, Texts::tr("The attachment has no title."));
        m_read.document.attachments << attachment;
    }
}

void Reader::attendance(Fields &owner)
{
    const QString name = QStringLiteral("attendance");
    const QJsonValue value = owner.take(name);
    if (value.isUndefined())
        return;
    if (const auto object = owner.object(value, name)) {
        Fields own = fields(*object, name);
        m_read.document.attendance = {own.texts(QStringLiteral("present")), own.texts(QStringLiteral("leave")), own.texts(QStringLiteral("observers"))};
        own.end();
    }
}

void Reader::document(const QJsonObject &object)
{
    OfficialDocument &document = m_read.document;
    Fields own = fields(object, {});
    document.kind = own.text(QStringLiteral("kind"));
    const QString layout = own.text(QStringLiteral("layout"));
    if (const auto known = officialLayout(layout))
        document.layout = *known;
    else if (!layout.isEmpty())
        own.fail(QStringLiteral("layout"), Texts::tr("The layout is one of %1, not “%2”.").arg(QStringLiteral("公文、信函、命令、纪要"), layout));
    document.issuers = own.texts(QStringLiteral("issuer"));
    document.number = own.text(QStringLiteral("number"));
    document.signers = own.texts(QStringLiteral("signers"));
    document.title = own.text(QStringLiteral("title"));
    document.addressees = own.texts(QStringLiteral("addressees"));
    document.body = body(own, QStringLiteral("body"));
    attachments(own);
    document.signature = own.text(QStringLiteral("signature"));
    document.date = own.date(QStringLiteral("date"));
    document.seal = own.flag(QStringLiteral("seal"));
    document.note = own.text(QStringLiteral("note"));
    document.copies = own.texts(QStringLiteral("copies"));
    document.printedBy = own.text(QStringLiteral("printedBy"));
    document.printedOn = own.date(QStringLiteral("printedOn"));
    document.urgency = own.text(QStringLiteral("urgency"));
    document.copyNumber = own.text(QStringLiteral("copyNumber"));
    document.security = own.text(QStringLiteral("security"));
    attendance(own);
    own.end();

    // An order carries no title (10.2).
    if (document.title.trimmed().isEmpty() && document.layout != OfficialLayout::Order)
        own.fail(QStringLiteral("title"), Texts::tr("The title is missing."));
    if (document.issuers.join(QString()).trimmed().isEmpty())
        own.fail(QStringLiteral("issuer"), Texts::tr("The issuing organ is missing."));
    if (document.body.isEmpty())
        own.fail(QStringLiteral("body"), Texts::tr("The body is missing."));
    if (!document.urgency.isEmpty() && document.urgency != QStringLiteral("特急") && document.urgency != QStringLiteral("加急")
        && classificationIn(document).isEmpty())
        own.fail(QStringLiteral("urgency"), Texts::tr("The urgency is %1 or %2.").arg(QStringLiteral("特急"), QStringLiteral("加急")));
}

QJsonArray bodyJson(const QList<OfficialParagraph> &body)
{
    QJsonArray array;
    for (const OfficialParagraph &paragraph : body)
        array << QJsonObject{{QStringLiteral("level"), paragraph.level}, {QStringLiteral("text"), paragraph.text}};
    return array;
}

QJsonValue attachmentJson(const OfficialAttachment &attachment)
{
    if (!attachment.hasPages() && attachment.note.isEmpty() && !attachment.landscape)
        return attachment.title;
    QJsonObject object{{QStringLiteral("title"), attachment.title}};
    if (!attachment.body.isEmpty())
        object.insert(QStringLiteral("body"), bodyJson(attachment.body));
    if (!attachment.table.columns.isEmpty()) {
        QJsonObject table{{QStringLiteral("columns"), QJsonArray::fromStringList(attachment.table.columns)}};
        QJsonArray rows, widths;
        for (const QStringList &row : attachment.table.rows)
            rows << QJsonArray::fromStringList(row);
        for (const double width : attachment.table.widths)
            widths << width;
        table.insert(QStringLiteral("rows"), rows);
        if (!widths.isEmpty())
            table.insert(QStringLiteral("widths"), widths);
        object.insert(QStringLiteral("table"), table);
    }
    if (!attachment.note.isEmpty())
        object.insert(QStringLiteral("note"), attachment.note);
    if (attachment.landscape)
        object.insert(QStringLiteral("landscape"), true);
    return object;
}

} // namespace

ReadOfficial readOfficialJson(const QByteArray &json, const QString &file)
{
    ReadOfficial read;
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (!parsed.isObject()) {
        const QByteArray before = json.left(error.offset);
        read.problems << Problem{Problem::Severity::Error, file, {}, int(before.count('\n')) + 1,
                                 int(error.offset - (before.lastIndexOf('\n') + 1)) + 1,
                                 error.error == QJsonParseError::NoError ? Texts::tr("The file holds no fields in curly brackets.")
                                                                         : Texts::tr("The file is no JSON: %1.").arg(error.errorString())};
        return read;
    }
    Reader(file, read).document(parsed.object());
    return read;
}

QJsonObject officialJson(const OfficialDocument &document)
{
    QJsonObject object{{QStringLiteral("layout"), officialLayoutWord(document.layout)}, {QStringLiteral("body"), bodyJson(document.body)}};
    const auto text = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(name), value);
    };
    const auto list = [](QJsonObject &target, const char *name, const QStringList &values) {
        if (!values.isEmpty())
            target.insert(QLatin1String(name), QJsonArray::fromStringList(values));
    };
    text("kind", document.kind);
    list(object, "issuer", document.issuers);
    text("number", document.number);
    list(object, "signers", document.signers);
    text("title", document.title);
    list(object, "addressees", document.addressees);
    QJsonArray attachments;
    for (const OfficialAttachment &attachment : document.attachments)
        attachments << attachmentJson(attachment);
    if (!attachments.isEmpty())
        object.insert(QStringLiteral("attachments"), attachments);
    text("signature", document.signature);
    text("date", document.date.toString(Qt::ISODate));
    if (document.seal)
        object.insert(QStringLiteral("seal"), true);
    text("note", document.note);
    list(object, "copies", document.copies);
    text("printedBy", document.printedBy);
    text("printedOn", document.printedOn.toString(Qt::ISODate));
    text("urgency", document.urgency);
    text("copyNumber", document.copyNumber);
    text("security", document.security);
    if (!document.attendance.isEmpty()) {
        QJsonObject attendance;
        list(attendance, "present", document.attendance.present);
        list(attendance, "leave", document.attendance.leave);
        list(attendance, "observers", document.attendance.observers);
        object.insert(QStringLiteral("attendance"), attendance);
    }
    return object;
}

} // namespace xz

#include "domain/scoring/schemereader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "domain/scoring/schemechecks.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::SchemeReader)
};

/// Reads the values of one object; what nobody asked for is unknown.
class Fields
{
public:
    Fields(QJsonObject object, QString path, QList<SchemeFault> &faults) : m_object(std::move(object)), m_path(std::move(path)), m_faults(&faults) {}

    QString at(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }
    void fault(const QString &key, const QString &text) { m_faults->append({key.isEmpty() ? m_path : at(key), text}); }
    bool has(const QString &key) const { return m_object.contains(key); }

    QString text(const char *name, bool isRequired = false)
    {
        const QString key = take(name);
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isString())
            fault(key, Words::tr("A text is expected here."));
        else if (isRequired && value.toString().trimmed().isEmpty())
            fault(key, Words::tr("“%1” is missing.").arg(key));
        return value.toString();
    }

    bool flag(const char *name)
    {
        const QString key = take(name);
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isBool())
            fault(key, Words::tr("true or false is expected here."));
        return value.toBool();
    }

    std::optional<bool> optionalFlag(const char *name)
    {
        const bool value = flag(name);
        return m_object.contains(QLatin1String(name)) ? std::optional<bool>(value) : std::nullopt;
    }

    std::optional<Points> points(const char *name, bool isRequired = false)
    {
        const QString key = take(name);
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined()) {
            if (isRequired)
                fault(key, Words::tr("“%1” is missing.").arg(key));
            return std::nullopt;
        }
        if (!value.isDouble() || value.toDouble() > 100000 || value.toDouble() < -100000) {
            fault(key, Words::tr("A number of points is expected here."));
            return std::nullopt;
        }
        return pointsOf(value.toDouble());
    }

    int integer(const char *name, int least, int most, int otherwise)
    {
        const QString key = take(name);
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return otherwise;
        const int number = value.toInt(least - 1);
        if (number < least || number > most)
            fault(key, Words::tr("A whole number from %1 to %2 is expected here.").arg(least).arg(most));
        return std::clamp(number, least, most);
    }

    QStringList texts(const char *name)
    {
        const QString key = take(name);
        QStringList all;
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return all;
        if (!value.isArray() || value.toArray().isEmpty()) {
            fault(key, Words::tr("A list of texts is expected here."));
            return all;
        }
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (!entries[i].isString() || entries[i].toString().isEmpty())
                fault(QStringLiteral("%1[%2]").arg(key).arg(i), Words::tr("A text is expected here."));
            all << entries[i].toString();
        }
        return all;
    }

    /// Bits of the words of a list; 0 when it is not there.
    quint32 words(const char *name, const QStringList &known, int first = 0)
    {
        quint32 bits = 0;
        const QStringList named = texts(name);
        for (qsizetype i = 0; i < named.size(); ++i) {
            const qsizetype index = known.indexOf(named[i]);
            if (index < 0 && !named[i].isEmpty())
                fault(QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(i),
                      Words::tr("“%1” is unknown. Known are: %2.").arg(named[i], known.join(QStringLiteral("、"))));
            else if (index >= 0)
                bits |= 1U << (index + first);
        }
        return bits;
    }

    SchemeScope scope(const char *name, const QStringList &allowed)
    {
        static const QStringList scopes{QString(), QStringLiteral("entry"), QStringLiteral("event"), QStringLiteral("meeting"), QStringLiteral("year")};
        const QString word = text(name);
        if (!word.isEmpty() && !allowed.contains(word))
            fault(QLatin1String(name), Words::tr("“%1” is unknown. Known are: %2.").arg(word, allowed.join(QStringLiteral("、"))));
        return static_cast<SchemeScope>(std::max<qsizetype>(0, scopes.indexOf(word)));
    }

    /// The objects of a list with their paths.
    QList<Fields> objects(const char *name)
    {
        const QString key = take(name);
        const QJsonValue value = m_object.value(key);
        QList<Fields> all;
        if (!value.isUndefined() && !value.isArray())
            fault(key, Words::tr("A list is expected here."));
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString place = QStringLiteral("%1[%2]").arg(at(key)).arg(i);
            if (entries[i].isObject())
                all.append(Fields(entries[i].toObject(), place, *m_faults));
            else
                m_faults->append({place, Words::tr("An object is expected here.")});
        }
        return all;
    }

    std::optional<Fields> object(const char *name)
    {
        const QString key = take(name);
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isObject())
            fault(key, Words::tr("An object is expected here."));
        return Fields(value.toObject(), at(key), *m_faults);
    }

    void refuseRest()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_taken.contains(it.key()))
                fault(it.key(), Words::tr("The key “%1” is unknown here. Known are: %2.").arg(it.key(), m_taken.join(QStringLiteral(", "))));
        }
    }

private:
    QString take(const char *name)
    {
        const QString key = QString::fromLatin1(name);
        if (!m_taken.contains(key))
            m_taken << key;
        return key;
    }

    QJsonObject m_object;
    QString m_path;
    QList<SchemeFault> *m_faults;
    QStringList m_taken;
};

void checkId(Fields &fields, const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z][a-z0-9-]{0,39}$"));
    if (!id.isEmpty() && !pattern.match(id).hasMatch())
        fields.fault(QStringLiteral("id"), Words::tr("An id has small letters, digits and hyphens and begins with a letter."));
}

SchemeRule readRule(Fields &fields)
{
    SchemeRule rule;
    rule.kinds = fields.words("kinds", dutyKindWords());
    if (!fields.has(QStringLiteral("kinds")))
        fields.fault(QStringLiteral("kinds"), Words::tr("“%1” is missing.").arg(QStringLiteral("kinds")));
    if (const quint32 roles = fields.words("roles", dutyRoleWords()))
        rule.roles = roles;
    rule.outcomes = static_cast<DutyOutcomes>(fields.words("outcomes", dutyOutcomeWords()));
    rule.without = static_cast<DutyOutcomes>(fields.words("without", dutyOutcomeWords()));
    if (const quint32 levels = fields.words("levels", dutyLevelWords(), 1))
        rule.levels = levels;
    rule.titles = fields.texts("titles");
    rule.isJoint = fields.optionalFlag("joint");
    rule.points = fields.points("points", true).value_or(0);
    const QString per = fields.text("per");
    if (!per.isEmpty() && per != QLatin1String("entry") && per != QLatin1String("unit"))
        fields.fault(QStringLiteral("per"), Words::tr("“%1” is unknown. Known are: %2.").arg(per, QStringLiteral("entry、unit")));
    rule.perUnit = per == QLatin1String("unit");
    fields.refuseRest();
    return rule;
}

SchemeItem readItem(Fields &fields)
{
    SchemeItem item;
    item.id = fields.text("id", true);
    checkId(fields, item.id);
    item.name = fields.text("name", true);
    item.base = fields.points("base").value_or(0);
    item.cap = fields.points("cap");
    item.floor = fields.points("floor");
    item.standingOnly = fields.flag("standingOnly");
    item.once = fields.scope("once", {QStringLiteral("event"), QStringLiteral("meeting"), QStringLiteral("year")});
    item.highest = fields.scope("highest", {QStringLiteral("entry"), QStringLiteral("event"), QStringLiteral("meeting"), QStringLiteral("year")});
    item.isMean = fields.flag("mean");
    item.skipFirst = fields.integer("skipFirst", 1, 1000, 0);
    if (auto share = fields.object("share")) {
        item.isShared = true;
        const auto first = share->points("first", true);
        if (first && (*first < 0 || *first > onePoint))
            share->fault(QStringLiteral("first"), Words::tr("The share of the first signer lies between 0 and 1."));
        item.firstShare = first.value_or(500);
        item.maxAuthors = share->integer("maxAuthors", 1, 1000, 0);
        share->refuseRest();
    }
    if (fields.has(QStringLiteral("notCountedIn")))
        item.notCountedIn = fields.texts("notCountedIn");
    else
        fields.texts("notCountedIn");
    item.onlyWith = fields.text("onlyWith");
    item.note = fields.text("note");
    for (Fields &rule : fields.objects("rules"))
        item.rules.append(readRule(rule));
    if (item.rules.isEmpty())
        fields.fault(QStringLiteral("rules"), Words::tr("The item has no rule that gives points."));
    fields.refuseRest();
    return item;
}

void readGroup(Fields &fields, Scheme &scheme)
{
    SchemeGroup group;
    group.id = fields.text("id", true);
    checkId(fields, group.id);
    group.name = fields.text("name", true);
    group.cap = fields.points("cap");
    group.floor = fields.points("floor");
    group.isBonus = fields.flag("bonus");
    for (Fields &entry : fields.objects("items")) {
        SchemeItem item = readItem(entry);
        item.group = static_cast<int>(scheme.groups.size());
        group.items.append(static_cast<int>(scheme.items.size()));
        scheme.items.append(item);
    }
    if (group.items.isEmpty())
        fields.fault(QStringLiteral("items"), Words::tr("The group has no items."));
    fields.refuseRest();
    scheme.groups.append(group);
}

SchemeConsequence readConsequence(Fields &fields)
{
    SchemeConsequence consequence;
    consequence.name = fields.text("name", true);
    consequence.kinds = fields.words("kinds", dutyKindWords());
    consequence.outcomes = static_cast<DutyOutcomes>(fields.words("outcomes", dutyOutcomeWords()));
    for (const char *key : {"kinds", "outcomes"}) {
        if (!fields.has(QLatin1String(key)))
            fields.fault(QLatin1String(key), Words::tr("“%1” is missing.").arg(QLatin1String(key)));
    }
    consequence.scope = fields.scope("per", {QStringLiteral("entry"), QStringLiteral("event"), QStringLiteral("meeting")});
    if (consequence.scope == SchemeScope::None)
        consequence.scope = SchemeScope::Meeting;
    consequence.count = fields.integer("count", 1, 1000, 1);
    const QString period = fields.text("period");
    if (!period.isEmpty() && period != QLatin1String("year") && period != QLatin1String("term"))
        fields.fault(QStringLiteral("period"), Words::tr("“%1” is unknown. Known are: %2.").arg(period, QStringLiteral("year、term")));
    consequence.ofTerm = period == QLatin1String("term");
    consequence.grade = fields.text("grade");
    fields.refuseRest();
    return consequence;
}

QString placeOf(const QByteArray &json, int offset)
{
    const QByteArray before = json.left(offset);
    return Words::tr("line %1, column %2").arg(before.count('\n') + 1).arg(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1);
}

} // namespace

Result<Scheme> SchemeReading::result() const
{
    if (faults.isEmpty())
        return scheme;
    return Error{ErrorCode::BadInput, QStringLiteral("%1: %2").arg(faults.first().path, faults.first().text), {}};
}

SchemeReading readScheme(const QByteArray &json)
{
    SchemeReading reading;
    Scheme &scheme = reading.scheme;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        reading.faults.append({document.isNull() ? placeOf(json, error.offset) : QStringLiteral("$"),
                               Words::tr("This is no scheme: %1.").arg(document.isNull() ? error.errorString() : Words::tr("an object is expected"))});
        return reading;
    }
    Fields fields(document.object(), {}, reading.faults);
    scheme.id = fields.text("id", true);
    checkId(fields, scheme.id);
    scheme.name = fields.text("name", true);
    scheme.place = fields.text("place");
    scheme.version = fields.integer("version", 1, 100000, 1);
    scheme.minimum = fields.points("minimum");
    scheme.maximum = fields.points("maximum");
    const QString partial = fields.text("partialYear");
    if (!partial.isEmpty() && partial != QLatin1String("full") && partial != QLatin1String("proRata"))
        fields.fault(QStringLiteral("partialYear"), Words::tr("“%1” is unknown. Known are: %2.").arg(partial, QStringLiteral("full、proRata")));
    scheme.partialYear = partial == QLatin1String("proRata") ? PartialYear::ProRata : PartialYear::Full;
    for (Fields &group : fields.objects("groups"))
        readGroup(group, scheme);
    if (scheme.groups.isEmpty())
        fields.fault(QStringLiteral("groups"), Words::tr("The scheme has no groups."));
    for (Fields &entry : fields.objects("bands")) {
        scheme.bands.append({entry.text("name", true), entry.points("from"), entry.points("below")});
        entry.refuseRest();
    }
    for (Fields &entry : fields.objects("consequences"))
        scheme.consequences.append(readConsequence(entry));
    if (auto line = fields.object("line")) {
        scheme.line = SchemeLine{line->points("points", true).value_or(0), line->integer("years", 1, 10, 2), line->text("action")};
        line->refuseRest();
    }
    if (fields.has(QStringLiteral("notes")))
        scheme.notes = fields.texts("notes");
    else
        fields.texts("notes");
    fields.refuseRest();
    checkScheme(scheme, reading.faults);
    return reading;
}

} // namespace xz::members

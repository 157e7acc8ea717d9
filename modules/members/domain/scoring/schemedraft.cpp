#include "domain/scoring/schemedraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace xz::members {

namespace {

const QStringList levels{QStringLiteral("groups"), QStringLiteral("items"), QStringLiteral("rules")};

/// How a key of the JSON stands in a form.
enum class Form { Text, Number, Flag, Words };

struct Key {
    const char *name;
    Form form;
};

QList<Key> keysOf(qsizetype depth)
{
    switch (depth) {
    case 0:
        return {{"id", Form::Text}, {"name", Form::Text}, {"place", Form::Text}, {"version", Form::Number}, {"minimum", Form::Number}, {"maximum", Form::Number}, {"partialYear", Form::Text}};
    case 1:
        return {{"id", Form::Text}, {"name", Form::Text}, {"cap", Form::Number}, {"floor", Form::Number}, {"bonus", Form::Flag}};
    case 2:
        return {{"id", Form::Text},        {"name", Form::Text},   {"base", Form::Number},  {"cap", Form::Number},       {"floor", Form::Number},       {"standingOnly", Form::Flag},
                {"once", Form::Text},      {"highest", Form::Text}, {"mean", Form::Flag},   {"skipFirst", Form::Number}, {"notCountedIn", Form::Words}, {"onlyWith", Form::Text},
                {"note", Form::Text}};
    default:
        return {{"kinds", Form::Words},  {"roles", Form::Words},  {"outcomes", Form::Words}, {"without", Form::Words},
                {"levels", Form::Words}, {"titles", Form::Words}, {"points", Form::Number},  {"per", Form::Text}};
    }
}

QString numberText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 10) : value.toString();
}

/// Empty: not there. What is no number stays as it was typed, so that the check names its place.
QJsonValue numberValue(const QString &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text.trimmed());
}

void put(QJsonObject &object, const QString &key, const QJsonValue &value, bool isGiven)
{
    if (isGiven)
        object.insert(key, value);
    else
        object.remove(key);
}

/// 优秀 85 ~ / 称职 60 ~ 85 / 不称职 ~ 60, a line each.
QString bandsText(const QJsonArray &bands)
{
    QStringList lines;
    for (const QJsonValue &value : bands) {
        const QJsonObject band = value.toObject();
        lines << QStringLiteral("%1 %2 ~ %3").arg(band.value(QStringLiteral("name")).toString(), numberText(band.value(QStringLiteral("from"))), numberText(band.value(QStringLiteral("below")))).simplified();
    }
    return lines.join(u'\n');
}

QJsonArray bandsValue(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\S+?)\\s*(-?[0-9.]*)\\s*[~～—-]\\s*(-?[0-9.]*)$"));
    QJsonArray bands;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString tidy = line.simplified();
        if (tidy.isEmpty())
            continue;
        const auto match = form.match(tidy);
        QJsonObject band{{QStringLiteral("name"), match.hasMatch() ? match.captured(1) : tidy}};
        if (match.hasMatch() && !match.captured(2).isEmpty())
            band.insert(QStringLiteral("from"), numberValue(match.captured(2)));
        if (match.hasMatch() && !match.captured(3).isEmpty())
            band.insert(QStringLiteral("below"), numberValue(match.captured(3)));
        bands.append(band);
    }
    return bands;
}

} // namespace

SchemeDraft::SchemeDraft(const QByteArray &text) : m_root(QJsonDocument::fromJson(text).object()) {}

QByteArray SchemeDraft::text() const { return QJsonDocument(m_root).toJson(); }

QJsonObject SchemeDraft::part(const Path &path) const
{
    QJsonObject object = m_root;
    for (qsizetype i = 0; i < path.size(); ++i)
        object = object.value(levels[i]).toArray().at(path[i]).toObject();
    return object;
}

void SchemeDraft::setPart(const Path &path, const QJsonObject &object)
{
    if (path.isEmpty()) {
        m_root = object;
        return;
    }
    const Path above = path.first(path.size() - 1);
    QJsonObject parent = part(above);
    QJsonArray list = parent.value(levels[path.size() - 1]).toArray();
    list.replace(path.last(), object);
    parent.insert(levels[path.size() - 1], list);
    setPart(above, parent);
}

int SchemeDraft::count(const Path &path) const
{
    return path.size() > 2 ? 0 : static_cast<int>(part(path).value(levels[path.size()]).toArray().size());
}

QString SchemeDraft::title(const Path &path) const
{
    const QJsonObject object = part(path);
    if (path.size() < 3)
        return object.value(QStringLiteral("name")).toString();
    const QVariantMap now = values(path);
    QStringList words{now.value(QStringLiteral("kinds")).toString()};
    for (const char *key : {"roles", "outcomes", "levels", "titles"})
        words << now.value(QLatin1String(key)).toString();
    words.removeAll(QString());
    return QStringLiteral("%1：%2").arg(words.join(QStringLiteral("，")), now.value(QStringLiteral("points")).toString());
}

QVariantMap SchemeDraft::values(const Path &path) const
{
    const QJsonObject object = part(path);
    QVariantMap values;
    for (const Key &key : keysOf(path.size())) {
        const QString name = QLatin1String(key.name);
        const QJsonValue value = object.value(name);
        if (key.form == Form::Flag)
            values.insert(name, value.toBool());
        else if (key.form == Form::Words)
            values.insert(name, value.toVariant().toStringList().join(QStringLiteral("、")));
        else
            values.insert(name, key.form == Form::Number ? numberText(value) : value.toString());
    }
    if (path.isEmpty()) {
        const QJsonObject line = object.value(QStringLiteral("line")).toObject();
        values.insert(QStringLiteral("linePoints"), numberText(line.value(QStringLiteral("points"))));
        values.insert(QStringLiteral("lineYears"), numberText(line.value(QStringLiteral("years"))));
        values.insert(QStringLiteral("lineAction"), line.value(QStringLiteral("action")).toString());
        values.insert(QStringLiteral("bands"), bandsText(object.value(QStringLiteral("bands")).toArray()));
        values.insert(QStringLiteral("notes"), object.value(QStringLiteral("notes")).toVariant().toStringList().join(u'\n'));
    } else if (path.size() == 2) {
        const QJsonObject share = object.value(QStringLiteral("share")).toObject();
        values.insert(QStringLiteral("shareFirst"), numberText(share.value(QStringLiteral("first"))));
        values.insert(QStringLiteral("shareAuthors"), numberText(share.value(QStringLiteral("maxAuthors"))));
    } else if (path.size() == 3) {
        const QJsonValue joint = object.value(QStringLiteral("joint"));
        values.insert(QStringLiteral("joint"), joint.isBool() ? (joint.toBool() ? QStringLiteral("yes") : QStringLiteral("no")) : QString());
    }
    return values;
}

void SchemeDraft::setValues(const Path &path, const QVariantMap &values)
{
    QJsonObject object = part(path);
    const auto text = [&](const char *key) { return values.value(QLatin1String(key)).toString().trimmed(); };
    static const QRegularExpression separators(QStringLiteral("[、，,]\\s*"));
    for (const Key &key : keysOf(path.size())) {
        const QString name = QLatin1String(key.name), value = text(key.name);
        if (key.form == Form::Flag)
            put(object, name, true, values.value(name).toBool());
        else if (key.form == Form::Words)
            put(object, name, QJsonArray::fromStringList(value.split(separators, Qt::SkipEmptyParts)), !value.isEmpty());
        else
            put(object, name, key.form == Form::Number ? numberValue(value) : QJsonValue(value), !value.isEmpty());
    }
    if (path.isEmpty()) {
        QJsonObject line;
        put(line, QStringLiteral("points"), numberValue(text("linePoints")), !text("linePoints").isEmpty());
        put(line, QStringLiteral("years"), numberValue(text("lineYears")), !text("lineYears").isEmpty());
        put(line, QStringLiteral("action"), text("lineAction"), !text("lineAction").isEmpty());
        put(object, QStringLiteral("line"), line, !line.isEmpty());
        const QJsonArray bands = bandsValue(values.value(QStringLiteral("bands")).toString());
        put(object, QStringLiteral("bands"), bands, !bands.isEmpty());
        const QStringList notes = values.value(QStringLiteral("notes")).toString().split(u'\n', Qt::SkipEmptyParts);
        put(object, QStringLiteral("notes"), QJsonArray::fromStringList(notes), !notes.isEmpty());
    } else if (path.size() == 2) {
        QJsonObject share;
        put(share, QStringLiteral("first"), numberValue(text("shareFirst")), !text("shareFirst").isEmpty());
        put(share, QStringLiteral("maxAuthors"), numberValue(text("shareAuthors")), !text("shareAuthors").isEmpty());
        put(object, QStringLiteral("share"), share, !share.isEmpty());
    } else if (path.size() == 3) {
        put(object, QStringLiteral("joint"), text("joint") == QLatin1String("yes"), !text("joint").isEmpty());
    }
    setPart(path, object);
}

QStringList SchemeDraft::itemIds() const
{
    QStringList ids;
    for (int g = 0; g < count({}); ++g) {
        for (int i = 0; i < count({g}); ++i)
            ids << part({g, i}).value(QStringLiteral("id")).toString();
    }
    return ids;
}

QString SchemeDraft::freeId(const QString &stem) const
{
    QStringList taken = itemIds();
    for (int g = 0; g < count({}); ++g)
        taken << part({g}).value(QStringLiteral("id")).toString();
    for (int n = 1;; ++n) {
        const QString id = stem + QString::number(n);
        if (!taken.contains(id))
            return id;
    }
}

SchemeDraft::Path SchemeDraft::add(const Path &parent)
{
    if (parent.size() > 2)
        return parent;
    const QJsonObject rule{{QStringLiteral("kinds"), QJsonArray{QStringLiteral("其他会议")}}, {QStringLiteral("points"), 1}};
    QJsonObject fresh = rule;
    if (parent.size() < 2) {
        const QJsonObject item{{QStringLiteral("id"), freeId(QStringLiteral("item"))}, {QStringLiteral("name"), QStringLiteral("新项目")}, {QStringLiteral("rules"), QJsonArray{rule}}};
        fresh = parent.isEmpty() ? QJsonObject{{QStringLiteral("id"), freeId(QStringLiteral("group"))}, {QStringLiteral("name"), QStringLiteral("新组")}, {QStringLiteral("items"), QJsonArray{item}}} : item;
    }
    QJsonObject object = part(parent);
    QJsonArray list = object.value(levels[parent.size()]).toArray();
    list.append(fresh);
    object.insert(levels[parent.size()], list);
    setPart(parent, object);
    return Path(parent) << static_cast<int>(list.size()) - 1;
}

void SchemeDraft::remove(const Path &path)
{
    if (path.isEmpty())
        return;
    const Path above = path.first(path.size() - 1);
    QJsonObject parent = part(above);
    QJsonArray list = parent.value(levels[above.size()]).toArray();
    list.removeAt(path.last());
    parent.insert(levels[above.size()], list);
    setPart(above, parent);
}

SchemeDraft::Path SchemeDraft::move(const Path &path, int by)
{
    if (path.isEmpty())
        return path;
    const Path above = path.first(path.size() - 1);
    QJsonObject parent = part(above);
    QJsonArray list = parent.value(levels[above.size()]).toArray();
    const int to = path.last() + by;
    if (to < 0 || to >= list.size())
        return path;
    const QJsonValue value = list.takeAt(path.last());
    list.insert(to, value);
    parent.insert(levels[above.size()], list);
    setPart(above, parent);
    return Path(above) << to;
}

SchemeDraft::Path SchemeDraft::pathOf(const QString &place)
{
    static const QRegularExpression form(QStringLiteral("^groups\\[(\\d+)\\](?:\\.items\\[(\\d+)\\](?:\\.rules\\[(\\d+)\\])?)?"));
    Path path;
    const auto match = form.match(place);
    for (int i = 1; i <= 3 && match.hasMatch() && !match.captured(i).isEmpty(); ++i)
        path << match.captured(i).toInt();
    return path;
}

} // namespace xz::members

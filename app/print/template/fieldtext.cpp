#include "print/template/fieldtext.h"

#include <QCoreApplication>
#include <QMutex>
#include <QStringList>

#include <kainjow/mustache.hpp>

namespace xz {

namespace {

using Data = kainjow::mustache::data;

bool isList(const QVariant &value)
{
    return value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList;
}

Data dataOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QVariantMap: {
        kainjow::mustache::object object;
        const QVariantMap map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it)
            object.emplace(it.key().toStdString(), dataOf(it.value()));
        return Data(std::move(object));
    }
    case QMetaType::QVariantList:
    case QMetaType::QStringList: {
        Data list(Data::type::list);
        for (const QVariant &item : value.toList())
            list.push_back(dataOf(item));
        return list;
    }
    case QMetaType::Bool:
        return Data(value.toBool());
    default:
        break;
    }
    // An empty text is no reason to show a section.
    const QString text = fieldString(value);
    return text.isEmpty() ? Data(false) : Data(text.toStdString());
}

/// Looks fields up in QVariant maps and converts only those that the template names.
class VariantContext : public kainjow::mustache::basic_context<std::string>
{
public:
    explicit VariantContext(const FieldValues &values) : m_values(values) {}

    void push(const Data *data) override { m_stack.push_back(data); }
    void pop() override { m_stack.pop_back(); }

    const Data *get(const std::string &name) const override
    {
        if (name == ".")
            return m_stack.empty() ? nullptr : m_stack.back();
        for (auto item = m_stack.rbegin(); item != m_stack.rend(); ++item) {
            if (const Data *found = inside(**item, name))
                return found;
        }
        auto known = m_converted.find(name);
        if (known == m_converted.end()) {
            const QVariant *value = m_values.find(QString::fromStdString(name));
            if (!value)
                return nullptr;
            known = m_converted.emplace(name, std::make_unique<Data>(dataOf(*value))).first;
        }
        return known->second.get();
    }

    const Data *get_partial(const std::string &) const override { return nullptr; }

private:
    static const Data *inside(const Data &data, const std::string &name)
    {
        if (name.find('.') == std::string::npos)
            return data.is_object() ? data.get(name) : nullptr;
        const Data *at = &data;
        for (const std::string &part : kainjow::mustache::split(name, '.')) {
            at = at->is_object() ? at->get(part) : nullptr;
            if (!at)
                return nullptr;
        }
        return at;
    }

    const FieldValues &m_values;
    std::vector<const Data *> m_stack;
    mutable std::unordered_map<std::string, std::unique_ptr<Data>> m_converted;
};

const QVariant *findIn(const QVariantMap &map, const QString &name)
{
    const auto whole = map.constFind(name);
    if (whole != map.constEnd())
        return &*whole;
    const qsizetype dot = name.indexOf(QLatin1Char('.'));
    if (dot < 0)
        return nullptr;
    const auto outer = map.constFind(name.left(dot));
    if (outer == map.constEnd() || outer->typeId() != QMetaType::QVariantMap)
        return nullptr;
    return findIn(*static_cast<const QVariantMap *>(outer->constData()), name.mid(dot + 1));
}

QString say(const char *text)
{
    return QCoreApplication::translate("xz::FieldText", text);
}

QString xmlEscaped(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace

struct FieldText::Engine {
    explicit Engine(const std::string &text) : mustache(text) {}
    QMutex mutex; // kainjow's render() keeps its state in the object
    kainjow::mustache::mustache mustache;
};

QString fieldString(const QVariant &value)
{
    return value.typeId() == QMetaType::Double ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

const QVariant *FieldValues::find(const QString &name) const
{
    for (const QVariantMap *map : {record, common}) {
        if (!map)
            continue;
        if (const QVariant *found = findIn(*map, name))
            return found;
    }
    return nullptr;
}

FieldText::FieldText(const QString &text, Escape escape, Fault &fault) : m_text(text), m_escape(escape)
{
    fault = {};
    QList<Tag> open;
    const auto add = [&](const Tag &tag) { (open.isEmpty() ? m_tags : open.last().children) << tag; };
    for (qsizetype at = text.indexOf(QLatin1String("{{")); at >= 0;) {
        const bool triple = text.mid(at, 3) == QLatin1String("{{{");
        const QString closing = triple ? QStringLiteral("}}}") : QStringLiteral("}}");
        const qsizetype begin = at + closing.size();
        const qsizetype close = text.indexOf(closing, begin);
        if (close < 0) {
            fault = {at, say(QT_TRANSLATE_NOOP("xz::FieldText", "The field that begins here is not closed with }}.")), {}};
            return;
        }
        QString name = text.mid(begin, close - begin).trimmed();
        const QChar sign = name.isEmpty() ? QChar() : name.at(0);
        const bool signedTag = !triple && QStringLiteral("#^/&!>=").contains(sign) && !sign.isNull();
        if (signedTag)
            name = name.mid(1).trimmed();
        Tag tag{triple ? Tag::Kind::Raw : Tag::Kind::Field, name, at, close + closing.size(), {}};
        if (name.isEmpty() || (signedTag && (sign == QLatin1Char('>') || sign == QLatin1Char('=')))) {
            fault = {at, say(QT_TRANSLATE_NOOP("xz::FieldText", "This is no field of a template.")), {}};
            return;
        }
        if (signedTag && (sign == QLatin1Char('#') || sign == QLatin1Char('^'))) {
            tag.kind = sign == QLatin1Char('#') ? Tag::Kind::Section : Tag::Kind::Inverted;
            m_simple = false;
            open << tag;
        } else if (signedTag && sign == QLatin1Char('/')) {
            if (open.isEmpty() || open.last().name != name) {
                fault = {at, say(QT_TRANSLATE_NOOP("xz::FieldText", "The section “%1” is closed here but was not opened.")).arg(name), {}};
                return;
            }
            add(open.takeLast());
        } else if (signedTag && sign == QLatin1Char('!')) {
            m_simple = false;
        } else {
            if (signedTag)
                tag.kind = Tag::Kind::Raw;
            add(tag);
        }
        at = text.indexOf(QLatin1String("{{"), tag.end);
    }
    if (!open.isEmpty()) {
        fault = {open.last().offset, say(QT_TRANSLATE_NOOP("xz::FieldText", "The section “%1” is not closed.")).arg(open.last().name), {}};
        return;
    }
    if (m_simple)
        return;
    m_engine = std::make_shared<Engine>(text.toStdString());
    if (!m_engine->mustache.is_valid()) {
        fault = {0, QString::fromStdString(m_engine->mustache.error_message()), {}};
        return;
    }
    if (escape == Escape::None)
        m_engine->mustache.set_custom_escape([](const std::string &plain) { return plain; });
}

namespace {

/// The names a field may have at a place, the nearest scope's first.
QString knownNames(const QList<const QVariantMap *> &scopes, const FieldValues &values)
{
    QStringList names;
    const auto add = [&names](const QVariantMap *map) {
        for (auto entry = map ? map->cbegin() : QVariantMap::const_iterator(); map && entry != map->cend(); ++entry) {
            if (!names.contains(entry.key()))
                names << entry.key();
        }
    };
    for (auto scope = scopes.crbegin(); scope != scopes.crend(); ++scope)
        add(*scope);
    add(values.record);
    add(values.common);
    return names.join(QStringLiteral("、"));
}

} // namespace

FieldText::Fault FieldText::check(const FieldValues &values) const
{
    QList<const QVariantMap *> scopes;
    return m_tags.isEmpty() ? Fault{} : checkTags(m_tags, scopes, values);
}

FieldText::Fault FieldText::checkTags(const QList<Tag> &tags, QList<const QVariantMap *> &scopes, const FieldValues &values) const
{
    for (const Tag &tag : tags) {
        const QVariant *value = nullptr;
        for (auto scope = scopes.rbegin(); scope != scopes.rend() && !value; ++scope)
            value = findIn(**scope, tag.name);
        if (!value)
            value = values.find(tag.name);
        if (!value && tag.name != QLatin1String("."))
            return {tag.offset,
                    say(QT_TRANSLATE_NOOP("xz::FieldText", "There is no field “%1”. There are: %2.")).arg(tag.name, knownNames(scopes, values)), tag.name};
        if (tag.children.isEmpty() || !value)
            continue;
        const bool isAbsent = !isList(*value) && value->typeId() != QMetaType::QVariantMap
            && (value->typeId() == QMetaType::Bool ? !value->toBool() : fieldString(*value).isEmpty());
        if (isAbsent && tag.kind == Tag::Kind::Section)
            continue;
        if (tag.kind == Tag::Kind::Inverted) {
            if (!isAbsent && !(isList(*value) && value->toList().isEmpty()))
                continue;
            if (const Fault fault = checkTags(tag.children, scopes, values))
                return fault;
            continue;
        }
        const QVariantList items = isList(*value) ? value->toList() : QVariantList{*value};
        for (const QVariant &item : items) {
            const bool map = item.typeId() == QMetaType::QVariantMap;
            if (map)
                scopes << static_cast<const QVariantMap *>(item.constData());
            const Fault fault = checkTags(tag.children, scopes, values);
            if (map)
                scopes.removeLast();
            if (fault)
                return fault;
        }
    }
    return {};
}

QString FieldText::render(const FieldValues &values) const
{
    if (m_tags.isEmpty() && m_simple)
        return m_text;
    if (m_simple) {
        QString text;
        qsizetype at = 0;
        for (const Tag &tag : m_tags) {
            text.append(QStringView(m_text).mid(at, tag.offset - at));
            if (const QVariant *value = values.find(tag.name)) {
                const QString shown = value->typeId() == QMetaType::Bool ? QString() : fieldString(*value);
                text += tag.kind == Tag::Kind::Field && m_escape == Escape::Xml ? xmlEscaped(shown) : shown;
            }
            at = tag.end;
        }
        return text.append(QStringView(m_text).mid(at));
    }
    VariantContext context(values);
    const QMutexLocker lock(&m_engine->mutex);
    return QString::fromStdString(m_engine->mustache.render(context));
}

} // namespace xz

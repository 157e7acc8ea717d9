#include "core/records/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xz {

namespace {

void appendText(QByteArray &json, const QString &text)
{
    static const char hex[] = "0123456789abcdef";
    json += '"';
    const QByteArray utf8 = text.toUtf8();
    const char *run = utf8.constData();
    const char *end = run + utf8.size();
    for (const char *at = run; at != end; ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        json.append(run, at - run);
        run = at + 1;
        if (byte == '\n')
            json += "\\n";
        else if (byte == '"' || byte == '\\')
            (json += '\\') += *at;
        else
            ((json += "\\u00") += hex[byte >> 4]) += hex[byte & 15];
    }
    json.append(run, end - run);
    json += '"';
}

} // namespace

void appendRecordJson(QByteArray &json, const QString &key, const QVariant &value)
{
    json += json.isEmpty() ? '{' : ',';
    appendText(json, key);
    json += ':';
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        json += "null";
        break;
    case QMetaType::LongLong:
    case QMetaType::Int:
    case QMetaType::Bool:
        json += QByteArray::number(value.toLongLong());
        break;
    case QMetaType::Double: {
        const QByteArray number = QByteArray::number(value.toDouble(), 'g', 17);
        json += number;
        if (!number.contains('.') && !number.contains('e'))
            json += ".0";
        break;
    }
    case QMetaType::QByteArray:
        json += "{\"base64\":\"";
        json += value.toByteArray().toBase64();
        json += "\"}";
        break;
    default:
        appendText(json, value.toString());
    }
}

void appendSecretMark(QByteArray &json, const QString &key)
{
    json += json.isEmpty() ? '{' : ',';
    appendText(json, key);
    json += ":{\"secret\":true}";
}

bool isSecretMark(const QVariant &value)
{
    return value.typeId() == QMetaType::Bool;
}

QByteArray toRecordJson(const QVariantMap &values)
{
    QByteArray json;
    json.reserve(values.size() * 24);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        appendRecordJson(json, it.key(), it.value());
    if (json.isEmpty())
        return "{}";
    return json += '}';
}

QVariantMap fromRecordJson(const QByteArray &json)
{
    QVariantMap values;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = it.value();
        if (value.isNull())
            values.insert(it.key(), QVariant());
        else if (value.isObject() && value.toObject().contains(QLatin1String("secret")))
            values.insert(it.key(), true);
        else if (value.isObject())
            values.insert(it.key(), QByteArray::fromBase64(value.toObject().value(QLatin1String("base64")).toString().toLatin1()));
        else
            values.insert(it.key(), value.toVariant());
    }
    return values;
}

} // namespace xz

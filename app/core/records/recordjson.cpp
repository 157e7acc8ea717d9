#include "core/records/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>

namespace xz {

namespace {

bool needsEscape(QStringView text)
{
    for (const QChar character : text) {
        if (character.unicode() < 0x20 || character == QLatin1Char('"') || character == QLatin1Char('\\'))
            return true;
    }
    return false;
}

void appendUtf8(QByteArray &json, QStringView text)
{
    QStringEncoder encode(QStringEncoder::Utf8);
    const qsizetype start = json.size();
    json.resize(start + encode.requiredSpace(text.size()));
    const char *end = encode.appendToBuffer(json.data() + start, text);
    json.truncate(end - json.constData());
}

void appendText(QByteArray &json, const QString &text)
{
    json += '"';
    if (!needsEscape(text)) {
        appendUtf8(json, text);
    } else {
        QString escaped;
        for (const QChar character : text) {
            if (character == QLatin1Char('\n'))
                escaped += QLatin1String("\\n");
            else if (character.unicode() < 0x20)
                escaped += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
            else if (character == QLatin1Char('"') || character == QLatin1Char('\\'))
                (escaped += QLatin1Char('\\')) += character;
            else
                escaped += character;
        }
        appendUtf8(json, escaped);
    }
    json += '"';
}

} // namespace

QByteArray recordJsonKey(const QString &column)
{
    QByteArray key;
    appendText(key, column);
    return key += ':';
}

void appendRecordJson(QByteArray &json, const QByteArray &key, const QVariant &value)
{
    json += json.isEmpty() ? '{' : ',';
    json += key;
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

void appendSecretMark(QByteArray &json, const QByteArray &key)
{
    json += json.isEmpty() ? '{' : ',';
    json += key;
    json += "{\"secret\":true}";
}

bool isSecretMark(const QVariant &value) { return value.typeId() == QMetaType::Bool; }

QByteArray toRecordJson(const QVariantMap &values)
{
    QByteArray json;
    json.reserve(values.size() * 24);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        appendRecordJson(json, recordJsonKey(it.key()), it.value());
    if (json.isEmpty())
        return "{}";
    return json += '}';
}

QVariantMap fromRecordJson(const QByteArray &json) { return fromRecordJson(QJsonDocument::fromJson(json).object()); }

QVariantMap fromRecordJson(const QJsonObject &object)
{
    QVariantMap values;
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

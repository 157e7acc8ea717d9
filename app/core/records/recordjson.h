#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QVariantMap>

#include "core/export.h"

namespace xz {

/// A row's values as compact JSON for the change log, keys in order, bytes the same for the same values.
/// NULL → null; whole numbers, reals and texts as such; bytes → {"base64": "…"};
/// a secret value → {"secret": true}.
XZCORE_EXPORT QByteArray toRecordJson(const QVariantMap &values);
/// A column's name as it stands in the JSON, "name":, for callers that build an object themselves.
XZCORE_EXPORT QByteArray recordJsonKey(const QString &column);
/// Appends one value to an object begun with the first call; the caller closes it with '}'.
XZCORE_EXPORT void appendRecordJson(QByteArray &json, const QByteArray &key, const QVariant &value);
/// Appends a column whose value is secret and kept elsewhere.
XZCORE_EXPORT void appendSecretMark(QByteArray &json, const QByteArray &key);
/// Whether a value read back stands for a secret one.
XZCORE_EXPORT bool isSecretMark(const QVariant &value);
/// The reverse; an empty map when `json` is empty or no object.
XZCORE_EXPORT QVariantMap fromRecordJson(const QByteArray &json);
XZCORE_EXPORT QVariantMap fromRecordJson(const QJsonObject &object);

} // namespace xz

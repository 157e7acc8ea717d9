#include "core/records/recordschemas.h"

#include <QCoreApplication>
#include <QDateTime>

#include "core/records/recordjson.h"

namespace xz {

const dialect::Column *RecordSchema::find(const QString &column) const
{
    const auto position = positions.constFind(column);
    return position == positions.cend() ? nullptr : &columns.at(*position);
}

QVariant RecordSchema::canonical(dialect::Affinity affinity, const QVariant &value)
{
    QVariant plain = value;
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return {};
    case QMetaType::QString:
        if (affinity == dialect::Affinity::Text || affinity == dialect::Affinity::Blob)
            return value.toString().isNull() ? QVariant(QStringLiteral("")) : value;
        break;
    case QMetaType::QDate:
        plain = value.toDate().toString(Qt::ISODate);
        break;
    case QMetaType::QDateTime:
        plain = value.toDateTime().toString(Qt::ISODateWithMs);
        break;
    case QMetaType::Bool:
        plain = value.toBool() ? 1LL : 0LL;
        break;
    case QMetaType::QByteArray:
    case QMetaType::LongLong:
        if (affinity != dialect::Affinity::Text && affinity != dialect::Affinity::Real)
            return value;
        break;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::ULongLong:
        plain = value.toLongLong();
        break;
    default:
        break;
    }
    // What SQLite's column affinity would do on the way in, so that before and after compare alike.
    bool ok = false;
    switch (affinity) {
    case dialect::Affinity::Text:
        return plain.typeId() == QMetaType::QByteArray ? plain : QVariant(plain.toString());
    case dialect::Affinity::Integer: {
        if (plain.typeId() == QMetaType::Double) {
            const double real = plain.toDouble();
            return real == double(qint64(real)) ? QVariant(qint64(real)) : plain;
        }
        const qint64 whole = plain.toLongLong(&ok);
        return ok ? QVariant(whole) : plain;
    }
    case dialect::Affinity::Real: {
        const double real = plain.toDouble(&ok);
        return ok ? QVariant(real) : plain;
    }
    case dialect::Affinity::Blob:
        break;
    }
    return plain;
}

const RecordSchema *RecordSchemas::find(const QSqlDatabase &connection, const QString &table, Error *error)
{
    const auto known = m_schemas.constFind(table);
    if (known != m_schemas.cend())
        return &*known;
    const auto columns = dialect::columns(connection, table);
    if (!columns) {
        *error = columns.error();
        return nullptr;
    }
    RecordSchema schema;
    schema.columns = *columns;
    QStringList names;
    for (const dialect::Column &column : schema.columns) {
        schema.positions.insert(column.name, int(schema.positions.size()));
        schema.jsonKeys << recordJsonKey(column.name);
        names << dialect::quoted(column.name);
    }
    if (!schema.find(QStringLiteral("id")) || !schema.find(QStringLiteral("version"))) {
        *error = {ErrorCode::Internal,
                  QCoreApplication::translate("xz::ChangeSet",
                                              "The program asked for a table that the database does not have. Update the program."),
                  table};
        return nullptr;
    }
    schema.allColumns = names.join(QStringLiteral(", "));
    return &*m_schemas.insert(table, schema);
}

} // namespace xz

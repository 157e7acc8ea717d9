#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

#include "core/tabular/sheet.h"

namespace xz::test {

/// A zip container of the parts given, in order; answers its path.
QString zipFile(const QString &path, const QList<std::pair<QString, QByteArray>> &parts);

/// The least xlsx around one sheet's XML.
struct XlsxParts {
    QByteArray sheet = {};
    QByteArray strings = {};
    QByteArray styles = {};
    QByteArray workbookProperties = {};
    QByteArray sheetState = {};
};
QString xlsxFile(const QString &path, const XlsxParts &parts);

/// An OLE compound file with the streams given.
QByteArray compoundFile(const QList<std::pair<QString, QByteArray>> &streams);

/// A BIFF record.
QByteArray record(quint16 type, const QByteArray &content);
QByteArray littleEndian(quint64 value, int bytes);

/// All rows of a sheet as "row: a|b|c", with the type's first letter before each cell that is no text: n d b e.
struct Read {
    bool ok = false;
    Error error;
    QStringList rows;
    QStringList sheets;
    QList<MergedRange> merged;
    QString encoding;
};
Read readAll(const QString &path, int sheet = 0);

} // namespace xz::test

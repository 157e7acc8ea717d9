#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

#include "shell/export.h"

namespace xz {

/// Where the program goes when a module asks for a page: the main window. Commands have none.
class XZSHELL_EXPORT Navigator
{
public:
    virtual ~Navigator();
    virtual void openPage(const QString &pageId, const QString &table, qint64 id) = 0;
    virtual void openPrint(const QString &sourceId, const QList<qint64> &ids, const QString &templateId, const QVariantMap &options) = 0;
};

} // namespace xz

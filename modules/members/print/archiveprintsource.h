#pragma once

#include <QCoreApplication>

#include "data/archivelists.h"
#include "sdk/registries.h"

namespace xz::members {

/// Prints the lists of ArchiveLists. Records are terms.
class ArchivePrintSource : public PrintSource
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::ArchivePrintSource)

public:
    QString id() const override { return QStringLiteral("members.archive"); }
    QString title() const override { return tr("Archive of members"); }
    QList<PrintTemplate> templates() const override;
    Result<PrintData> data(Workspace &workspace, const PrintRequest &request) const override;
    QList<Range> ranges(Workspace &workspace, const PrintRequest &request) const override;
    QList<Order> orders(const QString &templateId) const override;
    PrintData sample(const QString &templateId) const override;
    QList<QPair<qint64, QString>> subjects(Workspace &workspace) const override;

private:
    static PrintData dataOf(const ArchiveList &list);
};

} // namespace xz::members

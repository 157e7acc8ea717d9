#pragma once

#include <QCoreApplication>

#include "core/directory/directory.h"
#include "sdk/registries.h"

namespace xz::members {

/// Prints the roster of a term: the published lists and a table. Records of the source are terms; none given means the current one.
/// Options: "range" (all, selected, sector:NAME), "selected" (person ids), "remarks" (false leaves out sex and ethnicity).
class MemberPrintSource : public PrintSource
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::MemberPrintSource)

public:
    QString id() const override { return QStringLiteral("members.roster"); }
    QString title() const override { return tr("Roster"); }
    QList<PrintTemplate> templates() const override;
    Result<PrintData> data(Workspace &workspace, const PrintRequest &request) const override;
    QList<Range> ranges(Workspace &workspace, const PrintRequest &request) const override;
    QList<Order> orders(const QString &templateId) const override;
    QList<PrintOption> options(Workspace &workspace, const PrintRequest &request) const override;
    PrintData sample(const QString &templateId) const override;
    QList<QPair<qint64, QString>> subjects(Workspace &workspace) const override;

private:
    struct Asked {
        QString committee;
        QList<MemberRow> members;
    };
    Result<Asked> read(Workspace &workspace, const PrintRequest &request) const;
    static PrintData tableOf(const Asked &asked);
};

} // namespace xz::members

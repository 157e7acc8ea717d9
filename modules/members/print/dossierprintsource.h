#pragma once

#include <QCoreApplication>

#include "print/dossierdata.h"
#include "sdk/registries.h"

namespace xz::members {

/// Prints dossiers and the half-year report forms of members. Records of the source are persons; none means all of the term.
/// Option "year": the year whose term is meant, without it the newest with entries.
class DossierPrintSource : public PrintSource
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::DossierPrintSource)

public:
    QString id() const override { return QStringLiteral("members.dossier"); }
    QString title() const override { return tr("Dossiers of members"); }
    QList<PrintTemplate> templates() const override;
    Result<PrintData> data(Workspace &workspace, const PrintRequest &request) const override;
    Result<DocumentPtr> draw(Workspace &workspace, const PrintRequest &request, const QByteArray &templateText, const PageOptions &options,
                             Progress &progress) const override;
    QList<Order> orders(const QString &templateId) const override;
    QList<PrintOption> options(Workspace &workspace, const PrintRequest &request) const override;
    bool takesSeveral() const override { return true; }
    PrintData sample(const QString &templateId) const override;
    QList<QPair<qint64, QString>> subjects(Workspace &workspace) const override;
    /// Of one member: the dossier or the half-year form as a spreadsheet, by the template's id.
    static Result<ReportTable> sheet(Workspace &workspace, const PrintRequest &request);

private:
    struct Asked {
        QList<ScoreBook> books; ///< years of the term with entries, oldest first
        QList<qint64> persons;
    };
    static Result<QVariantMap> form(Workspace &workspace, const ScoreBook &book, qint64 person, const QString &templateId);
    static Result<Asked> read(Workspace &workspace, const PrintRequest &request, bool withAllYears);
};

} // namespace xz::members

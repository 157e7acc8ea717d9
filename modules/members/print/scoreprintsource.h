#pragma once

#include <QCoreApplication>

#include "data/scorereport.h"
#include "sdk/registries.h"

namespace xz::members {

/// Prints a year's scores: rankings, attendance, candidates, the bulletin. Records of the source are years; none means the newest with entries.
class ScorePrintSource : public PrintSource
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::ScorePrintSource)

public:
    QString id() const override { return QStringLiteral("members.scores"); }
    QString title() const override { return tr("Duty scores"); }
    QList<PrintTemplate> templates() const override;
    Result<PrintData> data(Workspace &workspace, const PrintRequest &request) const override;
    PrintData sample(const QString &templateId) const override;
    QList<QPair<qint64, QString>> subjects(Workspace &workspace) const override;
    /// The whole list; a bulletin has none.
    QList<Order> orders(const QString &templateId) const override;
    QList<Range> ranges(Workspace &workspace, const PrintRequest &request) const override;

    /// Rankings and the like, printed as tables; the bulletin is a text.
    static bool isTable(const QString &templateId);
    static ReportTable table(const ScoreBook &book, const QString &templateId, const QString &committee, const ListOrder &order = {});
    /// Any of the templates as a spreadsheet; of the bulletin its numbers.
    static ReportTable sheet(Workspace &workspace, const ScoreBook &book, const QString &templateId, const ListOrder &order = {});
    /// "政协澜州市第五届委员会"
    static QString committeeOf(Workspace &workspace, const Term &term);
};

/// A made-up year of six people who do not exist, for previews of templates.
ScoreBook sampleBook();

} // namespace xz::members

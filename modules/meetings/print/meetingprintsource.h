#pragma once

#include <QCoreApplication>

#include "print/meetingprintdata.h"
#include "sdk/registries.h"

namespace xz::meetings {

/// Prints a meeting: badges, tent cards, seat slips, seat charts and lists, sign-in sheets, agenda, schedule.
class MeetingPrintSource : public PrintSource
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::MeetingPrintSource)

public:
    QString id() const override { return QStringLiteral("meetings.meeting"); }
    QString title() const override { return tr("Meeting"); }
    QList<PrintTemplate> templates() const override;
    Result<PrintData> data(Workspace &workspace, const PrintRequest &request) const override;
    Result<DocumentPtr> draw(Workspace &workspace, const PrintRequest &request, const QByteArray &templateText, const PageOptions &options,
                             Progress &progress) const override;
    QList<Range> ranges(Workspace &workspace, const PrintRequest &request) const override;
    QList<Order> orders(const QString &templateId) const override;
    QList<PrintOption> options(Workspace &workspace, const PrintRequest &request) const override;
    PrintData sample(const QString &templateId) const override;
    int version(Workspace &workspace, const PrintRequest &request) const override;
    Outcome printed(Workspace &workspace, const PrintRequest &request) const override;
    QList<QPair<qint64, QString>> subjects(Workspace &workspace) const override;

    /// Data of a template from a meeting that was read.
    static PrintData dataOf(const PrintedMeeting &meeting, const QString &templateId, const QVariantMap &options);
};

} // namespace xz::meetings

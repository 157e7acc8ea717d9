#pragma once

#include <QCoreApplication>

#include "sdk/registries.h"

namespace xz::meetings {

/// Prints who was there: the attendance bulletin (考勤通报) of a meeting.
class AttendancePrintSource : public PrintSource
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::AttendancePrintSource)

public:
    QString id() const override { return QStringLiteral("meetings.attendance"); }
    QString title() const override { return tr("Attendance"); }
    QList<PrintTemplate> templates() const override;
    Result<PrintData> data(Workspace &workspace, const PrintRequest &request) const override;
    PrintData sample(const QString &templateId) const override;
    QList<QPair<qint64, QString>> subjects(Workspace &workspace) const override;
};

} // namespace xz::meetings

#include "sdk/registries.h"

#include <QCoreApplication>

namespace xz {

PrintSource::~PrintSource() = default;

Result<DocumentPtr> PrintSource::draw(Workspace &, const PrintRequest &request, const QByteArray &, const PageOptions &, Progress &) const
{
    return Error{ErrorCode::Internal, QCoreApplication::translate("xz::PrintSource", "This template cannot be drawn."), request.templateId};
}

QList<PrintSource::Range> PrintSource::ranges(Workspace &, const PrintRequest &) const { return {}; }

QList<QPair<qint64, QString>> PrintSource::subjects(Workspace &) const { return {}; }

} // namespace xz

#include "core/common/result.h"

#include <QCoreApplication>

namespace xz {

Error Error::cancelled()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("xz::Error", "Cancelled. Nothing was changed."), {}};
}

int Error::exitCode() const
{
    switch (code) {
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::BadInput:
        return 3;
    case ErrorCode::Denied:
    case ErrorCode::ReadOnly:
        return 4;
    default:
        return 1;
    }
}

} // namespace xz

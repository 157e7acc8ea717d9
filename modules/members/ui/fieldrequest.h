#pragma once

#include <QString>

namespace xz::members {

/// A field somebody was sent to: the completeness check leaves it here, the roster page opens the form on it.
struct FieldRequest {
    qint64 personId = 0;
    QString field;
};

} // namespace xz::members

#pragma once

#include <QString>
#include <QStringList>

namespace xz {

/// Something to know before paper is used, and the people it is about.
struct PrintNotice {
    QString text;      ///< translated: "6 people have no photo; their frames stay empty."
    QStringList names; ///< may be empty
};

} // namespace xz

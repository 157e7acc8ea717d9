#pragma once

#include <QList>

#include "sdk/registries.h"
#include "shell/export.h"

namespace xz {

/// The rail as data: usual sections with those of the modules, only those that have a page.
class XZSHELL_EXPORT Sections
{
public:
    /// Those of resources/shell/sections.json, labels in `language`.
    static QList<SectionEntry> usual(const QString &language);
    /// `usual` and the registered ones, one each id, in order, without sections that have no page.
    static QList<SectionEntry> shown(const QList<SectionEntry> &usual, const Registries &registries);
};

} // namespace xz

#pragma once

#include <QStringList>

#include "domain/import/rostermapping.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// Mappings of columns that the user saved, kept in the database's settings and found by the headers of a file.
class ImportMappings
{
public:
    explicit ImportMappings(Workspace &workspace);

    /// Names of all saved mappings, in alphabetical order.
    QStringList names() const;
    /// Puts the mapping saved for files with these headers over the one found by itself; answers its name, empty when there is none.
    QString recall(RosterMapping &mapping) const;
    /// The same for each sheet of a table of several; a name or an empty text for each.
    QStringList recallAll(RosterMapping &mapping) const;
    /// Applies a saved mapping by its name. NotFound; BadInput when it does not fit the sheet.
    Outcome apply(const QString &name, RosterMapping &mapping) const;
    Outcome save(const RosterMapping &mapping, const QString &name);
    Outcome remove(const QString &name);

private:
    QVariantMap all() const;

    Workspace &m_workspace;
};

} // namespace xz::members

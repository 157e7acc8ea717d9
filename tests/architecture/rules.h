#pragma once

#include "sourcetree.h"

namespace xz::architecture {

/// core ← print ← ui ← sdk ← {shell, modules}; no module includes another; app/ includes none; domain/ stands on Qt Core alone.
Violations checkIncludes(const SourceTree &tree);
/// app/ names no module: no id, no namespace.
Violations checkAppNamesNoModule(const SourceTree &tree);
/// The same directions between link targets, and Qt's libraries where they belong.
Violations checkLinks(const SourceTree &tree);

/// SQL, and the classes that run it, only in app/core and modules/*/data.
Violations checkSql(const SourceTree &tree);
/// Rows are written through ChangeSet: no INSERT, UPDATE or DELETE outside what it is made of.
Violations checkWrites(const SourceTree &tree);
/// SQL that SQLite and PostgreSQL both take, outside the dialect; LIKE escaped; values bound.
Violations checkPortableSql(const SourceTree &tree);
/// Connections are made in app/core/database alone.
Violations checkConnections(const SourceTree &tree);
/// A module is domain, data, ui, print, its entry class and one xz_add_module() call, and knows no other by any name.
Violations checkModuleShape(const SourceTree &tree);
/// Message boxes, file, print and progress dialogs only in app/ui/interaction; no nested event loop by processEvents().
Violations checkDialogs(const SourceTree &tree);
/// No file above 600 lines.
Violations checkLength(const SourceTree &tree);
/// Colours and sizes of widgets come from the theme.
Violations checkColours(const SourceTree &tree);

/// Every page, and each window with a guide of its own, names one that stands in resources/help.
Violations checkGuides(const SourceTree &tree);

/// User-visible strings of widgets go through tr(), with English sources.
Violations checkStringsAreTranslatable(const SourceTree &tree);
/// Every .ts file is complete, with the placeholders of its sources, and lupdate finds nothing that is not in it.
Violations checkTranslations(const SourceTree &tree, const QString &lupdate);

} // namespace xz::architecture

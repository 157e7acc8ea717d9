#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantMap>

#include "core/common/result.h"
#include "print/export.h"
#include "print/layout/printnotice.h"

namespace xz {

/// A template file. Built-in ones lie in resources (":/print/<id>.html|.xml"); the user's versions in the database.
struct PrintTemplate {
    enum class Kind {
        Flow,  ///< HTML with mustache fields, laid out by QTextDocument / the streaming table layout
        Cards, ///< XML in millimetres, one card a record
        Drawn, ///< pages drawn by the print source itself (seat chart); the text holds its settings as XML
    };
    QString id;       ///< "meetings.badge"
    QString title;    ///< translated
    QString group;    ///< translated heading in the print page: 证件和席签 …
    QString source;   ///< id of the print source that feeds it
    Kind kind = Kind::Flow;
    QString file;     ///< resource path of the built-in text
    QString paper;    ///< "A4", "A3 landscape", "90×130 mm"
};

/// Plain values for a template: mustache context for Flow ("title", "members":[{…}]), one map a card for Cards.
struct PrintData {
    QVariantMap values;
    QVariantList records;
    QList<PrintNotice> notices; ///< shown above the preview
};

} // namespace xz

#pragma once

#include <QList>
#include <QString>

#include "shell/export.h"

namespace xz {

/// A guide of resources/help: file ":/help/<topic>.md", its title the first heading.
struct HelpTopic {
    QString id;
    QString title;
    QString group; ///< contents heading, from the line "<!-- group: … order: n -->" at the top of the file
    int order = 100;
    QString text;  ///< Markdown
};

/// All guides of the program, by group and order.
class XZSHELL_EXPORT HelpIndex
{
public:
    HelpIndex();

    const QList<HelpTopic> &topics() const { return m_topics; }
    /// nullptr when there is none of that name.
    const HelpTopic *find(const QString &id) const;
    /// Guides that contain every word of the text, best first: in the title, then by number of places.
    QList<const HelpTopic *> search(const QString &text) const;

private:
    QList<HelpTopic> m_topics;
};

} // namespace xz

#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include "core/common/progress.h"
#include "core/common/result.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// Which picture belongs to which member.
struct PhotoPlan {
    struct Match {
        qint64 personId = 0;
        QString name; ///< the member's
        QString file; ///< path
    };
    /// A picture of nobody or of two people alike, a name of the map without picture.
    struct Problem {
        QString file; ///< its name, or what the map calls the member
        QString text; ///< a sentence without the file
    };
    QList<Match> matches;
    QList<Problem> problems;
    int without = 0;      ///< members of the term for whom there is no picture
};

/// Portraits from a folder, all in one change set: one undo takes them back.
class PhotoImporter
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::PhotoImporter)

public:
    explicit PhotoImporter(Workspace &workspace) : m_workspace(workspace) {}

    /// Pictures named by certificate number or by name. `map` says it for pictures named otherwise: certificate number or name → file
    /// name, with or without its ending. NotFound when there is no such folder.
    Result<PhotoPlan> plan(const QString &folder, const QHash<QString, QString> &map, qint64 termId) const;
    /// Stores the pictures, each content once; answers how many members have a new photo. A picture that a member has already is left.
    Result<int> write(const PhotoPlan &plan, Progress &progress) const;

private:
    Workspace &m_workspace;
};

} // namespace xz::members

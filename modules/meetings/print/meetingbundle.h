#pragma once

#include <QCoreApplication>

#include "core/common/progress.h"
#include "core/common/result.h"
#include "print/layout/document.h"
#include "sdk/registries.h"

namespace xz {
class Workspace;
}

namespace xz::meetings {

/// 会议档案: every paper of a meeting as one PDF with contents and bookmarks, or as a folder. Worker thread.
class MeetingBundle
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::MeetingBundle)

public:
    struct Part {
        QString title;
        DocumentPtr document;
    };

    /// Lays out the papers that the meeting has; cards are none of them.
    static Result<MeetingBundle> make(Workspace &workspace, qint64 meetingId, Progress &progress);

    /// One paper of a meeting by its template as the office has it.
    static Result<DocumentPtr> layOut(Workspace &workspace, const PrintSource &source, const PrintTemplate &wanted, qint64 meetingId, Progress &progress);

    const QList<Part> &parts() const { return m_parts; }
    /// Papers that could not be made, with the reason.
    const QStringList &leftOut() const { return m_leftOut; }
    int pageCount() const; ///< with the contents
    Outcome writePdf(const QString &path, Progress &progress) const;
    /// "01 议程.pdf" …, and the files attached to the meeting. The folder is made when it is missing.
    Outcome writeFolder(const QString &folder, Progress &progress) const;

private:
    QString m_title;
    QList<Part> m_parts;
    QStringList m_leftOut;
    QList<std::pair<QString, QString>> m_files; ///< attached: name, path
};

} // namespace xz::meetings

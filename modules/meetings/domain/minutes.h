#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace xz::meetings {

/// 决议或表决事项. Votes are counted by hand, against all members.
struct Resolution {
    qint64 id = 0;
    qint64 version = 0;
    QString title, body;
    bool isVoted = false;
    int members = 0; ///< all members
    int inFavour = 0, against = 0, abstained = 0;
};

/// 会议纪要 of a meeting.
struct Minutes {
    qint64 id = 0; ///< 0: none yet
    qint64 version = 0;
    QString number, day, chair, recorder;
    QString body; ///< a paragraph a line
    QList<Resolution> resolutions;
};

/// 赞成207票，反对3票，弃权2票，超过全体组成人员412人的半数，通过。
QString voteText(const Resolution &resolution);

} // namespace xz::meetings

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace xz::members {

/// 类别 of an entry of the duty ledger.
enum class DutyKind : quint8 {
    Plenary,        ///< 全体会议
    StandingCommittee, ///< 常委会会议
    OtherMeeting,   ///< 其他会议
    Proposal,       ///< 提案
    Opinion,        ///< 社情民意
    Speech,         ///< 大会发言
    WrittenSpeech,  ///< 书面发言
    Inspection,     ///< 视察调研
    Training,       ///< 学习培训
    History,        ///< 文史资料
    Review,         ///< 民主评议
    Charity,        ///< 公益
    Report,         ///< 述职
    Award,          ///< 奖励
    Sanction,       ///< 处分
};
inline constexpr int dutyKindCount = static_cast<int>(DutyKind::Sanction) + 1;

/// 角色. Nothing said is Self.
enum class DutyRole : quint8 {
    Self,        ///< 本人
    FirstSigner, ///< 第一提案人
    Joint,       ///< 联名
    LeadWriter,  ///< 主笔
    Participant, ///< 参与
};
inline constexpr int dutyRoleCount = static_cast<int>(DutyRole::Participant) + 1;

/// 结果; an entry has several, as bits.
enum class DutyOutcome : quint16 {
    Present = 1,      ///< 出席
    Leave = 2,        ///< 请假
    Late = 4,         ///< 迟到
    LeftEarly = 8,    ///< 早退
    Absent = 16,      ///< 缺席
    Submitted = 32,   ///< 提交
    Filed = 64,       ///< 立案
    Key = 128,        ///< 重点
    Excellent = 256,  ///< 优秀
    Adopted = 512,    ///< 采用
    Instructed = 1024 ///< 批示
};
using DutyOutcomes = quint16;
constexpr DutyOutcomes bit(DutyOutcome outcome) { return static_cast<DutyOutcomes>(outcome); }

/// 级别. Nothing said is None.
enum class DutyLevel : quint8 { None, County, City, Province, Nation };
inline constexpr int dutyLevelCount = static_cast<int>(DutyLevel::Nation) + 1;

/// The word the ledger keeps: 全体会议, 第一提案人, 立案、重点, 省.
QString dutyWord(DutyKind kind);
QString dutyWord(DutyRole role);
QString dutyWord(DutyLevel level); ///< empty for None
QString dutyWord(DutyOutcomes outcomes);
QStringList dutyKindWords();
QStringList dutyRoleWords();
QStringList dutyOutcomeWords();
QStringList dutyLevelWords();

/// From a word or what offices write for it (全会, 执笔, 省级 …); nothing when it is none. Spaces do not count.
std::optional<DutyKind> dutyKind(const QString &text);
std::optional<DutyRole> dutyRole(const QString &text);   ///< empty: Self
std::optional<DutyLevel> dutyLevel(const QString &text); ///< empty: None
/// Several joined by 、 or a comma; nothing when one of them is no word, which `unknown` then names.
std::optional<DutyOutcomes> dutyOutcomes(const QString &text, QString *unknown = nullptr);

/// Meetings and activities, where one is present or absent; the rest is work that is submitted.
bool isAttended(DutyKind kind);
bool isMeeting(DutyKind kind);
/// With what the outcomes bring with them: late and early is present; filed and adopted is submitted, key is filed, so is an excellent
/// proposal; what a leader wrote an instruction on was adopted. No outcome at all: present, or submitted.
DutyOutcomes impliedOutcomes(DutyKind kind, DutyOutcomes outcomes);

/// The meeting that a half day belongs to: the title without its session (“五届三次会议（分组讨论）” → “五届三次会议”).
QString meetingName(const QString &title);

} // namespace xz::members

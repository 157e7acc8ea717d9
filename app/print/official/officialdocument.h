#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/common/result.h"
#include "print/export.h"

namespace xz {

/// The layouts of GB/T 9704-2012: 公文 (clauses 5 to 7), 信函 (10.1), 命令 (10.2), 纪要 (10.3).
enum class OfficialLayout { Document, Letter, Order, Minutes };

/// A paragraph of the body: level 0 plain, 1 一、 2 （一） 3 1. 4 （1）. The number is set by the typesetter and is no part of the text.
struct OfficialParagraph {
    int level = 0;
    QString text;
    bool operator==(const OfficialParagraph &) const = default;
};

/// A table of an attachment. Cells are plain text; a line feed begins a new line in a cell.
struct OfficialTable {
    QStringList columns;
    QList<double> widths; ///< shares of the columns; empty: by what stands in them
    QList<QStringList> rows;
    bool operator==(const OfficialTable &) const = default;
};

/// An attachment: named only (it goes beside the paper), or with text or a table on pages of its own.
struct OfficialAttachment {
    QString title;
    QList<OfficialParagraph> body;
    OfficialTable table;
    QString note;           ///< under the table
    bool landscape = false; ///< the table lies across the sheet, its head at the left (7.4)
    bool hasPages() const { return !body.isEmpty() || !table.columns.isEmpty(); }
    bool operator==(const OfficialAttachment &) const = default;
};

/// Who was there, of 纪要.
struct OfficialAttendance {
    QStringList present, leave, observers;
    bool isEmpty() const { return present.isEmpty() && leave.isEmpty() && observers.isEmpty(); }
    bool operator==(const OfficialAttendance &) const = default;
};

/// An official document (公文) as plain values: what the clerk types and nothing of how it is set.
struct OfficialDocument {
    QString kind;                ///< 文种: 通知, 请示 …
    OfficialLayout layout = OfficialLayout::Document;
    QStringList issuers;         ///< 发文机关, the leading one first; the mark's 文件, 纪要 or 令 is added when it is not there
    QString number;              ///< 发文字号: 望协发〔2026〕3号
    QStringList signers;         ///< 签发人: the paper goes to a superior body
    QString title;               ///< a line feed breaks it where the clerk wants
    QStringList addressees;      ///< 主送机关
    QList<OfficialParagraph> body;
    QList<OfficialAttachment> attachments;
    QString signature;           ///< 署名; empty: the issuers. Of 命令 the post of the signer
    QDate date;                  ///< 成文日期
    bool seal = false;           ///< room for the seal is kept and the block stands as with one
    QString note;                ///< 附注, with or without its brackets
    QStringList copies;          ///< 抄送
    QString printedBy;           ///< 印发机关
    QDate printedOn;             ///< 印发日期
    QString urgency;             ///< 特急 or 加急
    QString copyNumber;          ///< 份号, set to six digits
    QString security;            ///< 工作秘密 or 内部 at most; see classificationIn()
    OfficialAttendance attendance;
    bool operator==(const OfficialDocument &) const = default;
};

/// 公文, 信函, 命令, 纪要; nullopt for another word.
XZPRINT_EXPORT std::optional<OfficialLayout> officialLayout(const QString &word);
XZPRINT_EXPORT QString officialLayoutWord(OfficialLayout layout);

/// The 15 文种 of the rules and those that 政协 organs add.
XZPRINT_EXPORT const QStringList &officialKinds();

/// The number that stands before a heading: (1, 3) → 三、 (2, 1) → （一） (3, 2) → 2. (4, 5) → （5）; empty for level 0.
XZPRINT_EXPORT QString officialNumber(int level, int number);

/// 绝密, 机密 or 秘密 where the document is marked so (field 密级, “机密★1年” in a text); empty when it is not. Such a paper may
/// not be kept on this machine.
XZPRINT_EXPORT QString classificationIn(const OfficialDocument &document);
/// The same of a piece of text.
XZPRINT_EXPORT QString classificationIn(const QString &text);
/// Why a classified paper is refused, with what to do; Denied.
XZPRINT_EXPORT Error classifiedError(const QString &mark);

} // namespace xz

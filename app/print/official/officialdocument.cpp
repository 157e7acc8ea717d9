#include "print/official/officialdocument.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/text/chinese.h"

namespace xz {

namespace {

struct LayoutWord {
    OfficialLayout layout;
    const char *word;
};
constexpr LayoutWord layoutWords[] = {{OfficialLayout::Document, "公文"},
                                      {OfficialLayout::Letter, "信函"},
                                      {OfficialLayout::Order, "命令"},
                                      {OfficialLayout::Minutes, "纪要"}};

} // namespace

std::optional<OfficialLayout> officialLayout(const QString &word)
{
    for (const LayoutWord &one : layoutWords) {
        if (word == QString::fromUtf8(one.word))
            return one.layout;
    }
    return std::nullopt;
}

QString officialLayoutWord(OfficialLayout layout)
{
    for (const LayoutWord &one : layoutWords) {
        if (one.layout == layout)
            return QString::fromUtf8(one.word);
    }
    return {};
}

const QStringList &officialKinds()
{
    static const QStringList kinds{QStringLiteral("决议"), QStringLiteral("决定"), QStringLiteral("命令"), QStringLiteral("令"), QStringLiteral("公报"),
                                   QStringLiteral("公告"), QStringLiteral("通告"), QStringLiteral("意见"), QStringLiteral("通知"), QStringLiteral("通报"),
                                   QStringLiteral("报告"), QStringLiteral("请示"), QStringLiteral("批复"), QStringLiteral("议案"), QStringLiteral("函"),
                                   QStringLiteral("纪要"), QStringLiteral("建议案"), QStringLiteral("建议"), QStringLiteral("条例"), QStringLiteral("规定")};
    return kinds;
}

QString officialNumber(int level, int number)
{
    switch (level) {
    case 1:
        return chineseNumber(number) + QStringLiteral("、");
    case 2:
        return QStringLiteral("（%1）").arg(chineseNumber(number));
    case 3:
        return QStringLiteral("%1.").arg(number);
    case 4:
        return QStringLiteral("（%1）").arg(number);
    default:
        return {};
    }
}

QString classificationIn(const QString &text)
{
    // The mark as it is written (GB/T 9704-2012 7.2.2): the grade and a star with the term, or the grade alone on its line.
    static const QRegularExpression mark(QStringLiteral("(绝\\s*密|机\\s*密|秘\\s*密)\\s*[★☆*＊]"));
    static const QRegularExpression alone(QStringLiteral("^\\s*(?:密级[：:]?\\s*)?(绝\\s*密|机\\s*密|秘\\s*密)\\s*(?:\\d+\\s*年|长期)?\\s*$"),
                                          QRegularExpression::MultilineOption);
    for (const QRegularExpression *rule : {&mark, &alone}) {
        const QRegularExpressionMatch found = rule->match(text);
        if (found.hasMatch())
            return found.captured(1).remove(QRegularExpression(QStringLiteral("\\s")));
    }
    return {};
}

QString classificationIn(const OfficialDocument &document)
{
    // What stands in the field itself counts however it is written, but for the grade that is none of the state's.
    for (const QString &grade : {QStringLiteral("绝密"), QStringLiteral("机密"), QStringLiteral("秘密")}) {
        if (QString(document.security).remove(QStringLiteral("工作秘密")).contains(grade))
            return grade;
    }
    QStringList texts{document.urgency, document.copyNumber, document.number, document.title, document.note};
    for (const OfficialParagraph &paragraph : document.body)
        texts << paragraph.text;
    for (const OfficialAttachment &attachment : document.attachments) {
        texts << attachment.title << attachment.note << attachment.table.columns;
        for (const OfficialParagraph &paragraph : attachment.body)
            texts << paragraph.text;
        for (const QStringList &row : attachment.table.rows)
            texts << row;
    }
    for (const QString &text : std::as_const(texts)) {
        if (const QString mark = classificationIn(text); !mark.isEmpty())
            return mark;
    }
    return {};
}

Error classifiedError(const QString &mark)
{
    return {ErrorCode::Denied,
            QCoreApplication::translate("xz::OfficialDocument",
                                        "This paper is marked %1. This machine is not for classified papers: nothing of it was kept. Make and "
                                        "print it on the machine kept for them; here only its number, date and whereabouts may be entered in the "
                                        "paper register.")
                .arg(mark),
            {}};
}

} // namespace xz

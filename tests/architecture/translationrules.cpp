#include "rules.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace xz::architecture {

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QString translation;
    bool finished = true;
    QString key() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + comment; }
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    bool inContext = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QStringView name = xml.name();
        if (token == QXmlStreamReader::EndElement && name == QLatin1String("message")) {
            found << message;
        } else if (token == QXmlStreamReader::EndElement && name == QLatin1String("context")) {
            inContext = false;
        } else if (token == QXmlStreamReader::StartElement) {
            if (name == QLatin1String("context"))
                inContext = true;
            else if (name == QLatin1String("name") && inContext)
                context = xml.readElementText();
            else if (name == QLatin1String("message"))
                message = {context, {}, {}, {}, true};
            else if (name == QLatin1String("source"))
                message.source = xml.readElementText();
            else if (name == QLatin1String("comment"))
                message.comment = xml.readElementText();
            else if (name == QLatin1String("translation")) {
                message.finished = xml.attributes().value(QLatin1String("type")).isEmpty();
                message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                if (message.translation.trimmed().isEmpty())
                    message.finished = false;
            }
        }
    }
    return found;
}

/// %1, %2, %n … of a text, each once, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?\\d{1,2}|n)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

/// The messages that lupdate finds in a folder, each as a key.
QList<Message> found(const QString &lupdate, const QString &folder, const QString &scratch)
{
    QFile::remove(scratch);
    QProcess process;
    process.start(lupdate, {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-source-language"),
                            QStringLiteral("en"), QStringLiteral("-target-language"), QStringLiteral("zh_CN"), folder, QStringLiteral("-ts"), scratch});
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        qFatal("lupdate failed: %s", process.readAllStandardError().constData());
    return messagesOf(scratch);
}

} // namespace

Violations checkTranslations(const SourceTree &tree, const QString &lupdate)
{
    Violations violations;
    const QTemporaryDir scratch;
    QList<QPair<QString, QString>> parts{{QStringLiteral("app"), QStringLiteral("app")}};
    for (const QString &module : tree.modules())
        parts << QPair<QString, QString>{module, QStringLiteral("modules/") + module};
    for (const auto &[name, folder] : std::as_const(parts)) {
        if (!tree.has(folder))
            continue;
        const QString path = QStringLiteral("translations/%1_zh_CN.ts").arg(name);
        QSet<QString> known;
        for (const Message &message : messagesOf(tree.root() + QLatin1Char('/') + path)) {
            known << message.key();
            if (!message.finished)
                violations << Violation{path, 0, QStringLiteral("not translated: %1: \"%2\"").arg(message.context, message.source)};
            else if (placeholders(message.source) != placeholders(message.translation))
                violations << Violation{path, 0, QStringLiteral("other placeholders than its source: %1: \"%2\"").arg(message.context, message.source)};
        }
        for (const Message &message : found(lupdate, tree.root() + QLatin1Char('/') + folder, scratch.filePath(QStringLiteral("found.ts"))))
            if (!known.contains(message.key()))
                violations << Violation{path, 0, QStringLiteral("not in the file: %1: \"%2\"; run translations/update.sh").arg(message.context, message.source)};
    }
    return violations;
}

} // namespace xz::architecture

#include "shell/help/helpindex.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace xz {

HelpIndex::HelpIndex()
{
    static const QRegularExpression note(QStringLiteral("^<!--\\s*group:\\s*(.+?)\\s+order:\\s*(\\d+)\\s*-->\\s*"));
    static const QRegularExpression heading(QStringLiteral("^# +(.+)$"), QRegularExpression::MultilineOption);
    const QDir folder(QStringLiteral(":/help"));
    const QStringList files = folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        HelpTopic topic;
        topic.id = name.chopped(3);
        topic.text = QString::fromUtf8(file.readAll());
        if (const auto match = note.match(topic.text); match.hasMatch()) {
            topic.group = match.captured(1);
            topic.order = match.captured(2).toInt();
            topic.text.remove(0, match.capturedLength());
        }
        topic.title = heading.match(topic.text).captured(1).trimmed();
        m_topics << topic;
    }
    std::stable_sort(m_topics.begin(), m_topics.end(), [](const HelpTopic &a, const HelpTopic &b) { return a.order < b.order; });
}

const HelpTopic *HelpIndex::find(const QString &id) const
{
    for (const HelpTopic &topic : m_topics) {
        if (topic.id == id)
            return &topic;
    }
    return nullptr;
}

QList<const HelpTopic *> HelpIndex::search(const QString &text) const
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<QPair<int, const HelpTopic *>> found;
    for (const HelpTopic &topic : m_topics) {
        int weight = 0;
        bool all = !words.isEmpty();
        for (const QString &word : words) {
            const int places = int(topic.text.count(word, Qt::CaseInsensitive));
            all = all && places > 0;
            weight += places + (topic.title.contains(word, Qt::CaseInsensitive) ? 1000 : 0);
        }
        if (all)
            found << qMakePair(weight, &topic);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<const HelpTopic *> topics;
    for (const auto &entry : std::as_const(found))
        topics << entry.second;
    return topics;
}

} // namespace xz

#include "shell/window/sections.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xz {

QList<SectionEntry> Sections::usual(const QString &language)
{
    QList<SectionEntry> sections;
    QFile file(QStringLiteral(":/shell/sections.json"));
    if (!file.open(QIODevice::ReadOnly))
        return sections;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        SectionEntry section;
        section.id = json.value(QLatin1String("id")).toString();
        section.label = json.value(QStringLiteral("label[%1]").arg(language)).toString(json.value(QLatin1String("label")).toString());
        section.icon = json.value(QLatin1String("icon")).toString();
        section.order = json.value(QLatin1String("order")).toInt();
        sections << section;
    }
    return sections;
}

QList<SectionEntry> Sections::shown(const QList<SectionEntry> &usual, const Registries &registries)
{
    QList<SectionEntry> all = usual;
    for (const SectionEntry &entry : registries.sections) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const SectionEntry &other) { return other.id == entry.id; });
        if (same == all.end())
            all << entry;
        else if (entry.waiting)
            same->waiting = entry.waiting;
    }
    QList<SectionEntry> result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result), [&](const SectionEntry &section) {
        return std::any_of(registries.pages.begin(), registries.pages.end(), [&](const PageEntry &page) { return page.section == section.id; });
    });
    std::stable_sort(result.begin(), result.end(), [](const SectionEntry &a, const SectionEntry &b) { return a.order < b.order; });
    return result;
}

} // namespace xz

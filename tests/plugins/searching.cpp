#include <QObject>

#include "sdk/module.h"
#include "sdk/modulecontext.h"

namespace xz::test {

/// Finds articles of a statute book that lies outside the database.
class SearchingModule : public QObject, public Module
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID XZ_MODULE_IID FILE "searching.json")
    Q_INTERFACES(xz::Module)

public:
    Outcome initialize(ModuleContext &context) override
    {
        SearchProviderEntry articles;
        articles.id = QStringLiteral("searching.articles");
        articles.group = QStringLiteral("章程条文");
        articles.find = [](const QString &text, int limit) {
            QList<SearchHit> hits;
            // More than asked for: the box must keep to its measure.
            for (int i = 1; i <= limit + 4; ++i) {
                if (QStringLiteral("欧阳条文").contains(text))
                    hits << SearchHit{QStringLiteral("article"), i, {}, QStringLiteral("欧阳条文第%1条").arg(i), {}, QStringLiteral("shell.history")};
            }
            return hits;
        };
        context.registries().searchProviders << articles;
        return {};
    }
};

} // namespace xz::test

#include "searching.moc"

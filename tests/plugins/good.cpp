#include <QObject>

#include "sdk/module.h"
#include "sdk/modulecontext.h"

namespace xz::test {

/// Registers a section and a command that says hello.
class GoodModule : public QObject, public Module
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID XZ_MODULE_IID FILE "good.json")
    Q_INTERFACES(xz::Module)

public:
    Outcome initialize(ModuleContext &context) override
    {
        SectionEntry section;
        section.id = QStringLiteral("good");
        section.label = QStringLiteral("Good");
        context.registries().sections << section;
        CommandEntry hello;
        hello.words = {QStringLiteral("good"), QStringLiteral("hello")};
        hello.usage = QStringLiteral("[NAME]");
        hello.summary = QStringLiteral("says hello");
        hello.run = [](CommandCall &call) {
            *call.out << "hello " << call.arguments.join(u' ') << Qt::endl;
            return 0;
        };
        context.registries().commands << hello;
        return {};
    }
};

} // namespace xz::test

#include "good.moc"

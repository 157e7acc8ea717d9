#include <QObject>

#include "sdk/module.h"
#include "sdk/modulecontext.h"

namespace xz::test {

/// Registers something and then fails: nothing of it may stay.
class FailingModule : public QObject, public Module
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID XZ_MODULE_IID FILE "failing.json")
    Q_INTERFACES(xz::Module)

public:
    Outcome initialize(ModuleContext &context) override
    {
        SectionEntry section;
        section.id = QStringLiteral("failing");
        context.registries().sections << section;
        return Error{ErrorCode::Io, QStringLiteral("no luck today"), {}};
    }
};

} // namespace xz::test

#include "failing.moc"

#include <QObject>

#include "sdk/module.h"
#include "sdk/modulecontext.h"

namespace xz::test {

/// Requires a plug-in that nobody has.
class MissingRequirementModule : public QObject, public Module
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID XZ_MODULE_IID FILE "missingrequirement.json")
    Q_INTERFACES(xz::Module)

public:
    Outcome initialize(ModuleContext &) override
    {
        qFatal("code of a plug-in without its requirement was run");
        return {};
    }
};

} // namespace xz::test

#include "missingrequirement.moc"

#include <QObject>

#include "sdk/module.h"
#include "sdk/modulecontext.h"

namespace xz::test {

/// Made for an interface version that this program does not have; its code must not run.
class WrongVersionModule : public QObject, public Module
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID XZ_MODULE_IID FILE "wrongversion.json")
    Q_INTERFACES(xz::Module)

public:
    Outcome initialize(ModuleContext &) override
    {
        qFatal("code of a plug-in of another version was run");
        return {};
    }
};

} // namespace xz::test

#include "wrongversion.moc"

#include <QObject>

#include "sdk/module.h"
#include "sdk/modulecontext.h"

namespace xz::test {

/// Requires the good one.
class DependentModule : public QObject, public Module
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID XZ_MODULE_IID FILE "dependent.json")
    Q_INTERFACES(xz::Module)

public:
    Outcome initialize(ModuleContext &) override
    {
        return {};
    }
};

} // namespace xz::test

#include "dependent.moc"

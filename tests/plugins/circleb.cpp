#include <QObject>

#include "sdk/module.h"
#include "sdk/modulecontext.h"

namespace xz::test {

/// Requires circlea, which requires this one.
class CircleBModule : public QObject, public Module
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID XZ_MODULE_IID FILE "circleb.json")
    Q_INTERFACES(xz::Module)

public:
    Outcome initialize(ModuleContext &) override
    {
        qFatal("code of a plug-in in a circle was run");
        return {};
    }
};

} // namespace xz::test

#include "circleb.moc"

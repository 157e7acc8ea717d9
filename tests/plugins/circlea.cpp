#include <QObject>

#include "sdk/module.h"
#include "sdk/modulecontext.h"

namespace xz::test {

/// Requires circleb, which requires this one.
class CircleAModule : public QObject, public Module
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID XZ_MODULE_IID FILE "circlea.json")
    Q_INTERFACES(xz::Module)

public:
    Outcome initialize(ModuleContext &) override
    {
        qFatal("code of a plug-in in a circle was run");
        return {};
    }
};

} // namespace xz::test

#include "circlea.moc"

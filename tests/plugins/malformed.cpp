#include <QObject>

#include "sdk/module.h"
#include "sdk/modulecontext.h"

namespace xz::test {

/// Its description carries no id.
class MalformedModule : public QObject, public Module
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID XZ_MODULE_IID FILE "malformed.json")
    Q_INTERFACES(xz::Module)

public:
    Outcome initialize(ModuleContext &) override
    {
        qFatal("code of a malformed plug-in was run");
        return {};
    }
};

} // namespace xz::test

#include "malformed.moc"

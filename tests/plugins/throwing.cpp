#include <QObject>

#include <stdexcept>

#include "sdk/module.h"
#include "sdk/modulecontext.h"

namespace xz::test {

/// Lets an exception out.
class ThrowingModule : public QObject, public Module
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID XZ_MODULE_IID FILE "throwing.json")
    Q_INTERFACES(xz::Module)

public:
    Outcome initialize(ModuleContext &) override
    {
        throw std::runtime_error("thrown by a plug-in");
    }
};

} // namespace xz::test

#include "throwing.moc"

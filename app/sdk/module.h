#pragma once

#include <QObject>
#include <QtPlugin>

#include "core/common/result.h"
#include "sdk/export.h"

namespace xz {

class ModuleContext;

/// Version of this interface; a plug-in built for another one is refused by the host before its code runs.
inline constexpr int moduleApiVersion = 1;

/// Entry class of a plug-in. Metadata (id, name, version, apiVersion, requires) stands in its JSON and is read before loading.
class XZSDK_EXPORT Module
{
public:
    virtual ~Module();
    /// Registers everything; no database is open yet. An error takes this module (and those that require it) out, not the program.
    virtual Outcome initialize(ModuleContext &context) = 0;
    /// All modules are initialised.
    virtual void modulesReady() {}
    virtual void shutdown() {}
};

} // namespace xz

#define XZ_MODULE_IID "cn.xiezheng.office.Module/1"
Q_DECLARE_INTERFACE(xz::Module, XZ_MODULE_IID)

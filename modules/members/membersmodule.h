#pragma once

#include "sdk/module.h"

namespace xz::members {

class MembersModule : public QObject, public Module
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID XZ_MODULE_IID FILE "module.json")
    Q_INTERFACES(xz::Module)

public:
    Outcome initialize(ModuleContext &context) override;
};

} // namespace xz::members

#include "ui/interaction/interaction.h"

namespace xz {

Interaction::~Interaction() = default;

} // namespace xz

#include "shell/navigator.h"

namespace xz {

Navigator::~Navigator() = default;

PrintTarget::~PrintTarget() = default;

} // namespace xz

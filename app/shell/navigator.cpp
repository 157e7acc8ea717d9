#include "shell/navigator.h"

namespace xz {

Navigator::~Navigator() = default;

} // namespace xz

#include "ui/models/tablesource.h"

namespace xz {

TableSource::~TableSource() = default;

} // namespace xz

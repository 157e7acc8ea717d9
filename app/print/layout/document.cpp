#include "print/layout/document.h"

namespace xz {

Document::~Document() = default;

int Document::pageOf(const QString &) const { return -1; }

int Document::itemCount() const { return 0; }

QStringList Document::notices() const { return {}; }

} // namespace xz

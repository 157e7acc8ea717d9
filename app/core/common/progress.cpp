#include "core/common/progress.h"

namespace xz {

namespace {

class NoProgress : public Progress
{
public:
    void begin(const QString &, qint64) override {}
    void advance(qint64) override {}
    bool isCancelled() const override { return false; }
};

} // namespace

Progress::~Progress() = default;

Progress &Progress::none()
{
    static NoProgress none;
    return none;
}

} // namespace xz

#include "ui/importinbox.h"

#include <utility>

namespace xz::members {

void ImportInbox::offer(const QString &file)
{
    m_file = file;
    emit offered();
}

QString ImportInbox::take()
{
    return std::exchange(m_file, {});
}

} // namespace xz::members

#pragma once

#include <QString>

#include "core/common/result.h"

namespace xz::tabular {

/// A file written beside its target and renamed onto it when complete; removed when it is not.
class PendingFile
{
public:
    explicit PendingFile(const QString &target);
    ~PendingFile();

    QString path() const { return m_path; }
    /// Denied when the folder is missing or not writable.
    Outcome check() const;
    /// Syncs and renames. DiskFull, Denied or Io; the former file is untouched then.
    Outcome replace();
    static Error failed(const QString &target, const QString &detail);

private:
    QString m_target;
    QString m_path;
    bool m_done = false;
};

} // namespace xz::tabular

#pragma once

#include <QString>

#include <optional>
#include <utility>

#include "core/export.h"

namespace xz {

/// What went wrong, as a class of failure that callers may branch on.
enum class ErrorCode {
    Cancelled, ///< the user stopped it: not a failure, never shown as one
    Usage,     ///< wrong command line (exit 2)
    BadInput,  ///< a file or value the user gave cannot be used (exit 3)
    NotFound,
    Denied,    ///< the user or the file system does not permit it (exit 4)
    Conflict,  ///< somebody changed the record since it was read
    ReadOnly,  ///< database opened read-only or folder not writable
    DiskFull,
    Locked,    ///< another process holds the database for writing
    Newer,     ///< database written by a newer program
    Damaged,   ///< database, attachment or log chain is damaged
    Io,
    Internal,
};

/// An error as a value. `text` is a translated sentence for the user that says what to do next;
/// `detail` is technical, for the log and the "details" button.
struct XZCORE_EXPORT Error {
    ErrorCode code = ErrorCode::Internal;
    QString text;
    QString detail;

    static Error cancelled();
    bool isCancelled() const { return code == ErrorCode::Cancelled; }
    /// Process exit code of the command line: 1 failed, 2 usage, 3 bad input, 4 not permitted.
    int exitCode() const;
};

/// A value or an Error; the caller must look before it takes the value.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return m_value.has_value(); }
    bool ok() const { return m_value.has_value(); }
    const Error &error() const & { return m_error; }
    Error error() && { return std::move(m_error); }
    // From a temporary by value, so that `for (x : *read())` walks over something that lives.
    T &value() & { return *m_value; }
    const T &value() const & { return *m_value; }
    T value() && { return std::move(*m_value); }
    T &operator*() & { return *m_value; }
    const T &operator*() const & { return *m_value; }
    T operator*() && { return std::move(*m_value); }
    T *operator->() { return &*m_value; }
    const T *operator->() const { return &*m_value; }

private:
    std::optional<T> m_value;
    Error m_error;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_failed(true), m_error(std::move(error)) {}

    explicit operator bool() const { return !m_failed; }
    bool ok() const { return !m_failed; }
    const Error &error() const & { return m_error; }
    Error error() && { return std::move(m_error); }

private:
    bool m_failed = false;
    Error m_error;
};

using Outcome = Result<void>;

} // namespace xz

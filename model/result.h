#pragma once

#include <QString>

#include <utility>
#include <variant>

/// What a failure means for the caller: the command line maps it to an exit status.
enum class ErrorKind {
    InvalidInput, ///< wrong usage, or input that cannot be accepted (status 2)
    OperationFailed, ///< disk, database, cryptography (status 3)
    InUse, ///< another program holds the workspace (status 4)
};

/// A failure in words for the user: what is wrong, where, and what to do.
struct Error
{
    ErrorKind kind = ErrorKind::OperationFailed;
    QString message;

    static Error invalid(QString message) { return {ErrorKind::InvalidInput, std::move(message)}; }
    static Error failed(QString message)
    {
        return {ErrorKind::OperationFailed, std::move(message)};
    }
    static Error inUse(QString message) { return {ErrorKind::InUse, std::move(message)}; }
};

/// Either a value or an error that can be shown to the user.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): "return value;" is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error) // NOLINT(google-explicit-constructor): so is "return error;"
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success, or an error that can be shown to the user.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor): so is "return error;"
        : m_state(std::move(error))
    {}

    explicit operator bool() const { return m_state.index() == 0; }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, Error> m_state;
};

#pragma once

#include <functional>
#include <memory>

class Database;

/// Ends what a connection is doing with an error when it is not wanted any more, for as long as
/// this lives.
class Interruption
{
public:
    /// @p goesOn is asked in another thread, at least once; false interrupts. None: nothing does.
    Interruption(const Database &database, const std::function<bool()> &goesOn);
    /// After this @p goesOn is not asked any more.
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

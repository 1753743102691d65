#pragma once

#include "model/catalogue/role.h"

#include <QString>

#include <optional>

/// What the list of checks is narrowed to; all of it must apply.
struct ChecklistCriteria
{
    QString searchText; ///< every word of it occurs in the texts of the check
    std::optional<Role> role;
    QString clause; ///< its number, or empty
    bool isOpen = false; ///< with isGap: one of the two
    bool isGap = false; ///< partly fulfilled, not fulfilled or not verifiable
    bool isFlagged = false;
    bool isMust = false;

    bool operator==(const ChecklistCriteria &) const = default;
    bool isEmpty() const
    {
        return searchText.trimmed().isEmpty() && !role && clause.isEmpty() && !isOpen && !isGap
            && !isFlagged && !isMust;
    }
};

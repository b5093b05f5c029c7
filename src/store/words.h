// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/issue.h"
#include "core/journalentry.h"
#include "core/sync.h"

#include <QString>

#include <optional>

namespace fleetsync {

// The words that stand for enum values in the file. They never change, whatever becomes of an
// enum's order. Empty past an enum's last value. Switches rather than tables: the compiler names a
// value that lacks its word, where a table would lose its rows in silence.
QString toWord(WishKind kind);
QString toWord(WishState state);
QString toWord(ErrorKind kind);
QString toWord(Cause cause);
QString toWord(ConnectionStatus status);
QString toWord(SyncMode mode);
QString toWord(SyncStatus status);
QString toWord(IssueStatus status);
QString toWord(ProviderRequest request);

/// The value whose word it is; nullopt: written by another version, or damaged.
template <typename E>
std::optional<E> fromWord(QStringView word)
{
    // Counts up to the first value without a word: the enums are contiguous, from 0.
    for (int i = 0;; ++i) {
        const QString known = toWord(static_cast<E>(i));
        if (known.isEmpty()) {
            return std::nullopt;
        }
        if (known == word) {
            return static_cast<E>(i);
        }
    }
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fleetsync {

/// The views of the rail, in its order and in that of Ctrl+1 and so on.
enum class ViewKind { Fleets, Active, Attention, History };
inline constexpr int viewCount = 4;

/// Stable: the person's choice is kept under it.
inline QString keyOf(ViewKind kind)
{
    static const char *const keys[viewCount] = {"fleets", "active", "attention", "history"};
    return QString::fromLatin1(keys[static_cast<int>(kind)]);
}

/// A name of gui/theme/icons.h.
inline QString iconNameOf(ViewKind kind)
{
    static const char *const names[viewCount] = {"fleets", "state-syncing", "warning", "history"};
    return QString::fromLatin1(names[static_cast<int>(kind)]);
}

} // namespace fleetsync

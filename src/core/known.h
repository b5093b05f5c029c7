// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fleetsync {

/// An enum value of the API with the words the server used: a value outside the documented list
/// reads as `E::Unknown` and keeps its text, so that it can be shown.
template <typename E>
struct Known
{
    E value = E::Unknown;
    QString text;

    friend bool operator==(const Known &, const Known &) = default;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace fleetsync {

/// One step of the tour: do, wait until it is so, tell what is seen.
struct TourStep
{
    QString name;                ///< also the picture's name
    std::function<bool()> act;   ///< false: what it needs is not there
    std::function<bool()> until; ///< asked again until true
    std::function<QString()> seen;
};

} // namespace fleetsync

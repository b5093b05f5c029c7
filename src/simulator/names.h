// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fleetsync::simulator {

/// The invented company name of the fleet with that number; no two numbers share one, and none has
/// the name of a scripted fleet.
QString companyName(quint32 seed, int number);

/// An invented person, for account users.
QString firstName(quint32 seed, int number);
QString lastName(quint32 seed, int number);

} // namespace fleetsync::simulator

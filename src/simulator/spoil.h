// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/router.h"

namespace fleetsync::simulator {

/// The answer of a call that meets `fault` and is not carried out (see actsUnder()).
Response answerInstead(const QString &fault, const Context &context);

/// The answer of a call that was carried out under `fault`, spoilt as it says.
Response spoilt(Response response, const QString &fault, const Context &context);

} // namespace fleetsync::simulator

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace fleetsync {

struct FailureSample
{
    const char *id;
    QList<const char *> texts;
};

/// What providers and Terminal write, and what it comes to.
const QList<FailureSample> &failureSamples();
/// What no rule may give a cause for.
const QList<const char *> &unrecognisedReasons();

} // namespace fleetsync

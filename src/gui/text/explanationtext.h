// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/explanation.h"
#include "engine/fleetrow.h"

#include <QString>

namespace fleetsync {

/// The four lines of the card: what happened, what it means for the data, who can fix it, do this.
/// Plain text; `action` is empty when nothing need be done.
struct ExplanationWords
{
    QString what;
    QString means;
    QString who;
    QString action;
};

/// What came of the sync that the problem belongs to.
enum class Effect { PartMissing, NotFinished, NotStarted };

ExplanationWords explanationWords(const Explanation &explanation, const FleetRow &row,
                                  Effect effect = Effect::PartMissing);

/// A trouble at the provider, that no person on this side can mend.
bool passesByItself(const Explanation &explanation);

/// The button's label, without a mnemonic; empty for None.
QString nextStepLabel(NextStep step);

} // namespace fleetsync

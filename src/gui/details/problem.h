// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/explanation.h"
#include "core/provider.h"
#include "engine/fleetrow.h"
#include "gui/text/explanationtext.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace fleetsync {

/// What the card is about: which problem, in whose words.
struct FleetProblem
{
    Explanation explanation;
    QString verbatim; ///< Terminal's words as they may stand on screen; empty: it told none
    Effect effect = Effect::PartMissing;

    friend bool operator==(const FleetProblem &, const FleetProblem &) = default;
};

/// The one problem of a fleet that a person should read now; nullopt: all is well, under way, or
/// the row's own words say it all.
std::optional<FleetProblem> problemOf(const FleetRow &row);

/// The provider's guide in the user's language, else in English; nullopt: none that may be offered.
std::optional<QUrl> providerGuide(const QList<Provider> &providers, const ProviderRef &provider);

} // namespace fleetsync

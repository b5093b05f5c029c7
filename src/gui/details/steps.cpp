// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/steps.h"

#include "engine/hindrances.h"
#include "gui/details/reconnectlink.h"
#include "gui/text/fleetemail.h"

namespace fleetsync {

namespace {

bool isOffered(NextStep step, const FleetProblem &problem, const FleetRow &row, StepPlace place)
{
    switch (step) {
    case NextStep::None:
        return false;
    case NextStep::CopyReconnectLink:
    case NextStep::OpenLink:
        return reconnectLink(row.connection).has_value();
    case NextStep::CopyEmail:
        return emailTopic(problem.explanation).has_value();
    case NextStep::NewSync:
        return newSyncHindrance(row) == Hindrance::None;
    case NextStep::Retry:
        // Without a link it would only fail again.
        return place == StepPlace::Card && retryHindrance(row) == Hindrance::None
               && row.verdict.state != FleetState::Disconnected;
    case NextStep::ShowMessage: // under an issue it stands already
        return place == StepPlace::Card && !problem.verbatim.isEmpty();
    case NextStep::Hide:
        return place == StepPlace::Card;
    case NextStep::OpenProviderGuide:
    case NextStep::CopyForSupport:
    case NextStep::Settings:
    case NextStep::Reload:
    case NextStep::WatchIt:
    case NextStep::TryNow:
        return true;
    }
    return false;
}

} // namespace

QList<NextStep> offeredSteps(const FleetProblem &problem, const FleetRow &row, StepPlace place)
{
    QList<NextStep> wanted{problem.explanation.step};
    wanted += problem.explanation.moreSteps;
    if (place == StepPlace::Card) {
        wanted << NextStep::Retry << NextStep::CopyForSupport;
    }
    QList<NextStep> offered;
    for (NextStep step : wanted) {
        const bool retries
                = step == NextStep::TryNow && isOffered(NextStep::Retry, problem, row, place);
        step = retries ? NextStep::Retry : step;
        if (!offered.contains(step) && isOffered(step, problem, row, place)) {
            offered << step;
        }
    }
    return offered;
}

bool isCopy(NextStep step)
{
    return step == NextStep::CopyReconnectLink || step == NextStep::CopyEmail
           || step == NextStep::CopyForSupport;
}

} // namespace fleetsync

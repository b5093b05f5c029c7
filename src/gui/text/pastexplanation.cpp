// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/pastexplanation.h"

#include "core/covering.h"
#include "core/storedsync.h"
#include "gui/text/explanations.h"

#include <QCoreApplication>

#include <algorithm>

namespace fleetsync {

namespace {

struct PastWhy
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::PastExplanation)
};

enum class Since {
    Nothing, ///< no later sync is done
    Others,  ///< later ones are, but none is known to have asked for all of its days
    Same
};

SyncRequest requestOf(const Sync &sync)
{
    SyncRequest request{StartFrom{sync.startFrom}, {}};
    for (const Known<ProviderRequest> &asked : sync.providerRequests) {
        request.providerRequests.append(asked.value);
    }
    return request;
}

Since doneSince(const FleetRow &row, const Sync &failed)
{
    const SyncRequest request = requestOf(failed);
    Since since = Since::Nothing;
    for (const Sync &sync : row.history) {
        if (sync.status.value == SyncStatus::Completed
            && isBefore(placeOf(sync), placeOf(failed))) {
            if (coveringOf(sync, request, failed.requestedAt) == Covering::Covers) {
                return Since::Same;
            }
            since = Since::Others;
        }
    }
    return since;
}

} // namespace

ExplanationWords pastExplanation(const FleetRow &row, const Sync &failed)
{
    const Explanation why = explainFailure(failed.failureReason);
    ExplanationWords words = explanationWords(why, row, Effect::NotFinished);
    switch (doneSince(row, failed)) {
    case Since::Nothing:
        break;
    case Since::Same:
        words.means = PastWhy::tr("Nothing is missing by it: a later sync asked for the same days, "
                                  "and is done.");
        words.who = PastWhy::tr("Nobody needs to");
        words.action.clear();
        break;
    case Since::Others:
        words.means = PastWhy::tr("Later syncs are done, but none is known to have asked for all "
                                  "of its days.");
        if (why.step != NextStep::NewSync) { // or it would fail again
            words.who = PastWhy::tr("You");
            words.action = PastWhy::tr("Retry it if you need those days.");
        }
        break;
    }
    return words;
}

} // namespace fleetsync

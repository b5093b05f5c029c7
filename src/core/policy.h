// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace fleetsync {

/// Every duration, cap and rate of reliability.md as one value, so that a test runs hours in
/// milliseconds. Network times are real time; polling and look-up times are fleet-clock time.
struct Policy
{
    using ms = std::chrono::milliseconds;

    // net
    ms readIdle{15'000};
    ms readTotal{60'000};
    ms pollIdle{10'000};
    ms pollTotal{20'000};
    ms writeIdle{30'000};
    ms writeTotal{60'000};
    int readTries = 5;
    ms backoffBase{500};
    ms backoffCap{60'000};
    ms pauseFirst{10'000}; ///< a 429 without a figure, doubling
    ms pauseLeast{1'000};  ///< a 429 that tells less tells no figure
    ms pauseCap{900'000};
    int retriesPerMinuteFloor = 20;
    double retriesPerMinuteShare = 0.1;
    ms circuitOpen{30'000};
    int perApplicationPerSecond = 20; ///< our share of the 400/s: CallShare::Normal
    int applicationLimit = 400;       ///< Terminal's, for all programs of a company together
    int perConnectionPerSecond = 20;
    int inFlight = 96; ///< at most; net/spread.h decides by rate and answer time
    qsizetype pageCap = qsizetype{8} * 1024 * 1024;
    qsizetype bodyCap = qsizetype{1024} * 1024;

    // engine
    ms pollFirst{2'000};
    ms pollInView{3'000}; ///< while it moves before the user's eyes
    ms pollMin{5'000};
    ms pollMax{60'000};
    ms pollWaiting{300'000};
    ms pollFar{300'000};     ///< of a sync whose end is far, where calls are scarce
    ms endingSoon{30'000};   ///< a sync that ends within this goes before those that do not
    ms idleRefresh{120'000}; ///< how often the newest sync of an idle fleet is asked for
    ms catalogRefresh{300'000};
    ms showPages{50}; ///< real time: pages that follow each other quickly are shown together
    ms catalogReconcile{3'600'000}; ///< the whole list is read: only it tells what is gone
    ms listOverlap{300'000}; ///< an incremental refresh looks back over its last one by this much
    ms cacheEvery{10'000};   ///< how long changes of rows wait for each other on their way to disk
    /// How far back syncs that came while FleetSync was closed are read unasked: 90 days.
    ms gapReach{std::chrono::hours(90 * 24)};
    ms settle{120'000};
    ms sendingMost{900'000}; ///< so long after it was marked, a call may still leave our queue
    std::chrono::milliseconds lookupDelays[7]
            = {ms{2'000}, ms{5'000}, ms{10'000}, ms{20'000}, ms{40'000}, ms{60'000}, ms{120'000}};
    int completeListsForNotStarted = 3;
    int pollNotFoundForGone = 3;
    int pageSize = 100;
    int historySize = 20;
    int maxPages = 10'000;
    ms slept{30'000};
};

} // namespace fleetsync

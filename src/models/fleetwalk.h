// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"
#include "models/soon.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace fleetsync {

/// Looks at all rows of a fleet, and again after they change: at so many in one turn of the event
/// loop, at more in several. Rests after each walk, the longer the more it took. GUI
/// thread.
class FleetWalk : public QObject
{
    Q_OBJECT
public:
    struct Work
    {
        std::function<void()>
                begin; ///< an earlier walk that has not come to its end counts for nothing
        std::function<void(const FleetRow &)> look;
        std::function<void()> end;
    };

    /// @param rowsATurn what is looked for in each should be done with so many in some 3 ms
    FleetWalk(Fleet &fleet, qsizetype rowsATurn, Work work, QObject *parent = nullptr);

    /// Begins now: what is looked for has changed.
    void again();

private:
    void onChanged();
    void goOn(int round);
    void finish();

    Fleet &m_fleet;
    qsizetype m_rowsATurn;
    Work m_work;
    qsizetype m_next = 0;
    int m_round = 0; ///< turns of earlier walks do nothing
    bool m_walking = false;
    bool m_outdated = false; ///< rows have changed behind the walk
    qint64 m_took = 0;       ///< ns, in its turns
    QElapsedTimer m_resting; ///< since the last one came to its end
    Soon m_againSoon;
};

} // namespace fleetsync

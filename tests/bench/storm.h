// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"

#include <QRandomGenerator>
#include <QTimer>

namespace fleetsync::bench {

/// A thousand fleets a second change as at work: most go on, some end, well or not, and as many
/// begin, so that as many run at its end as at its begin. Ten at a time while it lives.
class Storm
{
public:
    explicit Storm(Fleet &fleet);

private:
    void blow();
    void goOn(qsizetype index);
    void end(qsizetype index);
    void begin(qsizetype index);

    Fleet &m_fleet;
    QRandomGenerator m_random{7};
    QList<qsizetype> m_running;
    int m_begun = 0;
    QTimer m_timer;
};

} // namespace fleetsync::bench

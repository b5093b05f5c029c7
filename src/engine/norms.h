// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/durations.h"

#include <QObject>

namespace fleetsync {

struct FleetRow;
struct ProviderRef;

/// How long syncs take, learnt from every ended one that becomes known: a fresh installation learns
/// it from the server's history. GUI thread.
class Norms : public QObject
{
    Q_OBJECT
public:
    explicit Norms(QObject *parent = nullptr);

    /// All that the row tells of the past. @param now server time
    void learn(const FleetRow &row, const QDateTime &now);

    /// Past syncs of that fleet, whichever.
    void learn(const ProviderRef &provider, const QList<Sync> &syncs, const QDateTime &now);

    /// Of syncs like the row's latest.
    std::optional<DurationNorm> normFor(const FleetRow &row) const;
    std::optional<std::chrono::milliseconds> usualGapFor(const FleetRow &row) const;

Q_SIGNALS:
    /// Once for all that came in one turn of the event loop.
    void changed();

private:
    void tell(bool isNew);

    NormTable m_table;
    bool m_told = true;
};

} // namespace fleetsync

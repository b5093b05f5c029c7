// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/calltable.h"

namespace fleetsync {

class CallLog;

/// The words of the Activity tab.
class CallText : public CallWords
{
public:
    using FleetName = std::function<QString(const ConnectionId &)>;

    /// @param fleetName empty for a fleet that is not known
    explicit CallText(FleetName fleetName)
        : m_fleetName(std::move(fleetName))
    {}

    QString header(CallColumn column) const override;
    QString cell(const CallRecord &call, CallColumn column, const QDateTime &now) const override;
    QString toolTip(const CallRecord &call, CallColumn column) const override;

private:
    FleetName m_fleetName;
};

/// "GET /syncs/sync_1?expand=issues": with the id in its place.
QString callTarget(const CallRecord &call);

/// "3 of 20 requests/s".
QString paceText(int calls, int share);

/// "12 calls in the last minute, share 20 a second, paused 14 s at 13:02". @param now fleet clock
QString rateSentence(const CallLog &log, const QDateTime &now);

/// "812 B", "3.4 kB".
QString sizeText(qint64 bytes);

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/calllog.h"
#include "engine/fleetrow.h"
#include "gui/activity/redactor.h"
#include "gui/mainwindow/environmentbadge.h"

#include <deque>

namespace fleetsync {

class Session;

/// What the support file tells, as values: to be put into words in another thread.
struct SupportFacts
{
    QDateTime at; ///< server time
    SessionInfo info;
    QString platform;
    QString language;
    QByteArray zone;
    qsizetype fleetCount = 0;
    int share = 0;
    quint64 callsInAll = 0;
    std::deque<CallRecord> calls;
    QList<CallPause> pauses;
    std::optional<FleetRow> fleet;
    QList<JournalEntry> wishes; ///< newest first
    qsizetype wishesInAll = 0;
    Redactor redactor;
};

/// Of now; the GUI thread.
SupportFacts supportFacts(Session &session, const SessionInfo &info,
                          const std::optional<ConnectionId> &fleet);

/// Everything that the support file holds, in the API's words, because Terminal's support reads it;
/// without key and tokens. Pure: for any thread.
QString supportFileText(const SupportFacts &facts);

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/syncrequest.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace fleetsync {

/// What the preview knows beside the request.
struct PreviewContext
{
    QDateTime now; ///< server time
    QTimeZone zone = QTimeZone::utc();
    qsizetype fleets = 1;
    bool historyKnown = false; ///< of the only fleet
    QDateTime lastRequested;   ///< of the only fleet; invalid with a known history: never synced
};

/// The form's live sentence (ux.md §3): "Will ask for data from Tue 17 Nov 2026, 13:43
/// (America/Chicago, UTC−6) · 19:43 UTC → now. 7 days.", with a second one where clocks changed in
/// between or show that time twice.
QString previewText(const SyncRequest &request, const PreviewContext &context);

/// Said in its place while the entry is not usable.
QString previewMissing();

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QNetworkReply>
#include <QSslError>

namespace fleetsync {

/// Why we ended an attempt ourselves: Qt reports one and the same error for all of them.
enum class StopCause { None, Deadline, TooBig, Cancelled, Shutdown };

/// What Qt's error means when no whole answer came. Pure.
/// @param stop what we did ourselves, else None: then error 5 is the idle time-out
/// @param tls what the handshake complained about
ApiError transportError(QNetworkReply::NetworkError error, StopCause stop,
                        const QList<QSslError> &tls, const QString &host);

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace fleetsync {

/// One HTTP call, redacted: never a header, an answer's body or a server's prose. Of requests only
/// a body that holds no secret.
struct CallRecord
{
    QString method;
    QString pathTemplate;    ///< "/syncs/{id}"
    QString objectId;        ///< the id in the path, or empty
    QString query;           ///< encoded, "limit=100&expand=issues"; a cursor by name alone
    QString body;            ///< as it was sent; empty: none, or not for showing
    ConnectionId connection; ///< whose token went along; empty: none
    int httpStatus = 0;
    qint64 bytes = -1; ///< of the answer's body, unpacked; -1: none came whole
    std::optional<ErrorKind> error;
    Cause cause = Cause::None; ///< of the error
    int qtError = 0;
    std::chrono::milliseconds took{0};
    QDateTime startedAt; ///< set by whoever keeps the record: net has no wall clock

    friend bool operator==(const CallRecord &, const CallRecord &) = default;
};

} // namespace fleetsync

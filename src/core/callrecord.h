// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace fleetsync {

/// One HTTP call, redacted: never a header, a body or a server's prose.
struct CallRecord
{
    QString method;
    QString pathTemplate; ///< "/syncs/{id}"
    QString objectId;     ///< the id in the path, or empty
    int httpStatus = 0;
    std::optional<ErrorKind> error;
    int qtError = 0;
    std::chrono::milliseconds took{0};
    QDateTime startedAt; ///< set by whoever keeps the record: net has no wall clock

    friend bool operator==(const CallRecord &, const CallRecord &) = default;
};

} // namespace fleetsync

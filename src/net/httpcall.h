// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/callrecord.h"
#include "core/connection.h"
#include "core/policy.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace fleetsync {

enum class Verb { Get, Post, Patch, Delete };

/// What decides time-outs, caps, retries and the order in the queue.
enum class CallClass {
    Write, ///< one attempt, never again by itself
    Page,  ///< a list: large bodies
    Read,
    Poll, ///< one attempt: the next poll is the retry
};

/// One call of api.md as a value, before headers and base address.
struct HttpCall
{
    Verb verb = Verb::Get;
    CallClass kind = CallClass::Read;
    QString pathTemplate; ///< "/syncs/{id}"
    QString objectId;     ///< stands for `{id}`
    QList<std::pair<QString, QString>> query;
    std::optional<QByteArray> body;
    std::optional<ConnectionAuth> auth; ///< set: carries `Connection-Token`
    QString idempotencyKey;
    QList<int> success = {200};
    bool isBodyTold = false; ///< holds no secret: CallRecord may tell it

    friend bool operator==(const HttpCall &, const HttpCall &) = default;
};

/// What came back with a status line and a whole body, whatever the status.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray retryAfter; ///< the header, verbatim
    QDateTime serverDate;  ///< the header `Date`; invalid when absent
};

/// Idle time-out, total deadline and body cap of one attempt.
struct CallLimits
{
    std::chrono::milliseconds idle;
    std::chrono::milliseconds total;
    qsizetype bodyCap;
};

QByteArray verbName(Verb verb);

/// The call for its record: whatever is or may be a secret is left out.
CallRecord recordOf(const HttpCall &call);

/// Path and query, percent-encoded, to be appended to the base address.
QByteArray encodedTarget(const HttpCall &call);

/// False for an id that cannot stand in a path as one segment: empty, `.` or `..`.
bool hasUsableTarget(const HttpCall &call);

CallLimits limitsOf(const HttpCall &call, const Policy &policy);

} // namespace fleetsync

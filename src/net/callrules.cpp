// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/callrules.h"

namespace fleetsync {

Lane laneOf(const HttpCall &call)
{
    switch (call.kind) {
    case CallClass::Write:
        return Lane::Write;
    case CallClass::Page:
    case CallClass::Read:
        return Lane::Normal;
    case CallClass::Poll:
        return Lane::Poll;
    }
    Q_UNREACHABLE();
}

bool isWrite(const HttpCall &call)
{
    return call.kind == CallClass::Write;
}

int triesOf(const HttpCall &call, const Policy &policy)
{
    switch (call.kind) {
    case CallClass::Write:
    case CallClass::Poll:
        return 1;
    case CallClass::Page:
    case CallClass::Read:
        return policy.readTries;
    }
    Q_UNREACHABLE();
}

bool isTrouble(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::NotSent:
    case ErrorKind::NoAnswer:
    case ErrorKind::ServerTrouble:
        return true;
    case ErrorKind::BadAnswer:
        return error.cause == Cause::BodyBroken || error.cause == Cause::NotJson;
    default:
        return error.httpStatus == 408 || error.httpStatus == 425;
    }
}

ApiError undated(ApiError error)
{
    error.serverDate = {};
    return error;
}

} // namespace fleetsync

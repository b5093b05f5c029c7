// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/activity/supportwords.h"

namespace fleetsync {

namespace {

// Each in the order of its enum.
constexpr const char *kinds[]
        = {"not-sent",   "no-answer", "tls",           "bad-answer",   "too-big",
           "redirected", "cancelled", "bad-request",   "unauthorized", "forbidden",
           "not-found",  "conflict",  "unprocessable", "rate-limited", "server-trouble",
           "unexpected"};
constexpr const char *causes[] = {"",
                                  "refused",
                                  "host-not-found",
                                  "offline",
                                  "proxy-refused",
                                  "proxy-auth",
                                  "idle-time-out",
                                  "deadline",
                                  "cut",
                                  "tls-untrusted",
                                  "tls-host",
                                  "tls-protocol",
                                  "no-token",
                                  "bad-secret",
                                  "shutdown",
                                  "body-broken",
                                  "not-json",
                                  "wrong-shape"};
constexpr const char *wishKinds[] = {"request", "retry", "cancel", "resolve", "change", "remove"};
constexpr const char *wishStates[]
        = {"wanted",  "sending",  "acked",      "rejected",    "unknown",
           "adopted", "followed", "needs-user", "not-started", "cancelled-by-user"};

template <size_t count, typename Value>
QString wordOf(const char *const (&words)[count], Value value)
{
    const auto place = static_cast<size_t>(value);
    return place < count ? QString::fromLatin1(words[place]) : QString::number(place);
}

} // namespace

QString codeWord(ErrorKind kind)
{
    static_assert(std::size(kinds) == static_cast<size_t>(ErrorKind::Unexpected) + 1);
    return wordOf(kinds, kind);
}

QString codeWord(Cause cause)
{
    static_assert(std::size(causes) == static_cast<size_t>(Cause::WrongShape) + 1);
    return wordOf(causes, cause);
}

QString codeWord(WishKind kind)
{
    static_assert(std::size(wishKinds) == static_cast<size_t>(WishKind::Remove) + 1);
    return wordOf(wishKinds, kind);
}

QString codeWord(WishState state)
{
    static_assert(std::size(wishStates) == static_cast<size_t>(WishState::CancelledByUser) + 1);
    return wordOf(wishStates, state);
}

QString codeWord(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QStringLiteral("production");
    case Environment::Sandbox:
        return QStringLiteral("sandbox");
    case Environment::Demo:
        return QStringLiteral("demo");
    case Environment::Custom:
        break;
    }
    return QStringLiteral("custom");
}

} // namespace fleetsync

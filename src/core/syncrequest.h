// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/known.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QTimeZone>

#include <tl/expected.hpp>

#include <optional>
#include <variant>

namespace fleetsync {

enum class ProviderRequest { Unknown, HistoricalFiles, ProvisionCredentials };

/// The string of the API ("historical_files"); empty for Unknown.
QString toApiString(ProviderRequest request);
Known<ProviderRequest> providerRequestFromApi(const QString &text);

struct SinceLast
{
    friend bool operator==(const SinceLast &, const SinceLast &) = default;
};
struct Days
{
    int count = 0; ///< 1…3650
    friend bool operator==(const Days &, const Days &) = default;
};
struct StartFrom
{
    QDateTime at; ///< UTC
    friend bool operator==(const StartFrom &, const StartFrom &) = default;
};
using SyncWindow = std::variant<SinceLast, Days, StartFrom>;

/// A checked request: what `POST /syncs` will carry, never `days` and `startFrom` together.
struct SyncRequest
{
    SyncWindow window;
    QList<ProviderRequest> providerRequests; ///< without doubles, in the enum's order

    friend bool operator==(const SyncRequest &, const SyncRequest &) = default;
};

/// The exact body: `{"days":7}`, `{"startFrom":"2026-11-17T19:43:00.000Z"}`, `{}`, plus
/// `"providerRequests":["historical_files"]` (strings) when there are any.
QJsonObject toJson(const SyncRequest &request);

enum class WindowChoice { OnlyNew, LastDays, FromDate };

/// The form as typed.
struct RequestDraft
{
    WindowChoice choice = WindowChoice::LastDays;
    QString days = QStringLiteral("7");
    QDate date;
    QTime time;
    QTimeZone zone = QTimeZone::utc();
    bool historicalFiles = false;
    bool provisionCredentials = false;

    friend bool operator==(const RequestDraft &, const RequestDraft &) = default;
};

enum class Field { Form, Days, StartFrom, ProviderRequests };
enum class Problem {
    NotANumber,
    NotWhole,
    TooSmall,
    TooLarge,
    NoDate,
    InFuture,
    TimeDoesNotExist,
    FromServer
};

struct FieldProblem
{
    Field field = Field::Form;
    Problem problem = Problem::FromServer;
    QString serverMessage; ///< only for FromServer: plain text

    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

inline constexpr int maxDays = 3650;

/// @param now any time spec; compared as an instant.
tl::expected<SyncRequest, QList<FieldProblem>> toRequest(const RequestDraft &draft,
                                                         const QDateTime &now);

/// What the preview says of a valid request.
struct EffectiveStart
{
    QDateTime at;               ///< in `zone`; invalid for SinceLast
    double days = 0;            ///< from `at` to now, in days of 24 h
    bool offsetDiffers = false; ///< the UTC offset at `at` is not that of now (DST in between)
    bool ambiguous = false;     ///< the local time occurs twice; the first is taken

    friend bool operator==(const EffectiveStart &, const EffectiveStart &) = default;
};

/// At a given now and zone. `Days` are 24-hour days, as the server counts from now.
EffectiveStart effectiveStart(const SyncRequest &request, const QDateTime &now,
                              const QTimeZone &zone);

/// The field that a 400's `path` names (`{requestBody}.providerRequests[0]`); else Form.
Field fieldOfPath(const QString &path);

/// Terminal's echo against what was asked, both in server time: nullopt when it fits (within 36 h
/// for `days`, 1 h for a date) or nothing was echoed (ux.md §3).
std::optional<QDateTime> startDiffers(const SyncRequest &request, const QDateTime &sentAt,
                                      const QDateTime &echoed);

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
// The border of syncrequest.h: what was typed becomes a request or a list of problems.
#include "core/localtime.h"
#include "core/syncrequest.h"

#include <QRegularExpression>

#include <cstdlib>

namespace fleetsync {

namespace {

constexpr double msPerWholeDay = 86'400'000.0;

template <typename T>
using Checked = tl::expected<T, FieldProblem>;

tl::unexpected<FieldProblem> problem(Field field, Problem what)
{
    return tl::make_unexpected(FieldProblem{field, what, {}});
}

Checked<SyncWindow> daysFrom(const QString &typed)
{
    // [0-9], not \d: other scripts' digits would pass for numbers that the preview cannot echo.
    static const QRegularExpression whole(QStringLiteral("^(-?)0*([0-9]+)$"));
    static const QRegularExpression fraction(QStringLiteral("^-?(?:[0-9]+[.,][0-9]*|[.,][0-9]+)$"));
    const QString text = typed.trimmed();
    const QRegularExpressionMatch match = whole.match(text);
    if (!match.hasMatch()) {
        const bool isFraction = fraction.match(text).hasMatch();
        return problem(Field::Days, isFraction ? Problem::NotWhole : Problem::NotANumber);
    }
    bool fits = false;
    const int count = match.captured(2).toInt(&fits);
    if (!match.captured(1).isEmpty() || (fits && count < 1))
        return problem(Field::Days, Problem::TooSmall);
    if (!fits || count > maxDays)
        return problem(Field::Days, Problem::TooLarge);
    return Days{count};
}

Checked<SyncWindow> startFrom(const RequestDraft &draft, const QDateTime &now)
{
    // Years below 1 have no ISO 8601 text.
    if (!draft.date.isValid() || draft.date.year() < 1)
        return problem(Field::StartFrom, Problem::NoDate);
    const LocalInstants found = draft.time.isValid()
                                        ? instantsOf(draft.date, draft.time, draft.zone)
                                        : startOfDay(draft.date, draft.zone);
    if (!found.first.isValid())
        return problem(Field::StartFrom, Problem::TimeDoesNotExist);
    if (found.first > now)
        return problem(Field::StartFrom, Problem::InFuture);
    return StartFrom{found.first};
}

Checked<SyncWindow> windowFrom(const RequestDraft &draft, const QDateTime &now)
{
    switch (draft.choice) {
    case WindowChoice::OnlyNew:
        return SinceLast{};
    case WindowChoice::LastDays:
        return daysFrom(draft.days);
    case WindowChoice::FromDate:
        return startFrom(draft, now);
    }
    return SinceLast{};
}

} // namespace

tl::expected<SyncRequest, QList<FieldProblem>> toRequest(const RequestDraft &draft,
                                                         const QDateTime &now)
{
    const Checked<SyncWindow> window = windowFrom(draft, now);
    if (!window)
        return tl::make_unexpected(QList<FieldProblem>{window.error()});
    SyncRequest request;
    request.window = *window;
    if (draft.historicalFiles)
        request.providerRequests.append(ProviderRequest::HistoricalFiles);
    if (draft.provisionCredentials)
        request.providerRequests.append(ProviderRequest::ProvisionCredentials);
    return request;
}

EffectiveStart effectiveStart(const SyncRequest &request, const QDateTime &now,
                              const QTimeZone &zone)
{
    const QTimeZone shown = zone.isValid() ? zone : QTimeZone::utc();
    EffectiveStart start;
    if (const auto *days = std::get_if<Days>(&request.window)) {
        start.at = now.toUTC().addMSecs(-qint64{days->count} * qint64{86'400'000});
    } else if (const auto *from = std::get_if<StartFrom>(&request.window)) {
        start.at = from->at;
        const QDateTime local = from->at.toTimeZone(shown);
        start.ambiguous = instantsOf(local.date(), local.time(), shown).second.isValid();
    } else {
        return start;
    }
    start.days = static_cast<double>(start.at.msecsTo(now)) / msPerWholeDay;
    start.offsetDiffers = shown.offsetFromUtc(start.at) != shown.offsetFromUtc(now);
    start.at = start.at.toTimeZone(shown);
    return start;
}

} // namespace fleetsync

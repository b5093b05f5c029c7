// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/handlers.h"
#include "simulator/json.h"
#include "simulator/paging.h"

#include <QJsonArray>

#include <algorithm>

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

const QString kind = u"issues"_s;

struct Filter
{
    QStringList connectionIds;
    QStringList codes;
    QStringList statuses;
    std::optional<qint64> after;
    std::optional<qint64> before;
};

std::optional<Response> readFilter(const Context &context, Filter *filter)
{
    filter->connectionIds = context.query.allQueryItemValues(u"connectionId"_s, QUrl::FullyDecoded);
    filter->codes = context.query.allQueryItemValues(u"errorCode"_s, QUrl::FullyDecoded);
    filter->statuses = context.query.allQueryItemValues(u"status"_s, QUrl::FullyDecoded);
    if (auto refusal = checkChoice(context, u"status"_s, {u"ongoing"_s, u"resolved"_s})) {
        return refusal;
    }
    if (auto refusal = readTime(context, u"lastReportedAfter"_s, &filter->after)) {
        return refusal;
    }
    return readTime(context, u"lastReportedBefore"_s, &filter->before);
}

// An issue is seen anew by every sync that completes.
qint64 lastReported(const Context &context, const Fleet &fleet, const Issue &issue)
{
    return std::max(issue.lastAt, context.world.timetable().lastCompleted(fleet, context.now));
}

bool isResolved(const Issue &issue, qint64 reported)
{
    return issue.resolvedAt && reported <= *issue.resolvedAt;
}

bool passes(const Context &context, const Filter &filter, const Fleet &fleet, const Issue &issue)
{
    if (!filter.codes.isEmpty() && !filter.codes.contains(issue.code)) {
        return false;
    }
    const qint64 reported = lastReported(context, fleet, issue);
    const QString status = isResolved(issue, reported) ? u"resolved"_s : u"ongoing"_s;
    return (filter.statuses.isEmpty() || filter.statuses.contains(status))
           && (!filter.after || reported > *filter.after)
           && (!filter.before || reported < *filter.before) && issue.firstAt <= context.now;
}

} // namespace

QJsonObject issueJson(const Context &context, const Fleet &fleet, const Issue &issue)
{
    const qint64 reported = lastReported(context, fleet, issue);
    QJsonValue connection = fleet.id;
    if (context.query.allQueryItemValues(u"expand"_s).contains(u"connection"_s)) {
        connection = connectionJson(context, fleet);
    }
    return {{u"id"_s, issue.id},
            {u"status"_s, isResolved(issue, reported) ? u"resolved"_s : u"ongoing"_s},
            {u"connection"_s, connection},
            {u"error"_s, QJsonObject{{u"code"_s, issue.code}, {u"message"_s, issue.message}}},
            {u"firstReportedAt"_s, isoTime(issue.firstAt)},
            {u"lastReportedAt"_s, isoTime(reported)}};
}

Response listIssues(Context &context)
{
    PageAsk page;
    Filter filter;
    if (auto refusal = readPaging(context, kind, &page)) {
        return *refusal;
    }
    if (auto refusal = readFilter(context, &filter)) {
        return *refusal;
    }
    QJsonArray results;
    QString last;
    // Position: fleet index * 1000 + number of the issue within the fleet.
    const qint64 after = page.after.isEmpty() ? -1 : page.after.toLongLong();
    for (const int index : context.world.fleetsWithIssues()) {
        const Fleet &fleet = context.world.fleets()[static_cast<std::size_t>(index)];
        if (!filter.connectionIds.isEmpty() && !filter.connectionIds.contains(fleet.id)) {
            continue;
        }
        for (qsizetype number = 0; number < fleet.issues.size(); ++number) {
            const qint64 position = qint64(1000) * index + number;
            const Issue &issue = fleet.issues.at(number);
            if (position <= after || !passes(context, filter, fleet, issue)) {
                continue;
            }
            if (results.size() == page.limit) {
                return pageAnswer(results, kind, last);
            }
            results.append(issueJson(context, fleet, issue));
            last = QString::number(position);
        }
    }
    return pageAnswer(results, kind, {});
}

Response resolveIssue(Context &context)
{
    const auto [fleet, issue] = context.world.issue(context.id);
    if (issue == nullptr) {
        return failure(404);
    }
    issue->resolvedAt = context.now;
    return answer(issueJson(context, *fleet, *issue));
}

} // namespace fleetsync::simulator

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/inventedaccount.h"

#include "bench/invented.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

namespace {

constexpr int pastSyncs = 20;

Sync pastSync(int n, int age, const Sync &latest)
{
    Sync sync = latest;
    sync.id = SyncId(u"sync_01PAST%1%2"_s.arg(n, 17, 10, QLatin1Char('0'))
                             .arg(age, 3, 10, QLatin1Char('0')));
    sync.requestedAt = latest.requestedAt.addSecs(-6 * 3'600 * age - n % 600);
    sync.startFrom = sync.requestedAt.addDays(-7);
    sync.completedAt = sync.requestedAt.addSecs(60 + (n + age) % 900);
    sync.progress.reset();
    const bool failed = latest.status.value == SyncStatus::Failed && age < 3;
    sync.status = failed ? latest.status : Known<SyncStatus>{SyncStatus::Completed, u"completed"_s};
    sync.failureReason = failed ? latest.failureReason : QString();
    return sync;
}

} // namespace

Connection accountFleet(int n)
{
    Connection fleet = inventedFleet(n);
    if (n % 100 == 57) {
        fleet.status = {ConnectionStatus::Disconnected, u"disconnected"_s};
        fleet.linkUrl = u"https://link.withterminal.com/connection/%1"_s.arg(n);
    }
    return fleet;
}

QString accountFailure(int n, const QString &provider)
{
    static const char *const reasons[]
            = {"%1: invalid credentials",         "%1: 504 Gateway Time-out",
               "%1: the account is suspended",    "%1: too many requests",
               "%1: access token expired",        "%1: record 7f3a was not understood",
               "%1: scheduled maintenance until", "%1: HTTP status 500"};
    return QString::fromLatin1(reasons[static_cast<size_t>(n) % std::size(reasons)]).arg(provider);
}

QList<Sync> accountHistory(int n, const QDateTime &now)
{
    QList<Sync> history = inventedHistory(n, now);
    Sync &latest = history.first();
    if (latest.status.value == SyncStatus::Failed) {
        latest.failureReason = accountFailure(n / 20, accountFleet(n).provider.name);
    }
    for (int age = 1; n % 5 == 2 && age < pastSyncs; ++age) {
        history.append(pastSync(n, age, history.constFirst()));
    }
    return history;
}

QList<Issue> accountIssues(int n, const QDateTime &now)
{
    static const char *const codes[]
            = {"insufficient_permissions",     "unknown_device_type", "inaccessible_data",
               "missing_safety_configuration", "invalid_source_id",   "never_heard_of"};
    QList<Issue> issues;
    for (int i = 0; n % 50 == 11 && i <= n / 50 % 3; ++i) {
        Issue issue;
        issue.id = IssueId(u"isu_01BENCH%1%2"_s.arg(n, 17, 10, QLatin1Char('0')).arg(i));
        issue.status = {IssueStatus::Ongoing, u"ongoing"_s};
        issue.connection = accountFleet(n).id;
        issue.code = QString::fromLatin1(codes[static_cast<size_t>(n / 50 + i) % std::size(codes)]);
        issue.message = u"Vehicle %1 could not be read"_s.arg(n);
        issue.firstReportedAt = now.addSecs(-3'600 * (1 + n % 900));
        issue.lastReportedAt = now.addSecs(-60 * (1 + n % 90));
        issue.expanded = true;
        issues.append(issue);
    }
    return issues;
}

} // namespace fleetsync::bench

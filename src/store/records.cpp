// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/records.h"

#include "store/recordtext.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

// Another order or another field needs a migration that empties the table; but for one at the very
// end, which records of earlier versions may do without.

void addText(RecordWriter &out, const QString &text)
{
    out.add(text);
}

QString readText(RecordReader &in)
{
    return in.text();
}

void addOddity(RecordWriter &out, const Oddity &oddity)
{
    out.add(oddity.field);
    out.add(oddity.found);
}

Oddity readOddity(RecordReader &in)
{
    Oddity oddity;
    oddity.field = in.text();
    oddity.found = in.text();
    return oddity;
}

void addIssue(RecordWriter &out, const Issue &issue)
{
    out.add(issue.id.toString());
    out.add(issue.status);
    out.add(issue.connection.toString());
    out.add(issue.code);
    out.add(issue.message);
    out.add(issue.firstReportedAt);
    out.add(issue.lastReportedAt);
    out.addAll(issue.oddities, addOddity);
    out.add(qint64{issue.expanded});
}

Issue readIssue(RecordReader &in)
{
    Issue issue;
    issue.id = IssueId(in.text());
    issue.status = in.known<IssueStatus>();
    issue.connection = ConnectionId(in.text());
    issue.code = in.text();
    issue.message = in.text();
    issue.firstReportedAt = in.instant();
    issue.lastReportedAt = in.instant();
    issue.oddities = in.all(readOddity);
    issue.expanded = in.number() != 0;
    return issue;
}

/// All but the id.
void addSync(RecordWriter &out, const Sync &sync)
{
    out.add(sync.status);
    out.add(sync.requestedAt);
    out.add(sync.startFrom);
    out.add(sync.completedAt);
    sync.progress ? out.add(*sync.progress) : out.add(QString());
    out.add(qint64{sync.attempts});
    out.add(sync.failureReason);
    out.addAll(sync.issues, addIssue);
    out.addAll(sync.providerRequests,
               [](RecordWriter &to, const Known<ProviderRequest> &request) { to.add(request); });
    out.addAll(sync.oddities, addOddity);
    out.add(sync.serverDate);
}

Sync readSync(RecordReader &in)
{
    Sync sync;
    sync.status = in.known<SyncStatus>();
    sync.requestedAt = in.instant();
    sync.startFrom = in.instant();
    sync.completedAt = in.instant();
    if (!in.isNext({})) {
        sync.progress = in.real();
    }
    sync.attempts = static_cast<int>(in.number());
    sync.failureReason = in.text();
    sync.issues = in.all(readIssue);
    sync.providerRequests
            = in.all([](RecordReader &from) { return from.known<ProviderRequest>(); });
    sync.oddities = in.all(readOddity);
    sync.serverDate = in.instant();
    return sync;
}

void addConnection(RecordWriter &out, const Connection &connection)
{
    out.add(connection.status);
    out.add(connection.syncMode);
    out.add(connection.provider.code);
    out.add(connection.provider.name);
    out.add(connection.sourceId);
    out.add(connection.companyName);
    out.addAll(connection.dotNumbers, addText);
    out.add(connection.accountName);
    out.add(connection.accountUser);
    out.add(connection.externalId);
    out.addAll(connection.tags, addText);
    out.add(connection.linkUrl);
    out.add(connection.createdAt);
    out.add(connection.updatedAt);
    out.addAll(connection.oddities, addOddity);
}

Connection readConnection(RecordReader &in)
{
    Connection connection;
    connection.status = in.known<ConnectionStatus>();
    connection.syncMode = in.known<SyncMode>();
    connection.provider.code = in.text();
    connection.provider.name = in.text();
    connection.sourceId = in.text();
    connection.companyName = in.text();
    connection.dotNumbers = in.all(readText);
    connection.accountName = in.text();
    connection.accountUser = in.text();
    connection.externalId = in.text();
    connection.tags = in.all(readText);
    connection.linkUrl = in.text();
    connection.createdAt = in.instant();
    connection.updatedAt = in.instant();
    connection.oddities = in.all(readOddity);
    return connection;
}

void addSpan(RecordWriter &out, const Coverage::Span &span)
{
    out.add(qint64{span.from});
    out.add(qint64{span.to});
}

Coverage::Span readSpan(RecordReader &in)
{
    const auto from = static_cast<qint32>(in.number());
    return {from, static_cast<qint32>(in.number())};
}

void addCoverage(RecordWriter &out, const Coverage &coverage)
{
    addSpan(out, coverage.readSpan());
    out.addAll(coverage.asked(), addSpan);
}

Coverage readCoverage(RecordReader &in)
{
    const Coverage::Span read = readSpan(in);
    return {in.all(readSpan), read};
}

/// Without earlier syncs that it rests on there is none.
void addEstimate(RecordWriter &out, const std::optional<Estimate> &told)
{
    const Estimate estimate = told.value_or(Estimate());
    out.add(qint64{estimate.samples});
    out.add(qint64{estimate.longer});
    out.add(qint64{estimate.low.count()});
    out.add(qint64{estimate.high.count()});
}

std::optional<Estimate> readEstimate(RecordReader &in)
{
    Estimate estimate;
    estimate.samples = static_cast<int>(in.number());
    estimate.longer = in.number() != 0;
    estimate.low = std::chrono::milliseconds(in.number());
    estimate.high = std::chrono::milliseconds(in.number());
    return estimate.samples > 0 ? std::optional(estimate) : std::nullopt;
}

} // namespace

QString recordOf(const StoredFleet &fleet)
{
    RecordWriter out;
    addConnection(out, fleet.connection);
    out.addAll(fleet.history, [](RecordWriter &to, const Sync &sync) {
        to.add(sync.id.toString());
        addSync(to, sync);
    });
    out.add(fleet.checkedAt);
    out.add(fleet.changedAt);
    out.add(fleet.attemptAt);
    out.add(qint64{fleet.latestGap.count()});
    out.add(fleet.waitUntil);
    addCoverage(out, fleet.coverage);
    addEstimate(out, fleet.estimate);
    return out.text();
}

QString recordOf(const Sync &sync)
{
    RecordWriter out;
    addSync(out, sync);
    return out.text();
}

std::optional<StoredFleet> storedFleetFrom(const QString &record)
{
    RecordReader in(record);
    StoredFleet fleet;
    fleet.connection = readConnection(in);
    fleet.history = in.all([](RecordReader &from) {
        const SyncId id(from.text());
        Sync sync = readSync(from);
        sync.id = id;
        return sync;
    });
    fleet.checkedAt = in.instant();
    fleet.changedAt = in.instant();
    fleet.attemptAt = in.instant();
    fleet.latestGap = std::chrono::milliseconds(in.number());
    if (!in.isWhole()) {
        fleet.waitUntil = in.instant();
    }
    if (!in.isWhole()) {
        fleet.coverage = readCoverage(in);
    }
    if (!in.isWhole()) {
        fleet.estimate = readEstimate(in);
    }
    return in.isWhole() ? std::optional(std::move(fleet)) : std::nullopt;
}

std::optional<Sync> syncFrom(const QString &record)
{
    RecordReader in(record);
    Sync sync = readSync(in);
    return in.isWhole() ? std::optional(std::move(sync)) : std::nullopt;
}

} // namespace fleetsync

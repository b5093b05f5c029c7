// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/decode.h"
#include "net/jsonfields.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

std::optional<double> progressOf(JsonFields &fields)
{
    const auto told = fields.number(u"progress"_s);
    if (!told) {
        return std::nullopt;
    }
    const double clamped = std::clamp(*told, 0.0, 100.0);
    if (clamped != *told) {
        fields.note(u"progress"_s, QString::number(*told));
    }
    return clamped;
}

int attemptsOf(JsonFields &fields)
{
    const double told = fields.number(u"attempts"_s).value_or(0);
    const double whole = std::clamp(std::floor(told), 0.0, 1e6);
    if (whole != told) {
        fields.note(u"attempts"_s, QString::number(told));
    }
    return static_cast<int>(whole);
}

QList<Issue> issuesOf(JsonFields &fields)
{
    QList<Issue> issues;
    const QJsonArray entries = fields.array(u"issues"_s);
    for (const QJsonValue &entry : entries) {
        if (const auto issue = decodeIssue(entry)) {
            issues.append(*issue);
        } else {
            fields.note(u"issues"_s, shown(entry));
        }
    }
    return issues;
}

/// The schema says strings, the vendor's example shows `{"type": …}`: both are documented.
QList<Known<ProviderRequest>> providerRequestsOf(JsonFields &fields)
{
    QList<Known<ProviderRequest>> requests;
    const QJsonArray entries = fields.array(u"providerRequests"_s);
    for (const QJsonValue &entry : entries) {
        const QString word = entry.isObject() ? entry.toObject().value(u"type"_s).toString()
                                              : entry.toString();
        if (word.isEmpty()) {
            fields.note(u"providerRequests"_s, shown(entry));
            continue;
        }
        const auto request = providerRequestFromApi(tidyText(word));
        if (request.value == ProviderRequest::Unknown) {
            fields.note(u"providerRequests"_s, word);
        }
        requests.append(request);
    }
    return requests;
}

/// An absent value that the schema requires.
void noteWhenAbsent(JsonFields &fields, const QString &name)
{
    if (!fields.has(name)) {
        fields.note(name, {});
    }
}

} // namespace

std::optional<Sync> decodeSync(const QJsonValue &value)
{
    Sync read;
    JsonFields fields(value.toObject(), read.oddities);
    read.id = SyncId(fields.id(u"id"_s));
    if (read.id.isEmpty()) {
        return std::nullopt;
    }
    noteWhenAbsent(fields, u"status"_s);
    noteWhenAbsent(fields, u"requestedAt"_s);
    read.status = fields.known<SyncStatus>(u"status"_s, {{"requested", SyncStatus::Requested},
                                                         {"in_progress", SyncStatus::InProgress},
                                                         {"completed", SyncStatus::Completed},
                                                         {"failed", SyncStatus::Failed}});
    read.requestedAt = fields.time(u"requestedAt"_s);
    read.startFrom = fields.time(u"startFrom"_s);
    read.completedAt = fields.time(u"completedAt"_s);
    read.progress = progressOf(fields);
    read.attempts = attemptsOf(fields);
    read.failureReason = fields.text(u"failureReason"_s);
    read.issues = issuesOf(fields);
    read.providerRequests = providerRequestsOf(fields);
    return read;
}

std::optional<SyncAck> decodeSyncAck(const QJsonValue &value)
{
    QList<Oddity> ignored;
    JsonFields fields(value.toObject(), ignored);
    const SyncAck read{SyncId(fields.id(u"id"_s)), fields.text(u"message"_s)};
    if (read.id.isEmpty()) {
        return std::nullopt;
    }
    return read;
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/wishbody.h"

#include "store/jsonvalues.h"
#include "store/words.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

std::optional<SyncRequest> requestFrom(const QJsonObject &json)
{
    SyncRequest request;
    if (const QJsonValue days = json.value(u"days"_s); !days.isUndefined()) {
        request.window = Days{days.toInt()};
    } else if (const QJsonValue from = json.value(u"startFrom"_s); !from.isUndefined()) {
        const QDateTime at = isoInstant(from.toString());
        if (!at.isValid()) {
            return std::nullopt;
        }
        request.window = StartFrom{at};
    }
    const QJsonArray asked = json.value(u"providerRequests"_s).toArray();
    for (const QJsonValue &word : asked) {
        const auto known = providerRequestFromApi(word.toString());
        if (known.value == ProviderRequest::Unknown) {
            return std::nullopt;
        }
        request.providerRequests.append(known.value);
    }
    return request;
}

QJsonObject toJson(const ConnectionPatch &change)
{
    QJsonObject json;
    if (change.status) {
        json.insert(u"status"_s, toWord(*change.status));
    }
    if (change.syncMode) {
        json.insert(u"syncMode"_s, toWord(*change.syncMode));
    }
    if (change.externalId) {
        json.insert(u"externalId"_s, *change.externalId);
    }
    if (change.tags) {
        json.insert(u"tags"_s, QJsonArray::fromStringList(*change.tags));
    }
    return json;
}

/// A word that is there must be known: half a change would be another change.
template <typename E>
bool readWord(const QJsonObject &json, const QString &name, std::optional<E> &value)
{
    if (json.contains(name)) {
        value = fromWord<E>(json.value(name).toString());
        return value.has_value();
    }
    return true;
}

std::optional<ConnectionPatch> changeFrom(const QJsonObject &json)
{
    ConnectionPatch change;
    if (!readWord(json, u"status"_s, change.status)
        || !readWord(json, u"syncMode"_s, change.syncMode)) {
        return std::nullopt;
    }
    if (const QJsonValue id = json.value(u"externalId"_s); id.isString()) {
        change.externalId = id.toString();
    }
    if (const QJsonValue tags = json.value(u"tags"_s); tags.isArray()) {
        change.tags.emplace();
        const QJsonArray words = tags.toArray();
        for (const QJsonValue &word : words) {
            change.tags->append(word.toString());
        }
    }
    return change;
}

} // namespace

QString wishBody(const JournalEntry &entry)
{
    return jsonText(entry.kind == WishKind::Change ? toJson(entry.change) : toJson(entry.request));
}

QString wishTarget(const JournalEntry &entry)
{
    return entry.kind == WishKind::Resolve ? entry.issue.toString() : entry.target.toString();
}

bool readWishBody(JournalEntry &entry, const QString &body, const QString &target)
{
    if (entry.kind == WishKind::Resolve) {
        entry.issue = IssueId(target);
    } else {
        entry.target = SyncId(target);
    }
    const auto json = jsonObject(body);
    if (!json) {
        return false;
    }
    if (entry.kind == WishKind::Change) {
        const auto change = changeFrom(*json);
        entry.change = change.value_or(ConnectionPatch());
        return change.has_value();
    }
    const auto request = requestFrom(*json);
    entry.request = request.value_or(SyncRequest());
    return request.has_value();
}

} // namespace fleetsync

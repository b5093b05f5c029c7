// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/decode.h"
#include "net/jsonfields.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// `connection` is an id, or the object itself when expanded.
ConnectionId connectionOf(JsonFields &fields)
{
    const QJsonValue found = fields.value(u"connection"_s);
    if (found.isObject()) {
        return ConnectionId(idText(found.toObject().value(u"id"_s)));
    }
    return ConnectionId(fields.id(u"connection"_s));
}

} // namespace

std::optional<Issue> decodeIssue(const QJsonValue &value)
{
    Issue read;
    if (!value.isObject()) {
        read.id = IssueId(idText(value));
        return read.id.isEmpty() ? std::nullopt : std::optional(read);
    }
    JsonFields fields(value.toObject(), read.oddities);
    read.id = IssueId(fields.id(u"id"_s));
    if (read.id.isEmpty()) {
        return std::nullopt;
    }
    read.expanded = value.toObject().size() > 1;
    read.status = fields.known<IssueStatus>(
            u"status"_s, {{"ongoing", IssueStatus::Ongoing}, {"resolved", IssueStatus::Resolved}});
    read.connection = connectionOf(fields);
    if (fields.value(u"error"_s).isString()) {
        read.message = fields.text(u"error"_s);
        fields.note(u"error"_s, read.message);
    } else {
        JsonFields error(fields.object(u"error"_s), read.oddities, u"error."_s);
        read.code = error.text(u"code"_s);
        read.message = error.text(u"message"_s);
    }
    read.firstReportedAt = fields.time(u"firstReportedAt"_s);
    read.lastReportedAt = fields.time(u"lastReportedAt"_s);
    return read;
}

} // namespace fleetsync

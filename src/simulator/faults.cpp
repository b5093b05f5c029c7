// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/faults.h"

#include "simulator/router.h"

#include <algorithm>

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxCount = 1'000'000;

bool isKnown(const QString &fault)
{
    const QList<FaultName> known = faultNames();
    return std::any_of(known.cbegin(), known.cend(),
                       [&fault](const FaultName &entry) { return entry.name == fault; });
}

std::optional<int> number(const QStringList &parts, qsizetype at, int otherwise)
{
    if (parts.size() <= at) {
        return otherwise;
    }
    bool good = false;
    const int value = parts.at(at).toInt(&good);
    return good && value >= 0 && value <= maxCount ? std::optional(value) : std::nullopt;
}

std::optional<Fault> refuse(QString *error, const QString &why)
{
    if (error != nullptr) {
        *error = why;
    }
    return std::nullopt;
}

} // namespace

QList<FaultName> faultNames()
{
    QList<FaultName> names;
    for (const int status : {400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504}) {
        names.append({u"status_%1"_s.arg(status), u"answers %1 with an honest body"_s.arg(status)});
    }
    names.append({
            {u"429_header"_s, u"429, the wait in Retry-After only"_s},
            {u"429_body"_s, u"429, the wait in the body's retryAfter only"_s},
            {u"429_http_date"_s, u"429, Retry-After as an HTTP date"_s},
            {u"429_garbage"_s, u"429, a Retry-After that is no number, a huge retryAfter"_s},
            {u"no_detail_409"_s, u"409 that does not name the running sync"_s},
            {u"rival_409"_s, u"starts a sync for somebody else, then 409 that names it"_s},
            {u"other_start"_s, u"takes the sync on, but from five days ago"_s},
            {u"days_400"_s, u"400 that names the body's days"_s},
            {u"422_connection_disconnected"_s, u"422 with that code"_s},
            {u"422_insufficient_permissions"_s, u"422 with that code"_s},
            {u"422_invalid_credentials"_s, u"422 with that code"_s},
            {u"html_200"_s, u"200 with a web page, as a captive portal would"_s},
            {u"empty_200"_s, u"200 without a body"_s},
            {u"redirect_307"_s, u"307 to another host name"_s},
            {u"cut_before"_s, u"closes instead of answering; did not act"_s},
            {u"reset_before"_s, u"resets instead of answering; did not act"_s},
            {u"reset_after_request"_s, u"the same as reset_before"_s},
            {u"cut_after_acting"_s, u"acts, then closes without an answer"_s},
            {u"reset_after_acting"_s, u"acts, then resets without an answer"_s},
            {u"cut_inside"_s, u"acts, sends the header and half of the body, closes"_s},
            {u"created_then_500"_s, u"acts, then says 500"_s},
            {u"created_then_502"_s, u"acts, then says 502"_s},
            {u"created_then_503"_s, u"acts, then says 503"_s},
            {u"created_then_504"_s, u"acts, then says 504"_s},
            {u"truncated_json"_s, u"acts, the body is half of its JSON with a fitting length"_s},
            {u"id_number"_s, u"acts, the answer's id is a number"_s},
            {u"stall"_s, u"never answers, keeps the connection; did not act"_s},
            {u"slow_body"_s, u"acts, sends a byte of the body every 100 ms"_s},
            {u"bad_chunk"_s, u"acts, chunked with a chunk size that is no number"_s},
            {u"huge_body"_s, u"a body of 100 MB; did not act"_s},
            {u"garbage_banner"_s, u"bytes that are not HTTP; did not act"_s},
            {u"cursor_loop"_s, u"lists: next is the cursor that was asked for"_s},
            {u"stray_record"_s, u"lists: one more record, which is no object"_s},
    });
    return names;
}

std::optional<Fault> parseFault(const QString &text, QString *error)
{
    const QStringList parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 4) {
        return refuse(error, u"'%1' is not CALL:FAULT:COUNT[:AFTER]"_s.arg(text));
    }
    if (parts.at(0) != u"*"_s && !callNames().contains(parts.at(0))) {
        return refuse(error, u"'%1' names no call; known are %2 and *"_s.arg(
                                     parts.at(0), callNames().join(u", "_s)));
    }
    if (!isKnown(parts.at(1))) {
        return refuse(error, u"'%1' names no fault; --help lists them"_s.arg(parts.at(1)));
    }
    const std::optional<int> count = number(parts, 2, 1);
    const std::optional<int> after = number(parts, 3, 0);
    if (!count || !after) {
        return refuse(error, u"COUNT and AFTER of '%1' must be whole numbers from 0 to %2"_s.arg(
                                     text, QString::number(maxCount)));
    }
    return Fault{parts.at(0), parts.at(1), *count, *after};
}

bool actsUnder(const QString &fault)
{
    static const QStringList acting{QString(),
                                    u"cut_after_acting"_s,
                                    u"reset_after_acting"_s,
                                    u"cut_inside"_s,
                                    u"created_then_500"_s,
                                    u"created_then_502"_s,
                                    u"created_then_503"_s,
                                    u"created_then_504"_s,
                                    u"truncated_json"_s,
                                    u"id_number"_s,
                                    u"slow_body"_s,
                                    u"bad_chunk"_s,
                                    u"cursor_loop"_s,
                                    u"stray_record"_s};
    return acting.contains(fault);
}

void FaultBook::add(const Fault &fault)
{
    const std::scoped_lock lock(m_mutex);
    m_faults.append(fault);
}

QString FaultBook::meet(const QString &call)
{
    const std::scoped_lock lock(m_mutex);
    qsizetype met = -1;
    for (qsizetype at = 0; at < m_faults.size(); ++at) {
        Fault &fault = m_faults[at];
        if (fault.call != u"*"_s && fault.call != call) {
            continue;
        }
        if (fault.after > 0) {
            --fault.after;
        } else if (met < 0) {
            met = at;
        }
    }
    if (met < 0) {
        return {};
    }
    const QString name = m_faults.at(met).fault;
    if (m_faults.at(met).count > 0 && --m_faults[met].count == 0) {
        m_faults.removeAt(met);
    }
    return name;
}

} // namespace fleetsync::simulator

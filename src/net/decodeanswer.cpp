// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/decodeanswer.h"

#include "net/jsonfields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

template <typename T>
using DecodeOne = std::optional<T> (*)(const QJsonValue &);

tl::unexpected<ApiError> badAnswer(const HttpAnswer &answer, Cause cause)
{
    ApiError error;
    error.kind = ErrorKind::BadAnswer;
    error.cause = cause;
    error.httpStatus = answer.status;
    error.serverDate = answer.serverDate;
    return tl::unexpected(error);
}

/// The body as an object or array; nullopt when it is no JSON (cut, HTML, not UTF-8, too deep).
std::optional<QJsonValue> jsonOf(const HttpAnswer &answer)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return std::nullopt;
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

template <typename T>
Result<T> objectAnswer(const HttpAnswer &answer, DecodeOne<T> decode)
{
    const auto json = jsonOf(answer);
    if (!json) {
        return badAnswer(answer, Cause::NotJson);
    }
    std::optional<T> read = decode(*json);
    if (!read) {
        return badAnswer(answer, Cause::WrongShape);
    }
    return *std::move(read);
}

template <typename T>
QList<T> decodeAll(const QJsonArray &entries, DecodeOne<T> decode, QList<Oddity> &dropped)
{
    QList<T> read;
    read.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (auto one = decode(entries.at(i))) {
            read.append(*std::move(one));
        } else {
            dropped.append({u"results[%1]"_s.arg(i), shown(entries.at(i))});
        }
    }
    return read;
}

template <typename T>
Result<Page<T>> pageAnswer(const HttpAnswer &answer, DecodeOne<T> decode)
{
    const auto json = jsonOf(answer);
    if (!json) {
        return badAnswer(answer, Cause::NotJson);
    }
    const QJsonObject object = json->toObject();
    if (!object.value(u"results"_s).isArray()) {
        return badAnswer(answer, Cause::WrongShape);
    }
    Page<T> page;
    page.results = decodeAll<T>(object.value(u"results"_s).toArray(), decode, page.dropped);
    QList<Oddity> ignored;
    JsonFields fields(object, ignored);
    page.next = fields.text(u"next"_s, answer.body.size());
    page.serverDate = answer.serverDate;
    return page;
}

} // namespace

Result<Page<Connection>> connectionPage(const HttpAnswer &answer)
{
    return pageAnswer<Connection>(answer, decodeConnection);
}

Result<Page<Sync>> syncPage(const HttpAnswer &answer)
{
    auto page = pageAnswer<Sync>(answer, decodeSync);
    if (page) {
        for (Sync &sync : page->results) {
            sync.serverDate = answer.serverDate;
        }
    }
    return page;
}

Result<Page<Issue>> issuePage(const HttpAnswer &answer)
{
    return pageAnswer<Issue>(answer, decodeIssue);
}

Result<QList<Provider>> providerList(const HttpAnswer &answer)
{
    const auto json = jsonOf(answer);
    if (!json) {
        return badAnswer(answer, Cause::NotJson);
    }
    // Documented as a bare array; servers that page everything wrap it.
    const QJsonValue list = json->isArray() ? *json : json->toObject().value(u"results"_s);
    if (!list.isArray()) {
        return badAnswer(answer, Cause::WrongShape);
    }
    QList<Oddity> dropped;
    return decodeAll<Provider>(list.toArray(), decodeProvider, dropped);
}

Result<Connection> connectionAnswer(const HttpAnswer &answer)
{
    return objectAnswer<Connection>(answer, decodeConnection);
}

Result<Sync> syncAnswer(const HttpAnswer &answer)
{
    auto sync = objectAnswer<Sync>(answer, decodeSync);
    if (sync) {
        sync->serverDate = answer.serverDate;
    }
    return sync;
}

Result<SyncAck> syncAckAnswer(const HttpAnswer &answer)
{
    return objectAnswer<SyncAck>(answer, decodeSyncAck);
}

Result<Issue> issueAnswer(const HttpAnswer &answer)
{
    return objectAnswer<Issue>(answer, decodeIssue);
}

Result<ShortLink> shortLinkAnswer(const HttpAnswer &answer)
{
    return objectAnswer<ShortLink>(answer, decodeShortLink);
}

} // namespace fleetsync

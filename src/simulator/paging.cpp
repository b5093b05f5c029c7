// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/paging.h"

#include "simulator/json.h"
#include "simulator/jsontext.h"

#include <QJsonDocument>

#include <algorithm>

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

QString checked(const QString &text)
{
    return QString(text + u'|' + QString::number(qChecksum(text.toUtf8()), 36));
}

} // namespace

QString makeCursor(const QString &kind, const QString &position)
{
    return QString::fromLatin1(
            checked(QString(kind + u'|' + position))
                    .toUtf8()
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QString> readCursor(const QString &kind, const QString &cursor)
{
    const auto decoded = QByteArray::fromBase64Encoding(
            cursor.toUtf8(),
            QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return std::nullopt;
    }
    const QString text = QString::fromUtf8(*decoded);
    const QStringList parts = text.split(u'|');
    if (parts.size() != 3 || parts.at(0) != kind
        || checked(QString(parts.at(0) + u'|' + parts.at(1))) != text) {
        return std::nullopt;
    }
    return parts.at(1);
}

std::optional<Response> readPaging(const Context &context, const QString &kind, PageAsk *page)
{
    page->limit = context.options.maxPage;
    if (context.query.hasQueryItem(u"limit"_s)) {
        bool good = false;
        const int limit = context.query.queryItemValue(u"limit"_s).toInt(&good);
        if (!good || limit < 1) {
            return badField(u"{requestQuery}.limit"_s, u"'limit' must be a whole number above 0"_s);
        }
        page->limit = std::min(limit, context.options.maxPage);
    }
    const QString cursor = context.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
    if (cursor.isEmpty()) {
        return std::nullopt;
    }
    const std::optional<QString> position = readCursor(kind, cursor);
    if (!position) {
        return badField(u"{requestQuery}.cursor"_s, u"'cursor' property must be a valid cursor"_s,
                        u"Please use the 'next' value of the page before"_s);
    }
    page->after = *position;
    return std::nullopt;
}

Response pageAnswer(const QJsonArray &results, const QString &kind, const QString &last)
{
    const QByteArray array = QJsonDocument(results).toJson(QJsonDocument::Compact);
    return pageAnswer(array.mid(1, array.size() - 2), kind, last);
}

Response pageAnswer(const QByteArray &results, const QString &kind, const QString &last)
{
    JsonText text;
    text.open();
    if (!last.isEmpty()) {
        text.field("next", makeCursor(kind, last));
    }
    text.json("results", QByteArray("[" + results + "]"));
    text.close();
    Response response;
    response.body = text.bytes();
    return response;
}

std::optional<Response> readTime(const Context &context, const QString &name,
                                 std::optional<qint64> *time)
{
    if (!context.query.hasQueryItem(name)) {
        return std::nullopt;
    }
    const qint64 ms = fromIsoTime(context.query.queryItemValue(name, QUrl::FullyDecoded));
    if (ms < 0) {
        return badField(QString(u"{requestQuery}."_s + name),
                        u"'%1' must be an ISO 8601 date"_s.arg(name));
    }
    *time = ms;
    return std::nullopt;
}

std::optional<Response> checkChoice(const Context &context, const QString &name,
                                    const QStringList &allowed)
{
    const QStringList given = context.query.allQueryItemValues(name, QUrl::FullyDecoded);
    for (const QString &value : given) {
        if (!allowed.contains(value)) {
            return badField(QString(u"{requestQuery}."_s + name),
                            u"'%1' must be one of: %2"_s.arg(name, allowed.join(u", "_s)));
        }
    }
    return std::nullopt;
}

} // namespace fleetsync::simulator

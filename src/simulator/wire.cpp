// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/wire.h"

namespace fleetsync::simulator::wire {

namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return QByteArrayLiteral("OK");
    case 201:
        return QByteArrayLiteral("Created");
    case 202:
        return QByteArrayLiteral("Accepted");
    case 307:
        return QByteArrayLiteral("Temporary Redirect");
    case 400:
        return QByteArrayLiteral("Bad Request");
    case 401:
        return QByteArrayLiteral("Unauthorized");
    case 403:
        return QByteArrayLiteral("Forbidden");
    case 404:
        return QByteArrayLiteral("Not Found");
    case 409:
        return QByteArrayLiteral("Conflict");
    case 413:
        return QByteArrayLiteral("Payload Too Large");
    case 422:
        return QByteArrayLiteral("Unprocessable Entity");
    case 429:
        return QByteArrayLiteral("Too Many Requests");
    case 500:
        return QByteArrayLiteral("Internal Server Error");
    case 502:
        return QByteArrayLiteral("Bad Gateway");
    case 503:
        return QByteArrayLiteral("Service Unavailable");
    case 504:
        return QByteArrayLiteral("Gateway Timeout");
    default:
        return QByteArrayLiteral("Unknown");
    }
}

QByteArray badlyChunked(const QByteArray &body)
{
    const QByteArray first = body.left(body.size() / 2);
    QByteArray bytes = QByteArray::number(first.size(), 16);
    bytes.append("\r\n").append(first).append("\r\nZZ\r\n").append(body.mid(first.size()));
    return bytes.append("\r\n0\r\n\r\n");
}

void addField(QByteArray &bytes, const QByteArray &name, const QByteArray &value)
{
    bytes.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

QByteArray head(const Response &response, const QByteArray &date, bool keepAlive)
{
    QByteArray bytes = QByteArrayLiteral("HTTP/1.1 ");
    bytes.append(QByteArray::number(response.status)).append(' ');
    bytes.append(reasonPhrase(response.status)).append("\r\n");
    addField(bytes, "Date", date);
    addField(bytes, "Server", "fleetsync-simulator");
    addField(bytes, "Content-Type", response.contentType);
    for (const auto &[name, value] : response.headers) {
        addField(bytes, name, value);
    }
    if (response.wire == Wire::BadChunk) {
        addField(bytes, "Transfer-Encoding", "chunked");
    } else {
        const qsizetype size
                = response.wire == Wire::HugeBody ? hugeBodySize : response.body.size();
        addField(bytes, "Content-Length", QByteArray::number(size));
    }
    addField(bytes, "Connection", keepAlive ? "keep-alive" : "close");
    return bytes.append("\r\n");
}

QByteArray whole(const Response &response, const QByteArray &date, bool keepAlive)
{
    switch (response.wire) {
    case Wire::Garbage:
        return QByteArrayLiteral("\x16\x03\x01 220 mail.example ESMTP ready\r\n\r\n");
    case Wire::CutInside:
        return head(response, date, keepAlive).append(response.body.left(response.body.size() / 2));
    case Wire::BadChunk:
        return head(response, date, keepAlive).append(badlyChunked(response.body));
    default:
        return head(response, date, keepAlive).append(response.body);
    }
}

bool endsConnection(Wire wire)
{
    return wire != Wire::Plain && wire != Wire::SlowBody;
}

} // namespace fleetsync::simulator::wire

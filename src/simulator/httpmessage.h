// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace fleetsync::simulator {

struct Request
{
    QString method;
    QString path;
    QString query;
    QHash<QString, QString> headers; ///< lower-case names
    QByteArray body;
};

/// How an answer goes onto the wire.
enum class Wire {
    Plain,
    Close,     ///< no byte, then FIN
    Reset,     ///< no byte, then RST
    CutInside, ///< header and half of the body, then FIN
    Stall,     ///< no byte, the connection stays open
    SlowBody,  ///< one byte of the body every 100 ms
    BadChunk,  ///< chunked, the second chunk's size is no number
    HugeBody,  ///< 100 MB of spaces behind the body's first byte
    Garbage,   ///< bytes that are not HTTP, then FIN
};

struct Response
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Wire wire = Wire::Plain;
};

/// What the HTTP side asks for answers. Called on the server's thread, one request at a time.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    virtual Response handle(const Request &request) = 0;
    virtual QByteArray dateHeader() const = 0;
};

} // namespace fleetsync::simulator

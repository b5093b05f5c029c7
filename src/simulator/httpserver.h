// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/httpmessage.h"

#include <chrono>
#include <memory>

namespace fleetsync::simulator {

/// HTTP/1.1 with keep-alive on 127.0.0.1, asynchronous, on one thread: however many connections
/// idle, none makes another wait.
class HttpServer
{
public:
    /// `handler` must outlive the server; it is called on the server's thread.
    HttpServer(RequestHandler &handler, std::chrono::milliseconds latency);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    bool start(quint16 port, QString *error);
    void stop();
    quint16 port() const; ///< 0 before start()

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fleetsync::simulator

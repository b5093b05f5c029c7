// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/simulator.h"

#include <QByteArray>
#include <QSocketNotifier>

#include <memory>

namespace fleetsync::simulator::test {

/// A connection seen from below: the very bytes, and how it ended. On the system's own sockets,
/// because QTcpSocket tells a FIN and an RST alike.
class RawClient
{
public:
    explicit RawClient(const Simulator &simulator);
    ~RawClient();
    Q_DISABLE_COPY_MOVE(RawClient)

    /// Writes a request; does not wait for the answer.
    void send(const QByteArray &method, const QByteArray &path, const QByteArray &token = {},
              const QByteArray &body = {});

    bool receive(qsizetype atLeast); ///< waits for so many bytes; false when they do not come
    bool receiveAnswer();            ///< waits for a whole answer with a Content-Length
    bool receiveEnd();               ///< waits until the server has closed

    bool isOpen() const { return m_open; }
    bool wasReset() const { return m_reset; }
    QByteArray bytes() const { return m_bytes; }
    QByteArray head() const;
    QByteArray body() const;
    void forget() { m_bytes.clear(); } ///< before the next answer

private:
    void read();

    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_key;
    QByteArray m_bytes;
    bool m_open = false;
    bool m_reset = false;
};

} // namespace fleetsync::simulator::test

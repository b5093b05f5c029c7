// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/serveraccess.h"

#include <QProcess>
#include <QStringList>

#include <chrono>

namespace fleetsync::bench {

/// fleetsync-simulator as a process of its own, so that its CPU time is not ours.
class Server
{
public:
    explicit Server(const QStringList &options);
    Server(const QString &program, const QStringList &options);
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    /// What its first line of output told; invalid when it did not start.
    const ServerAccess &access() const { return m_access; }

private:
    QProcess m_process;
    ServerAccess m_access;
};

/// The arguments of this program with which it is such a server, one that refuses nobody for
/// calling too often: at the very rate of the limit, a late packet would be refused.
QStringList tirelessServer(int fleets, std::chrono::milliseconds latency);

/// Is that server until it is killed, or whoever started it has gone.
int serve(int fleets, std::chrono::milliseconds latency);

} // namespace fleetsync::bench

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"
#include "net/attempt.h"
#include "net/httpcall.h"
#include "net/managerpool.h"

#include <QHash>
#include <QNetworkRequest>
#include <QObject>

#include <optional>

namespace fleetsync {

/// One attempt of one call, by the rules of reliability.md, "One attempt". Sends nothing a second
/// time, follows nothing, keeps no cookies. Network thread only.
class HttpTransport : public QObject
{
    Q_OBJECT
public:
    HttpTransport(const ServerAccess &access, const Policy &policy, QObject *parent);
    ~HttpTransport() override;

    /// @param id names the attempt in `ended` and `stop`
    /// @param spread how many calls may be out at once: the caller keeps to it
    void start(quint64 id, const HttpCall &call, const Spread &spread);
    void stop(quint64 id, StopCause cause);
    void dropConnections() { m_managers.dropConnections(); }

Q_SIGNALS:
    void ended(quint64 id, const fleetsync::AttemptEnd &end);

private:
    const QNetworkRequest &commonRequest();
    QNetworkRequest requestOf(const HttpCall &call, const CallLimits &limits);
    void finish(quint64 id, const AttemptEnd &end);

    ServerAccess m_access;
    Policy m_policy;
    ManagerPool m_managers;
    QByteArray m_base;
    std::optional<QNetworkRequest> m_common; ///< made in the network thread: it reads a file
    QHash<quint64, Attempt *> m_attempts;
};

} // namespace fleetsync

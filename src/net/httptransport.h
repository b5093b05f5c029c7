// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"
#include "net/attempt.h"
#include "net/httpcall.h"
#include "net/serveraccess.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>

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
    void start(quint64 id, const HttpCall &call);
    void stop(quint64 id, StopCause cause);
    void dropConnections() { m_manager.clearConnectionCache(); }

Q_SIGNALS:
    void ended(quint64 id, const fleetsync::AttemptEnd &end);

private:
    QNetworkRequest requestOf(const HttpCall &call, const CallLimits &limits);
    QNetworkReply *sendWrite(const QNetworkRequest &request, const HttpCall &call);
    void finish(quint64 id, const AttemptEnd &end);

    ServerAccess m_access;
    Policy m_policy;
    QNetworkAccessManager m_manager;
    std::optional<QSslConfiguration> m_tls; ///< made in the network thread: it reads a file
    QHash<quint64, Attempt *> m_attempts;
};

} // namespace fleetsync

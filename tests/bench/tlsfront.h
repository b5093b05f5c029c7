// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/serveraccess.h"

#include <QProcess>

#include <memory>
#include <optional>

namespace fleetsync::bench {

/// nghttpx in front of a server: TLS, and HTTP/2 by ALPN or HTTP/1.1 alone.
class TlsFront
{
public:
    enum class Offer { Http2, Http1 };

    TlsFront(const ServerAccess &behind, Offer offer);
    ~TlsFront();
    Q_DISABLE_COPY_MOVE(TlsFront)

    /// nullopt: nghttpx is not installed, or did not start.
    const std::optional<ServerAccess> &access() const { return m_access; }

private:
    bool start(const QString &program, quint16 port, quint16 backend, Offer offer);

    std::unique_ptr<QProcess> m_process;
    std::optional<ServerAccess> m_access;
};

} // namespace fleetsync::bench

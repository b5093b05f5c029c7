// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/serveraccess.h"
#include "net/spread.h"

#include <QHash>
#include <QNetworkAccessManager>

#include <memory>
#include <vector>

namespace fleetsync {

/// Managers that are all alike: no redirects, no cookies, the proxy of the settings. Made when they
/// are needed, in the thread that asks. Each has connections of its own.
class ManagerPool
{
public:
    explicit ManagerPool(ServerAccess access);

    /// The first manager with a free place, so that as few connections as possible stay warm.
    /// @param id holds the place until giveBack()
    QNetworkAccessManager &take(quint64 id, const Spread &spread);
    void giveBack(quint64 id);

    void dropConnections();

private:
    struct Member
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        qsizetype taken = 0;
    };

    size_t choose(const Spread &spread);

    ServerAccess m_access;
    std::vector<Member> m_members;
    QHash<quint64, size_t> m_places; ///< id → member
};

} // namespace fleetsync

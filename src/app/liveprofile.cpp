// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/liveprofile.h"

#include "app/environmentaccess.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr double demoScale = 60; // a 20-minute sync is seen in 20 s
constexpr int demoDaysBack = 2;
constexpr int demoFleets = 42;

/// Poll and look-up times are told in fleet time: on the accelerated clock a second is a minute.
Policy demoPolicy()
{
    using namespace std::chrono_literals;
    Policy policy;
    policy.pollFirst = 20s;
    policy.pollMin = 30s;
    policy.pollMax = 4min;
    policy.pollWaiting = 10min;
    policy.idleRefresh = 10min;
    policy.catalogRefresh = 60min;
    policy.settle = 10min;
    for (auto &delay : policy.lookupDelays) {
        delay *= 10;
    }
    policy.perApplicationPerSecond = 100;
    return policy;
}

} // namespace

LiveProfile::LiveProfile(const ServerAccess &access, const Policy &policy)
    : m_api(access, policy, m_random)
{}

std::unique_ptr<LiveProfile> LiveProfile::demo(QString *error)
{
    simulator::Options options;
    options.connections = demoFleets;
    options.clock = simulator::FleetClock(QDateTime::currentDateTimeUtc().addDays(-demoDaysBack),
                                          demoScale);
    auto server = std::make_unique<simulator::Simulator>(options);
    if (!server->start(error)) {
        return nullptr;
    }
    const Policy policy = demoPolicy();
    std::unique_ptr<LiveProfile> profile(
            new LiveProfile({server->baseUrl(), Secret(server->apiKey().toUtf8())}, policy));
    profile->m_simulator = std::move(server);
    profile->m_clock = std::make_unique<FleetClockPort>(*options.clock);
    profile->m_info
            = {Environment::Demo, QCoreApplication::translate("LiveProfile", "Demo fleets"), {}};
    profile->m_session = std::make_unique<Session>(
            SessionPorts{profile->m_api, profile->m_store, *profile->m_clock, profile->m_random},
            policy);
    return profile;
}

std::unique_ptr<LiveProfile> LiveProfile::server(const ServerAccess &access,
                                                 const Secret &onlyConnection)
{
    const Policy policy;
    std::unique_ptr<LiveProfile> profile(new LiveProfile(access, policy));
    profile->m_clock = std::make_unique<SystemClock>();
    profile->m_info
            = {environmentOf(access.baseUrl), access.baseUrl.host(), access.apiKey.masked()};
    profile->m_session = std::make_unique<Session>(
            SessionPorts{profile->m_api, profile->m_store, *profile->m_clock, profile->m_random},
            policy);
    if (!onlyConnection.isEmpty()) {
        profile->m_session->catalog().setOnlyConnection(onlyConnection);
    }
    return profile;
}

Environment environmentOf(const QUrl &server)
{
    if (server.host() == QUrl(QString::fromLatin1(productionUrl)).host()) {
        return Environment::Production;
    }
    return server.host() == QUrl(QString::fromLatin1(sandboxUrl)).host() ? Environment::Sandbox
                                                                         : Environment::Custom;
}

} // namespace fleetsync

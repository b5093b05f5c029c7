// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/liveprofile.h"

#include "gui/welcome/serverchoice.h"

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

LiveProfile::LiveProfile(ProfileSetup setup)
    : m_setup(std::move(setup))
    , m_api(m_setup.access, m_setup.policy, m_random)
    , m_session({m_api, m_store, *m_setup.clock, m_random}, m_setup.policy)
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
    auto profile = std::make_unique<LiveProfile>(ProfileSetup{
            {server->baseUrl(), Secret(server->apiKey().toUtf8())},
            demoPolicy(),
            std::make_unique<FleetClockPort>(*options.clock),
            {Environment::Demo, QCoreApplication::translate("LiveProfile", "Demo fleets"), {}}});
    profile->m_simulator = std::move(server);
    return profile;
}

std::unique_ptr<LiveProfile> LiveProfile::server(const ServerAccess &access,
                                                 const Secret &onlyConnection)
{
    auto profile = std::make_unique<LiveProfile>(ProfileSetup{
            access,
            {},
            std::make_unique<SystemClock>(),
            {environmentOfServer(access.baseUrl), access.baseUrl.host(), access.apiKey.masked()}});
    if (!onlyConnection.isEmpty()) {
        profile->session().catalog().setOnlyConnection(onlyConnection);
    }
    return profile;
}

} // namespace fleetsync

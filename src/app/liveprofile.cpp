// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/liveprofile.h"

#include "gui/welcome/serverchoice.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

#include <utility>

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
    policy.catalogReconcile = 12h;
    policy.settle = 10min;
    for (auto &delay : policy.lookupDelays) {
        delay *= 10;
    }
    policy.perApplicationPerSecond = 100;
    return policy;
}

Policy policyFor(const ServerAccess &access)
{
    Policy policy;
    policy.perApplicationPerSecond = callsPerSecond(access.network.share);
    return policy;
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

/// @param clock outlives the store
std::unique_ptr<SqliteStore> storeIn(const StoreHome &home, const Clock &clock,
                                     std::function<void(const CacheReport &)> onHistoryLost)
{
    if (home.lookOnly) {
        return nullptr;
    }
    SqliteSetup setup;
    setup.folder = home.folder;
    setup.now = [&clock] { return clock.now(); };
    setup.onHistoryLost = std::move(onHistoryLost);
    return std::make_unique<SqliteStore>(setup);
}

} // namespace

LiveProfile::LiveProfile(ProfileSetup setup)
    : m_setup(std::move(setup))
    , m_sqlite(storeIn(m_setup.home, *m_setup.clock,
                       [this](const CacheReport &report) { tellLater(report); }))
    , m_api(m_setup.access, m_setup.policy, m_random)
    , m_session({m_api, store(), *m_setup.clock, m_random, userName(), m_setup.failPoint,
                 m_sqlite ? m_setup.account : QString(), m_setup.access.apiKey.masked()},
                m_setup.policy)
{}

QString accountOf(const ServerAccess &access)
{
    const QByteArray salted = "account\n" + access.apiKey.reveal();
    const QByteArray hash = QCryptographicHash::hash(salted, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(4).toHex());
}

Store &LiveProfile::store()
{
    return m_sqlite ? static_cast<Store &>(*m_sqlite) : m_lookOnly;
}

/// From the store's thread, which ends before this object does.
void LiveProfile::tellLater(const CacheReport &report)
{
    QMetaObject::invokeMethod(
            this, [this, report] { Q_EMIT historyLost(report); }, Qt::QueuedConnection);
}

void LiveProfile::open()
{
    if (!m_sqlite) {
        m_session.start();
        Q_EMIT opened({});
        return;
    }
    onAnswer(m_sqlite->open(), this, [this](const tl::expected<StoreReport, StoreError> &report) {
        m_session.start();
        Q_EMIT opened(report.value_or(StoreReport{}));
    });
}

std::unique_ptr<LiveProfile> LiveProfile::demo(const StoreHome &home, QString *error,
                                               const QList<simulator::Fault> &faults)
{
    if (!home.lookOnly) {
        QDir(home.folder).removeRecursively();
    }
    simulator::Options options;
    options.connections = demoFleets;
    options.faults = faults;
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
            {Environment::Demo, QCoreApplication::translate("LiveProfile", "Demo fleets"), {}},
            home});
    profile->m_simulator = std::move(server);
    return profile;
}

std::unique_ptr<LiveProfile> LiveProfile::server(const ServerAccess &access, const StoreHome &home,
                                                 const Secret &onlyConnection)
{
    auto profile = std::make_unique<LiveProfile>(ProfileSetup{
            access,
            policyFor(access),
            std::make_unique<SystemClock>(),
            {environmentOfServer(access.baseUrl), access.baseUrl.host(), access.apiKey.masked(),
             false, access.network},
            home,
            nullptr,
            // One fleet is read at once, and must not come with those of the whole account.
            onlyConnection.isEmpty() ? accountOf(access) : QString()});
    if (!onlyConnection.isEmpty()) {
        profile->session().catalog().setOnlyConnection(onlyConnection);
    }
    return profile;
}

} // namespace fleetsync

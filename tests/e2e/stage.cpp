// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/stage.h"

#include "e2e/hands.h"

#include "app/world.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync {

namespace {

/// Fleet-clock times of the production policy, made to suit a clock that runs `scale` times as
/// fast; network times are real and short, so that a fault does not hold the test.
Policy stagePolicy(double scale)
{
    Policy policy;
    const auto real = [scale](std::chrono::milliseconds time) {
        return std::chrono::milliseconds(qRound64(static_cast<double>(time.count()) * scale));
    };
    policy.pollFirst = real(50ms);
    policy.pollMin = real(150ms);
    policy.pollMax = real(600ms);
    policy.pollWaiting = real(600ms);
    policy.idleRefresh = real(5s);
    policy.catalogRefresh = real(60s);
    policy.settle = real(2s);
    auto lookup = 0ms;
    for (auto &delay : policy.lookupDelays) {
        lookup += 200ms;
        delay = real(lookup);
    }
    policy.backoffBase = 5ms;
    policy.backoffCap = 50ms;
    policy.perApplicationPerSecond = 400;
    policy.perConnectionPerSecond = 100;
    return policy;
}

} // namespace

Stage::Stage(StageOptions options)
    : m_options(std::move(options))
{
    m_options.server.clock
            = simulator::FleetClock(QDateTime::currentDateTimeUtc().addDays(-30), m_options.scale);
    m_server = std::make_unique<simulator::Simulator>(m_options.server);
    if (!m_server->start()) {
        qFatal("the simulator did not start");
    }
    open();
    if (m_options.waitForRows && !ready()) {
        qFatal("the fleets did not appear");
    }
}

Stage::~Stage()
{
    m_window->closeSession();
}

void Stage::open()
{
    Policy policy = stagePolicy(m_options.scale);
    if (m_options.policy) {
        m_options.policy(policy);
    }
    const ServerAccess access{m_server->baseUrl(),
                              Secret(m_options.apiKey.value_or(m_server->apiKey()).toUtf8()),
                              {}};
    m_profile = std::make_unique<LiveProfile>(
            ProfileSetup{access,
                         policy,
                         std::make_unique<FleetClockPort>(*m_options.server.clock),
                         {Environment::Custom, u"Simulator"_s, access.apiKey.masked()},
                         {m_folder.path(), false},
                         nullptr,
                         accountOf(access)});
    m_window = std::make_unique<MainWindow>();
    m_screen = std::make_unique<Screen>(*m_window);
    m_window->resize(1280, 800);
    m_window->openSession(m_profile->session(), m_profile->info());
    m_window->show();
    m_profile->open();
}

void Stage::restart()
{
    m_window->closeSession();
    m_screen.reset();
    m_window.reset();
    m_profile.reset();
    open();
}

bool Stage::stands()
{
    // Another view than Fleets may be the one that is shown.
    const auto known = [this] {
        const Fleet &fleet = session().fleet();
        qsizetype checked = 0;
        while (checked < fleet.size()
               && fleet.at(checked).verdict.state != FleetState::NotChecked) {
            ++checked;
        }
        return session().catalog().everLoaded() && checked == fleet.size();
    };
    return QTest::qWaitFor(known, 60'000);
}

bool Stage::somebodyElse(const QByteArray &method, const QString &path, const QString &fleetName,
                         const QByteArray &body)
{
    QNetworkAccessManager manager;
    QUrl url = m_server->baseUrl();
    url.setPath(QString(url.path() + path));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_server->apiKey().toUtf8());
    request.setRawHeader("Connection-Token", m_server->tokenOf(fleetNamed(fleetName)).toUtf8());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 60'000)) {
        return false;
    }
    m_theirSync = QJsonDocument::fromJson(reply->readAll())[u"id"_s].toString();
    return reply->error() == QNetworkReply::NoError;
}

bool Stage::ready()
{
    return QTest::qWaitFor(
            [this] {
                return screen().rowCount() > 0 && !session().catalog().isLoading()
                       && screen().count(FleetState::NotChecked) == 0;
            },
            60'000);
}

QString Stage::fleetNamed(const QString &name)
{
    const Fleet &fleet = session().fleet();
    for (qsizetype i = 0; i < fleet.size(); ++i) {
        if (displayName(fleet.at(i).connection) == name) {
            return fleet.at(i).connection.id.toString();
        }
    }
    return {};
}

bool Stage::selectNamed(const QString &name)
{
    return screen().select(fleetNamed(name));
}

bool Stage::requestDays(const QString &fleetName, const QString &days)
{
    if (!selectNamed(fleetName) || !screen().trigger(u"New sync"_s)) {
        qWarning("the form for new syncs cannot be opened:\n%s", qPrintable(allText()));
        return false;
    }
    auto *field = screen().find<QLineEdit>(u"Days"_s);
    if (!field) {
        qWarning("the form has no field for days:\n%s", qPrintable(allText()));
        return false;
    }
    field->setText(days);
    return press(screen(), u"Start sync"_s);
}

QString Stage::allText() const
{
    return visibleText(*m_window);
}

int Stage::posts() const
{
    return m_server->count(u"requestSync"_s);
}

int Stage::answered(const QString &call, int status) const
{
    int count = 0;
    const auto all = m_server->seen();
    for (const auto &seen : all) {
        count += seen.call == call && seen.status == status ? 1 : 0;
    }
    return count;
}

} // namespace fleetsync

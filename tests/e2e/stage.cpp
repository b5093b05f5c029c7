// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/stage.h"

#include "app/world.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
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
        return std::chrono::milliseconds(static_cast<qint64>(double(time.count()) * scale));
    };
    policy.pollFirst = real(50ms);
    policy.pollMin = real(100ms);
    policy.pollMax = real(400ms);
    policy.pollWaiting = real(500ms);
    policy.idleRefresh = real(2s);
    policy.catalogRefresh = real(60s);
    policy.settle = real(400ms);
    for (auto &delay : policy.lookupDelays) {
        delay = real(150ms);
    }
    policy.backoffBase = 5ms;
    policy.backoffCap = 50ms;
    policy.perApplicationPerSecond = 400;
    policy.perConnectionPerSecond = 100;
    return policy;
}

} // namespace

Stage::Stage(StageOptions options)
{
    options.server.clock
            = simulator::FleetClock(QDateTime::currentDateTimeUtc().addDays(-30), options.scale);
    m_server = std::make_unique<simulator::Simulator>(options.server);
    if (!m_server->start()) {
        qFatal("the simulator did not start");
    }
    const Secret key(options.apiKey.value_or(m_server->apiKey()).toUtf8());
    m_profile = std::make_unique<LiveProfile>(
            ProfileSetup{{m_server->baseUrl(), key},
                         stagePolicy(options.scale),
                         std::make_unique<FleetClockPort>(*options.server.clock),
                         {Environment::Custom, u"Simulator"_s, key.masked()}});
    m_window = std::make_unique<MainWindow>();
    m_screen = std::make_unique<Screen>(*m_window);
    m_window->resize(1280, 800);
    m_window->openSession(m_profile->session(), m_profile->info());
    m_window->show();
    m_profile->session().start();
    if (options.waitForRows && !ready()) {
        qFatal("the fleets did not appear");
    }
}

Stage::~Stage()
{
    m_window->closeSession();
}

bool Stage::ready()
{
    return QTest::qWaitFor(
            [this] {
                return screen().rowCount() > 0 && !session().catalog().isLoading()
                       && screen().count(FleetState::NotChecked) == 0;
            },
            20'000);
}

QString Stage::selectFirst(FleetState state)
{
    const QString connection = screen().firstWith(state);
    return screen().select(connection) ? connection : QString();
}

QString Stage::allText() const
{
    QStringList texts;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            texts << label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts << button->text();
        } else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget)) {
            texts << edit->toPlainText();
        }
    }
    return texts.join(u'\n');
}

int Stage::posts() const
{
    return m_server->count(u"requestSync"_s);
}

} // namespace fleetsync

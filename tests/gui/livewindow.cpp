// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/livewindow.h"

#include "models/fleettable.h"

#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync::test {

namespace {

constexpr double scale = 600; // fleet seconds a real second
constexpr int patienceMs = 60'000;

Policy quickPolicy()
{
    Policy policy;
    const auto real = [](std::chrono::milliseconds time) {
        return std::chrono::milliseconds(time.count() * static_cast<qint64>(scale));
    };
    policy.pollFirst = real(50ms);
    policy.pollMin = real(100ms);
    policy.pollMax = real(400ms);
    policy.pollWaiting = real(500ms);
    policy.idleRefresh = real(2s);
    policy.catalogRefresh = real(600s);
    policy.settle = real(400ms);
    for (auto &delay : policy.lookupDelays) {
        delay = real(150ms);
    }
    policy.backoffBase = 5ms;
    policy.backoffCap = 50ms;
    policy.readTries = 2;
    policy.perApplicationPerSecond = 10'000;
    policy.perConnectionPerSecond = 10'000;
    return policy;
}

} // namespace

std::chrono::milliseconds SharedClock::monotonic() const
{
    return std::chrono::milliseconds(m_clock.nowMs() - m_clock.startMs());
}

void SharedClock::after(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> fire)
{
    const auto real = static_cast<int>(static_cast<double>(delay.count()) / m_clock.scale());
    QTimer::singleShot(real, context, std::move(fire));
}

LiveWindow::LiveWindow(const simulator::Options &options, const Environment environment)
{
    simulator::Options ours = options;
    if (!ours.clock) {
        ours.clock = simulator::FleetClock(QDateTime::currentDateTimeUtc().addDays(-30), scale);
    }
    m_server = std::make_unique<simulator::Simulator>(ours);
    if (!m_server->start()) {
        qFatal("the simulator did not start");
    }
    m_clock = std::make_unique<SharedClock>(*ours.clock);
    const Secret key(m_server->apiKey().toUtf8());
    m_api = std::make_unique<HttpFleetApi>(ServerAccess{m_server->baseUrl(), key, {}},
                                           quickPolicy(), m_random);
    m_session = std::make_unique<Session>(SessionPorts{*m_api, m_store, *m_clock, m_random},
                                          quickPolicy());
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->openSession(*m_session, {environment, u"Simulator"_s, key.masked()});
    m_window->show();
    m_session->start();
}

LiveWindow::~LiveWindow()
{
    m_window->closeSession();
}

bool LiveWindow::ready() const
{
    return QTest::qWaitFor(
            [this] {
                return rows() > 0 && !m_session->catalog().isLoading()
                       && rowIn(FleetState::NotChecked) < 0;
            },
            patienceMs);
}

QTableView *LiveWindow::table() const
{
    return find<QTableView>(QCoreApplication::translate("fleetsync::FleetsView", "Fleets"));
}

QTableView *LiveWindow::shownTable() const
{
    const auto tables = m_window->findChildren<QTableView *>(u"table"_s);
    const auto found = std::find_if(tables.cbegin(), tables.cend(),
                                    [](const QTableView *table) { return table->isVisible(); });
    return found == tables.cend() ? nullptr : *found;
}

bool LiveWindow::showView(int view)
{
    QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + view), Qt::ControlModifier);
    return QTest::qWaitFor(
            [this] { return shownTable() && shownTable()->model()->rowCount() > 0; });
}

int LiveWindow::rows() const
{
    return table()->model() ? table()->model()->rowCount() : 0;
}

QAction *LiveWindow::action(const QString &text) const
{
    const auto actions = m_window->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == text) {
            return action;
        }
    }
    return nullptr;
}

int LiveWindow::rowIn(FleetState state) const
{
    for (int row = 0; row < rows(); ++row) {
        const QModelIndex index = table()->model()->index(row, 0);
        if (index.data(StateRole).toInt() == static_cast<int>(state)) {
            return row;
        }
    }
    return -1;
}

QString LiveWindow::idAt(int row) const
{
    return table()->model()->index(row, 0).data(ConnectionIdRole).toString();
}

int LiveWindow::rowOf(const QString &id) const
{
    for (int row = 0; row < rows(); ++row) {
        if (idAt(row) == id) {
            return row;
        }
    }
    return -1;
}

} // namespace fleetsync::test

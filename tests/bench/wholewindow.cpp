// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/wholewindow.h"

#include "bench/inventedaccount.h"
#include "bench/measure.h"

#include <QAction>
#include <QCoreApplication>
#include <QEventLoop>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync::bench {

namespace {

constexpr QSize size(1600, 1000);
constexpr int patienceMs = 60'000;

/// Sees a table painted that has rows.
class RowPaints : public QObject
{
public:
    explicit RowPaints(QTableView *table)
        : m_table(table)
    {
        table->viewport()->installEventFilter(this);
    }
    bool isSeen() const { return m_seen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QAbstractItemModel *model = m_table->model();
        m_seen = m_seen || (event->type() == QEvent::Paint && model && model->rowCount() > 0);
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView *m_table;
    bool m_seen = false;
};

void waitFor(const char *what, const std::function<bool()> &isSo)
{
    if (!QTest::qWaitFor(isSo, patienceMs)) {
        qFatal("%s", what);
    }
}

} // namespace

WholeWindow::WholeWindow(int fleets)
{
    SqliteSetup setup;
    setup.folder = m_folder.path();
    setup.now = [this] { return m_clock.now(); };
    m_store = std::make_unique<SqliteStore>(setup);
    m_store->open().waitForFinished();
    m_session = std::make_unique<Session>(
            SessionPorts{m_api, *m_store, m_clock, m_random, {}, nullptr, u"bench"_s}, Policy());
    fill(fleets);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(size);
    m_window->show();
    const char *const names[] = {"Fleets", "Active", "Needs attention", "History"};
    const auto tables = m_window->findChildren<QTableView *>();
    for (QTableView *table : tables) {
        for (size_t i = 0; i < m_tables.size(); ++i) {
            if (table->accessibleName() == QLatin1StringView(names[i])) {
                m_tables[i] = table;
            }
        }
    }
}

WholeWindow::~WholeWindow()
{
    m_window->closeSession();
}

void WholeWindow::fill(int fleets)
{
    m_session->start();
    waitFor("the session did not begin", [this] { return m_session->catalog().isLoading(); });
    const QDateTime now = m_clock.now();
    Page<Connection> connections;
    Page<Issue> issues;
    for (int n = 0; n < fleets; ++n) {
        connections.results.append(accountFleet(n));
        issues.results.append(accountIssues(n, now));
    }
    m_api.answerPage(ListOrder::Ascending, connections);
    m_api.answerPage(ListOrder::Descending, Page<Connection>());
    waitFor("the fleets did not come", [this] { return m_session->catalog().everLoaded(); });
    for (int n = 0; n < fleets; ++n) {
        m_session->fleet().putHistory(connections.results.at(n).id, accountHistory(n, now), now);
    }
    waitFor("nobody asked for issues", [this] { return m_api.isOpen(u"issues"_s); });
    m_api.answer<Page<Issue>>(u"issues"_s, issues);
    rest(3s);
}

double WholeWindow::untilPainted(ViewKind kind, const std::function<void()> &order)
{
    const RowPaints paints(table(kind));
    return cpuOf([&] {
        order();
        while (!paints.isSeen()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    });
}

double WholeWindow::start()
{
    return untilPainted(ViewKind::Fleets, [this] {
        m_window->openSession(*m_session, {Environment::Custom, u"bench"_s, {}});
    });
}

double WholeWindow::open(ViewKind kind)
{
    const QKeySequence key(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + static_cast<int>(kind))));
    const auto actions = m_window->actions();
    for (QAction *action : actions) {
        if (action->shortcuts().contains(key)) {
            return untilPainted(kind, [action] { action->trigger(); });
        }
    }
    qFatal("no key opens the view");
}

void WholeWindow::rest(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace fleetsync::bench

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/session.h"
#include "gui/mainwindow/mainwindow.h"
#include "net/httpfleetapi.h"
#include "simulator/simulator.h"
#include "store/memorystore.h"
#include "support/toldrandom.h"

#include <QAction>
#include <QTableView>

#include <memory>

namespace fleetsync::test {

/// The simulator's clock as core's: timers in its accelerated time.
class SharedClock : public Clock
{
public:
    explicit SharedClock(const simulator::FleetClock &clock)
        : m_clock(clock)
    {}

    QDateTime now() const override { return m_clock.now(); }
    std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> fire) override;

private:
    simulator::FleetClock m_clock;
};

/// The real window over a real session, real HTTP and a simulator of its own.
class LiveWindow
{
public:
    explicit LiveWindow(const simulator::Options &options = {},
                        const Environment environment = Environment::Custom);
    ~LiveWindow();

    /// Waits until the list stands and every row was checked.
    bool ready() const;
    simulator::Simulator &server() { return *m_server; }
    Session &session() { return *m_session; }
    MainWindow &window() { return *m_window; }
    QTableView *table() const;
    int rows() const;
    /// Of the view that is shown; null: a page stands in its place.
    QTableView *shownTable() const;
    /// By its place in the rail; waits for its first row.
    bool showView(int view);

    /// The widget of that type and accessible name, a visible one if there is; null: none.
    template <typename Widget>
    Widget *find(const QString &accessibleName) const;
    QAction *action(const QString &text) const;
    /// Row of the first fleet in that state, -1: none.
    int rowIn(FleetState state) const;
    QString idAt(int row) const;
    int rowOf(const QString &id) const;

private:
    std::unique_ptr<simulator::Simulator> m_server;
    std::unique_ptr<SharedClock> m_clock;
    ToldRandom m_random;
    MemoryStore m_store;
    std::unique_ptr<HttpFleetApi> m_api;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

template <typename Widget>
Widget *LiveWindow::find(const QString &accessibleName) const
{
    const auto widgets = m_window->findChildren<Widget *>();
    Widget *hidden = nullptr; // each view has some of them, and one view is shown
    for (Widget *widget : widgets) {
        if (widget->accessibleName() == accessibleName) {
            if (widget->isVisible()) {
                return widget;
            }
            hidden = hidden ? hidden : widget;
        }
    }
    return hidden;
}

} // namespace fleetsync::test

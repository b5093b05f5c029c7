// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/world.h"
#include "engine/session.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/views/viewkind.h"
#include "store/sqlitestore.h"
#include "support/toldfleetapi.h"

#include <QTableView>
#include <QTemporaryDir>

#include <memory>

namespace fleetsync::bench {

/// The program's window over a session of that many fleets (inventedaccount.h), with the store on
/// disk, without a network.
class WholeWindow
{
public:
    explicit WholeWindow(int fleets);
    ~WholeWindow();
    Q_DISABLE_COPY_MOVE(WholeWindow)

    Session &session() { return *m_session; }
    QTableView *table(ViewKind kind) const { return m_tables[static_cast<size_t>(kind)]; }

    /// CPU milliseconds of this thread until the rows of the view that is shown first are painted.
    double start();
    /// The same from the key of that view, Ctrl+1 to Ctrl+4, on.
    double open(ViewKind kind);
    /// What is put off comes.
    static void rest(std::chrono::milliseconds time);

private:
    void fill(int fleets);
    double untilPainted(ViewKind kind, const std::function<void()> &order);

    QTemporaryDir m_folder;
    test::ToldFleetApi m_api;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::array<QTableView *, viewCount> m_tables{};
};

} // namespace fleetsync::bench

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/liveprofile.h"
#include "app/screen.h"
#include "gui/mainwindow/mainwindow.h"
#include "simulator/simulator.h"

#include <QString>

#include <memory>
#include <optional>

namespace fleetsync {

/// How a stage differs from the plain one: fleets, faults, oddities.
struct StageOptions
{
    simulator::Options server;
    double scale = 600;            ///< fleet seconds a real second
    std::optional<QString> apiKey; ///< another than the server's
    bool waitForRows = true;
};

/// The whole program on a simulator of its own, in one accelerated time: real window, session,
/// HTTP. Tests act through the window and read what it shows.
class Stage
{
public:
    explicit Stage(StageOptions options = {});
    ~Stage();

    simulator::Simulator &server() { return *m_server; }
    MainWindow &window() { return *m_window; }
    const Screen &screen() const { return *m_screen; }
    Session &session() { return m_profile->session(); }

    /// Waits (with the event loop running, by QTest's own waiting) until the list stands and every
    /// state is known.
    bool ready();
    /// The first fleet in that state, selected; empty: none.
    QString selectFirst(FleetState state);
    /// All texts that somebody can read in the window and its dialogs now.
    QString allText() const;
    int posts() const; ///< POST /syncs at the server so far

private:
    std::unique_ptr<simulator::Simulator> m_server;
    std::unique_ptr<LiveProfile> m_profile;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Screen> m_screen;
};

} // namespace fleetsync

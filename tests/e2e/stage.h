// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/liveprofile.h"
#include "app/screen.h"
#include "gui/mainwindow/mainwindow.h"
#include "simulator/simulator.h"

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace fleetsync {

/// How a stage differs from the plain one: fleets, faults, oddities.
struct StageOptions
{
    StageOptions() { server.connections = 20; } // the scripted fleets

    simulator::Options server;
    double scale = 600;                   ///< fleet seconds a real second
    std::optional<QString> apiKey;        ///< another than the server's
    std::function<void(Policy &)> policy; ///< changes the stage's own policy
    bool waitForRows = true;
};

/// The scripted fleets as they stand at first: slow enough that none of them moves on.
inline StageOptions standingStill()
{
    StageOptions options;
    options.scale = 1;
    return options;
}

/// The whole program on a simulator of its own, in one accelerated time: real window, session,
/// HTTP. Tests act through the window and read what it shows.
class Stage
{
public:
    explicit Stage(StageOptions options = {});
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    simulator::Simulator &server() { return *m_server; }
    MainWindow &window() { return *m_window; }
    const Screen &screen() const { return *m_screen; }
    Session &session() { return m_profile->session(); }

    /// Ends the program and starts it again: another window on the same profile and server.
    void restart();
    /// Waits until what is kept and what Terminal says of it stand.
    bool stands();
    bool reopen()
    {
        restart();
        return stands();
    }

    /// A call of another program with the same key, about that fleet: whether Terminal took it.
    bool somebodyElse(const QByteArray &method, const QString &path, const QString &fleetName,
                      const QByteArray &body = {});
    /// The id in the last answer to somebody else.
    const QString &theirSync() const { return m_theirSync; }

    /// Waits (with the event loop running, by QTest's own waiting) until the list stands and every
    /// state is known.
    bool ready();

    QString fleetNamed(const QString &name); ///< its connection id; empty: none
    bool selectNamed(const QString &name);

    /// Opens the form for that fleet, types the days and presses Start sync.
    bool requestDays(const QString &fleetName, const QString &days);

    QString allText() const; ///< see visibleText()
    QString stateLine() const { return m_screen->labelText(QStringLiteral("Connection state")); }
    int posts() const; ///< POST /syncs at the server so far

    /// Calls of that name which the server answered with that status.
    int answered(const QString &call, int status) const;

private:
    void open();

    StageOptions m_options;
    QString m_theirSync;
    // Destroyed from below: whatever looks at something goes first.
    QTemporaryDir m_folder; ///< outlives the profile, which writes into it
    std::unique_ptr<simulator::Simulator> m_server;
    std::unique_ptr<LiveProfile> m_profile;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Screen> m_screen;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "app/liveprofile.h"
#include "engine/keycheck.h"
#include "gui/mainwindow/mainwindow.h"

#include <QObject>

#include <memory>

namespace fleetsync {

/// The composition root: the window, and the profile that it shows. GUI thread.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(const CommandLine &commandLine);
    ~Application() override;

    /// Shows the window: the environment's server, the demo, or the welcome page.
    void start();
    MainWindow &window() { return m_window; }

private:
    struct Check;

    void openDemo();
    void openServer(const ServerAccess &access, const Secret &onlyConnection = {});
    void openEnvironment();
    void open(std::unique_ptr<LiveProfile> profile);
    void leave();
    void checkKey(const QUrl &server, const Secret &key);
    void tell(const QString &title, const QString &text);

    CommandLine m_commandLine;
    std::unique_ptr<LiveProfile> m_profile; // before the window: it outlives what looks at it
    std::unique_ptr<Check> m_check;
    MainWindow m_window;
};

} // namespace fleetsync

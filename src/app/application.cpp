// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/application.h"

#include "app/environmentaccess.h"

#include <QMessageBox>

namespace fleetsync {

/// A key being checked, with a connection of its own: the profile is made only once it is accepted.
struct Application::Check
{
    Check(const ServerAccess &access, const Policy &policy)
        : api(access, policy, random)
        , check(api)
    {}

    SystemRandom random;
    HttpFleetApi api;
    KeyCheck check;
};

Application::Application(const CommandLine &commandLine)
    : m_commandLine(commandLine)
{
    connect(&m_window, &MainWindow::demoRequested, this, &Application::openDemo);
    connect(&m_window, &MainWindow::checkKeyRequested, this, &Application::checkKey);
    connect(&m_window, &MainWindow::leaveRequested, this, &Application::leave);
    connect(&m_window, &MainWindow::connectRequested, this,
            [this](const QUrl &server, const Secret &key) {
                openServer({server, key});
            });
}

Application::~Application()
{
    m_window.closeSession();
}

void Application::start()
{
    m_window.resize(m_commandLine.windowSize.value_or(QSize(1280, 800)));
    m_window.showWelcome();
    m_window.show();
    if (!m_commandLine.tourFolder.isEmpty()) {
        return; // the tour presses the buttons itself
    }
    m_commandLine.demo ? openDemo() : openEnvironment();
}

void Application::openEnvironment()
{
    const auto access = environmentAccess(QProcessEnvironment::systemEnvironment());
    forgetEnvironmentSecrets();
    if (!access) {
        return;
    }
    if (access->urlProblem) {
        tell(tr("The server's address in TERMINAL_BASE_URL cannot be used"),
             tr("It must start with https://. Plain http:// is accepted for this computer only. "
                "Correct the variable and start FleetSync again."));
        return;
    }
    if (access->keyMalformed) {
        tell(tr("The key in the environment cannot be used"),
             tr("TERMINAL_API_KEY and TERMINAL_CONNECTION_TOKEN may hold plain letters, digits and "
                "signs "
                "only, without spaces or line breaks. Copy them again and restart FleetSync."));
        return;
    }
    openServer(access->server, access->connectionToken);
}

void Application::openDemo()
{
    QString error;
    auto profile = LiveProfile::demo(&error);
    if (!profile) {
        tell(tr("The demo could not start"), tr("FleetSync found no free network port on this "
                                                "computer. Close other programs and try "
                                                "again."));
        return;
    }
    open(std::move(profile));
}

void Application::openServer(const ServerAccess &access, const Secret &onlyConnection)
{
    open(LiveProfile::server(access, onlyConnection));
}

void Application::open(std::unique_ptr<LiveProfile> profile)
{
    m_check.reset();
    m_window.closeSession();
    m_profile = std::move(profile);
    m_window.openSession(m_profile->session(), m_profile->info());
    m_profile->session().start();
}

void Application::leave()
{
    m_window.closeSession();
    m_profile.reset();
    m_window.showWelcome();
}

void Application::checkKey(const QUrl &server, const Secret &key)
{
    m_check = std::make_unique<Check>(ServerAccess{server, key}, Policy{});
    connect(&m_check->check, &KeyCheck::done, &m_window, &MainWindow::showKeyCheck);
    m_check->check.start();
}

void Application::tell(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("FleetSync"), title, QMessageBox::Ok,
                                &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/keptwords.h"
#include "app/keytrial.h"
#include "app/tourscript.h"
#include "app/warningbox.h"
#include "app/windowplace.h"
#include "gui/settings/networkdialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fleetsync {

Application::Application(const CommandLine &commandLine, SecretStore &secrets)
    : m_commandLine(commandLine)
    , m_secrets(secrets)
    , m_base(usualProfileBase())
{
    if (!m_commandLine.tourFolder.isEmpty()) {
        m_tourHome.emplace();
        m_base = m_tourHome->path();
    }
    connect(&m_window, &MainWindow::demoRequested, this,
            [this] { enter(Profile::Kind::Demo, [this] { openDemo(); }); });
    connect(&m_window, &MainWindow::checkKeyRequested, this, &Application::checkKey);
    connect(&m_window, &MainWindow::leaveRequested, this, &Application::leave);
    connect(&m_window, &MainWindow::forgetKeyRequested, this, [this] {
        looksOnly() ? sayOpenElsewhere() : m_remembered->forgetKey(m_profile->access().baseUrl);
    });
    connect(&m_window, &MainWindow::networkSettingsRequested, this, &Application::askNetwork);
    connect(&m_window, &MainWindow::connectRequested, this,
            [this](const QUrl &server, const Secret &key, bool keep) {
                enter(Profile::Kind::Default, [=, this] { connectTo(server, key, keep); });
            });
    rememberServers();
}

Application::~Application()
{
    if (m_started && !m_commandLine.windowSize && m_commandLine.tourFolder.isEmpty()
        && !looksOnly()) {
        keepPlace(m_window, settings(m_kind));
    }
    m_window.closeSession();
}

void Application::start()
{
    m_window.resize(m_commandLine.windowSize.value_or(QSize(1280, 800)));
    m_window.showWelcome();
    if (!m_commandLine.tourFolder.isEmpty()) {
        m_started = true;
        m_window.show();
        return; // the tour presses the buttons itself
    }
    m_environment = environmentAccess(QProcessEnvironment::systemEnvironment());
    forgetEnvironmentSecrets();
    Profile::Kind kind = m_environment ? Profile::Kind::Environment : Profile::Kind::Default;
    kind = m_commandLine.demo ? Profile::Kind::Demo : kind;
    enter(kind, [this] {
        if (!m_commandLine.windowSize) {
            placeAsBefore(m_window, settings(m_kind));
        }
        m_window.show();
        openFirst();
    });
}

SettingsFile &Application::settings(Profile::Kind kind)
{
    return m_settings.try_emplace(kind, profile(kind).folder).first->second;
}

/// Goes on once this process has the profile's lock; or looks only, when its holder is silent.
void Application::enter(Profile::Kind kind, const std::function<void()> &then)
{
    auto &door = m_doors[kind];
    if (door) {
        m_kind = kind;
        then();
        return;
    }
    door = std::make_unique<SingleInstance>(profile(kind).folder);
    SingleInstance *const asked = door.get();
    connect(asked, &SingleInstance::raiseRequested, &m_window, &MainWindow::bringToFront);
    asked->acquire();
    const auto goOn = [this, kind, then] {
        m_kind = kind;
        m_started = true;
        settings(kind).reread(); // the lock's last holder may have written
        then();
    };
    // A folder that cannot be written is told by the store when it is opened.
    if (!asked->isTaken()) {
        goOn();
        return;
    }
    connect(asked, &SingleInstance::otherSilent, this, goOn);
    connect(asked, &SingleInstance::otherRaised, this, [this, kind] {
        m_doors.extract(kind).mapped().release()->deleteLater();
        onOtherRaised();
    });
    asked->raiseOther();
}

bool Application::looksOnly() const
{
    const auto door = m_doors.find(m_kind);
    return door == m_doors.end() || door->second->isTaken();
}

void Application::onOtherRaised()
{
    if (!m_started) {
        QCoreApplication::quit();
        return;
    }
    warn(&m_window, tr("These fleets are open in another window"),
         tr("FleetSync has brought that window to the front."));
}

void Application::openFirst()
{
    switch (m_kind) {
    case Profile::Kind::Demo:
        openDemo();
        return;
    case Profile::Kind::Environment:
        openEnvironment(*m_environment);
        return;
    case Profile::Kind::Default:
        m_remembered->read();
        return;
    }
}

void Application::openEnvironment(const EnvironmentAccess &access)
{
    if (access.urlProblem) {
        warn(&m_window, tr("The server's address in TERMINAL_BASE_URL cannot be used"),
             tr("It must start with https://. Plain http:// is accepted for this computer only. "
                "Correct the variable and start FleetSync again."));
        return;
    }
    if (access.keyMalformed) {
        warn(&m_window, tr("The key in the environment cannot be used"),
             tr("TERMINAL_API_KEY and TERMINAL_CONNECTION_TOKEN may hold plain letters, digits and "
                "signs "
                "only, without spaces or line breaks. Copy them again and restart FleetSync."));
        return;
    }
    openServer(access.server, access.connectionToken);
}

void Application::openDemo()
{
    QString error;
    const QUrl inside(u"http://127.0.0.1/demo"_s);
    const bool tours = !m_commandLine.tourFolder.isEmpty();
    auto profile = LiveProfile::demo({this->profile(m_kind).storeFolder(inside), looksOnly()},
                                     &error, tours ? tourFaults() : QList<simulator::Fault>());
    if (!profile) {
        warn(&m_window, tr("The demo could not start"),
             tr("FleetSync found no free network port on this "
                "computer. Close other programs and try "
                "again."));
        return;
    }
    open(std::move(profile));
}

void Application::openServer(const ServerAccess &access, const Secret &onlyConnection)
{
    ServerAccess with = access;
    with.network = settings(m_kind).kept().network;
    const StoreHome home{profile(m_kind).storeFolder(access.baseUrl), looksOnly()};
    open(LiveProfile::server(with, home, onlyConnection));
}

void Application::open(std::unique_ptr<LiveProfile> profile)
{
    m_check.reset();
    m_window.closeSession();
    m_profile = std::move(profile);
    m_window.openSession(m_profile->session(), m_profile->info());
    connect(m_profile.get(), &LiveProfile::opened, this, &Application::sayHowTheStoreWas);
    connect(m_profile.get(), &LiveProfile::historyLost, this,
            [this](const CacheReport &report) { m_window.tell(historyNotice(report)); });
    m_firstPaint.then(m_profile.get(), [opened = m_profile.get()] { opened->open(); });
}

void Application::sayHowTheStoreWas(const StoreReport &report)
{
    const QList<Notice> notices = noticesOf(report, looksOnly());
    for (const Notice &notice : notices) {
        m_window.tell(notice);
    }
}

void Application::leave()
{
    m_window.closeSession();
    m_profile.reset();
    m_window.showWelcome();
}

void Application::checkKey(const QUrl &server, const Secret &key)
{
    m_check = std::make_unique<KeyTrial>(
            ServerAccess{server, key, settings(Profile::Kind::Default).kept().network}, Policy{});
    connect(&m_check->check, &KeyCheck::done, &m_window, &MainWindow::showKeyCheck);
    m_check->check.start();
}

void Application::connectTo(const QUrl &server, const Secret &key, bool keep)
{
    openServer({server, key});
    if (!looksOnly()) { // one writer: the lock's holder
        m_remembered->remember(server, key, keep);
    }
}

void Application::rememberServers()
{
    m_remembered = std::make_unique<RememberedServer>(m_secrets, settings(Profile::Kind::Default));
    RememberedServer *const last = m_remembered.get();
    connect(last, &RememberedServer::found, this, [this](const QUrl &server, const Secret &key) {
        if (!m_profile) { // the person was slower
            openServer({server, key});
            setKeySaved(true);
        }
    });
    connect(last, &RememberedServer::keyMissing, &m_window, &MainWindow::showKeyMissing);
    connect(last, &RememberedServer::keyWasForOneRun, &m_window, &MainWindow::showKeyAgain);
    connect(last, &RememberedServer::keyKept, this, [this] { setKeySaved(true); });
    connect(last, &RememberedServer::keyNotKept, this,
            [this](SecretStoreError why) { m_window.tell(noticeOf(why)); });
    connect(last, &RememberedServer::settingsNotKept, this, &Application::sayNotKept);
    connect(last, &RememberedServer::keyForgotten, this, [this](bool gone) {
        setKeySaved(!gone);
        m_window.tell(forgottenNotice(gone));
    });
}

void Application::setKeySaved(bool saved)
{
    if (m_profile) {
        m_profile->setKeySaved(saved);
        m_window.setInfo(m_profile->info());
    }
}

void Application::askNetwork()
{
    auto *dialog = new NetworkDialog(settings(m_kind).kept().network, &m_window);
    connect(dialog, &NetworkDialog::chosen, this, &Application::useNetwork);
    dialog->open();
}

/// The way to the server changes for all that follows: the session begins anew on it.
void Application::useNetwork(const NetworkSettings &network)
{
    ProfileSettings wanted = settings(m_kind).kept();
    if (wanted.network == network) {
        return;
    }
    if (looksOnly()) {
        return sayOpenElsewhere();
    }
    wanted.network = network;
    if (!settings(m_kind).keep(wanted)) {
        return sayNotKept();
    }
    if (m_profile && m_kind != Profile::Kind::Demo) {
        const bool saved = m_profile->info().keySaved;
        const ServerAccess access = m_profile->access();
        openServer(access, m_environment ? m_environment->connectionToken : Secret());
        setKeySaved(saved);
    }
}

void Application::sayOpenElsewhere()
{
    warn(&m_window, tr("These fleets are open in another window"),
         tr("Change the settings there, or close that window first."));
}

void Application::sayNotKept()
{
    warn(&m_window, tr("The settings could not be saved"),
         tr("Free some space on the disk, or ask your IT whether FleetSync may write in %1.")
                 .arg(profile(m_kind).folder));
}

} // namespace fleetsync

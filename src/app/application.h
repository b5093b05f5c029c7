// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "app/environmentaccess.h"
#include "app/firstpaint.h"
#include "app/liveprofile.h"
#include "app/profile.h"
#include "app/profilesettings.h"
#include "app/rememberedserver.h"
#include "app/singleinstance.h"
#include "engine/keycheck.h"
#include "gui/mainwindow/mainwindow.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace fleetsync {

struct KeyTrial;

/// The composition root: the window, and the profile that it shows. GUI thread.
class Application : public QObject
{
    Q_OBJECT
public:
    /// @param secrets outlives the application
    Application(const CommandLine &commandLine, SecretStore &secrets);
    ~Application() override;

    /// Shows the window: the environment's server, the demo, the server opened last, or the welcome
    /// page. Ends the program instead when another one has this profile and shows itself.
    void start();
    MainWindow &window() { return m_window; }

private:
    Profile profile(Profile::Kind kind) const { return profileOf(kind, m_base); }
    SettingsFile &settings(Profile::Kind kind);
    void enter(Profile::Kind kind, const std::function<void()> &then);
    bool looksOnly() const; ///< another process has the profile and does not answer
    void onOtherRaised();
    void openFirst();
    void openDemo();
    void openEnvironment(const EnvironmentAccess &access);
    void openServer(const ServerAccess &access, const Secret &onlyConnection = {});
    void open(std::unique_ptr<LiveProfile> profile);
    void sayHowTheStoreWas(const StoreReport &report);
    void leave();
    void checkKey(const QUrl &server, const Secret &key);
    void connectTo(const QUrl &server, const Secret &key, bool keep);
    void rememberServers();
    void setKeySaved(bool saved);
    void askNetwork();
    void useNetwork(const NetworkSettings &network);
    void sayNotKept();
    void sayOpenElsewhere();

    CommandLine m_commandLine;
    SecretStore &m_secrets;
    std::optional<QTemporaryDir> m_tourHome; ///< the tour leaves nothing but its pictures
    QString m_base;
    std::map<Profile::Kind, std::unique_ptr<SingleInstance>> m_doors;
    std::map<Profile::Kind, SettingsFile> m_settings;
    std::optional<EnvironmentAccess> m_environment;
    std::unique_ptr<RememberedServer> m_remembered;
    std::unique_ptr<LiveProfile> m_profile; // before the window: it outlives what looks at it
    Profile::Kind m_kind = Profile::Kind::Default; ///< of what was entered last
    std::unique_ptr<KeyTrial> m_check;
    MainWindow m_window;
    FirstPaint m_firstPaint{m_window};
    bool m_started = false;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/profilesettings.h"
#include "core/secretstore.h"

#include <QObject>
#include <QUrl>

namespace fleetsync {

/// The server that a profile opened last: its address in the settings, its key in the keychain
/// only. GUI thread.
class RememberedServer : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    RememberedServer(SecretStore &secrets, SettingsFile &settings, QObject *parent = nullptr);

    /// `found`, `keyMissing` or `keyWasForOneRun` follows; none, when no server is known.
    void read();
    /// From now on this is the server. With `keep`, `keyKept` or `keyNotKept` follows.
    void remember(const QUrl &server, const Secret &key, bool keep);
    /// Takes the key out of the keychain; `keyForgotten` follows.
    void forgetKey(const QUrl &server);

Q_SIGNALS:
    void found(const QUrl &server, const fleetsync::Secret &key);
    void keyMissing(const QUrl &server);
    void keyWasForOneRun(const QUrl &server); ///< it was not to be kept, or has been forgotten
    void keyKept(const QUrl &server);
    void keyNotKept(fleetsync::SecretStoreError why);
    /// @param gone false: the keychain still holds it
    void keyForgotten(bool gone);
    /// What was asked for holds for this run, but the settings still say what they said before.
    /// Once, until they can be written again.
    void settingsNotKept();

private:
    void noteKey(const QUrl &server, bool saved);

    SecretStore &m_secrets;
    SettingsFile &m_settings;
    QUrl m_server; ///< opened last in this run
    bool m_toldNotKept = false;
};

} // namespace fleetsync

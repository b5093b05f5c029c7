// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/rememberedserver.h"

#include "engine/pendingcall.h"

#include <utility>

namespace fleetsync {

namespace {

using Done = tl::expected<bool, SecretStoreError>;
using Read = tl::expected<Secret, SecretStoreError>;

QString accountOf(const QUrl &server)
{
    return server.toString(QUrl::FullyEncoded);
}

} // namespace

RememberedServer::RememberedServer(SecretStore &secrets, SettingsFile &settings, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_settings(settings)
{}

void RememberedServer::read()
{
    const ProfileSettings &settings = m_settings.kept();
    if (!settings.keySaved) {
        if (!settings.server.isEmpty()) {
            Q_EMIT keyWasForOneRun(settings.server);
        }
        return;
    }
    onAnswer(m_secrets.read(accountOf(settings.server)), this,
             [this, server = settings.server](const Read &key) {
                 if (key && key->isWellFormed()) {
                     Q_EMIT found(server, *key);
                 } else {
                     Q_EMIT keyMissing(server);
                 }
             });
}

void RememberedServer::remember(const QUrl &server, const Secret &key, bool keep)
{
    m_server = server;
    noteKey(server, false); // until the keychain has it
    if (!keep) {
        return;
    }
    onAnswer(m_secrets.keep(accountOf(server), key), this, [this, server](const Done &kept) {
        if (!kept) {
            Q_EMIT keyNotKept(kept.error());
            return;
        }
        // Another may have been opened in the meantime.
        if (m_server == server) {
            noteKey(server, true);
            Q_EMIT keyKept(server);
        }
    });
}

void RememberedServer::forgetKey(const QUrl &server)
{
    noteKey(server, false);
    onAnswer(m_secrets.forget(accountOf(server)), this, [this](const Done &gone) {
        // What is not there need not be taken out.
        const bool out = gone || gone.error() == SecretStoreError::NotFoundOrLocked;
        Q_EMIT keyForgotten(out);
    });
}

void RememberedServer::noteKey(const QUrl &server, bool saved)
{
    ProfileSettings settings = m_settings.kept();
    settings.server = server;
    settings.keySaved = saved;
    const bool kept = m_settings.keep(settings);
    if (!std::exchange(m_toldNotKept, !kept) && !kept) {
        Q_EMIT settingsNotKept();
    }
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace fleetsync {

/// One process per profile: whoever holds the lock file in its folder. Only the holder listens on
/// the local socket, since a second listener would take it over. GUI thread, never blocks.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Takes the lock and listens. False: another process holds it, or the folder cannot be
    /// written.
    bool acquire();
    /// After acquire(): another process has the profile.
    bool isTaken() const;
    /// Asks the holder to show its window; `otherRaised` or `otherSilent` follows.
    void raiseOther();

Q_SIGNALS:
    /// Another process was started for this profile: show the window.
    void raiseRequested();
    void otherRaised();
    void otherSilent();

private:
    void listen();
    void onConnection();

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace fleetsync

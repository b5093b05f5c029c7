// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// Only its age tells that an empty lock file is a dead one. A living holder cannot lose its lock
/// by age: the system's own lock on the file stands.
constexpr std::chrono::milliseconds staleAfter{30'000};
constexpr std::chrono::milliseconds answerWithin{3'000};
constexpr char raiseWord[] = "raise\n";
constexpr char doneWord[] = "done\n";

/// Short: the path of a local socket may have 107 characters.
QString socketName(const QString &folder)
{
    const QByteArray path = QDir(folder).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return u"fleetsync-"_s % QLatin1StringView(hash.left(20));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::acquire()
{
    QDir().mkpath(m_folder);
    m_lock = std::make_unique<QLockFile>(m_folder % u"/lock");
    m_lock->setStaleLockTime(static_cast<int>(staleAfter.count()));
    if (!m_lock->tryLock(0)) {
        return false;
    }
    listen();
    return true;
}

/// Else the folder cannot be written, and there is nobody to ask.
bool SingleInstance::isTaken() const
{
    return m_lock && !m_lock->isLocked() && m_lock->error() == QLockFile::LockFailedError;
}

void SingleInstance::listen()
{
    const QString name = socketName(m_folder);
    QLocalServer::removeServer(name); // of a process that died: we hold the lock
    m_server.listen(name);
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->canReadLine() && socket->readLine(sizeof raiseWord) == raiseWord) {
                Q_EMIT raiseRequested();
                socket->write(doneWord);
                socket->flush();
            }
            socket->disconnectFromServer();
        });
    }
}

void SingleInstance::raiseOther()
{
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, socket, [socket] { socket->write(raiseWord); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->canReadLine()) {
            socket->disconnect(this);
            socket->deleteLater();
            Q_EMIT otherRaised();
        }
    });
    const auto silent = [this, socket] {
        socket->disconnect(this);
        socket->deleteLater();
        Q_EMIT otherSilent();
    };
    connect(socket, &QLocalSocket::errorOccurred, this, silent);
    QTimer::singleShot(answerWithin, socket, silent);
    socket->connectToServer(socketName(m_folder));
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "support/rawserver.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <sys/socket.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync::test {

namespace {

RawRequest parsedHead(const QByteArray &head)
{
    RawRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            request.headers.insert(line.left(colon).trimmed().toLower(),
                                   line.mid(colon + 1).trimmed());
        }
    }
    return request;
}

/// close() then sends RST in place of FIN.
void armReset(const QTcpSocket &socket)
{
    const linger atOnce{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
               sizeof atOnce);
}

void startDrip(QTcpSocket *socket, const QByteArray &bytes)
{
    constexpr int everyMs = 5;
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, bytes, at = qsizetype(0)]() mutable {
        socket->write(bytes.mid(at, 1));
        at = (at + 1) % bytes.size();
    });
    timer->start(everyMs);
}

} // namespace

QByteArray httpAnswer(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Told\r\n";
    for (const QByteArray &header : headers) {
        bytes += header + "\r\n";
    }
    bytes += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
             + "\r\n\r\n" + body;
    return bytes;
}

RawServer::RawServer(QList<RawStep> script)
    : m_script(std::move(script))
{
    listen(QHostAddress::LocalHost);
}

RawServer::~RawServer()
{
    for (const auto &peer : m_peers) {
        peer->socket->disconnect(this);
    }
}

void RawServer::useTls(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    m_certificate = certificatePem;
    m_key = keyPem;
}

QUrl RawServer::baseUrl() const
{
    QUrl url;
    url.setScheme(m_key.isEmpty() ? u"http"_s : u"https"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(serverPort());
    url.setPath(u"/tsp/v1"_s);
    return url;
}

int RawServer::count(const QByteArray &method) const
{
    return static_cast<int>(
            std::count_if(m_requests.begin(), m_requests.end(),
                          [&](const RawRequest &request) { return request.method == method; }));
}

void RawServer::incomingConnection(qintptr descriptor)
{
    auto peer = std::make_unique<Peer>();
    peer->number = ++m_connections;
    Peer *raw = peer.get();
    if (m_key.isEmpty()) {
        peer->socket = std::make_unique<QTcpSocket>();
    } else {
        peer->socket = std::make_unique<QSslSocket>();
    }
    QTcpSocket *socket = peer->socket.get();
    m_peers.push_back(std::move(peer));
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::readyRead, this, [this, raw] { receive(*raw); });
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        tls->setLocalCertificate(QSslCertificate(m_certificate));
        tls->setPrivateKey(QSslKey(m_key, QSsl::Rsa));
        connect(tls, &QSslSocket::encrypted, this, [this, raw] { greet(*raw); });
        tls->startServerEncryption();
    } else {
        greet(*raw);
    }
}

void RawServer::greet(Peer &peer)
{
    if (nextIs(RawStep::When::OnConnect)) {
        play(peer, takeStep());
    }
}

void RawServer::receive(Peer &peer)
{
    peer.received += peer.socket->readAll();
    if (!peer.received.isEmpty() && !peer.stepTaken && nextIs(RawStep::When::OnFirstByte)) {
        RawRequest request = parsedHead(peer.received);
        request.connection = peer.number;
        m_requests.append(request);
        peer.stepTaken = true;
        play(peer, takeStep());
    }
    while (!peer.stepTaken && takeWholeRequest(peer)) {
        play(peer, stepForRequest());
    }
}

bool RawServer::takeWholeRequest(Peer &peer)
{
    const qsizetype end = peer.received.indexOf("\r\n\r\n");
    if (end < 0) {
        return false;
    }
    RawRequest request = parsedHead(peer.received.left(end));
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (peer.received.size() < end + 4 + length) {
        return false;
    }
    request.body = peer.received.mid(end + 4, length);
    request.connection = peer.number;
    peer.received.remove(0, end + 4 + length);
    m_requests.append(request);
    return true;
}

bool RawServer::nextIs(RawStep::When when) const
{
    return !m_script.isEmpty() && m_script.first().when == when;
}

RawStep RawServer::takeStep()
{
    return m_script.size() > 1 ? m_script.takeFirst() : m_script.value(0);
}

RawStep RawServer::stepForRequest()
{
    return m_choose ? m_choose(m_requests.last()) : takeStep();
}

void RawServer::release()
{
    const auto held = std::exchange(m_held, {});
    for (const auto &[peer, step] : held) {
        if (peer->socket->state() == QAbstractSocket::ConnectedState) {
            play(*peer, step);
        }
    }
}

void RawServer::play(Peer &peer, const RawStep &step)
{
    if (step.held) {
        m_held.append({&peer, step});
        m_held.last().second.held = false;
        return;
    }
    QTcpSocket &socket = *peer.socket;
    socket.write(step.bytes);
    socket.flush();
    if (!step.drip.isEmpty()) {
        startDrip(&socket, step.drip);
    }
    if (step.then == RawStep::Then::Fin) {
        socket.disconnectFromHost();
    } else if (step.then == RawStep::Then::Reset) {
        armReset(socket);
        socket.abort();
    }
}

} // namespace fleetsync::test

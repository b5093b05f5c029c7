// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "rawclient.h"

#include <QTest>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace fleetsync::simulator::test {

namespace {

constexpr int patience = 30'000;
constexpr char separator[] = "\r\n\r\n";

} // namespace

RawClient::RawClient(const Simulator &simulator)
    : m_key(simulator.apiKey().toLatin1())
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(static_cast<quint16>(simulator.baseUrl().port()));
    address.sin_addr.s_addr = qToBigEndian(quint32{INADDR_LOOPBACK});
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    m_open = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address))
             == 0;
    ::fcntl(m_socket, F_SETFL, ::fcntl(m_socket, F_GETFL) | O_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this] { read(); });
}

RawClient::~RawClient()
{
    m_notifier.reset();
    ::close(m_socket);
}

void RawClient::send(const QByteArray &method, const QByteArray &path, const QByteArray &token,
                     const QByteArray &body)
{
    QByteArray request = method;
    request.append(" /tsp/v1").append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    request.append("Authorization: Bearer ").append(m_key).append("\r\n");
    if (!token.isEmpty()) {
        request.append("Connection-Token: ").append(token).append("\r\n");
    }
    request.append("Content-Length: ").append(QByteArray::number(body.size()));
    request.append(separator).append(body);
    // Small enough for the socket's buffer, so it is taken at once and whole.
    m_open = m_open
             && ::send(m_socket, request.constData(), static_cast<std::size_t>(request.size()),
                       MSG_NOSIGNAL)
                        == request.size();
}

void RawClient::read()
{
    QByteArray part(1024 * 1024, Qt::Uninitialized);
    const ssize_t got = ::recv(m_socket, part.data(), static_cast<std::size_t>(part.size()), 0);
    if (got > 0) {
        m_bytes.append(part.left(got));
        return;
    }
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    m_reset = got < 0 && errno == ECONNRESET;
    m_open = false;
    m_notifier->setEnabled(false);
}

QByteArray RawClient::head() const
{
    return m_bytes.left(m_bytes.indexOf(separator));
}

QByteArray RawClient::body() const
{
    const qsizetype end = m_bytes.indexOf(separator);
    return end < 0 ? QByteArray() : m_bytes.mid(end + 4);
}

bool RawClient::receive(qsizetype atLeast)
{
    return QTest::qWaitFor([this, atLeast] { return m_bytes.size() >= atLeast; }, patience);
}

bool RawClient::receiveAnswer()
{
    const auto isWhole = [this] {
        const qsizetype field = head().indexOf("Content-Length: ");
        const QByteArray length = field < 0 ? QByteArray() : head().mid(field + 16);
        return field >= 0 && body().size() >= length.left(length.indexOf('\r')).toLongLong();
    };
    return QTest::qWaitFor(isWhole, patience);
}

bool RawClient::receiveEnd()
{
    return QTest::qWaitFor([this] { return !m_open; }, patience);
}

} // namespace fleetsync::simulator::test

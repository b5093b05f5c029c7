// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/tlsfront.h"

#include <QDeadlineTimer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

namespace {

QString fixture(const QString &name)
{
    return QString(QStringLiteral(FLEETSYNC_NET_FIXTURES) % u'/' % name);
}

QString findNghttpx()
{
    const QString found = QStandardPaths::findExecutable(u"nghttpx"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"nghttpx"_s,
                                                            {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
                           : found;
}

/// nghttpx cannot be asked which port it was given.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1000);
}

} // namespace

TlsFront::TlsFront(const ServerAccess &behind, Offer offer)
{
    const QString program = findNghttpx();
    const auto backend = static_cast<quint16>(behind.baseUrl.port());
    // Somebody may take the free port first.
    for (int tries = 0; !program.isEmpty() && !m_access && tries < 3; ++tries) {
        const quint16 port = freePort();
        if (start(program, port, backend, offer)) {
            m_access = behind;
            m_access->baseUrl.setScheme(u"https"_s);
            m_access->baseUrl.setPort(port);
            m_access->network.proxy = NetworkSettings::Proxy::None;
            m_access->network.extraCaFile = fixture(u"test-ca.pem"_s);
        }
    }
}

TlsFront::~TlsFront()
{
    if (m_process) {
        m_process->kill();
        m_process->waitForFinished();
    }
}

bool TlsFront::start(const QString &program, quint16 port, quint16 backend, Offer offer)
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(
            program,
            {u"--conf=/dev/null"_s, u"--workers=1"_s, u"--single-process"_s,
             u"--frontend=127.0.0.1,%1"_s.arg(port), u"--backend=127.0.0.1,%1"_s.arg(backend),
             offer == Offer::Http2 ? u"--npn-list=h2,http/1.1"_s : u"--npn-list=http/1.1"_s,
             u"--log-level=WARN"_s, u"--no-ocsp"_s, u"--accesslog-file=/dev/null"_s,
             u"--errorlog-file=/dev/stderr"_s, fixture(u"test-only.key"_s),
             fixture(u"right-host.pem"_s)});
    const QDeadlineTimer end(20'000);
    while (!end.hasExpired() && m_process->state() != QProcess::NotRunning) {
        if (!m_process->waitForFinished(50) && answers(port)) {
            return m_process->state() == QProcess::Running;
        }
    }
    return false;
}

} // namespace fleetsync::bench

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/apiharness.h"

#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using Then = RawStep::Then;

namespace {

constexpr int patience = 30'000;

const QByteArray emptyPage = R"({"results":[],"next":null})";

QString netFixture(const QString &name)
{
    return QFINDTESTDATA("../net/fixtures") + QString(u'/' % name);
}

/// Bytes between a free TCP port and a local socket, until they are cut: nghttpx cannot be asked
/// which port it was given.
class Relay : public QTcpServer
{
    Q_OBJECT
public:
    explicit Relay(QString target)
        : m_target(std::move(target))
    {
        listen(QHostAddress::LocalHost);
    }

    void cut()
    {
        const auto sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets) {
            socket->abort();
        }
    }
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++m_connections;
        auto *near = new QTcpSocket(this);
        auto *far = new QLocalSocket(near);
        connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
        connect(far, &QLocalSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
        connect(near, &QTcpSocket::disconnected, far, &QLocalSocket::disconnectFromServer);
        connect(far, &QLocalSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
        far->connectToServer(m_target);
        near->setSocketDescriptor(descriptor);
    }

private:
    QString m_target;
    int m_connections = 0;
};

} // namespace

/// HTTP/2, spoken by nghttpx in front of a raw server.
class TestHttp2 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aWriteOnACutConnectionIsSentOnce_data();
    void aWriteOnACutConnectionIsSentOnce();
    void oneConnectionCarriesManyCalls();

private:
    ServerAccess access() const;

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_proxy;
    std::unique_ptr<Relay> m_relay;
};

void TestHttp2::init()
{
    for (const char *name : {"https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"}) {
        qunsetenv(name);
    }
    m_server = std::make_unique<RawServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString socket = m_folder->filePath(u"h2"_s);
    m_proxy = std::make_unique<QProcess>();
    m_proxy->setProcessChannelMode(QProcess::ForwardedChannels);
    m_proxy->start(QStringLiteral(FLEETSYNC_NGHTTPX),
                   {u"--conf=/dev/null"_s, u"--workers=1"_s, u"--single-process"_s,
                    QString(u"--frontend=unix:"_s % socket),
                    u"--backend=127.0.0.1,%1"_s.arg(m_server->serverPort()), u"--log-level=WARN"_s,
                    u"--no-ocsp"_s, u"--accesslog-file=/dev/null"_s,
                    u"--errorlog-file=/dev/stderr"_s, netFixture(u"test-only.key"_s),
                    netFixture(u"right-host.pem"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket) || m_proxy->state() == QProcess::NotRunning,
                             patience);
    QVERIFY2(m_proxy->state() == QProcess::Running, qPrintable(m_proxy->errorString()));
    m_relay = std::make_unique<Relay>(socket);
}

void TestHttp2::cleanup()
{
    m_relay.reset();
    m_proxy->kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->state(), QProcess::NotRunning, patience);
    m_proxy.reset();
    m_server.reset();
    m_folder.reset();
}

ServerAccess TestHttp2::access() const
{
    QUrl url = m_server->baseUrl();
    url.setScheme(u"https"_s);
    url.setPort(m_relay->serverPort());
    ServerAccess access = accessTo(url);
    access.network.extraCaFile = netFixture(u"test-ca.pem"_s);
    return access;
}

void TestHttp2::aWriteOnACutConnectionIsSentOnce_data()
{
    QTest::addColumn<bool>("reused");
    QTest::newRow("h2_conn_cut: the first request of the connection") << false;
    QTest::newRow("h2_conn_cut: a request on a connection that has served") << true;
}

void TestHttp2::aWriteOnACutConnectionIsSentOnce()
{
    QFETCH(bool, reused);
    const RawStep page{httpAnswer(200, emptyPage), Then::KeepOpen, {}, {}};
    m_server->answerBy([&](const RawRequest &request) {
        return request.method == "POST" ? RawStep{{}, Then::KeepOpen, {}, {}} : page;
    });
    ToldRandom random;
    HttpFleetApi api(access(), policyFor(Cause::Cut), random);
    if (reused) {
        QVERIFY(answerOf(api.issues({}, {})));
    }

    const auto reply = api.requestSync(fleetOne(), SyncRequest{Days{7}, {}}, someWish());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count("POST"), 1, patience);
    QCOMPARE(m_relay->connections(), 1);
    m_relay->cut();
    const ApiError error = errorOf(reply);

    QCOMPARE(error.kind, ErrorKind::NoAnswer);
    QCOMPARE(error.cause, Cause::Cut);
    // Another copy would come on another connection; a second call shows that none is on its way.
    QVERIFY(answerOf(api.issues({}, {})));
    QCOMPARE(m_server->count("POST"), 1);
    for (const RawRequest &request : m_server->requests()) {
        QVERIFY2(request.headers.value("via").startsWith("2 "), "it came by HTTP/2");
    }
}

void TestHttp2::oneConnectionCarriesManyCalls()
{
    bool holds = false;
    m_server->answerBy([&holds](const RawRequest &) {
        return RawStep{httpAnswer(200, someSync), Then::KeepOpen, {}, {}, holds};
    });
    ToldRandom random;
    HttpFleetApi api(access(), policyFor(Cause::Cut), random);
    QVERIFY(answerOf(api.sync(fleetOne(), SyncId(u"first"_s), Urgency::Poll)));

    holds = true;
    QList<Reply<Sync>> replies;
    for (int i = 0; i < 20; ++i) {
        replies.append(api.sync(fleetOne(), SyncId(u"sync_%1"_s.arg(i)), Urgency::Poll));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 21, patience);
    QCOMPARE(m_relay->connections(), 1);
    holds = false;
    m_server->release();
    for (const auto &reply : replies) {
        QVERIFY(answerOf(reply));
    }
    QSet<QByteArray> asked;
    for (const RawRequest &request : m_server->requests()) {
        QVERIFY2(request.headers.value("via").startsWith("2 "), "it came by HTTP/2");
        asked.insert(request.target);
    }
    QCOMPARE(asked.size(), 21);
    QCOMPARE(m_server->requests().size(), 21);
}

QTEST_GUILESS_MAIN(TestHttp2)
#include "tst_http2.moc"

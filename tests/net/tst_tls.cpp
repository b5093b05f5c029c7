// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/apiharness.h"

#include <QFile>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using Then = RawStep::Then;

namespace {

QString fixturePath(const QString &name)
{
    return QFINDTESTDATA("fixtures") + QString(u'/' % name);
}

QByteArray fixture(const QString &name)
{
    QFile file(fixturePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray emptyPage = R"({"results":[],"next":null})";

/// ServerHello of TLS 1.0: no session, TLS_RSA_WITH_AES_128_CBC_SHA, no compression.
QByteArray tls10Hello()
{
    const QByteArray random(32, 'r');
    const QByteArray hello = QByteArray::fromHex("0301") + random + QByteArray::fromHex("00002f00");
    const QByteArray message
            = QByteArray::fromHex("020000") + static_cast<char>(hello.size()) + hello;
    return QByteArray::fromHex("16030100") + static_cast<char>(message.size()) + message;
}

} // namespace

/// Certificates and proxies, and writes over TLS, where Qt re-sends more often still.
class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void certificates_data();
    void certificates();
    void noHandshake_data();
    void noHandshake();
    void aWriteIsSentOnce_data();
    void aWriteIsSentOnce();
    void theProxyIsForHttpsOnly();
    void aProxyInTheWay_data();
    void aProxyInTheWay();
    void aNameThatNobodyKnows_data();
    void aNameThatNobodyKnows();
};

void TestTls::init()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY",
                             "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"}) {
        qunsetenv(name);
    }
}

void TestTls::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trustTestCa");
    QTest::addColumn<int>("cause"); // -1: accepted
    const auto row = [](const char *name, const QString &certificate, bool trust, Cause cause) {
        QTest::newRow(name) << certificate << trust << static_cast<int>(cause);
    };
    row("signed by a CA that was added", u"right-host.pem"_s, true, Cause::None);
    row("signed by a CA that nobody knows", u"right-host.pem"_s, false, Cause::TlsUntrusted);
    row("tls_selfsigned: signed by nobody but itself", u"self-signed.pem"_s, true,
        Cause::TlsUntrusted);
    row("tls_wrong_host: for another host", u"wrong-host.pem"_s, true, Cause::TlsHostMismatch);
    row("tls_wrong_host: for another host, by nobody", u"wrong-host.pem"_s, false,
        Cause::TlsUntrusted);
}

void TestTls::certificates()
{
    QFETCH(QString, certificate);
    QFETCH(bool, trustTestCa);
    QFETCH(int, cause);
    RawServer server({{httpAnswer(200, emptyPage), Then::KeepOpen, {}, {}}});
    server.useTls(fixture(certificate), fixture(u"test-only.key"_s));
    ServerAccess access = accessTo(server.baseUrl());
    access.network.extraCaFile = trustTestCa ? fixturePath(u"test-ca.pem"_s) : QString();
    ToldRandom random;
    HttpFleetApi api(access, shortPolicy(), random);
    const auto result = answerOf(api.issues({}, {}));
    if (cause == static_cast<int>(Cause::None)) {
        QVERIFY(result);
        QCOMPARE(server.requests().size(), 1);
        return;
    }
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Tls);
    QCOMPARE(result.error().cause, static_cast<Cause>(cause));
    QCOMPARE(result.error().host, u"127.0.0.1"_s);
    QCOMPARE(server.requests().size(), 0);
    QVERIFY(surelyNotActedOn(result.error()));
}

void TestTls::noHandshake_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("then");
    const int fin = static_cast<int>(Then::Fin);
    const int open = static_cast<int>(Then::KeepOpen);
    QTest::newRow("a server that speaks no TLS")
            << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << fin;
    QTest::newRow("tls10_server: it says hello in TLS 1.0") << tls10Hello() << open;
    QTest::newRow("tls10_server: it turns newer versions down")
            << QByteArray::fromHex("15030100020246") << fin; // alert, fatal: protocol_version
}

void TestTls::noHandshake()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, then);
    RawServer server({{bytes, static_cast<Then>(then), RawStep::When::OnFirstByte, {}}});
    QUrl url = server.baseUrl();
    url.setScheme(u"https"_s);
    ToldRandom random;
    HttpFleetApi api(accessTo(url), policyFor(Cause::TlsProtocol), random);
    const ApiError error = errorOf(api.requestSync(fleetOne(), {}, someWish()));
    QCOMPARE(error.kind, ErrorKind::Tls);
    QCOMPARE(error.cause, Cause::TlsProtocol);
    QVERIFY(surelyNotActedOn(error));
    QCOMPARE(server.count("POST"), 0);
}

void TestTls::aWriteIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("then");
    const int fin = static_cast<int>(Then::Fin);
    const int reset = static_cast<int>(Then::Reset);
    QTest::newRow("tls_fin_before_reply: closed instead of answering") << QByteArray() << fin;
    QTest::newRow("tls_fin_before_reply: reset instead of answering") << QByteArray() << reset;
    QTest::newRow("partial status line") << QByteArray("HTTP/1.1 2") << fin;
    QTest::newRow("partial headers") << QByteArray("HTTP/1.1 201 Created\r\nDa") << fin;
}

void TestTls::aWriteIsSentOnce()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, then);
    for (const bool reused : {false, true}) {
        RawServer server({{httpAnswer(200, emptyPage), Then::KeepOpen, {}, {}},
                          {bytes, static_cast<Then>(then), {}, {}}});
        server.useTls(fixture(u"right-host.pem"_s), fixture(u"test-only.key"_s));
        ServerAccess access = accessTo(server.baseUrl());
        access.network.extraCaFile = fixturePath(u"test-ca.pem"_s);
        ToldRandom random;
        HttpFleetApi api(access, shortPolicy(), random);
        if (reused) {
            QVERIFY(answerOf(api.issues({}, {})));
        } else {
            server.setScript({{bytes, static_cast<Then>(then), {}, {}}});
        }
        const ApiError error
                = errorOf(api.requestSync(fleetOne(), SyncRequest{Days{7}, {}}, someWish()));
        QCOMPARE(error.kind, ErrorKind::NoAnswer);
        QCOMPARE(error.cause, Cause::Cut);
        QCOMPARE(server.count("POST"), 1);
    }
}

void TestTls::theProxyIsForHttpsOnly()
{
    RawServer proxy({{httpAnswer(200, emptyPage), Then::KeepOpen, {}, {}}});
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.serverPort());
    qputenv("http_proxy", address);
    qputenv("https_proxy", address);
    RawServer server({{httpAnswer(200, emptyPage), Then::KeepOpen, {}, {}}});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    QVERIFY(answerOf(api.issues({}, {})));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(proxy.connections(), 0);
}

void TestTls::aProxyInTheWay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind, Cause cause) {
        QTest::newRow(name) << bytes << static_cast<int>(kind) << static_cast<int>(cause);
    };
    row("proxy_407: it wants a password",
        httpAnswer(407, {}, {"Proxy-Authenticate: Basic realm=x"}), ErrorKind::NotSent,
        Cause::ProxyAuth);
    row("proxy_never_connects: it never answers CONNECT", {}, ErrorKind::NoAnswer,
        Cause::IdleTimeout);
}

void TestTls::aProxyInTheWay()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(int, cause);
    RawServer proxy({{bytes, Then::KeepOpen, {}, {}}});
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
    ToldRandom random;
    HttpFleetApi api(accessTo(QUrl(u"https://terminal.invalid/tsp/v1"_s)),
                     policyFor(static_cast<Cause>(cause)), random);
    const ApiError error = errorOf(api.requestSync(fleetOne(), {}, someWish()));
    QCOMPARE(error.kind, static_cast<ErrorKind>(kind));
    QCOMPARE(error.cause, static_cast<Cause>(cause));
    QCOMPARE(proxy.requests().value(0).method, "CONNECT");
    QCOMPARE(proxy.count("POST"), 0);
    for (const RawRequest &request : proxy.requests()) {
        QVERIFY(!request.headers.contains("authorization"));
    }
}

void TestTls::aNameThatNobodyKnows_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("dns_fail: a name that cannot be") << u"terminal.invalid"_s;
}

void TestTls::aNameThatNobodyKnows()
{
    QFETCH(QString, host);
    qputenv("RES_OPTIONS", "timeout:1 attempts:1"); // where no name server answers at all
    ToldRandom random;
    HttpFleetApi api(accessTo(QUrl(u"https://%1/tsp/v1"_s.arg(host))),
                     policyFor(Cause::HostNotFound), random);
    const ApiError error = errorOf(api.requestSync(fleetOne(), {}, someWish()));
    QCOMPARE(error.kind, ErrorKind::NotSent);
    QCOMPARE(error.cause, Cause::HostNotFound);
    QCOMPARE(error.host, host);
    QVERIFY(surelyNotActedOn(error));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"

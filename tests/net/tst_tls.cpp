// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/apiharness.h"

#include <QFile>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using Then = RawStep::Then;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QFINDTESTDATA("fixtures") + QString(u'/' % name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray emptyPage = R"({"results":[],"next":null})";

} // namespace

/// Certificates and proxies, and writes over TLS, where Qt re-sends more often still.
class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void certificates_data();
    void certificates();
    void aServerThatSpeaksNoTls();
    void aWriteIsSentOnce_data();
    void aWriteIsSentOnce();
    void theProxyIsForHttpsOnly();
    void aProxyThatWantsAPassword();
    void aProxyThatNeverConnects();
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
    row("self-signed", u"self-signed.pem"_s, true, Cause::TlsUntrusted);
    row("for another host", u"wrong-host.pem"_s, true, Cause::TlsHostMismatch);
    row("for another host, by nobody", u"wrong-host.pem"_s, false, Cause::TlsUntrusted);
}

void TestTls::certificates()
{
    QFETCH(QString, certificate);
    QFETCH(bool, trustTestCa);
    QFETCH(int, cause);
    RawServer server({{httpAnswer(200, emptyPage), Then::KeepOpen, {}, {}}});
    server.useTls(fixture(certificate), fixture(u"test-only.key"_s));
    ServerAccess access = accessTo(server.baseUrl());
    access.extraCaPem = trustTestCa ? fixture(u"test-ca.pem"_s) : QByteArray();
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

void TestTls::aServerThatSpeaksNoTls()
{
    RawServer server(
            {{"HTTP/1.1 400 Bad Request\r\n\r\n", Then::Fin, RawStep::When::OnFirstByte, {}}});
    QUrl url = server.baseUrl();
    url.setScheme(u"https"_s);
    ToldRandom random;
    HttpFleetApi api(accessTo(url), shortPolicy(), random);
    const ApiError error = errorOf(api.issues({}, {}));
    QCOMPARE(error.kind, ErrorKind::Tls);
    QCOMPARE(error.cause, Cause::TlsProtocol);
}

void TestTls::aWriteIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("then");
    const int fin = static_cast<int>(Then::Fin);
    const int reset = static_cast<int>(Then::Reset);
    QTest::newRow("fin before reply") << QByteArray() << fin;
    QTest::newRow("reset before reply") << QByteArray() << reset;
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
        access.extraCaPem = fixture(u"test-ca.pem"_s);
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

void TestTls::aProxyThatWantsAPassword()
{
    RawServer proxy(
            {{httpAnswer(407, {}, {"Proxy-Authenticate: Basic realm=x"}), Then::KeepOpen, {}, {}}});
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
    ToldRandom random;
    HttpFleetApi api(accessTo(QUrl(u"https://terminal.invalid/tsp/v1"_s)), shortPolicy(), random);
    const ApiError error = errorOf(api.requestSync(fleetOne(), {}, someWish()));
    QCOMPARE(error.kind, ErrorKind::NotSent);
    QCOMPARE(error.cause, Cause::ProxyAuth);
    QCOMPARE(proxy.requests().value(0).method, "CONNECT");
    QVERIFY(!proxy.requests().value(0).headers.contains("authorization"));
}

void TestTls::aProxyThatNeverConnects()
{
    RawServer proxy({{{}, Then::KeepOpen, {}, {}}});
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
    ToldRandom random;
    HttpFleetApi api(accessTo(QUrl(u"https://terminal.invalid/tsp/v1"_s)), shortPolicy(), random);
    const ApiError error = errorOf(api.requestSync(fleetOne(), {}, someWish()));
    QCOMPARE(error.kind, ErrorKind::NoAnswer);
    QCOMPARE(error.cause, Cause::IdleTimeout);
    QVERIFY(!proxy.requests().value(0).headers.contains("authorization"));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"

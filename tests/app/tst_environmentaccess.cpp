// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/environmentaccess.h"
#include "gui/welcome/serverchoice.h"

#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

class TestEnvironmentAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void isAbsentWithoutAKey();
    void namesTheEnvironment_data();
    void namesTheEnvironment();
};

void TestEnvironmentAccess::reads_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("urlFine");
    QTest::addColumn<bool>("secretsFine");
    QTest::addColumn<QString>("host");

    const QString none;
    QTest::newRow("production is the default")
            << u"sk_1"_s << none << none << true << true << u"api.withterminal.com"_s;
    QTest::newRow("plain http on loopback is fine")
            << u"sk_1"_s << u"http://127.0.0.1:4000/tsp/v1"_s << none << true << true
            << u"127.0.0.1"_s;
    QTest::newRow("plain http elsewhere is refused")
            << u"sk_1"_s << u"http://relay.example/tsp/v1"_s << none << false << true
            << u"relay.example"_s;
    QTest::newRow("a company relay over https is fine")
            << u"sk_1"_s << u"https://relay.example/tsp/v1"_s << none << true << true
            << u"relay.example"_s;
    QTest::newRow("a pasted line end is trimmed off the key")
            << u"sk_1\n"_s << none << none << true << true << u"api.withterminal.com"_s;
    QTest::newRow("a line end inside the key is refused")
            << u"sk_1\r\nHost: evil"_s << none << none << true << false
            << u"api.withterminal.com"_s;
    QTest::newRow("a blank inside the connection token is refused")
            << u"sk_1"_s << none << u"con_tkn a"_s << true << false << u"api.withterminal.com"_s;
}

void TestEnvironmentAccess::reads()
{
    QFETCH(QString, key);
    QFETCH(QString, url);
    QFETCH(QString, token);
    QFETCH(bool, urlFine);
    QFETCH(bool, secretsFine);
    QFETCH(QString, host);

    QProcessEnvironment environment;
    environment.insert(u"TERMINAL_API_KEY"_s, key);
    environment.insert(u"TERMINAL_BASE_URL"_s, url);
    environment.insert(u"TERMINAL_CONNECTION_TOKEN"_s, token);
    const auto access = environmentAccess(environment);

    QVERIFY(access);
    QCOMPARE(!access->urlProblem.has_value(), urlFine);
    QCOMPARE(!access->keyMalformed, secretsFine);
    QCOMPARE(access->server.baseUrl.host(), host);
    QCOMPARE(access->connectionToken.isEmpty(), token.isEmpty());
}

void TestEnvironmentAccess::isAbsentWithoutAKey()
{
    QProcessEnvironment environment;
    environment.insert(u"TERMINAL_BASE_URL"_s, u"http://127.0.0.1:1/tsp/v1"_s);
    QVERIFY(!environmentAccess(environment));
}

void TestEnvironmentAccess::namesTheEnvironment_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Environment>("environment");

    QTest::newRow("production") << productionUrl().toString() << Environment::Production;
    QTest::newRow("sandbox") << sandboxUrl().toString() << Environment::Sandbox;
    QTest::newRow("a relay") << u"https://relay.example/tsp/v1"_s << Environment::Custom;
}

void TestEnvironmentAccess::namesTheEnvironment()
{
    QFETCH(QString, url);
    QFETCH(Environment, environment);

    QCOMPARE(environmentOfServer(QUrl(url)), environment);
}

QTEST_GUILESS_MAIN(TestEnvironmentAccess)

#include "tst_environmentaccess.moc"

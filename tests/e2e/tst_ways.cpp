// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/secretsearch.h"

#include "app/application.h"
#include "simulator/simulator.h"
#include "support/toldsecrets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString outcome = u"Outcome of the check"_s;

simulator::Options fewFleets()
{
    simulator::Options options;
    options.connections = 12;
    return options;
}

} // namespace

/// The ways into a server, through the composition root itself.
class TestWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void welcomePageOpensTheDemoFleets();
    void demoOptionOpensTheDemoFleetsAtOnce();
    void keyIsCheckedBeforeItIsAccepted();
    void addressThatWouldShowTheKeyIsRefused_data();
    void addressThatWouldShowTheKeyIsRefused();
    void environmentOpensItsServerAtOnce();
    void environmentWithATokenShowsThatOneFleet();
    void environmentWithAnUnsafeAddressSaysSo();
    void aKeptKeyOpensItsServerAtTheNextStart();
    void aKeychainThatIsLockedAsksForTheKey();
    void withoutAKeychainTheKeyIsForThisRun();
    void aForgottenKeyIsNotUsedAgain();
    void aSecondStartRaisesTheFirst();
    void nothingThatWasWrittenHoldsASecret();

private:
    bool asksForTheKeyAgain() const;
    bool connectWithKey();
    void open(const CommandLine &commandLine = {});
    bool openConnectPage();
    void fill(const QString &server, const QString &key);
    QString text() const { return visibleText(m_application->window()); }

    std::unique_ptr<QTemporaryDir> m_home;
    test::ToldSecrets m_secrets;
    std::unique_ptr<simulator::Simulator> m_server;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<Screen> m_screen;
};

void TestWays::init()
{
    for (const char *name :
         {"TERMINAL_API_KEY", "TERMINAL_BASE_URL", "TERMINAL_CONNECTION_TOKEN"}) {
        qunsetenv(name);
    }
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    m_secrets.held.clear();
    m_secrets.fails.reset();
    m_server = std::make_unique<simulator::Simulator>(fewFleets());
    QVERIFY(m_server->start());
}

void TestWays::cleanup()
{
    m_screen.reset();
    m_application.reset();
    m_server.reset();
}

void TestWays::open(const CommandLine &commandLine)
{
    m_application.reset(); // the profile has one holder
    m_application = std::make_unique<Application>(commandLine, m_secrets);
    m_screen = std::make_unique<Screen>(m_application->window());
    m_application->start();
}

bool TestWays::openConnectPage()
{
    open();
    return press(*m_screen, u"Connect with an API key"_s)
           && m_screen->find<QLineEdit>(u"API key"_s) != nullptr;
}

void TestWays::fill(const QString &server, const QString &key)
{
    m_screen->find<QComboBox>(u"Server"_s)->setEditText(server);
    m_screen->find<QLineEdit>(u"API key"_s)->setText(key);
}

void TestWays::welcomePageOpensTheDemoFleets()
{
    open();
    QVERIFY(text().contains(u"Nothing is sent until you start a sync."_s));
    QVERIFY(press(*m_screen, u"Try with demo fleets"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->rowCount(), 42, patience);
    QVERIFY(m_screen->find<QWidget>(u"DEMO: invented fleets, nothing leaves this computer"_s));
}

void TestWays::demoOptionOpensTheDemoFleetsAtOnce()
{
    CommandLine demo;
    demo.demo = true;
    open(demo);
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->rowCount(), 42, patience);
    QVERIFY(m_screen->find<QWidget>(u"DEMO: invented fleets, nothing leaves this computer"_s));
}

void TestWays::keyIsCheckedBeforeItIsAccepted()
{
    QVERIFY(openConnectPage());
    const QString server = m_server->baseUrl().toString();
    fill(server, u"sk_demo_wrong"_s);
    QVERIFY2(!press(*m_screen, u"Connect"_s), "not before the check");
    QVERIFY(press(*m_screen, u"Check key"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->labelText(outcome).contains(u"Key not accepted"_s),
                             patience);
    QVERIFY2(!press(*m_screen, u"Connect"_s), "not with a wrong key");

    fill(server, m_server->apiKey());
    QVERIFY(press(*m_screen, u"Check key"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->labelText(outcome).startsWith(u"Key works."_s), patience);
    QVERIFY2(m_screen->labelText(outcome).contains(u"12 fleet(s)"_s),
             qPrintable(m_screen->labelText(outcome)));
    QVERIFY(press(*m_screen, u"Connect"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->rowCount(), 12, patience);
    QVERIFY(!everyText(m_application->window()).contains(m_server->apiKey()));
}

void TestWays::addressThatWouldShowTheKeyIsRefused_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("plain http to another computer")
            << u"http://relay.example.com/tsp/v1"_s
            << u"The address must start with https://, or the key would travel unprotected."_s;
    QTest::newRow("another protocol")
            << u"ftp://relay.example.com/tsp/v1"_s << u"The address must start with https://."_s;
    QTest::newRow("a password in the address")
            << u"https://me:pw@relay.example.com/tsp/v1"_s
            << u"The address may not hold a name or password before the @."_s;
}

void TestWays::addressThatWouldShowTheKeyIsRefused()
{
    QFETCH(QString, server);
    QFETCH(QString, sentence);
    QVERIFY(openConnectPage());
    fill(server, m_server->apiKey());
    QVERIFY(press(*m_screen, u"Check key"_s));
    QVERIFY2(m_screen->labelText(u"Server problem"_s).startsWith(sentence),
             qPrintable(m_screen->labelText(u"Server problem"_s)));
    QVERIFY(m_screen->labelText(outcome).isEmpty());
    QVERIFY(!press(*m_screen, u"Connect"_s));
}

void TestWays::environmentOpensItsServerAtOnce()
{
    qputenv("TERMINAL_API_KEY", m_server->apiKey().toUtf8());
    qputenv("TERMINAL_BASE_URL", m_server->baseUrl().toEncoded());
    open();
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->rowCount(), 12, patience);
    QVERIFY(text().contains(u"Frank's Trucking"_s)
            || m_screen->select(m_server->connectionIds().constFirst()));
    QVERIFY2(qEnvironmentVariableIsEmpty("TERMINAL_API_KEY"), "child processes do not inherit it");
    const QString all = everyText(m_application->window());
    QVERIFY(!all.contains(m_server->apiKey()));
    const QStringList fleets = m_server->connectionIds();
    for (const QString &fleet : fleets) {
        QVERIFY2(!all.contains(m_server->tokenOf(fleet)), "no token is shown either");
    }
}

void TestWays::environmentWithATokenShowsThatOneFleet()
{
    const QString fleet = m_server->connectionIds().at(3);
    qputenv("TERMINAL_API_KEY", m_server->apiKey().toUtf8());
    qputenv("TERMINAL_BASE_URL", m_server->baseUrl().toEncoded());
    qputenv("TERMINAL_CONNECTION_TOKEN", m_server->tokenOf(fleet).toUtf8());
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->select(fleet), patience);
    QCOMPARE(m_screen->rowCount(), 1);
    QCOMPARE(m_server->count(u"listConnections"_s), 0);
    QVERIFY(!everyText(m_application->window()).contains(m_server->tokenOf(fleet)));
}

void TestWays::environmentWithAnUnsafeAddressSaysSo()
{
    qputenv("TERMINAL_API_KEY", m_server->apiKey().toUtf8());
    qputenv("TERMINAL_BASE_URL", "http://relay.example.com/tsp/v1");
    open();
    QTRY_VERIFY_WITH_TIMEOUT(
            text().contains(u"The server's address in TERMINAL_BASE_URL cannot be used"_s),
            patience);
    QVERIFY(text().contains(u"It must start with https://."_s));
    QVERIFY(!everyText(m_application->window()).contains(m_server->apiKey()));
}

bool TestWays::connectWithKey()
{
    if (!openConnectPage()) {
        return false;
    }
    fill(m_server->baseUrl().toString(), m_server->apiKey());
    return press(*m_screen, u"Check key"_s)
           && QTest::qWaitFor(
                   [this] { return m_screen->labelText(outcome).startsWith(u"Key works."_s); },
                   patience)
           && press(*m_screen, u"Connect"_s)
           && QTest::qWaitFor([this] { return m_screen->rowCount() == 12; }, patience);
}

void TestWays::aKeptKeyOpensItsServerAtTheNextStart()
{
    QVERIFY(connectWithKey());
    QCOMPARE(m_secrets.held.size(), 1);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->rowCount(), 12, patience);
}

void TestWays::aKeychainThatIsLockedAsksForTheKey()
{
    QVERIFY(connectWithKey());
    m_secrets.fails = SecretStoreError::NotFoundOrLocked;
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->labelText(outcome).startsWith(
                                     u"The saved key was not found, or the keychain is locked."_s),
                             patience);
    QCOMPARE(m_screen->find<QComboBox>(u"Server"_s)->currentText(), m_server->baseUrl().toString());
}

/// The server of the last run is filled in; its key is not known.
bool TestWays::asksForTheKeyAgain() const
{
    return m_screen->labelText(outcome).startsWith(u"Paste the key of this server again"_s)
           && m_screen->find<QComboBox>(u"Server"_s)->currentText()
                      == m_server->baseUrl().toString();
}

void TestWays::withoutAKeychainTheKeyIsForThisRun()
{
    m_secrets.fails = SecretStoreError::NoKeychain;
    QVERIFY(connectWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"This computer offers no keychain"_s), patience);
    open();
    QVERIFY(asksForTheKeyAgain());
}

void TestWays::aForgottenKeyIsNotUsedAgain()
{
    QVERIFY(connectWithKey());
    Q_EMIT m_application->window().forgetKeyRequested();
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"The saved key is out of the keychain."_s), patience);
    QVERIFY(m_secrets.held.isEmpty());
    QCOMPARE(m_screen->rowCount(), 12); // they stay open
    open();
    QVERIFY(asksForTheKeyAgain());
}

void TestWays::aSecondStartRaisesTheFirst()
{
    QVERIFY(connectWithKey());
    m_application->window().showMinimized();
    Application second({}, m_secrets);
    second.start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_application->window().isMinimized(), patience);
    QVERIFY(!second.window().isVisible());
}

void TestWays::nothingThatWasWrittenHoldsASecret()
{
    QVERIFY(connectWithKey());
    QVERIFY(m_screen->select(m_server->connectionIds().constFirst()));
    m_application.reset(); // what was asked is on the disk now
    const QByteArray written = writtenBelow(m_home->path());
    QVERIFY(written.contains("SQLite format 3"));
    QCOMPARE(disguiseIn(written, m_server->apiKey()), QString());
    const QStringList fleets = m_server->connectionIds();
    for (const QString &fleet : fleets) {
        QCOMPARE(disguiseIn(written, m_server->tokenOf(fleet)), QString());
    }
}

QTEST_MAIN(TestWays)
#include "tst_ways.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/profile.h"
#include "app/profilesettings.h"
#include "app/rememberedserver.h"
#include "support/toldsecrets.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

namespace {

const QUrl server(u"https://api.withterminal.com/tsp/v1"_s);
const Secret key("sk_live_0123456789abcdef");

struct World
{
    QTemporaryDir folder;
    ToldSecrets secrets;
    SettingsFile settings{folder.path()};
    RememberedServer last{secrets, settings};
    QSignalSpy found{&last, &RememberedServer::found};
    QSignalSpy missing{&last, &RememberedServer::keyMissing};
    QSignalSpy oneRun{&last, &RememberedServer::keyWasForOneRun};
    QSignalSpy kept{&last, &RememberedServer::keyKept};
    QSignalSpy notKept{&last, &RememberedServer::keyNotKept};
    QSignalSpy forgotten{&last, &RememberedServer::keyForgotten};
};

/// Every byte of every file below that folder.
QByteArray allIn(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        bytes += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return bytes;
}

} // namespace

class TestRememberedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeptKeyOpensItsServerNextTime();
    void theKeyIsInTheKeychainOnly();
    void withoutAWishForItNothingIsKept();
    void aKeychainThatFailsIsSaid_data();
    void aKeychainThatFailsIsSaid();
    void aKeyThatIsNotToBeHadIsAskedFor_data();
    void aKeyThatIsNotToBeHadIsAskedFor();
    void aForgottenKeyIsAskedForAgain();
    void eachServerHasAJournalOfItsOwn();
    void oddSettingsAreLeftAlone_data();
    void oddSettingsAreLeftAlone();
    void settingsComeBackAsTheyWere();
};

void TestRememberedServer::aKeptKeyOpensItsServerNextTime()
{
    World world;
    world.last.remember(server, key, true);
    QTRY_COMPARE(world.kept.size(), 1);
    world.last.read();
    QTRY_COMPARE(world.found.size(), 1);
    QCOMPARE(world.found.first().first().toUrl(), server);
    QCOMPARE(world.found.first().last().value<Secret>(), key);
}

void TestRememberedServer::theKeyIsInTheKeychainOnly()
{
    World world;
    world.last.remember(server, key, true);
    QTRY_COMPARE(world.kept.size(), 1);
    const QByteArray written = allIn(world.folder.path());
    QVERIFY(written.contains("withterminal"));
    QVERIFY(!written.contains(key.reveal()));
}

void TestRememberedServer::withoutAWishForItNothingIsKept()
{
    World world;
    world.last.remember(server, key, false);
    world.last.read();
    QCoreApplication::processEvents();
    QVERIFY(world.secrets.held.isEmpty());
    QCOMPARE(world.found.size() + world.missing.size(), 0);
    QCOMPARE(world.oneRun.size(), 1);
    QCOMPARE(world.oneRun.first().first().toUrl(), server);
    QCOMPARE(SettingsFile(world.folder.path()).kept().server, server);
}

void TestRememberedServer::aKeychainThatFailsIsSaid_data()
{
    QTest::addColumn<SecretStoreError>("why");
    QTest::newRow("no_dbus: there is none") << SecretStoreError::NoKeychain;
    QTest::newRow("the person said no") << SecretStoreError::Refused;
    QTest::newRow("anything else") << SecretStoreError::Failed;
}

void TestRememberedServer::aKeychainThatFailsIsSaid()
{
    QFETCH(SecretStoreError, why);
    World world;
    world.secrets.fails = why;
    world.last.remember(server, key, true);
    QTRY_COMPARE(world.notKept.size(), 1);
    QCOMPARE(world.notKept.first().first().value<SecretStoreError>(), why);
    QVERIFY(!SettingsFile(world.folder.path()).kept().keySaved);
}

void TestRememberedServer::aKeyThatIsNotToBeHadIsAskedFor_data()
{
    QTest::addColumn<SecretStoreError>("why");
    QTest::newRow("keyring_locked: it reads as empty") << SecretStoreError::NotFoundOrLocked;
    QTest::newRow("the keychain is gone") << SecretStoreError::NoKeychain;
}

void TestRememberedServer::aKeyThatIsNotToBeHadIsAskedFor()
{
    QFETCH(SecretStoreError, why);
    World world;
    world.last.remember(server, key, true);
    QTRY_COMPARE(world.kept.size(), 1);
    world.secrets.fails = why;
    world.last.read();
    QTRY_COMPARE(world.missing.size(), 1);
    // Nothing was overwritten: unlocked, it is there.
    world.secrets.fails.reset();
    world.last.read();
    QTRY_COMPARE(world.found.size(), 1);
}

void TestRememberedServer::aForgottenKeyIsAskedForAgain()
{
    World world;
    world.last.remember(server, key, true);
    QTRY_COMPARE(world.kept.size(), 1);
    world.last.forgetKey(server);
    QTRY_COMPARE(world.forgotten.size(), 1);
    QVERIFY(world.forgotten.first().first().toBool());
    QVERIFY(world.secrets.held.isEmpty());
    world.last.read();
    QCoreApplication::processEvents();
    QCOMPARE(world.found.size() + world.missing.size(), 0);
}

void TestRememberedServer::eachServerHasAJournalOfItsOwn()
{
    const Profile profile = profileOf(Profile::Kind::Default, u"/base"_s);
    QCOMPARE(profile.folder, u"/base/profiles/default"_s);
    const QString one = profile.storeFolder(server);
    QVERIFY(one.startsWith(u"/base/profiles/default/api.withterminal.com-"_s));
    QCOMPARE(profile.storeFolder(QUrl(u"https://api.withterminal.com/tsp/v1/"_s)), one);
    QVERIFY(profile.storeFolder(QUrl(u"https://api.withterminal.com:8443/tsp/v1"_s)) != one);
    QVERIFY(profileOf(Profile::Kind::Environment, u"/base"_s).storeFolder(server) != one);
}

void TestRememberedServer::oddSettingsAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a server without protection")
            << QByteArray("[server]\naddress=http://example.com/tsp/v1\nkeySaved=true\n");
    QTest::newRow("a server that is no address")
            << QByteArray("[server]\naddress=nonsense\nkeySaved=true\n");
    QTest::newRow("bytes that are no settings") << QByteArray("\0\xff\x01[[[=", 7);
}

void TestRememberedServer::oddSettingsAreLeftAlone()
{
    QFETCH(QByteArray, content);
    World world;
    QFile file(world.folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(!SettingsFile(world.folder.path()).kept().keySaved);
    world.last.read();
    QCoreApplication::processEvents();
    QCOMPARE(world.found.size() + world.missing.size(), 0);
}

void TestRememberedServer::settingsComeBackAsTheyWere()
{
    const QTemporaryDir folder;
    ProfileSettings settings;
    settings.server = server;
    settings.keySaved = true;
    settings.network = {NetworkSettings::Proxy::Manual, u"proxy.example.com"_s, 3128,
                        u"/etc/ssl/über uns.pem"_s, CallShare::Gentle};
    SettingsFile file(folder.path());
    SettingsFile other(folder.path());
    QVERIFY(other.kept() == ProfileSettings());
    QVERIFY(file.keep(settings));
    QVERIFY(file.kept() == settings);
    QVERIFY(SettingsFile(folder.path()).kept() == settings);
    QVERIFY2(other.kept() == ProfileSettings(), "read once");
    other.reread();
    QVERIFY(other.kept() == settings);
}

QTEST_GUILESS_MAIN(TestRememberedServer)

#include "tst_rememberedserver.moc"

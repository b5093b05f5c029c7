// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

/// The local sockets that are listened on, by name; see initTestCase().
QStringList sockets()
{
    return QDir(QDir::tempPath()).entryList(QDir::System);
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstOneHoldsTheProfile();
    void aSecondOneAsksTheFirst_data();
    void aSecondOneAsksTheFirst();
    void twoProfilesDoNotMeet();
    void theNextOneTakesOverFromADeadOne_data();
    void theNextOneTakesOverFromADeadOne();
    void onlyTheHolderListens_data();
    void onlyTheHolderListens();
    void aFolderThatCannotBeMadeIsNoOtherProcess();

private:
    QTemporaryDir m_sockets;
};

/// Nobody else's sockets are in the way.
void TestSingleInstance::initTestCase()
{
    qputenv("TMPDIR", QFile::encodeName(m_sockets.path()));
    QCOMPARE(QDir::tempPath(), m_sockets.path());
}

void TestSingleInstance::theFirstOneHoldsTheProfile()
{
    const QTemporaryDir folder;
    {
        SingleInstance first(folder.path());
        QVERIFY(first.acquire());
        SingleInstance second(folder.path());
        QVERIFY(!second.acquire());
        QVERIFY(second.isTaken());
    }
    SingleInstance third(folder.path());
    QVERIFY(third.acquire());
}

void TestSingleInstance::aSecondOneAsksTheFirst_data()
{
    QTest::addColumn<bool>("answers");
    QTest::newRow("two_instances: the first one comes to the front") << true;
    QTest::newRow("two_instances: the first one listens to nobody") << false;
}

void TestSingleInstance::aSecondOneAsksTheFirst()
{
    QFETCH(bool, answers);
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QLockFile lock(folder.filePath(u"lock"_s));
    QVERIFY(answers ? first.acquire() : lock.tryLock(0));
    QSignalSpy asked(&first, &SingleInstance::raiseRequested);
    SingleInstance second(folder.path());
    QVERIFY(!second.acquire());
    QSignalSpy raised(&second, &SingleInstance::otherRaised);
    QSignalSpy silent(&second, &SingleInstance::otherSilent);
    second.raiseOther();
    QTRY_COMPARE(raised.size() + silent.size(), 1);
    QCOMPARE(raised.size(), answers ? 1 : 0);
    QCOMPARE(asked.size(), answers ? 1 : 0);
}

void TestSingleInstance::twoProfilesDoNotMeet()
{
    const QTemporaryDir folder;
    SingleInstance one(folder.filePath(u"default"_s));
    SingleInstance other(folder.filePath(u"demo"_s));
    QVERIFY(one.acquire());
    QVERIFY(other.acquire());
}

void TestSingleInstance::theNextOneTakesOverFromADeadOne_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("takenOver");
    // A process number that the system never gives: the maximum is 2^22.
    QTest::newRow("its process is gone") << QByteArray("99999999\nfleetsync\n%1\n") << true;
    QTest::newRow("empty_lock_file: fresh, its owner may just be writing it")
            << QByteArray() << false;
}

void TestSingleInstance::theNextOneTakesOverFromADeadOne()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, takenOver);
    const QTemporaryDir folder;
    QFile lock(folder.filePath(u"lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(content.replace("%1", QSysInfo::machineHostName().toLocal8Bit()));
    lock.close();
    SingleInstance next(folder.path());
    QCOMPARE(next.acquire(), takenOver);
    if (!takenOver) {
        // Half a minute later it is a dead one's.
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-31),
                                 QFileDevice::FileModificationTime));
        lock.close();
        QVERIFY(next.acquire());
    }
}

void TestSingleInstance::onlyTheHolderListens_data()
{
    QTest::addColumn<bool>("strangerFirst");
    QTest::newRow("local_server_takeover: the holder takes the socket from one without the lock")
            << true;
    QTest::newRow("local_server_takeover: one without the lock leaves the holder its socket")
            << false;
}

void TestSingleInstance::onlyTheHolderListens()
{
    QFETCH(bool, strangerFirst);
    const QTemporaryDir folder;
    QStringList listening;
    {
        SingleInstance earlier(folder.path());
        QVERIFY(earlier.acquire());
        listening = sockets();
        QCOMPARE(listening.size(), 1);
    }
    QVERIFY2(sockets().isEmpty(), "its socket goes with it");
    QLocalServer stranger;
    if (strangerFirst) {
        QVERIFY(stranger.listen(listening.constFirst()));
        QCOMPARE(sockets(), listening);
    }
    SingleInstance holder(folder.path());
    QVERIFY(holder.acquire());
    QCOMPARE(sockets(), listening);
    QSignalSpy asked(&holder, &SingleInstance::raiseRequested);
    for (int i = 1; i <= 3; ++i) {
        SingleInstance other(folder.path());
        QSignalSpy raised(&other, &SingleInstance::otherRaised);
        QVERIFY(!other.acquire());
        QCOMPARE(sockets(), listening);
        other.raiseOther();
        QTRY_COMPARE(raised.size(), 1);
        QCOMPARE(asked.size(), i);
    }
    QVERIFY(!stranger.hasPendingConnections());
}

void TestSingleInstance::aFolderThatCannotBeMadeIsNoOtherProcess()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"profile"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SingleInstance instance(file.fileName());
    QVERIFY(!instance.acquire());
    QVERIFY(!instance.isTaken());
}

QTEST_GUILESS_MAIN(TestSingleInstance)

#include "tst_singleinstance.moc"

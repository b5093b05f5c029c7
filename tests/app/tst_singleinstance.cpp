// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/singleinstance.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOneHoldsTheProfile();
    void aSecondOneAsksTheFirst_data();
    void aSecondOneAsksTheFirst();
    void twoProfilesDoNotMeet();
    void theNextOneTakesOverFromADeadOne_data();
    void theNextOneTakesOverFromADeadOne();
    void aFolderThatCannotBeMadeIsNoOtherProcess();
};

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

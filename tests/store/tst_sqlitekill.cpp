// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/storesamples.h"

#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using Found = StoreReport::Found;

namespace {

/// How far each wish had come, by its id, as the writer told; a line that the kill cut is nothing.
QMap<QString, int> toldBy(const QByteArray &output)
{
    QMap<QString, int> steps;
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2) {
            steps.insert(QString::fromLatin1(words.at(0)), words.at(1).toInt());
        }
    }
    return steps;
}

QMap<QString, int> keptIn(Store &store)
{
    QMap<QString, int> steps;
    const QList<WishState> order{WishState::Wanted, WishState::Sending, WishState::Acked};
    const QList<JournalEntry> entries = entriesOf(store);
    for (const JournalEntry &entry : entries) {
        steps.insert(entry.id.toString(), static_cast<int>(order.indexOf(entry.state)));
    }
    return steps;
}

} // namespace

class TestSqliteKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItAnsweredThroughKills();
    void sharesTheFileWithAnotherProcess();
};

void TestSqliteKill::keepsWhatItAnsweredThroughKills()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const ProfileFolder folder;
    QMap<QString, int> told;
    for (int run = 0; run < 20; ++run) {
        QProcess writer;
        writer.start(QString::fromLatin1(STOREWRITER), {folder.path(), u"run%1"_s.arg(run)});
        const qsizetype lines = 1 + random.bounded(60);
        QByteArray output;
        while (output.count('\n') < lines && writer.waitForReadyRead()) {
            output += writer.readAllStandardOutput();
        }
        QVERIFY(output.count('\n') >= lines);
        // It goes on writing all the while, so that the kill meets it anywhere in a put.
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        told.insert(toldBy(output + writer.readAllStandardOutput()));

        SqliteStore store(folder.setup());
        const StoreReport report = opened(store);
        QCOMPARE(report.found, Found::Good);
        const QMap<QString, int> kept = keptIn(store);
        for (auto wish = told.cbegin(); wish != told.cend(); ++wish) {
            QVERIFY2(kept.value(wish.key(), -1) >= wish.value(), qPrintable(wish.key()));
        }
    }
    QVERIFY(folder.files(u"*corrupt*"_s).isEmpty());
}

void TestSqliteKill::sharesTheFileWithAnotherProcess()
{
    constexpr int count = 30;
    const ProfileFolder folder;
    SqliteStore store(folder.setup());
    QVERIFY(!opened(store).readOnly);
    QProcess writer;
    writer.start(QString::fromLatin1(STOREWRITER),
                 {folder.path(), u"theirs"_s, QString::number(count)});
    for (int i = 0; i < count; ++i) {
        const QString id = u"ours-%1"_s.arg(i);
        QVERIFY(kept(store, wish(id, id, WishState::Sending)));
    }
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitCode(), 0);
    QCOMPARE(idsIn(store).size(), 2 * count);
    QCOMPARE(store.actions(1000).result().value().size(), 4 * count);
}

QTEST_GUILESS_MAIN(TestSqliteKill)
#include "tst_sqlitekill.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/exactrole.h"
#include "models/fleettable.h"
#include "models/plainwords.h"
#include "models/samples.h"

#include <QTest>

using namespace fleetsync;
using namespace fleetsync::samples;
using namespace Qt::StringLiterals;

/// What the cells of the fleets tell a program, beside their words.
class TestFleetExact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCellTellsItsValue_data();
    void aCellTellsItsValue();
    void aHeaderTellsTheUnit();
};

namespace {

const QVariant wordsAreAll;

QVariant nothing()
{
    return QVariant::fromValue(nullptr);
}

Sync ran(SyncStatus status)
{
    Sync ran = sync(u"s"_s, status, 62.345);
    ran.requestedAt = noon.addSecs(-3600);
    ran.startFrom = noon.addDays(-7);
    if (status == SyncStatus::Completed || status == SyncStatus::Failed) {
        ran.completedAt = noon.addSecs(-600);
        ran.progress.reset();
    }
    ran.attempts = 2;
    return ran;
}

} // namespace

void TestFleetExact::aCellTellsItsValue_data()
{
    QTest::addColumn<FleetColumn>("column");
    QTest::addColumn<QVariant>("running");
    QTest::addColumn<QVariant>("done");
    QTest::addColumn<QVariant>("unknown");
    using Column = FleetColumn;
    const QVariant end(noon.addSecs(-600));
    QTest::newRow("a state is a word")
            << Column::State << wordsAreAll << wordsAreAll << wordsAreAll;
    QTest::newRow("progress is a number, then a time")
            << Column::Progress << QVariant(62.345) << end << nothing();
    QTest::newRow("the last good sync is a time")
            << Column::LastGoodSync << nothing() << end << nothing();
    QTest::newRow("issues that nobody has counted are nothing")
            << Column::Issues << nothing() << nothing() << nothing();
    QTest::newRow("elapsed is in seconds")
            << Column::Elapsed << QVariant(3600LL) << QVariant(3000LL) << nothing();
    QTest::newRow("the start is a time") << Column::FromDate << QVariant(noon.addDays(-7))
                                         << QVariant(noon.addDays(-7)) << nothing();
    QTest::newRow("attempts are a number")
            << Column::Attempt << QVariant(2) << QVariant(2) << nothing();
    QTest::newRow("who asked is a word, where we know")
            << Column::AskedBy << nothing() << nothing() << nothing();
    QTest::newRow("a name is a word") << Column::Fleet << wordsAreAll << wordsAreAll << wordsAreAll;
    QTest::newRow("no external id is nothing")
            << Column::ExternalId << nothing() << nothing() << nothing();
    QTest::newRow("no provider requests are nothing")
            << Column::ProviderRequests << nothing() << nothing() << nothing();
}

void TestFleetExact::aCellTellsItsValue()
{
    QFETCH(FleetColumn, column);
    QFETCH(QVariant, running);
    QFETCH(QVariant, done);
    QFETCH(QVariant, unknown);
    Fleet fleet;
    fleet.upsert(
            {connection(u"1"_s, u"a"_s), connection(u"2"_s, u"b"_s), connection(u"3"_s, u"c"_s)});
    fleet.putHistory(ConnectionId(u"1"_s), {ran(SyncStatus::InProgress)}, noon);
    fleet.putHistory(ConnectionId(u"2"_s), {ran(SyncStatus::Completed)}, noon);
    const PlainFleetWords words;
    const FleetTable table(fleet, words, [] { return noon; });
    const auto exact
            = [&](int row) { return table.index(row, static_cast<int>(column)).data(ExactRole); };
    QCOMPARE(exact(0), running);
    QCOMPARE(exact(1), done);
    QCOMPARE(exact(2), unknown);
}

void TestFleetExact::aHeaderTellsTheUnit()
{
    Fleet fleet;
    const PlainFleetWords words;
    const FleetTable table(fleet, words, [] { return noon; });
    QCOMPARE(table.headerData(3, Qt::Horizontal, ExactRole).toString(), u"3"_s);
    QVERIFY(!table.headerData(99, Qt::Horizontal, ExactRole).isValid());
}

QTEST_GUILESS_MAIN(TestFleetExact)
#include "tst_fleetexact.moc"

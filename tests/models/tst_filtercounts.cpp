// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/filtercounts.h"
#include "models/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::samples;

namespace {

FleetFilter ofProvider(const QString &provider)
{
    FleetFilter filter;
    filter.providers = {provider};
    return filter;
}

const QString geotab = QStringLiteral("Geotab");
const QString motive = QStringLiteral("Motive");

QList<Connection> fleets(int count)
{
    QList<Connection> connections;
    for (int n = 0; n < count; ++n) {
        connections << connection(QString::number(n), QStringLiteral("Fleet"),
                                  n % 4 == 0 ? geotab : motive);
    }
    return connections;
}

} // namespace

class TestFilterCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFilterIsCounted();
    void countsFollowTheFleet();
    void veryManyAreCountedInTurns();
    void noFilterNoWork();
};

void TestFilterCounts::eachFilterIsCounted()
{
    Fleet fleet;
    fleet.upsert(fleets(40));
    FilterCounts counts(fleet);
    FleetFilter active;
    active.scope = FleetScope::Active;
    counts.setFilters({ofProvider(geotab), ofProvider(motive), {}, active});
    QCOMPARE(counts.counts(), (QList<int>{10, 30, 40, 0}));
    counts.setFilters({ofProvider(motive)});
    QCOMPARE(counts.counts(), QList<int>{30});
}

void TestFilterCounts::countsFollowTheFleet()
{
    Fleet fleet;
    fleet.upsert(fleets(4));
    FilterCounts counts(fleet);
    FleetFilter failed;
    failed.states = {FleetState::Failed};
    counts.setFilters({failed, ofProvider(motive)});
    QCOMPARE(counts.counts(), (QList<int>{0, 3}));
    QSignalSpy changed(&counts, &FilterCounts::changed);
    fleet.putSync(ConnectionId(QStringLiteral("1")), sync(QStringLiteral("s"), SyncStatus::Failed));
    QTRY_COMPARE(counts.counts(), (QList<int>{1, 3}));
    QCOMPARE(changed.size(), 1);
    fleet.keepOnly([](const ConnectionId &id) { return id.toString() == QStringLiteral("0"); });
    QTRY_COMPARE(counts.counts(), (QList<int>{0, 0}));
}

void TestFilterCounts::veryManyAreCountedInTurns()
{
    Fleet fleet;
    fleet.upsert(fleets(35'000));
    QCoreApplication::processEvents();
    FilterCounts counts(fleet);
    counts.setFilters({ofProvider(geotab)});
    QVERIFY2(counts.counts().isEmpty(), "one turn counts a part only");
    fleet.keepOnly([](const ConnectionId &id) { return id.toString().size() < 5; });
    QTRY_COMPARE(counts.counts(), QList<int>{2'500});
}

void TestFilterCounts::noFilterNoWork()
{
    Fleet fleet;
    fleet.upsert(fleets(4));
    FilterCounts counts(fleet);
    counts.setFilters({ofProvider(motive)});
    counts.setFilters({});
    QSignalSpy changed(&counts, &FilterCounts::changed);
    fleet.upsert(fleets(8));
    fleet.clear();
    QCoreApplication::processEvents();
    QVERIFY(counts.counts().isEmpty());
    QVERIFY(changed.isEmpty());
}

QTEST_GUILESS_MAIN(TestFilterCounts)
#include "tst_filtercounts.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/facets.h"
#include "models/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::samples;

using States = QMap<FleetState, int>;
using Providers = QMap<QString, int>;

Q_DECLARE_METATYPE(fleetsync::FleetFilter)

namespace {

const QString geotab = QStringLiteral("Geotab");
const QString motive = QStringLiteral("Motive");

/// Two failed at Geotab, one failed and one never synced at Motive.
void fill(Fleet &fleet)
{
    fleet.upsert({connection(QStringLiteral("1"), QStringLiteral("Blue Line"), geotab),
                  connection(QStringLiteral("2"), QStringLiteral("Red Line"), geotab),
                  connection(QStringLiteral("3"), QStringLiteral("Blue Sky"), motive),
                  connection(QStringLiteral("4"), QStringLiteral("Zoë & Sons"), motive)});
    for (const char *id : {"1", "2", "3"}) {
        fleet.putSync(ConnectionId(QLatin1String(id)),
                      sync(QStringLiteral("s"), SyncStatus::Failed));
    }
    fleet.putHistory(ConnectionId(QStringLiteral("4")), {}, noon);
    QCoreApplication::processEvents();
}

} // namespace

class TestFacets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNumberSaysWhatAClickWouldShow_data();
    void aNumberSaysWhatAClickWouldShow();
    void countsFollowTheFleet();
    void manyChangesOfOneTurnAreToldOnce();
    void veryManyAreCountedInTurns();
};

void TestFacets::aNumberSaysWhatAClickWouldShow_data()
{
    QTest::addColumn<FleetFilter>("filter");
    QTest::addColumn<States>("states");
    QTest::addColumn<Providers>("providers");
    const auto row = [](const char *name, const FleetFilter &filter, const States &states,
                        const Providers &providers) {
        QTest::newRow(name) << filter << states << providers;
    };
    const FleetState failed = FleetState::Failed;
    const FleetState never = FleetState::NeverSynced;
    row("without a filter all are counted", {}, {{failed, 3}, {never, 1}},
        {{geotab, 2}, {motive, 2}});
    row("a state narrows the providers, not the states", {{}, {failed}, {}},
        {{failed, 3}, {never, 1}}, {{geotab, 2}, {motive, 1}});
    row("a provider narrows the states, not the providers", {{}, {}, {motive}},
        {{failed, 1}, {never, 1}}, {{geotab, 2}, {motive, 2}});
    row("the text narrows both", {QStringLiteral("blue"), {}, {}}, {{failed, 2}},
        {{geotab, 1}, {motive, 1}});
    row("all three together", {QStringLiteral("line"), {never}, {geotab}}, {{failed, 2}}, {});
}

void TestFacets::aNumberSaysWhatAClickWouldShow()
{
    QFETCH(const FleetFilter, filter);
    Fleet fleet;
    fill(fleet);
    Facets facets(fleet);
    QSignalSpy changed(&facets, &Facets::changed);
    facets.setFilter(filter);
    QCOMPARE(changed.size(), 1);
    QTEST(facets.counts().states, "states");
    QTEST(facets.counts().providers, "providers");
    QCOMPARE(facets.total(), 4);
}

void TestFacets::countsFollowTheFleet()
{
    Fleet fleet;
    fill(fleet);
    Facets facets(fleet);
    fleet.putSync(ConnectionId(QStringLiteral("4")),
                  sync(QStringLiteral("s"), SyncStatus::InProgress));
    QTRY_COMPARE(facets.counts().states,
                 States({{FleetState::Failed, 3}, {FleetState::Syncing, 1}}));
    fleet.keepOnly({ConnectionId(QStringLiteral("4"))});
    QTRY_COMPARE(facets.counts().states, States({{FleetState::Syncing, 1}}));
    QCOMPARE(facets.counts().providers, Providers({{motive, 1}}));
    fleet.clear();
    QTRY_COMPARE(facets.total(), 0);
    QCOMPARE(facets.counts().states, States());
}

void TestFacets::manyChangesOfOneTurnAreToldOnce()
{
    Fleet fleet;
    Facets facets(fleet);
    QSignalSpy changed(&facets, &Facets::changed);
    for (int i = 0; i < 20; ++i) {
        fleet.upsert({connection(QString::number(i), QStringLiteral("x"))});
    }
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(facets.total(), 20);
    QCOMPARE(changed.size(), 1);
}

/// Whatever happens to the rows meanwhile, the count that is told last is right.
void TestFacets::veryManyAreCountedInTurns()
{
    constexpr int rows = 35'000;
    Fleet fleet;
    QList<Connection> connections;
    for (int n = 0; n < rows; ++n) {
        connections << connection(QString::number(n), QStringLiteral("Fleet"),
                                  n % 2 == 0 ? geotab : motive);
    }
    fleet.upsert(connections);
    QCoreApplication::processEvents();
    Facets facets(fleet);
    QSignalSpy changed(&facets, &Facets::changed);
    QVERIFY2(facets.total() == 0, "one turn counts a part only");
    QTRY_COMPARE(facets.counts().providers, (Providers{{geotab, rows / 2}, {motive, rows / 2}}));

    FleetFilter filter;
    filter.providers = {geotab};
    facets.setFilter({});
    facets.setFilter(filter); // the count for the earlier one is dropped
    changed.clear();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(facets.counts().states.value(FleetState::NotChecked), rows / 2);

    facets.setFilter({});
    fleet.keepOnly([](const ConnectionId &id) { return id.toString().size() < 5; });
    QTRY_COMPARE(facets.total(), 10'000);
    QTRY_COMPARE(facets.counts().providers, (Providers{{geotab, 5'000}, {motive, 5'000}}));
}

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"

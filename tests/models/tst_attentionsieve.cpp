// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/attentionsieve.h"
#include "models/samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fleetsync;
using namespace fleetsync::samples;

using Muted = AttentionSieve::Muted;

namespace {

constexpr int fleets = 60;
const QStringList providers{u"Geotab"_s, u"Motive"_s, u"Samsara"_s};
const QStringList tags{u"north"_s, u"south"_s, u"reefers"_s};

class PlainWords : public AttentionWords
{
public:
    QString header(AttentionColumn) const override { return {}; }
    QString cell(const AttentionRow &row, const Fleet &, AttentionColumn column,
                 const QDateTime &) const override
    {
        return column == AttentionColumn::Code ? row.item.explanation.id : row.item.words;
    }
    QString toolTip(const AttentionRow &, const Fleet &, AttentionColumn,
                    const QDateTime &) const override
    {
        return {};
    }
    QString rowSentence(const AttentionRow &, const Fleet &, const QDateTime &) const override
    {
        return {};
    }
    QString names(const AttentionItem &, const Fleet &) const override { return {}; }
};

/// Fleets of all states, with things to mend of all kinds, some of them muted.
struct World
{
    explicit World(quint32 seed)
        : random(seed)
    {
        for (int n = 0; n < fleets; ++n) {
            add(n);
        }
        QCoreApplication::processEvents();
    }

    void add(int n)
    {
        const QString id = QString::number(n);
        Connection one = connection(id, u"Fleet %1"_s.arg(n), providers.at(random.bounded(3)));
        one.syncMode.value = static_cast<SyncMode>(random.bounded(3));
        one.tags = tags.mid(random.bounded(3), random.bounded(3));
        fleet.upsert({one});
        fleet.putSync(one.id, sync(u"s"_s + id, random.bounded(2) == 0 ? SyncStatus::Failed
                                                                       : SyncStatus::Completed));
        QList<AttentionItem> items;
        for (int i = random.bounded(4); i > 0; --i) {
            items << item(one, u"%1:%2"_s.arg(n).arg(i));
        }
        book.put(one.id, items);
    }
    AttentionItem item(const Connection &of, const QString &key)
    {
        AttentionItem one;
        one.key = key;
        one.kind = static_cast<AttentionKind>(random.bounded(attentionKindCount));
        one.fleets = {of.id};
        one.provider = of.provider;
        one.explanation.recognised = true;
        one.explanation.id = random.bounded(2) == 0 ? u"bad_login"_s : u"no_permission"_s;
        one.words = u"Words of %1"_s.arg(one.explanation.id);
        if (random.bounded(3) == 0) {
            marks.set(one, {{}, noon.addDays(1)}, noon);
        }
        return one;
    }
    int rows(const FleetFilter &filter, Muted muted)
    {
        return static_cast<int>(sieve.items(book, filter, muted, noon).size());
    }
    FleetFilter filter()
    {
        FleetFilter some;
        if (random.bounded(3) == 0) {
            some.states = {FleetState::Failed};
        }
        if (random.bounded(3) == 0) {
            some.providers = {providers.at(random.bounded(3))};
        }
        if (random.bounded(3) == 0) {
            some.tags = {tags.at(random.bounded(3))};
        }
        if (random.bounded(3) == 0) {
            some.kinds = {static_cast<AttentionKind>(random.bounded(attentionKindCount))};
        }
        const QStringList texts{u""_s, u""_s, u"fleet 1"_s, u"bad_login geotab"_s, u"words"_s};
        some.text = texts.at(random.bounded(5));
        return some;
    }

    QRandomGenerator random;
    PlainWords words;
    Fleet fleet;
    AttentionMarks marks;
    AttentionBook book;
    AttentionSieve sieve{fleet, words, marks};
};

template <typename Value>
void compare(World &world, const QMap<Value, int> &counts, const QList<Value> &values,
             FleetFilter filter, QSet<Value> FleetFilter::*facet, Muted muted)
{
    for (const Value &value : values) {
        filter.*facet = {value};
        QCOMPARE(counts.value(value), world.rows(filter, muted));
    }
}

template <typename Value>
QList<Value> all(int count)
{
    QList<Value> values;
    for (int i = 0; i < count; ++i) {
        values << static_cast<Value>(i);
    }
    return values;
}

} // namespace

class TestAttentionSieve : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNumberIsTheRowsAfterTheClick_data();
    void aNumberIsTheRowsAfterTheClick();
    void tenThousandAreSiftedInATick();
};

void TestAttentionSieve::aNumberIsTheRowsAfterTheClick_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U}) {
        QTest::addRow("fleets %u", seed) << seed;
    }
}

void TestAttentionSieve::aNumberIsTheRowsAfterTheClick()
{
    QFETCH(quint32, seed);
    World world(seed);
    for (int round = 0; round < 20; ++round) {
        const FleetFilter filter = world.filter();
        const auto muted = round % 2 == 0 ? Muted::Left : Muted::Shown;
        const FacetCounts counts = world.sieve.counts(world.book, filter, muted, noon);
        compare(world, counts.states, all<FleetState>(fleetStateCount), filter,
                &FleetFilter::states, muted);
        compare(world, counts.modes, all<SyncMode>(3), filter, &FleetFilter::modes, muted);
        compare(world, counts.kinds, all<AttentionKind>(attentionKindCount), filter,
                &FleetFilter::kinds, muted);
        compare(world, counts.providers, QList<QString>(providers), filter, &FleetFilter::providers,
                muted);
        compare(world, counts.tags, QList<QString>(tags), filter, &FleetFilter::tags, muted);
    }
}

/// An outage: each fleet has something to mend. Not a limit, the machines differ: the figure is
/// read by people.
void TestAttentionSieve::tenThousandAreSiftedInATick()
{
    World world(1);
    for (int n = 100; n < 10'100; ++n) {
        world.add(n);
    }
    QBENCHMARK
    {
        world.sieve.counts(world.book, {}, Muted::Left, noon);
    }
}

QTEST_GUILESS_MAIN(TestAttentionSieve)
#include "tst_attentionsieve.moc"

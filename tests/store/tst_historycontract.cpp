// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/memorystore.h"
#include "store/storesamples.h"

#include <QTest>

#include <memory>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

/// What Store promises of past syncs, asked of both that keep them.
class TestHistoryContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void keepsEveryField();
    void finds_data();
    void finds();
    void readsPageByPage_data();
    void readsPageByPage();
    void replacesById();
    void forgets();

private:
    bool keeps(const QList<StoredSync> &syncs)
    {
        return m_store->keepSyncs(syncs).result().value_or(false);
    }
    QList<StoredSync> found(const HistoryQuery &query = {})
    {
        return m_store->syncs(query).result().value();
    }

    std::unique_ptr<ProfileFolder> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestHistoryContract::initTestCase_data()
{
    QTest::addColumn<bool>("onDisk");
    QTest::newRow("in memory") << false;
    QTest::newRow("on disk") << true;
}

void TestHistoryContract::init()
{
    QFETCH_GLOBAL(bool, onDisk);
    m_folder = std::make_unique<ProfileFolder>();
    if (!onDisk) {
        m_store = std::make_unique<MemoryStore>();
        return;
    }
    auto store = std::make_unique<SqliteStore>(m_folder->setup());
    opened(*store);
    m_store = std::move(store);
}

void TestHistoryContract::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestHistoryContract::keepsEveryField()
{
    QVERIFY(found().isEmpty());
    const ConnectionId whose(u"conn_ñ✓"_s);
    const QList<Sync> history = wholeFleet(u"f"_s).history;
    const QList<StoredSync> syncs{{whose, history.at(0)}, {whose, history.at(1)}};
    QVERIFY(keeps(syncs));
    QVERIFY(found() == syncs); // the second tells no time: it comes last
    QVERIFY(keeps({}));
}

namespace {

const QList<StoredSync> &samples()
{
    using enum SyncStatus;
    static const QList<StoredSync> all{
            pastSync(u"s1"_s, u"a"_s, 1),         pastSync(u"s2"_s, u"b"_s, 2, Failed),
            pastSync(u"s3"_s, u"a"_s, 3, Failed), pastSync(u"s4"_s, u"a"_s, 4, InProgress),
            pastSync(u"s5"_s, u"b"_s, 5),         pastSync(u"s6"_s, u"a"_s, 6)};
    return all;
}

HistoryQuery asking(const QString &connection, const QList<SyncStatus> &statuses = {})
{
    HistoryQuery query;
    query.connection = ConnectionId(connection);
    query.statuses = statuses;
    return query;
}

HistoryQuery between(int from, int until, HistoryQuery query = {})
{
    query.from = noon.addSecs(60 * from);
    query.until = noon.addSecs(60 * until);
    return query;
}

HistoryQuery atMost(int most, HistoryQuery query = {})
{
    query.most = most;
    return query;
}

HistoryQuery behind(const StoredSync &last, HistoryQuery query = {})
{
    query.behind = placeOf(last.sync);
    return query;
}

} // namespace

void TestHistoryContract::finds_data()
{
    using enum SyncStatus;
    QTest::addColumn<HistoryQuery>("query");
    QTest::addColumn<QString>("ids");
    QTest::newRow("all, newest first") << HistoryQuery() << u"s6 s5 s4 s3 s2 s1"_s;
    QTest::newRow("one fleet's") << asking(u"a"_s) << u"s6 s4 s3 s1"_s;
    QTest::newRow("nobody's") << asking(u"z"_s) << QString();
    QTest::newRow("all that failed") << asking({}, {Failed}) << u"s3 s2"_s;
    QTest::newRow("all that are completed") << asking({}, {Completed}) << u"s6 s5 s1"_s;
    QTest::newRow("of either result") << asking({}, {Failed, InProgress}) << u"s4 s3 s2"_s;
    QTest::newRow("one fleet's that failed") << asking(u"a"_s, {Failed}) << u"s3"_s;
    QTest::newRow("of a result that none has") << asking({}, {Unknown}) << QString();
    QTest::newRow("from the first moment until before the last") << between(2, 5) << u"s4 s3 s2"_s;
    QTest::newRow("one fleet's of a time") << between(2, 5, asking(u"a"_s)) << u"s4 s3"_s;
    QTest::newRow("an empty time") << between(5, 5) << QString();
    QTest::newRow("the newest two") << atMost(2) << u"s6 s5"_s;
    QTest::newRow("the newest two of either result")
            << atMost(2, asking({}, {Failed, Completed})) << u"s6 s5"_s;
    QTest::newRow("behind one") << behind(samples().at(3)) << u"s3 s2 s1"_s;
    QTest::newRow("one fleet's behind one") << behind(samples().at(3), asking(u"b"_s)) << u"s2"_s;
    QTest::newRow("failed ones behind one")
            << behind(samples().at(2), asking({}, {Failed})) << u"s2"_s;
    QTest::newRow("none at all") << atMost(0) << QString();
    QTest::newRow("fewer than none") << atMost(-1) << QString();
}

void TestHistoryContract::finds()
{
    QFETCH(HistoryQuery, query);
    QVERIFY(keeps(samples()));
    QTEST(idsOf(found(query)).join(u' '), "ids");
}

void TestHistoryContract::readsPageByPage_data()
{
    QTest::addColumn<QList<SyncStatus>>("statuses");
    QTest::newRow("all") << QList<SyncStatus>();
    QTest::newRow("by two results") << QList{SyncStatus::Completed, SyncStatus::Failed};
}

void TestHistoryContract::readsPageByPage()
{
    QFETCH(QList<SyncStatus>, statuses);
    QList<StoredSync> all;
    for (int n = 0; n < 50; ++n) {
        // Four of each instant; the last ones tell none.
        StoredSync stored = pastSync(u"s%1"_s.arg(n * 7 % 50, 2, 10, QChar(u'0')), u"a"_s, n / 4,
                                     n % 3 ? SyncStatus::Completed : SyncStatus::Failed);
        if (n >= 45) {
            stored.sync.requestedAt = {};
        }
        all.append(stored);
    }
    QVERIFY(keeps(all));
    HistoryQuery query = atMost(3, asking({}, statuses));
    QList<StoredSync> read;
    for (QList<StoredSync> page = found(query); !page.isEmpty(); page = found(query)) {
        QVERIFY(page.size() <= 3);
        read += page;
        query = behind(page.constLast(), query);
    }
    std::sort(all.begin(), all.end(), [](const StoredSync &a, const StoredSync &b) {
        return isBefore(placeOf(a.sync), placeOf(b.sync));
    });
    QCOMPARE(idsOf(read), idsOf(all));
}

void TestHistoryContract::replacesById()
{
    QVERIFY(keeps(samples()));
    StoredSync ended = samples().at(3);
    ended.sync.status.value = SyncStatus::Failed;
    ended.sync.failureReason = u"it broke"_s;
    ended.sync.requestedAt = noon.addSecs(-60);
    QVERIFY(keeps({ended}));
    QCOMPARE(idsOf(found()).join(u' '), u"s6 s5 s3 s2 s1 s4"_s);
    QVERIFY(found().constLast() == ended);
    QCOMPARE(idsOf(found(asking({}, {SyncStatus::InProgress}))), QStringList());
}

void TestHistoryContract::forgets()
{
    QVERIFY(keeps(samples()));
    QVERIFY(m_store->forgetSyncs({ConnectionId(u"a"_s), ConnectionId(u"never there"_s)})
                    .result()
                    .value_or(false));
    QCOMPARE(idsOf(found()).join(u' '), u"s5 s2"_s);
    QVERIFY(m_store->forgetAllSyncs().result().value_or(false));
    QVERIFY(found().isEmpty());
    QVERIFY(keeps(samples()));
    QCOMPARE(found().size(), 6);
}

QTEST_GUILESS_MAIN(TestHistoryContract)
#include "tst_historycontract.moc"

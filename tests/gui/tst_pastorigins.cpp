// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/mainwindow.h"
#include "gui/toldsession.h"
#include "gui/views/viewstack.h"
#include "models/pasttable.h"

#include <QComboBox>
#include <QLabel>
#include <QPromise>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

namespace {

/// Its journal is long: what is of interest comes at once, the whole of it when told.
class LateJournal : public FailingStore
{
public:
    using FailingStore::FailingStore;

    StoreReply<QList<JournalEntry>> entries() override
    {
        m_whole.emplace();
        m_whole->start();
        return m_whole->future();
    }
    bool isAsked() const { return m_whole.has_value(); }
    void answer()
    {
        StoreReply<QList<JournalEntry>> kept = FailingStore::entries();
        m_whole->addResult(kept.result());
        m_whole->finish();
    }

private:
    std::optional<QPromise<tl::expected<QList<JournalEntry>, StoreError>>> m_whole;
};

/// The window as it was left, with History shown, over what an earlier run has kept: "ana" and
/// "zoe" asked for two syncs of three.
class Restart
{
public:
    explicit Restart(const QByteArray &history)
    {
        const QString account = u"acct"_s;
        keep(1, u"s1"_s, u"zoe"_s);
        keep(2, u"s2"_s, {});
        keep(3, u"s3"_s, u"ana"_s);
        m_memory.keepView(u"cache.account"_s, account.toUtf8());
        m_memory.keepView(u"history.account"_s, account.toUtf8());
        m_memory.keepView(u"window"_s, R"({"view":"history"})");
        m_memory.keepView(u"view.history"_s, history);
        window.resize(1280, 800);
        window.openSession(session, {Environment::Custom, u"Test"_s, {}});
        window.show();
        session.start();
    }
    ~Restart() { window.closeSession(); }

    QTableView *table() const
    {
        return window.findChild<ViewStack *>()->view(ViewKind::History)->table();
    }
    QString ids() const
    {
        QStringList ids;
        for (int row = 0; table()->model() && row < table()->model()->rowCount(); ++row) {
            ids << table()->model()->index(row, 0).data(PastTable::SyncIdRole).toString();
        }
        return ids.join(u' ');
    }
    QString facts() const
    {
        QStringList texts;
        const auto *facts = named<QWidget>(&window, u"Details of this sync"_s);
        const auto labels = facts->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            texts << label->text();
        }
        return texts.join(u' ');
    }

    ToldClock clock;
    ToldRandom random;
    ToldFleetApi api;

private:
    void keep(int n, const QString &id, const QString &who)
    {
        Connection connection = ToldSession::connection(n);
        connection.token = {};
        Sync sync;
        sync.id = SyncId(id);
        sync.status = {SyncStatus::Completed, u"completed"_s};
        sync.requestedAt = clock.now().addSecs(-3'600 * n);
        sync.completedAt = sync.requestedAt.addSecs(60);
        sync.attempts = 1;
        m_memory.keepFleets({{connection, {sync}, clock.now()}});
        m_memory.keepSyncs({{connection.id, sync}});
        if (!who.isEmpty()) {
            JournalEntry entry;
            entry.id = random.requestId();
            entry.connection = connection.id;
            entry.state = WishState::Acked;
            entry.sync = sync.id;
            entry.who = who;
            entry.createdAt = sync.requestedAt;
            m_memory.put(entry);
        }
    }

    MemoryStore m_memory;

public:
    LateJournal store{m_memory};
    Session session{{api, store, clock, random, u"maria"_s, nullptr, u"acct"_s}, Policy{}};
    MainWindow window;
};

} // namespace

/// Who asked for a sync is known from the journal, which comes after the rows.
class PastOriginsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAskedForHereIsThereAfterARestart();
    void theirOrderIsRight();
    void cellsAndFactsNameThem();
};

void PastOriginsTest::whatWasAskedForHereIsThereAfterARestart()
{
    Restart restart(R"({"bar":{"askedBy":1}})");
    QTRY_VERIFY(restart.store.isAsked() && restart.session.past().isWhole());
    QCOMPARE(named<QComboBox>(&restart.window, u"Asked by"_s)->currentText(), u"Asked for here"_s);
    QCOMPARE(restart.ids(), QString()); // nobody knows yet
    restart.store.answer();
    QTRY_COMPARE(restart.ids(), u"s1 s3"_s);
}

void PastOriginsTest::theirOrderIsRight()
{
    Restart restart("{}");
    QTRY_COMPARE(restart.ids(), u"s1 s2 s3"_s);
    QVERIFY(restart.store.isAsked());
    const QSignalSpy sorted(restart.table()->model(), &QAbstractItemModel::layoutChanged);
    restart.table()->sortByColumn(static_cast<int>(PastColumn::AskedBy), Qt::DescendingOrder);
    QTRY_VERIFY(!sorted.isEmpty());
    QCOMPARE(restart.ids(), u"s1 s2 s3"_s); // nobody knows yet
    restart.store.answer();
    QTRY_COMPARE(restart.ids(), u"s1 s3 s2"_s);
}

void PastOriginsTest::cellsAndFactsNameThem()
{
    Restart restart("{}");
    QTRY_COMPARE(restart.ids(), u"s1 s2 s3"_s);
    QVERIFY(restart.store.isAsked());
    restart.table()->selectRow(0);
    QTRY_VERIFY(restart.facts().contains(u"Result"_s));
    QVERIFY2(!restart.facts().contains(u"zoe"_s), qPrintable(restart.facts()));
    const QSignalSpy told(restart.table()->model(), &QAbstractItemModel::dataChanged);
    restart.store.answer();
    QTRY_VERIFY2(restart.facts().contains(u"zoe"_s), qPrintable(restart.facts()));
    QVERIFY(!told.isEmpty()); // whoever shows or reads cells asks for them again
    QCOMPARE(restart.ids(), u"s1 s2 s3"_s);
    QCOMPARE(restart.table()->selectionModel()->selectedRows().size(), 1);
}

QTEST_MAIN(PastOriginsTest)

#include "tst_pastorigins.moc"

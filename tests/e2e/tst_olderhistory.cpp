// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"

#include "app/liveprofile.h"
#include "app/screen.h"
#include "app/world.h"
#include "gui/mainwindow/mainwindow.h"
#include "models/pasttable.h"
#include "simulator/simulator.h"

#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; // ms, for a machine that is busy otherwise

/// The same fleets in each run, some of them with a long past.
simulator::Options serverAt(std::chrono::hours later, int pastSyncs)
{
    static const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-20);
    simulator::Options options;
    options.connections = 26;
    options.pastSyncs = pastSyncs;
    options.startAt = then;
    // One that runs so fast is at once where the real time is, and later is none.
    options.clock = simulator::FleetClock(then, later > 0h ? 1e9 : 1.0);
    return options;
}

/// One run of the program on a profile's folder, with History shown.
class Life
{
public:
    Life(const simulator::Options &options, const QString &folder, const QUrl &offline = {})
        : m_server(options)
    {
        if (offline.isEmpty() && !m_server.start()) {
            qFatal("the simulator did not start");
        }
        Policy policy;
        policy.perApplicationPerSecond = 400;
        policy.perConnectionPerSecond = 100;
        policy.readTries = 1;
        const ServerAccess access{offline.isEmpty() ? m_server.baseUrl() : offline,
                                  Secret(m_server.apiKey().toUtf8())};
        m_profile = std::make_unique<LiveProfile>(
                ProfileSetup{access,
                             policy,
                             std::make_unique<FleetClockPort>(*options.clock),
                             {},
                             {folder, false},
                             nullptr,
                             accountOf(access)});
        m_window.resize(1280, 800);
        m_window.openSession(m_profile->session(), m_profile->info());
        m_window.show();
        m_profile->open();
        m_screen.trigger(u"Go to the history"_s);
    }
    ~Life() { m_window.closeSession(); }
    Q_DISABLE_COPY_MOVE(Life)

    simulator::Simulator &server() { return m_server; }
    const Screen &screen() const { return m_screen; }
    Fleet &fleet() { return m_profile->session().fleet(); }
    QTableView *table() const { return m_screen.find<QTableView>(u"History"_s); }
    int rows() const { return table() ? table()->model()->rowCount() : 0; }

    bool stands()
    {
        return QTest::qWaitFor(
                [this] {
                    int known = 0;
                    for (qsizetype i = 0; i < fleet().size(); ++i) {
                        known += fleet().at(i).verdict.state != FleetState::NotChecked ? 1 : 0;
                    }
                    return m_profile->session().catalog().everLoaded() && known > 0
                           && known == fleet().size();
                },
                patience);
    }
    /// One that Terminal syncs every two hours, and has more than its list's first page.
    QString deepFleet()
    {
        for (qsizetype i = 0; i < fleet().size(); ++i) {
            const FleetRow &row = fleet().at(i);
            if (row.listGoesOn && row.connection.syncMode.value == SyncMode::Automatic
                && row.connection.status.value == ConnectionStatus::Connected) {
                return displayName(row.connection);
            }
        }
        return {};
    }
    /// By the keyboard: the search, then the list.
    void narrowTo(const QString &name)
    {
        QVERIFY(takeKeyboard(m_window));
        pressKeys(QKeySequence::Find);
        auto *search = m_screen.find<QLineEdit>(u"Search fleets"_s);
        QVERIFY(search && search->hasFocus());
        search->selectAll();
        typeText(name);
        QTRY_VERIFY(rows() > 0 && isOf(name));
    }
    bool isOf(const QString &name) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (table()->model()->index(row, static_cast<int>(PastColumn::Fleet)).data() != name) {
                return false;
            }
        }
        return true;
    }
    /// Down and down until that many are there.
    bool scrollTo(int wanted)
    {
        table()->setFocus();
        return QTest::qWaitFor(
                [this, wanted] {
                    pressKeys(Qt::Key_PageDown);
                    return rows() >= wanted;
                },
                patience);
    }
    /// The longest time between two rows.
    std::chrono::hours longestGap() const
    {
        qint64 longest = 0;
        const auto *past = qobject_cast<const PastTable *>(table()->model());
        for (int row = 1; past && row < rows(); ++row) {
            const QDateTime newer = past->syncAt(past->index(row - 1, 0))->sync.requestedAt;
            longest = std::max(longest,
                               past->syncAt(past->index(row, 0))->sync.requestedAt.msecsTo(newer));
        }
        return std::chrono::duration_cast<std::chrono::hours>(std::chrono::milliseconds(longest));
    }
    /// Lists that Terminal was asked to go on with.
    int pagesReadOn()
    {
        int pages = 0;
        const auto all = m_server.seen();
        for (const auto &seen : all) {
            pages += seen.call == u"listSyncs" && seen.query.contains(u"cursor="_s) ? 1 : 0;
        }
        return pages;
    }
    QString text() const { return visibleText(m_window); }

private:
    simulator::Simulator m_server;
    std::unique_ptr<LiveProfile> m_profile;
    MainWindow m_window;
    Screen m_screen{m_window};
};

} // namespace

class TestOlderHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void olderOnesAreReadAsOneScrollsAndStayOffline();
    void daysClosedLeaveNoHole();
};

void TestOlderHistory::olderOnesAreReadAsOneScrollsAndStayOffline()
{
    constexpr int all = 260; // three pages
    const QTemporaryDir folder;
    QString name;
    QUrl url;
    {
        Life life(serverAt(0h, all), folder.path());
        QVERIFY(life.stands());
        name = life.deepFleet();
        QVERIFY(!name.isEmpty());
        url = life.server().baseUrl();
        QVERIFY(press(life.screen(), u"Sort again"_s)); // the first ones came behind the view
        QTRY_VERIFY(life.rows() > 0);
        QTRY_VERIFY(
                (life.scrollTo(1), life.text().contains(u"Search for one fleet to read them."_s)));
        life.narrowTo(name);
        QVERIFY(life.rows() < all);
        QCOMPARE(life.pagesReadOn(), 0);
        QVERIFY(life.scrollTo(all));
        QCOMPARE(life.rows(), all);
        QTRY_VERIFY(life.table()->currentIndex().row() > 20);
        QCOMPARE(life.pagesReadOn(), 2); // behind the first hundred
        QTRY_COMPARE(life.screen().labelText(u"Older syncs"_s), QString());
        QVERIFY(!life.text().contains(u"Terminal may have older syncs"_s));
        QCOMPARE(life.longestGap(), 2h);
    }
    Life offline(serverAt(0h, all), folder.path(), url);
    QTRY_VERIFY_WITH_TIMEOUT(offline.rows() > 0, patience);
    offline.narrowTo(name);
    QVERIFY(offline.scrollTo(all));
    QCOMPARE(offline.rows(), all);
    QVERIFY(!offline.text().contains(u"Terminal may have older syncs"_s));
}

void TestOlderHistory::daysClosedLeaveNoHole()
{
    constexpr int before = 60;
    const QTemporaryDir folder;
    QString name;
    {
        Life life(serverAt(0h, before), folder.path());
        QVERIFY(life.stands());
        name = life.deepFleet();
    }
    QVERIFY(!name.isEmpty());
    Life life(serverAt(480h, before), folder.path());
    QVERIFY(life.stands());
    life.narrowTo(name);
    // Twenty of the list then, twenty of the list now, and 220 between them.
    QVERIFY(life.scrollTo(260));
    QTRY_COMPARE_WITH_TIMEOUT(life.longestGap(), 2h, patience);
    QVERIFY(life.scrollTo(before + 240));
    QCOMPARE(life.longestGap(), 2h);
}

QTEST_MAIN(TestOlderHistory)
#include "tst_olderhistory.moc"

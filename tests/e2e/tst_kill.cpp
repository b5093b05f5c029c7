// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/ledger.h"
#include "e2e/seed.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

using simulator::Simulator;

constexpr double scale = 120;     // two minutes of fleet time, for "not started", are a second
constexpr int fleetsPerLife = 4;  // wishes of each trial
constexpr int killsPerMoment = 3; // SOAK: 20
constexpr int killsAtRandom = 50;
constexpr const char *writeFaults[] = {"",
                                       "cut_before",
                                       "cut_after_acting",
                                       "reset_after_acting",
                                       "created_then_500",
                                       "created_then_504",
                                       "truncated_json",
                                       "status_503"};

} // namespace

/// "No request lost, none doubled" (reliability.md): the program dies at each moment of a request's
/// life, starts again, and what it then says is compared with what the server did.
class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void atEachMoment_data();
    void atEachMoment();
    void atRandom();
    void cleanupTestCase();

private:
    static bool isDone(Life &life, const QSet<QString> &ordered);
    static QString wordsOf(Life &life);
    void live(const QStringList &death, int killAfter, const QString &fault);
    void compare(const ToldWishes &before, ToldWishes after);

    std::unique_ptr<Simulator> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_fleets;
    qsizetype m_nextFleet = 0;
    Ledger m_ledger;
    int m_kills = 0;
};

void TestKill::init()
{
    simulator::Options options;
    options.connections = 300;
    options.clock = simulator::FleetClock(QDateTime::currentDateTimeUtc().addDays(-30), scale);
    m_server = std::make_unique<Simulator>(options);
    QVERIFY(m_server->start());
    m_folder = std::make_unique<QTemporaryDir>();
    m_fleets = m_server->connectionIds();
    m_nextFleet = 42; // behind the scripted ones
}

void TestKill::atEachMoment_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("fault");
    for (const char *moment : {"Wanting", "WantedKept", "BaselineRead", "Marking", "SendingKept",
                               "Posted", "Answered", "OutcomeKept"}) {
        QTest::addRow("kill9_at_each_failpoint: %s", moment)
                << QString::fromLatin1(moment) << QString();
    }
    QTest::newRow("kill9_at_each_failpoint: LookingUp, the sync made")
            << u"LookingUp"_s << u"cut_after_acting"_s;
    QTest::newRow("kill9_at_each_failpoint: LookingUp, no sync made")
            << u"LookingUp"_s << u"cut_before"_s;
    QTest::newRow("kill9_at_each_failpoint: OutcomeKept of a lost answer")
            << u"OutcomeKept"_s << u"created_then_504"_s;
}

void TestKill::atEachMoment()
{
    QFETCH(const QString, moment);
    QFETCH(const QString, fault);
    const int kills = qEnvironmentVariableIntValue("FLEETSYNC_KILLS");
    const int before = m_kills;
    while (m_kills - before < (kills > 0 ? kills : killsPerMoment)) {
        live({moment, QString::number(1 + (m_kills - before) % fleetsPerLife)}, 0, fault);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestKill::atRandom()
{
    QRandomGenerator random = seededRandom();
    const int kills = qEnvironmentVariableIntValue("FLEETSYNC_RANDOM_KILLS");
    for (int i = 0; i < (kills > 0 ? kills : killsAtRandom); ++i) {
        const auto fault = random.bounded(static_cast<quint32>(std::size(writeFaults)));
        live({}, 1 + random.bounded(400), QString::fromLatin1(writeFaults[fault]));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

/// A wish of an earlier life may be told beside those of this one.
bool TestKill::isDone(Life &life, const QSet<QString> &ordered)
{
    QSet<QString> told;
    for (const auto &[wish, as] : life.wishes()) {
        told.insert(as.connection);
    }
    return life.isSettled() && told.contains(ordered);
}

QString TestKill::wordsOf(Life &life)
{
    QStringList words{u"the moment was never reached; settled: %1"_s.arg(life.isSettled())};
    for (const auto &[wish, as] : life.wishes()) {
        words.append(u"%1 %2 of %3: %4"_s.arg(as.kind, wish, as.connection, as.state));
    }
    return words.join(u"; "_s);
}

/// One life that is cut short, and the next one that puts things in order.
void TestKill::live(const QStringList &death, int killAfter, const QString &fault)
{
    if (m_nextFleet + fleetsPerLife > m_fleets.size()) {
        init();
    }
    if (!fault.isEmpty()) {
        m_server->addFault({u"requestSync"_s, fault, fleetsPerLife, 0});
    }
    ToldWishes before;
    {
        Life first(*m_server, m_folder->path(), death);
        // What an earlier life left open may come to that moment at once.
        const bool ready = first.says(u"ready"_s);
        QVERIFY2(ready || (first.isDead() && !death.isEmpty()), qPrintable(first.end()));
        QSet<QString> ordered;
        for (int i = 0; ready && i < fleetsPerLife; ++i) {
            const QString &fleet = m_fleets.at(m_nextFleet++);
            ordered.insert(fleet);
            first.order(u"request %1 7"_s.arg(fleet));
        }
        if (death.isEmpty()) {
            first.killAfter(killAfter);
        }
        const auto ended = [&] { return first.isDead() || isDone(first, ordered); };
        QVERIFY2(QTest::qWaitFor(ended, Life::patience), qPrintable(wordsOf(first)));
        if (!first.isDead()) {
            return; // Some of these fleets were syncing: too few requests came to that moment.
        }
        before = first.wishes();
    }
    ++m_kills;
    Life second(*m_server, m_folder->path());
    QVERIFY2(second.says(u"ready"_s), qPrintable(second.end()));
    QVERIFY2(second.becomesSettled(), "a request stayed open");
    // What was settled just before the death was kept, but not told.
    second.order(u"tell"_s);
    QVERIFY2(second.says(u"told"_s), qPrintable(second.end()));
    compare(before, second.wishes());
}

void TestKill::compare(const ToldWishes &before, ToldWishes after)
{
    // A wish whose last step was told before the death is not told again.
    for (const auto &[wish, told] : before) {
        after.try_emplace(wish, told);
    }
    m_ledger.take(*m_server);
    for (const auto &[wish, told] : after) {
        const QString wrong = m_ledger.judge(wish, told);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void TestKill::cleanupTestCase()
{
    qInfo("%d kills, %d wishes: lost %d, doubled %d", m_kills, m_ledger.wishes(), m_ledger.lost(),
          m_ledger.doubled());
    QCOMPARE(m_ledger.lost(), 0);
    QCOMPARE(m_ledger.doubled(), 0);
    QVERIFY(m_ledger.wishes() > m_kills);
}

} // namespace fleetsync

QTEST_GUILESS_MAIN(fleetsync::TestKill)
#include "tst_kill.moc"

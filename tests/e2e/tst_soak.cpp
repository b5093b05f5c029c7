// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/ledger.h"
#include "e2e/memorystory.h"
#include "e2e/seed.h"

#include "simulator/faults.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <iterator>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync {

namespace {

constexpr int secondsInCi = 10;      // tests/soak.sh: 600
constexpr int memoryCountsFrom = 45; // seconds: below, a third holds too few samples
constexpr std::chrono::milliseconds pace{100};
const QStringList calls{u"listConnections"_s,
                        u"listSyncs"_s,
                        u"listSyncs"_s,
                        u"getSync"_s,
                        u"getSync"_s,
                        u"requestSync"_s,
                        u"requestSync"_s,
                        u"requestSync"_s,
                        u"retrySync"_s,
                        u"cancelSync"_s,
                        u"listIssues"_s,
                        u"listProviders"_s,
                        u"*"_s};
constexpr const char *storms[] = {"429_header", "429_body", "429_http_date", "429_garbage"};

} // namespace

/// Hours of the fleets' time in one process, with everything going wrong that the simulator knows,
/// and a person who orders this and that. Nothing is lost or doubled, and memory stays flat.
class TestSoak : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostAndMemoryStaysFlat();

private:
    int chance(int below) { return m_random.bounded(below); }
    bool oneIn(int times) { return chance(times) == 0; }
    QString anyFleet() { return m_fleets.at(chance(static_cast<int>(m_fleets.size()))); }
    void addFaults();
    void orderSomething();
    void answerTheProgram();
    void decide(const QString &wish, const ToldWish &told);
    void judge(const QString &wish, const ToldWish &told);
    bool reopen();
    bool settle();

    QRandomGenerator m_random;
    QStringList m_faultNames;
    std::unique_ptr<simulator::Simulator> m_server;
    QStringList m_fleets;
    std::unique_ptr<Life> m_life;
    Ledger m_ledger;
    MemoryStory m_open;
    MemoryStory m_closed; ///< between two sessions: what is left then is left for ever
    std::set<QString> m_judged;
    QStringList m_wrong;
    QElapsedTimer m_time;
    int m_faults = 0;
    int m_sessions = 1;
    bool m_ahead = false;
    bool m_over = false; ///< the time is up
};

/// Bad weather: a few faults that the next calls meet, now and then a storm of 429.
void TestSoak::addFaults()
{
    for (int left = 1 + chance(3); left > 0; --left) {
        const QString fault = m_faultNames.at(chance(static_cast<int>(m_faultNames.size())));
        // These hold a connection for seconds, or stop the session.
        const bool heavy = fault == u"stall"_s || fault == u"slow_body"_s || fault == u"huge_body"_s
                           || fault == u"status_401"_s;
        const int count = heavy ? 1 : 1 + chance(4);
        m_server->addFault({calls.at(chance(static_cast<int>(calls.size()))), fault, count, 0});
        m_faults += count;
    }
    if (oneIn(8)) {
        const QString storm = QString::fromLatin1(storms[chance(std::size(storms))]);
        m_server->addFault({u"*"_s, storm, 15, 0});
        m_faults += 15;
    }
}

void TestSoak::orderSomething()
{
    switch (chance(8)) {
    case 0:
    case 1:
    case 2:
        m_life->order(u"request %1 %2"_s.arg(anyFleet()).arg(1 + chance(90)));
        break;
    case 3:
        m_life->order(u"retry "_s + anyFleet());
        break;
    case 4:
        m_life->order(u"stop "_s + anyFleet());
        break;
    case 5:
        if (oneIn(10)) {
            m_life->order(u"reload"_s);
        }
        break;
    case 6:
        if (oneIn(10)) { // hours pass, or somebody sets the clock back
            m_life->order(u"jump %1"_s.arg(m_ahead ? -7200 : 7200));
            m_ahead = !m_ahead;
        }
        break;
    default:
        break;
    }
}

void TestSoak::judge(const QString &wish, const ToldWish &told)
{
    m_ledger.take(*m_server);
    const QString wrong = m_ledger.judge(wish, told);
    if (!wrong.isEmpty()) {
        m_wrong.append(wrong);
    }
    m_judged.insert(wish);
}

/// What a person does about a wish that is settled, or waits.
void TestSoak::decide(const QString &wish, const ToldWish &told)
{
    if (told.state == u"Wanted"_s) {
        if (oneIn(50)) {
            m_life->order((oneIn(2) ? u"dismiss "_s : u"again "_s) + wish);
        }
        return;
    }
    judge(wish, told);
    const bool mayGoAgain = told.state == u"NotStarted"_s || told.state == u"Rejected"_s
                            || told.state == u"Followed"_s;
    if (mayGoAgain && oneIn(2)) {
        m_ledger.forget(wish);
        m_life->forget(wish);
        m_judged.erase(wish);
        m_life->order(u"again "_s + wish);
    } else if (told.state == u"NeedsUser"_s && oneIn(2)) {
        const auto which = chance(static_cast<int>(told.candidates.size()));
        m_life->order(u"adopt %1 %2"_s.arg(wish, told.candidates.at(which)));
    } else if (oneIn(2)) {
        m_life->order(u"dismiss "_s + wish);
    }
}

void TestSoak::answerTheProgram()
{
    const ToldWishes all = m_life->wishes();
    for (const auto &[wish, told] : all) {
        const bool underWay = told.state == u"Sending"_s || told.state == u"Unknown"_s;
        if (!underWay && !m_judged.contains(wish) && oneIn(4)) {
            decide(wish, told);
        }
    }
}

/// The session ends in the middle of everything, and another one puts things in order.
bool TestSoak::reopen()
{
    for (int tries = 0; tries < 30 && !m_life->isDead(); ++tries) {
        m_life->order(u"close"_s);
        if (!m_life->says(u"closed"_s)) {
            return false;
        }
        if (!m_over) {
            m_closed.add(m_time.elapsed(), m_life->memory());
        }
        m_life->order(u"open"_s);
        ++m_sessions;
        if (m_life->says(u"ready"_s, 5'000)) { // else its reads met too many faults, or a 401
            return true;
        }
    }
    return false;
}

/// Faults that were not met yet are met now.
bool TestSoak::settle()
{
    for (int tries = 0; tries < 10 && !m_life->isDead(); ++tries) {
        if (reopen() && m_life->becomesSettled(30'000)) {
            return true;
        }
    }
    return false;
}

void TestSoak::nothingIsLostAndMemoryStaysFlat()
{
    const int wanted = qEnvironmentVariableIntValue("FLEETSYNC_SOAK_SECONDS");
    const int seconds = wanted > 0 ? wanted : secondsInCi;
    m_random = seededRandom();
    for (const simulator::FaultName &fault : simulator::faultNames()) {
        m_faultNames.append(fault.name);
    }
    simulator::Options options;
    options.connections = 300;
    options.clock = simulator::FleetClock(QDateTime::currentDateTimeUtc().addDays(-30), 120);
    m_server = std::make_unique<simulator::Simulator>(options);
    QVERIFY(m_server->start());
    m_fleets = m_server->connectionIds();
    const QTemporaryDir folder;
    m_life = std::make_unique<Life>(*m_server, folder.path());
    QVERIFY(m_life->says(u"ready"_s));

    m_time.start();
    qint64 nextFaults = 0;
    qint64 nextSample = 0;
    qint64 nextSession = 4'000;
    while (m_time.elapsed() < seconds * 1000) {
        QVERIFY2(!QTest::qWaitFor([this] { return m_life->isDead(); }, int(pace.count())),
                 qPrintable(m_life->end()));
        if (m_time.elapsed() >= nextFaults) {
            nextFaults = m_time.elapsed() + 1'000 + chance(3'000);
            addFaults();
        }
        orderSomething();
        answerTheProgram();
        m_ledger.take(*m_server);
        if (m_time.elapsed() >= nextSample) {
            nextSample = m_time.elapsed() + 500;
            m_open.add(m_time.elapsed(), m_life->memory());
        }
        if (m_time.elapsed() >= nextSession) {
            nextSession = m_time.elapsed() + 3'000 + chance(9'000);
            QVERIFY2(reopen(), "no session could be opened");
        }
    }
    m_over = true;
    QVERIFY2(settle(), "a request stayed open");
    m_life->order(u"tell"_s);
    QVERIFY(m_life->says(u"told"_s));
    const ToldWishes all = m_life->wishes();
    for (const auto &[wish, told] : all) {
        if (!m_judged.contains(wish)) {
            judge(wish, told);
        }
    }
    m_life->order(u"quit"_s);
    QVERIFY(m_life->dies());

    m_ledger.take(*m_server);
    qInfo("%d s, %d wishes, %d faults, %d calls, %d sessions; MB in use at each third %s, between "
          "sessions %s; lost %d, doubled %d",
          seconds, m_ledger.wishes(), m_faults, m_ledger.calls(), m_sessions,
          qPrintable(m_open.thirds()), qPrintable(m_closed.thirds()), m_ledger.lost(),
          m_ledger.doubled());
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    // With a sanitizer: no leak either.
    QVERIFY2(m_life->hasEndedWell(), qPrintable(m_life->end()));
    if (seconds >= memoryCountsFrom) {
        QVERIFY2(m_closed.isFlat(0), "something is left behind by every session");
        QVERIFY2(m_open.isFlat(m_ledger.wishes() / 3), "a session grows");
    }
}

} // namespace fleetsync

QTEST_GUILESS_MAIN(fleetsync::TestSoak)
#include "tst_soak.moc"

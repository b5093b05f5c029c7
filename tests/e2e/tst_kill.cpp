// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/simulator.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

using simulator::Simulator;

constexpr double scale = 120;     // two minutes of fleet time, for "not started", are a second
constexpr int fleetsPerLife = 4;  // wishes of each trial
constexpr int patience = 60'000;  // ms, for a machine that is busy otherwise
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

/// fleetsync-driven as a child, and what it has said.
class Life
{
public:
    Life(const Simulator &server, const QString &folder, const QStringList &death = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TERMINAL_API_KEY"_s, server.apiKey());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QString now = server.clock().now().toString(Qt::ISODateWithMs);
        m_process.start(
                QStringLiteral(FLEETSYNC_DRIVEN),
                QStringList{folder, server.baseUrl().toString(), QString::number(scale), now}
                        + death);
    }
    ~Life()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void order(const QString &line) { m_process.write(line.toUtf8() + '\n'); }
    bool says(const QString &word)
    {
        return QTest::qWaitFor([&] { return hasSaid(word) || isDead(); }, patience)
               && hasSaid(word);
    }
    bool dies()
    {
        return QTest::qWaitFor([this] { return isDead(); }, patience);
    }
    bool isDead() const { return m_process.state() == QProcess::NotRunning; }
    void killAfter(int ms) { QTimer::singleShot(ms, &m_process, &QProcess::kill); }

    /// "settled" counts only when nothing has been said since.
    bool isSettled()
    {
        read();
        return !m_lines.isEmpty() && m_lines.constLast() == u"settled"_s;
    }
    /// By wish: connection and the last state that was told.
    std::map<QString, std::pair<QString, QString>> wishes()
    {
        read();
        std::map<QString, std::pair<QString, QString>> all;
        for (const QString &line : m_lines) {
            const QStringList words = line.split(u' ');
            if (words.first() == u"wish"_s) {
                all[words.at(1)] = {words.at(2), words.at(3)};
            }
        }
        return all;
    }

private:
    void read()
    {
        m_rest += m_process.readAllStandardOutput();
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            m_lines.append(QString::fromUtf8(m_rest.left(end)));
            m_rest.remove(0, end + 1);
        }
    }
    bool hasSaid(const QString &word)
    {
        read();
        return m_lines.contains(word);
    }

    QProcess m_process;
    QByteArray m_rest;
    QStringList m_lines;
};

/// What the server saw of one wish.
struct Truth
{
    int posts = 0;
    bool acted = false;
};

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
    void live(const QStringList &death, int killAfter, const QString &fault);
    void compare(const std::map<QString, std::pair<QString, QString>> &before,
                 std::map<QString, std::pair<QString, QString>> after);
    Truth truthOf(const QString &wish) const;

    std::unique_ptr<Simulator> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_fleets;
    qsizetype m_nextFleet = 0;
    int m_kills = 0;
    int m_wishes = 0;
    int m_lost = 0;
    int m_doubled = 0;
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
    for (int nth = 1; nth <= (kills > 0 ? kills : killsPerMoment); ++nth) {
        live({moment, QString::number(1 + (nth - 1) % fleetsPerLife)}, 0, fault);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestKill::atRandom()
{
    const quint32 seed = qEnvironmentVariableIsSet("FLEETSYNC_SEED")
                                 ? qEnvironmentVariable("FLEETSYNC_SEED").toUInt()
                                 : QRandomGenerator::global()->generate();
    qInfo("FLEETSYNC_SEED=%u", seed);
    QRandomGenerator random(seed);
    const int kills = qEnvironmentVariableIntValue("FLEETSYNC_RANDOM_KILLS");
    for (int i = 0; i < (kills > 0 ? kills : killsAtRandom); ++i) {
        const auto fault = random.bounded(static_cast<quint32>(std::size(writeFaults)));
        live({}, 1 + random.bounded(400), QString::fromLatin1(writeFaults[fault]));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
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
    std::map<QString, std::pair<QString, QString>> before;
    {
        Life first(*m_server, m_folder->path(), death);
        QVERIFY2(first.says(u"ready"_s), "the program did not list its fleets");
        for (int i = 0; i < fleetsPerLife; ++i) {
            first.order(u"request %1 7"_s.arg(m_fleets.at(m_nextFleet++)));
        }
        if (death.isEmpty()) {
            first.killAfter(killAfter);
        }
        QVERIFY2(first.dies(), "the moment was never reached");
        before = first.wishes();
    }
    ++m_kills;
    Life second(*m_server, m_folder->path());
    QVERIFY(second.says(u"ready"_s));
    QVERIFY2(QTest::qWaitFor([&] { return second.isSettled() || second.isDead(); }, patience),
             "a request stayed open");
    QVERIFY(!second.isDead());
    compare(before, second.wishes());
}

void TestKill::compare(const std::map<QString, std::pair<QString, QString>> &before,
                       std::map<QString, std::pair<QString, QString>> after)
{
    // A wish whose last step was told before the death is not told again.
    for (const auto &[wish, told] : before) {
        after.try_emplace(wish, told);
    }
    for (const auto &[wish, told] : after) {
        const QString &state = told.second;
        const Truth truth = truthOf(wish);
        const bool asks = state == u"NeedsUser"_s; // two candidates: the person decides
        const bool saysStarted = asks || state == u"Acked"_s || state == u"Adopted"_s;
        const bool saysNot = asks || state == u"NotStarted"_s || state == u"Rejected"_s
                             || state == u"Followed"_s;
        ++m_wishes;
        m_doubled += truth.posts > 1 ? 1 : 0;
        m_lost += (truth.acted && !saysStarted) || (!truth.acted && !saysNot) ? 1 : 0;
        QVERIFY2(truth.posts <= 1,
                 qPrintable(u"%1 was sent %2 times"_s.arg(wish).arg(truth.posts)));
        QVERIFY2(truth.acted ? saysStarted : saysNot,
                 qPrintable(u"%1 of %2: the server %3, the program says %4"_s.arg(
                         wish, told.first, truth.acted ? u"started it"_s : u"did not"_s, state)));
    }
}

Truth TestKill::truthOf(const QString &wish) const
{
    Truth truth;
    const QList<Simulator::Seen> seen = m_server->seen();
    for (const Simulator::Seen &request : seen) {
        // One that got its 429 comes again when the pause is over: the server said that it did not
        // act.
        const bool limited = request.status == 429;
        if (request.call == u"requestSync"_s && !limited
            && request.headers.value(u"idempotency-key"_s) == wish) {
            ++truth.posts;
            truth.acted = truth.acted || request.truth == 201;
        }
    }
    return truth;
}

void TestKill::cleanupTestCase()
{
    qInfo("%d kills, %d wishes: lost %d, doubled %d", m_kills, m_wishes, m_lost, m_doubled);
    QCOMPARE(m_lost, 0);
    QCOMPARE(m_doubled, 0);
    QVERIFY(m_wishes > m_kills);
}

} // namespace fleetsync

QTEST_GUILESS_MAIN(fleetsync::TestKill)
#include "tst_kill.moc"

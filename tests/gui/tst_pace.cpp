// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "toldsession.h"

#include "gui/details/detailpane.h"
#include "gui/details/progresschart.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// The pane of one fleet whose sync runs, from answer to answer.
class PaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void timeLeftStandsInTheHeadWithItsBasis();
    void aStandstillSaysWhatItRestsOn();
    void slownessSaysWhatItRestsOn();
    void oneStopButtonAtATime();
    void keepingToWaitTakesTheQuestionAway();
    void copiesForSupport();
    void theChartIsSaidInWords();
    void theFlatPartStandsOut_data();
    void theFlatPartStandsOut();
    void nothingToDrawIsNoChart();

private:
    void answer(double percent, milliseconds later);
    QString said(const QString &about) const;
    QList<QPushButton *> visibleButtons(const QString &name) const;
    ProgressChart *chart() const { return m_pane->findChild<ProgressChart *>(); }

    std::unique_ptr<ToldSession> m_told;
    std::unique_ptr<DetailPane> m_pane;
    Sync m_running;
};

namespace {

const ConnectionId first(u"conn_1"_s);

/// Four that took 20 to 23 minutes.
QList<Sync> past(const QDateTime &now)
{
    QList<Sync> syncs;
    for (int i = 0; i < 4; ++i) {
        Sync sync;
        sync.id = SyncId(u"old_%1"_s.arg(i));
        sync.status.value = SyncStatus::Completed;
        sync.requestedAt = now.addDays(-1 - i);
        sync.startFrom = sync.requestedAt.addDays(-1);
        sync.completedAt = sync.requestedAt.addSecs(60 * (20 + i));
        syncs.append(sync);
    }
    return syncs;
}

} // namespace

void PaceTest::init()
{
    m_told = std::make_unique<ToldSession>();
    m_pane = std::make_unique<DetailPane>();
    m_pane->resize(320, 640);
    m_pane->setSession(&m_told->session);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    const QDateTime now = m_told->session.serverNow();
    m_running = Sync();
    m_running.id = SyncId(u"sync_run"_s);
    m_running.status = {SyncStatus::InProgress, u"in_progress"_s};
    m_running.requestedAt = now.addSecs(-10 * 60);
    m_running.startFrom = now.addDays(-1);
    m_running.attempts = 1;
    m_running.progress = 40;
    m_running.serverDate = now;
    Connection connection = ToldSession::connection(1, u"Frank's Trucking"_s);
    connection.provider = {u"motive"_s, u"Motive"_s};
    m_told->addFleet(connection, QList{m_running} + past(now));
    m_pane->showFleet(first);
}

void PaceTest::cleanup()
{
    m_pane->setSession(nullptr);
    m_pane.reset();
    m_told.reset();
}

/// Terminal's next answer about the running sync.
void PaceTest::answer(double percent, milliseconds later)
{
    QSignalSpy told(&m_told->session.fleet(), &Fleet::rowsChanged);
    m_told->clock.advance(later);
    m_running.progress = percent;
    m_running.serverDate = m_running.serverDate.addMSecs(later.count());
    m_told->session.fleet().putSync(first, m_running);
    QTRY_VERIFY(!told.isEmpty());
}

/// What the visible label says that is about this.
QString PaceTest::said(const QString &about) const
{
    const auto labels = m_pane->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->accessibleDescription() == about) {
            return label->text();
        }
    }
    return {};
}

QList<QPushButton *> PaceTest::visibleButtons(const QString &name) const
{
    QList<QPushButton *> found = m_pane->findChildren<QPushButton *>();
    found.removeIf([&name](const QPushButton *button) {
        return !button->isVisible() || (button->accessibleName() != name && button->text() != name);
    });
    return found;
}

void PaceTest::timeLeftStandsInTheHeadWithItsBasis()
{
    QCOMPARE(said(u"Time left"_s), u"About 10–20 min left, from 4 earlier Motive syncs"_s);
    QCOMPARE(said(u"Is it stuck?"_s), QString());
    answer(80, 4min);
    QCOMPARE(said(u"Time left"_s), u"About 2–4 min left, from 4 earlier Motive syncs"_s);
}

void PaceTest::aStandstillSaysWhatItRestsOn()
{
    answer(40, 31min);
    QCOMPARE(said(u"State of the fleet"_s), u"No movement, 40\u202F%"_s);
    QCOMPARE(said(u"Is it stuck?"_s),
             u"No change for 31 min. Usual for Motive: up to 23 min in all, from 4 earlier syncs. "
             "Terminal has not said that anything is wrong."_s);
    QCOMPARE(said(u"Time left"_s), QString());
    answer(41, 1min);
    QCOMPARE(said(u"State of the fleet"_s), u"Slower than usual, 41\u202F%"_s);
}

void PaceTest::slownessSaysWhatItRestsOn()
{
    answer(70, 15min);
    QCOMPARE(said(u"State of the fleet"_s), u"Slower than usual, 70\u202F%"_s);
    QCOMPARE(said(u"Is it stuck?"_s),
             u"Under way for 25 min. Usual for Motive: up to 23 min in all, from 4 earlier syncs. "
             "It still moves."_s);
}

void PaceTest::oneStopButtonAtATime()
{
    QCOMPARE(visibleButtons(u"Stop this sync"_s).size(), 1);
    answer(40, 31min);
    QCOMPARE(visibleButtons(u"Stop this sync"_s).size(), 1);
    QSignalSpy stop(m_pane.get(), &DetailPane::stopRequested);
    visibleButtons(u"Stop this sync"_s).constFirst()->click();
    QCOMPARE(stop.size(), 1);
    QCOMPARE(stop.constFirst().constFirst().value<ConnectionId>(), first);
}

void PaceTest::keepingToWaitTakesTheQuestionAway()
{
    answer(40, 31min);
    QCOMPARE(visibleButtons(u"Keep waiting"_s).size(), 1);
    visibleButtons(u"Keep waiting"_s).constFirst()->click();
    QTRY_VERIFY(visibleButtons(u"Keep waiting"_s).isEmpty());
    QVERIFY(said(u"Is it stuck?"_s).contains(u"You keep waiting. FleetSync asks again at"));
    QCOMPARE(said(u"State of the fleet"_s), u"No movement, 40\u202F%"_s);
    answer(40, 31min);
    QCOMPARE(visibleButtons(u"Keep waiting"_s).size(), 1);
}

void PaceTest::copiesForSupport()
{
    answer(40, 31min);
    QGuiApplication::clipboard()->clear();
    visibleButtons(u"Copy for support"_s).constFirst()->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"sync_run"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(
            u"lastChangeSeenAt: 2026-11-24T12:00:00"));
    QCOMPARE(visibleButtons(u"Copied"_s).size(), 1);
}

void PaceTest::theChartIsSaidInWords()
{
    QVERIFY(chart()->isVisible());
    QCOMPARE(chart()->accessibleDescription(), u"Progress over time"_s);
    QCOMPARE(chart()->accessibleName(), u"40 percent after 10 minutes"_s);
    answer(62, 4min);
    answer(62, 6min);
    QCOMPARE(chart()->accessibleName(),
             u"62 percent after 20 minutes; no change for the last 6 minutes"_s);
}

void PaceTest::theFlatPartStandsOut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void PaceTest::theFlatPartStandsOut()
{
    QFETCH(bool, dark);
    m_pane->setPalette(themePalette(dark));
    const auto shows = [this](FleetState state) {
        const QImage image = chart()->grab().toImage();
        const QRgb color = stateColor(state, m_pane->palette()).rgb();
        for (int y = 0; y < 56 * image.devicePixelRatio(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == color) {
                    return true;
                }
            }
        }
        return false;
    };
    answer(60, 4min);
    QVERIFY(shows(FleetState::Syncing));
    QVERIFY(!shows(FleetState::NoMovement));
    answer(60, 20min);
    QVERIFY(shows(FleetState::NoMovement));
}

void PaceTest::nothingToDrawIsNoChart()
{
    m_told->session.fleet().edit(first, [this](FleetRow &row) {
        row.watch.reset();
        row.history = past(m_told->session.serverNow());
    });
    QTRY_VERIFY(!chart()->isVisible());
}

QTEST_MAIN(PaceTest)
#include "tst_pace.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "app/liveprofile.h"
#include "support/toldclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

class TestLiveProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheFleetsTime();
    void tellsOfALostHistory();
};

void TestLiveProfile::keepsTheFleetsTime()
{
    const QDateTime then({2031, 2, 3}, {4, 5, 6}, Qt::UTC);
    const QTemporaryDir folder;
    QFile damaged(folder.filePath(u"journal.db"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("no database") > 0);
    damaged.close();
    {
        LiveProfile profile({{QUrl(u"http://127.0.0.1:9/tsp/v1"_s), Secret("key")}, // nobody there
                             {},
                             std::make_unique<ToldClock>(then),
                             {},
                             {folder.path(), false}});
        QSignalSpy opened(&profile, &LiveProfile::opened);
        QSignalSpy changed(&profile.session().dispatcher(), &Dispatcher::wishChanged);
        profile.open();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<StoreReport>().asideFile,
                 folder.filePath(u"journal.db.corrupt-20310203-040506"_s));
        profile.session().dispatcher().submit(ConnectionId(u"fleet"_s), {Days{7}, {}});
        QTRY_VERIFY(!changed.isEmpty());
    }
    SqliteStore store({.folder = folder.path(), .now = [] { return QDateTime(); }});
    store.open();
    const QList<ActionLogLine> lines = store.actions(9).result().value();
    QVERIFY(!lines.isEmpty());
    QCOMPARE(lines.last().at, then);
}

void TestLiveProfile::tellsOfALostHistory()
{
    const QTemporaryDir folder;
    QFile damaged(folder.filePath(u"history.db"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("no database") > 0);
    damaged.close();
    LiveProfile profile({{QUrl(u"http://127.0.0.1:9/tsp/v1"_s), Secret("key")}, // nobody there
                         {},
                         std::make_unique<ToldClock>(QDateTime({2031, 2, 3}, {4, 5, 6}, Qt::UTC)),
                         {},
                         {folder.path(), false}});
    QSignalSpy lost(&profile, &LiveProfile::historyLost);
    profile.open();
    profile.session().past().ask({});
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.constFirst().constFirst().value<CacheReport>().asideFile,
             folder.filePath(u"history.db.corrupt-20310203-040506"_s));
}

QTEST_GUILESS_MAIN(TestLiveProfile)

#include "tst_liveprofile.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/newsync/curltext.h"
#include "gui/newsync/previewtext.h"

#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsAskedFor_data();
    void saysWhatIsAskedFor();
    void showsTheBodyThatWillBeSent_data();
    void showsTheBodyThatWillBeSent();
};

namespace {

QDateTime utc(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::UTC);
}

const QTimeZone chicago("America/Chicago");
const QDateTime tuesday = utc({2026, 11, 24}, {19, 43});

} // namespace

void PreviewTest::saysWhatIsAskedFor_data()
{
    QTest::addColumn<SyncWindow>("window");
    QTest::addColumn<PreviewContext>("context");
    QTest::addColumn<QString>("text");

    QTest::newRow("seven days back, in the zone and in UTC")
            << SyncWindow(Days{7}) << PreviewContext{tuesday, chicago, 1, true, {}}
            << u"Will ask for data from Tue 17 Nov 2026, 13:43 (America/Chicago, UTC−6) · 19:43 UTC → now. 7 days."_s;
    QTest::newRow("UTC is not said twice")
            << SyncWindow(Days{7}) << PreviewContext{tuesday, QTimeZone::utc(), 1, true, {}}
            << u"Will ask for data from Tue 17 Nov 2026, 19:43 (UTC) → now. 7 days."_s;
    QTest::newRow("another day in UTC is named")
            << SyncWindow(StartFrom{utc({2026, 11, 18}, {2, 0})})
            << PreviewContext{utc({2026, 11, 24}, {2, 0}), chicago, 1, true, {}}
            << u"Will ask for data from Tue 17 Nov 2026, 20:00 (America/Chicago, UTC−6) · 18 Nov, 02:00 UTC → now. 6 days."_s;
    QTest::newRow("a span that is no whole day")
            << SyncWindow(StartFrom{utc({2026, 11, 22}, {16, 43})})
            << PreviewContext{tuesday, QTimeZone::utc(), 1, true, {}}
            << u"Will ask for data from Sun 22 Nov 2026, 16:43 (UTC) → now. 2 days 3 h."_s;
    QTest::newRow("less than a day")
            << SyncWindow(StartFrom{utc({2026, 11, 24}, {14, 23})})
            << PreviewContext{tuesday, QTimeZone::utc(), 1, true, {}}
            << u"Will ask for data from Tue 24 Nov 2026, 14:23 (UTC) → now. 5 h 20 min."_s;
    QTest::newRow("clocks went back in between")
            << SyncWindow(Days{30}) << PreviewContext{tuesday, chicago, 1, true, {}}
            << u"Will ask for data from Sun 25 Oct 2026, 14:43 (America/Chicago, UTC−5) · 19:43 "
               u"UTC → now. 30 days."
               u" The clocks changed in between: UTC−5 then, UTC−6 now."_s;
    QTest::newRow("a time that the clocks showed twice")
            << SyncWindow(StartFrom{utc({2026, 11, 1}, {6, 30})})
            << PreviewContext{utc({2026, 11, 3}, {6, 30}), chicago, 1, true, {}}
            << u"Will ask for data from Sun 1 Nov 2026, 01:30 (America/Chicago, UTC−5) · 06:30 UTC "
               u"→ now. 2 days."
               u" That day the clocks showed this time twice: the first one counts."
               u" The clocks changed in between: UTC−5 then, UTC−6 now."_s;
    QTest::newRow("a year over a leap day")
            << SyncWindow(Days{365})
            << PreviewContext{utc({2028, 12, 1}, {0, 0}), QTimeZone::utc(), 1, true, {}}
            << u"Will ask for data from Thu 2 Dec 2027, 00:00 (UTC) → now. 365 days."_s;
    QTest::newRow("the leap day itself")
            << SyncWindow(Days{1})
            << PreviewContext{utc({2028, 3, 1}, {9, 0}), QTimeZone::utc(), 1, true, {}}
            << u"Will ask for data from Tue 29 Feb 2028, 09:00 (UTC) → now. 1 days."_s;
    QTest::newRow("many fleets")
            << SyncWindow(Days{7}) << PreviewContext{tuesday, QTimeZone::utc(), 12, false, {}}
            << u"Will ask 12 fleets for data from Tue 17 Nov 2026, 19:43 (UTC) → now. 7 days."_s;
    QTest::newRow("only what is new, since a known sync")
            << SyncWindow(SinceLast{})
            << PreviewContext{tuesday, chicago, 1, true, utc({2026, 11, 24}, {18, 0})}
            << u"Will ask only for what is new since the last requested sync, Tue 24 Nov 2026, 12:00 (America/Chicago, UTC−6) · 18:00 UTC → now."_s;
    QTest::newRow("only what is new, never synced")
            << SyncWindow(SinceLast{}) << PreviewContext{tuesday, chicago, 1, true, {}}
            << u"Will ask only for what is new. There is no earlier sync, so Terminal starts from now: no past data."_s;
    QTest::newRow("only what is new, history not known")
            << SyncWindow(SinceLast{}) << PreviewContext{tuesday, chicago, 1, false, {}}
            << u"Will ask only for what is new since the last requested sync. Its date is not known here yet."_s;
    QTest::newRow("only what is new, many fleets")
            << SyncWindow(SinceLast{}) << PreviewContext{tuesday, chicago, 3, false, {}}
            << u"Will ask each fleet only for what is new since its own last requested sync."_s;
}

void PreviewTest::saysWhatIsAskedFor()
{
    QFETCH(SyncWindow, window);
    QFETCH(PreviewContext, context);
    QFETCH(QString, text);
    QCOMPARE(previewText({window, {}}, context), text);
}

void PreviewTest::showsTheBodyThatWillBeSent_data()
{
    QTest::addColumn<SyncRequest>("request");
    QTest::addColumn<QString>("body");

    QTest::newRow("days are a whole number") << SyncRequest{Days{7}, {}} << u"{\"days\":7}"_s;
    QTest::newRow("a date is UTC with milliseconds")
            << SyncRequest{StartFrom{utc({2026, 11, 17}, {19, 43})}, {}}
            << u"{\"startFrom\":\"2026-11-17T19:43:00.000Z\"}"_s;
    QTest::newRow("only what is new is empty") << SyncRequest{SinceLast{}, {}} << u"{}"_s;
    QTest::newRow("provider requests are strings")
            << SyncRequest{Days{30}, {ProviderRequest::HistoricalFiles}}
            << u"{\"days\":30,\"providerRequests\":[\"historical_files\"]}"_s;
}

void PreviewTest::showsTheBodyThatWillBeSent()
{
    QFETCH(SyncRequest, request);
    QFETCH(QString, body);
    QCOMPARE(bodyText(request), body);
    const QString command = curlText(request);
    QVERIFY(command.endsWith(u"-d '"_s + body + u"'"_s));
    QVERIFY(command.contains(u"\"Authorization: Bearer $TERMINAL_API_KEY\""_s));
    QVERIFY(command.contains(u"\"Connection-Token: $TERMINAL_CONNECTION_TOKEN\""_s));
}

QTEST_GUILESS_MAIN(PreviewTest)
#include "tst_preview.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/timetext.h"

#include <QTest>

using namespace fleetsync;
using namespace std::chrono_literals;

namespace {

const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);

QDateTime utc(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::UTC);
}

} // namespace

class TestTextTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesGoneAreSaidRoundly_data();
    void timesGoneAreSaidRoundly();
    void fullTimesNameZoneAndOffset_data();
    void fullTimesNameZoneAndOffset();
    void shortTimesLeaveOutWhatIsToday_data();
    void shortTimesLeaveOutWhatIsToday();
    void offsetsFollowTheClocks_data();
    void offsetsFollowTheClocks();
    void durationsHaveTwoParts_data();
    void durationsHaveTwoParts();
    void timesThatAreNotKnownAreEmpty();
};

void TestTextTime::timesGoneAreSaidRoundly_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, std::chrono::seconds gone) {
        QTest::newRow(text) << qint64(gone.count()) << QString::fromUtf8(text);
    };
    row("just now", 0s);
    row("just now", 4s);
    row("just now", -59s);
    row("5 s ago", 5s);
    row("59 s ago", 59s);
    row("1 min ago", 60s);
    row("59 min ago", 59min + 59s);
    row("1 h ago", 1h);
    row("23 h ago", 23h + 59min);
    row("1 day ago", 24h);
    row("2 days ago", 48h);
    row("20 days ago", 20 * 24h);
    row("3 weeks ago", 21 * 24h);
    row("8 weeks ago", 59 * 24h);
    row("2 months ago", 60 * 24h);
    row("24 months ago", 729 * 24h);
    row("2 years ago", 730 * 24h);
    row("in 1 min", -1min);
    row("in 5 h", -5h);
    row("in 1 day", -30h);
    row("in 3 days", -72h);
}

void TestTextTime::timesGoneAreSaidRoundly()
{
    QFETCH(const qint64, seconds);
    QTEST(ago(noon.addSecs(-seconds), noon), "text");
}

void TestTextTime::fullTimesNameZoneAndOffset_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    QTest::newRow("west of Greenwich in winter")
            << utc({2026, 11, 17}, {19, 43}) << QByteArray("America/Chicago")
            << QStringLiteral("Tue 17 Nov 2026, 13:43 (America/Chicago, UTC−6)");
    QTest::newRow("the same zone in summer")
            << utc({2026, 7, 1}, {19, 43}) << QByteArray("America/Chicago")
            << QStringLiteral("Wed 1 Jul 2026, 14:43 (America/Chicago, UTC−5)");
    QTest::newRow("a half hour, and the next day")
            << utc({2026, 2, 28}, {19, 0}) << QByteArray("Asia/Kolkata")
            << QStringLiteral("Sun 1 Mar 2026, 00:30 (Asia/Kolkata, UTC+5:30)");
    QTest::newRow("UTC is said once") << utc({2028, 2, 29}, {0, 0}) << QByteArray("UTC")
                                      << QStringLiteral("Tue 29 Feb 2028, 00:00 (UTC)");
}

void TestTextTime::fullTimesNameZoneAndOffset()
{
    QFETCH(const QDateTime, at);
    QFETCH(const QByteArray, zone);
    QTEST(fullTime(at, QTimeZone(zone)), "text");
}

void TestTextTime::shortTimesLeaveOutWhatIsToday_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("text");
    // In Chicago: 06:00 on 24 November.
    const auto row
            = [](const char *name, const QDateTime &at, const QDateTime &now, const char *text) {
                  QTest::newRow(name) << at << now << QString::fromUtf8(text);
              };
    row("today", utc({2026, 11, 24}, {11, 2}), noon, "05:02 UTC−6");
    row("yesterday there, though today in UTC", utc({2026, 11, 24}, {3, 0}), noon,
        "23 Nov, 21:00 UTC−6");
    row("this year", utc({2026, 10, 1}, {5, 0}), noon, "1 Oct, 00:00 UTC−5");
    row("last year there, though this year in UTC", utc({2026, 1, 1}, {2, 0}), noon,
        "31 Dec 2025, 20:00 UTC−6");
    row("without a now", utc({2026, 11, 24}, {11, 2}), {}, "24 Nov 2026, 05:02 UTC−6");
}

void TestTextTime::shortTimesLeaveOutWhatIsToday()
{
    QFETCH(const QDateTime, at);
    QFETCH(const QDateTime, now);
    QTEST(shortTime(at, QTimeZone("America/Chicago"), now), "text");
    // Where the clocks are those that one reads all times by, nothing needs to be said.
    const QString here = shortTime(at, displayZone(), now);
    QVERIFY2(!here.contains(QLatin1String("UTC")), qPrintable(here));
    QCOMPARE(shortTime(at, QTimeZone("Africa/Abidjan"), now), shortTime(at, QTimeZone("UTC"), now));
}

void TestTextTime::offsetsFollowTheClocks_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("name");
    const auto row
            = [](const char *name, const char *zone, const QDateTime &at, const char *offset) {
                  QTest::newRow(name) << QByteArray(zone) << at << QString::fromUtf8(offset);
              };
    row("a second before clocks go back", "America/New_York", utc({2026, 11, 1}, {5, 59, 59}),
        "UTC−4");
    row("the second in which they go back", "America/New_York", utc({2026, 11, 1}, {6, 0}),
        "UTC−5");
    row("a second before clocks go forward", "America/New_York", utc({2026, 3, 8}, {6, 59, 59}),
        "UTC−5");
    row("half an hour west", "America/St_Johns", utc({2026, 1, 1}, {0, 0}), "UTC−3:30");
    row("three quarters east", "Asia/Kathmandu", utc({2026, 1, 1}, {0, 0}), "UTC+5:45");
    row("London in winter is UTC", "Europe/London", utc({2026, 1, 1}, {0, 0}), "UTC");
}

void TestTextTime::offsetsFollowTheClocks()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDateTime, at);
    QTEST(offsetName(at, QTimeZone(zone)), "name");
}

void TestTextTime::durationsHaveTwoParts_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, std::chrono::milliseconds duration) {
        QTest::newRow(text) << qint64(duration.count()) << QString::fromUtf8(text);
    };
    row("0 s", -5s);
    row("0 s", 999ms);
    row("45 s", 45s);
    row("1 min", 60s);
    row("59 min", 59min + 59s);
    row("2 h", 2h);
    row("2 h 5 min", 2h + 5min);
    row("1 day", 24h);
    row("1 day 1 h", 25h + 59min);
    row("3 days 4 h", 76h);
}

void TestTextTime::durationsHaveTwoParts()
{
    QFETCH(const qint64, ms);
    QTEST(durationText(std::chrono::milliseconds(ms)), "text");
}

void TestTextTime::timesThatAreNotKnownAreEmpty()
{
    QCOMPARE(ago({}, noon), QString());
    QCOMPARE(fullTime({}, QTimeZone::utc()), QString());
    QCOMPARE(shortTime({}, QTimeZone::utc(), noon), QString());
    QVERIFY(displayZone().isValid());
}

QTEST_GUILESS_MAIN(TestTextTime)
#include "tst_texttime.moc"

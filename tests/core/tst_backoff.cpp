// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/backoff.h"

#include <QTest>

#include <limits>

using namespace fleetsync;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

using MaybeSeconds = std::optional<double>;
using MaybeMs = std::optional<milliseconds>;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTime_data();
    void waitsLongerEachTime();
    void readsHttpDates_data();
    void readsHttpDates();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void TestBackoff::waitsLongerEachTime_data()
{
    QTest::addColumn<int>("retry");
    QTest::addColumn<double>("unit");
    QTest::addColumn<milliseconds>("atLeast");
    QTest::addColumn<milliseconds>("delay");

    QTest::newRow("no chance, no wait") << 0 << 0.0 << 0ms << 0ms;
    QTest::newRow("the first is half a second at most") << 0 << 1.0 << 0ms << 500ms;
    QTest::newRow("the first, half of it") << 0 << 0.5 << 0ms << 250ms;
    QTest::newRow("the second doubles") << 1 << 1.0 << 0ms << 1'000ms;
    QTest::newRow("the sixth") << 5 << 0.5 << 0ms << 8'000ms;
    QTest::newRow("the seventh, 32 s") << 6 << 1.0 << 0ms << 32'000ms;
    QTest::newRow("the eighth meets the cap") << 7 << 1.0 << 0ms << 60'000ms;
    QTest::newRow("a hundred do not overflow") << 100 << 1.0 << 0ms << 60'000ms;
    QTest::newRow("not below what the server asked") << 0 << 0.5 << 3'000ms << 3'000ms;
    QTest::newRow("not cut to what the server asked") << 6 << 0.5 << 3'000ms << 16'000ms;
    QTest::newRow("chance above one counts as one") << 0 << 7.0 << 0ms << 500ms;
    QTest::newRow("chance below none counts as none") << 0 << -1.0 << 0ms << 0ms;
}

void TestBackoff::waitsLongerEachTime()
{
    QFETCH(int, retry);
    QFETCH(double, unit);
    QFETCH(milliseconds, atLeast);
    QFETCH(milliseconds, delay);
    QCOMPARE(backoff(retry, unit, atLeast, Policy()).count(), delay.count());
}

void TestBackoff::readsHttpDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("date");

    const QDateTime example({1994, 11, 6}, {8, 49, 37}, Qt::UTC);
    QTest::newRow("today's form") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << example;
    QTest::newRow("the form of RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << example;
    QTest::newRow("RFC 850 in this century") << QByteArray("Tuesday, 24-Nov-26 12:00:00 GMT")
                                             << QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
    QTest::newRow("the form of asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << example;
    QTest::newRow("a leap day") << QByteArray("Thu, 29 Feb 2024 00:00:00 GMT")
                                << QDateTime({2024, 2, 29}, {0, 0}, Qt::UTC);
    QTest::newRow("no leap day") << QByteArray("Wed, 29 Feb 2023 00:00:00 GMT") << QDateTime();
    QTest::newRow("the last month") << QByteArray("Thu, 31 Dec 2026 23:59:59 GMT")
                                    << QDateTime({2026, 12, 31}, {23, 59, 59}, Qt::UTC);
    QTest::newRow("no such month") << QByteArray("Thu, 31 Anf 2026 23:59:59 GMT") << QDateTime();
    QTest::newRow("no such hour") << QByteArray("Thu, 31 Dec 2026 24:00:00 GMT") << QDateTime();
    QTest::newRow("letters for digits")
            << QByteArray("Thu, 3l Dec 2026 23:59:59 GMT") << QDateTime();
    QTest::newRow("ISO 8601 is none") << QByteArray("2026-11-24T12:00:00Z") << QDateTime();
    QTest::newRow("words are none") << QByteArray("soon, I promise") << QDateTime();
    QTest::newRow("nothing is none") << QByteArray() << QDateTime();
}

void TestBackoff::readsHttpDates()
{
    QFETCH(QByteArray, text);
    QTEST(httpDate(text), "date");
}

void TestBackoff::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QDateTime>("serverDate");
    QTest::addColumn<MaybeSeconds>("body");
    QTest::addColumn<MaybeMs>("wait");

    const QDateTime date({2026, 11, 24}, {12, 0}, Qt::UTC);
    const MaybeSeconds silent;
    const MaybeMs none;
    const auto row = [&](const char *name, const char *header, MaybeSeconds body, MaybeMs wait) {
        QTest::newRow(name) << QByteArray(header) << date << body << wait;
    };
    row("nothing told", "", silent, none);
    row("seconds", "60", silent, 60s);
    row("seconds between blanks", " 60 ", silent, 60s);
    row("no seconds at all", "0", silent, 0s);
    row("parts of a second", "1.5", silent, 1'500ms);
    row("negative seconds are none", "-5", silent, 0s);
    row("more than the cap", "86400", silent, 900s);
    row("more than fits a number", QByteArray(400, '9').constData(), silent, 900s);
    row("words", "in a minute", silent, none);
    row("a number and words", "60 seconds", silent, none);
    row("infinity is no figure", "inf", silent, none);
    row("a date", "Tue, 24 Nov 2026 12:00:30 GMT", silent, 30s);
    row("a date that has passed", "Tue, 24 Nov 2026 11:00:00 GMT", silent, 0s);
    row("a date far away", "Tue, 24 Nov 2099 12:00:00 GMT", silent, 900s);
    row("a date of nobody's calendar", "Tue, 31 Feb 2026 12:00:00 GMT", silent, none);
    row("the body alone", "", 7.0, 7s);
    row("the body's part of a second", "", 0.25, 250ms);
    row("the body below none", "", -3.0, 0s);
    row("the body beyond the cap", "", 1e300, 900s);
    row("the body's infinity meets the cap", "", std::numeric_limits<double>::infinity(), 900s);
    row("the body's not-a-number is silence", "", std::numeric_limits<double>::quiet_NaN(), none);
    row("the larger of both: header", "60", 7.0, 60s);
    row("the larger of both: body", "5", 7.0, 7s);
    row("the body beside a garbled header", "soon", 7.0, 7s);

    QTest::newRow("a date against the server's skewed clock")
            << QByteArray("Fri, 01 Jan 2021 00:00:45 GMT")
            << QDateTime({2021, 1, 1}, {0, 0}, Qt::UTC) << silent << MaybeMs(45s);
    QTest::newRow("a date without the server's clock says nothing")
            << QByteArray("Tue, 24 Nov 2026 12:00:30 GMT") << QDateTime() << silent << none;
    QTest::newRow("seconds without the server's clock")
            << QByteArray("30") << QDateTime() << silent << MaybeMs(30s);
}

void TestBackoff::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(QDateTime, serverDate);
    QFETCH(MaybeSeconds, body);
    QFETCH(MaybeMs, wait);
    const MaybeMs read = retryAfter(header, serverDate, body, Policy());
    QCOMPARE(read.has_value(), wait.has_value());
    QCOMPARE(read.value_or(0ms).count(), wait.value_or(0ms).count());
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"

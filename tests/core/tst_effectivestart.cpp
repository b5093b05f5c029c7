// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/localtime.h"
#include "core/syncrequest.h"

#include <QTest>

using namespace fleetsync;

namespace {

QDateTime utc(const char *iso)
{
    return *iso ? QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toUTC()
                : QDateTime();
}

} // namespace

/// Local times, and what "from this date" and "the last n days" come to in them.
class TestEffectiveStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheInstants_data();
    void findsTheInstants();
    void readsTheDateField_data();
    void readsTheDateField();
    void previewsDays_data();
    void previewsDays();
    void previewsADate_data();
    void previewsADate();
    void hasNoStartForOnlyNew();
};

void TestEffectiveStart::initTestCase()
{
    for (const char *zone : {"America/Chicago", "Europe/Berlin", "Australia/Lord_Howe",
                             "America/Sao_Paulo", "Pacific/Apia"})
        QVERIFY2(QTimeZone(zone).isValid(), zone);
}

void TestEffectiveStart::findsTheInstants_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QDateTime>("first");
    QTest::addColumn<QDateTime>("second");

    const auto row = [](const char *zone, const char *local, const char *first,
                        const char *second = "") {
        QTest::addRow("%s %s", zone, local)
                << QByteArray(zone) << QString::fromLatin1(local) << utc(first) << utc(second);
    };
    row("UTC", "2026-03-08T02:30:00", "2026-03-08T02:30:00Z");
    row("America/Chicago", "2026-03-08T01:59:59", "2026-03-08T07:59:59Z");
    row("America/Chicago", "2026-03-08T02:00:00", "");
    row("America/Chicago", "2026-03-08T02:30:00", "");
    row("America/Chicago", "2026-03-08T02:59:59", "");
    row("America/Chicago", "2026-03-08T03:00:00", "2026-03-08T08:00:00Z");
    row("America/Chicago", "2026-11-01T00:59:59", "2026-11-01T05:59:59Z");
    row("America/Chicago", "2026-11-01T01:00:00", "2026-11-01T06:00:00Z", "2026-11-01T07:00:00Z");
    row("America/Chicago", "2026-11-01T01:59:59", "2026-11-01T06:59:59Z", "2026-11-01T07:59:59Z");
    row("America/Chicago", "2026-11-01T02:00:00", "2026-11-01T08:00:00Z");
    row("Europe/Berlin", "2026-03-29T02:30:00", "");
    row("Europe/Berlin", "2026-03-29T03:00:00", "2026-03-29T01:00:00Z");
    row("Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z");
    row("Europe/Berlin", "2026-10-25T03:00:00", "2026-10-25T02:00:00Z");
    row("Australia/Lord_Howe", "2026-10-04T02:15:00", "");
    row("Australia/Lord_Howe", "2026-10-04T02:30:00", "2026-10-03T15:30:00Z");
    row("Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00Z",
        "2026-04-04T15:15:00Z");
    row("Australia/Lord_Howe", "2026-04-05T01:29:00", "2026-04-04T14:29:00Z");
    row("Pacific/Apia", "2011-12-30T12:00:00", "");
    row("Pacific/Apia", "2011-12-31T00:00:00", "2011-12-30T10:00:00Z");
    row("Europe/Berlin", "2024-02-29T12:00:00", "2024-02-29T11:00:00Z");
    row("America/Chicago", "2026-12-31T23:59:59", "2027-01-01T05:59:59Z");
}

void TestEffectiveStart::findsTheInstants()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, local);
    // In two parts: as one text it would be read in this computer's zone, gaps and all.
    const QDate date = QDate::fromString(local.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(local.mid(11), Qt::ISODate);
    QVERIFY(date.isValid() && time.isValid());
    const LocalInstants found = instantsOf(date, time, QTimeZone(zone));
    QTEST(found.first, "first");
    QTEST(found.second, "second");
}

void TestEffectiveStart::readsTheDateField_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<Problem>("problem");

    const auto good
            = [](const char *name, const char *zone, QDate date, QTime time, const char *start) {
                  QTest::newRow(name)
                          << QByteArray(zone) << date << time << utc(start) << Problem::FromServer;
              };
    const auto bad
            = [](const char *name, const char *zone, QDate date, QTime time, Problem problem) {
                  QTest::newRow(name) << QByteArray(zone) << date << time << QDateTime() << problem;
              };
    // Now is 2026-11-24T12:00Z.
    good("a date and a time", "America/Chicago", {2026, 11, 17}, {13, 43}, "2026-11-17T19:43:00Z");
    good("no time is midnight there", "Europe/Berlin", {2026, 11, 1}, {}, "2026-10-31T23:00:00Z");
    good("a leap day", "UTC", {2024, 2, 29}, {}, "2024-02-29T00:00:00Z");
    good("new year's eve", "Australia/Lord_Howe", {2025, 12, 31}, {23, 59}, "2025-12-31T12:59:00Z");
    good("of two the first", "Europe/Berlin", {2026, 10, 25}, {2, 30}, "2026-10-25T00:30:00Z");
    good("a day without a midnight", "America/Sao_Paulo", {2018, 11, 4}, {},
         "2018-11-04T03:00:00Z");
    good("this very instant", "America/Chicago", {2026, 11, 24}, {6, 0}, "2026-11-24T12:00:00Z");
    good("a zone of nobody is UTC", "Nowhere/At_All", {2026, 11, 1}, {}, "2026-11-01T00:00:00Z");
    bad("no date", "UTC", {}, {}, Problem::NoDate);
    bad("a leap day that is none", "UTC", QDate(2023, 2, 29), {}, Problem::NoDate);
    bad("a date before the first year", "UTC", QDate(-44, 3, 15), {}, Problem::NoDate);
    bad("a second later than now", "America/Chicago", {2026, 11, 24}, {6, 0, 1}, Problem::InFuture);
    bad("tomorrow", "UTC", {2026, 11, 25}, {}, Problem::InFuture);
    bad("the year 12000", "UTC", {12000, 1, 1}, {}, Problem::InFuture);
    bad("clocks jumped over it", "America/Chicago", {2026, 3, 8}, {2, 30},
        Problem::TimeDoesNotExist);
    bad("half an hour is jumped over too", "Australia/Lord_Howe", {2026, 10, 4}, {2, 15},
        Problem::TimeDoesNotExist);
    bad("midnight typed where there was none", "America/Sao_Paulo", {2018, 11, 4}, {0, 0},
        Problem::TimeDoesNotExist);
    bad("the day that Samoa left out", "Pacific/Apia", {2011, 12, 30}, {},
        Problem::TimeDoesNotExist);
}

void TestEffectiveStart::readsTheDateField()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(QTime, time);
    QFETCH(QDateTime, start);
    QFETCH(Problem, problem);
    RequestDraft draft;
    draft.choice = WindowChoice::FromDate;
    draft.date = date;
    draft.time = time;
    draft.zone = QTimeZone(zone);
    draft.days = QStringLiteral("not asked");
    // Any spec will do for now.
    const QDateTime now = utc("2026-11-24T12:00:00Z").toTimeZone(QTimeZone("Europe/Berlin"));
    const auto request = toRequest(draft, now);
    if (start.isValid()) {
        QVERIFY(request.has_value());
        QCOMPARE(std::get<StartFrom>(request->window).at, start);
        QCOMPARE(std::get<StartFrom>(request->window).at.timeSpec(), Qt::UTC);
        return;
    }
    QVERIFY(!request.has_value());
    const QList<FieldProblem> expected{{Field::StartFrom, problem, {}}};
    QCOMPARE(request.error(), expected);
}

void TestEffectiveStart::previewsDays_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("local");
    QTest::addColumn<bool>("offsetDiffers");

    const auto row = [](const char *name, const char *zone, const char *now, int days,
                        const char *local, bool differs) {
        QTest::newRow(name) << QByteArray(zone) << utc(now) << days << QString::fromLatin1(local)
                            << differs;
    };
    row("a week", "UTC", "2026-11-24T12:00:00Z", 7, "2026-11-17T12:00:00Z", false);
    row("a day in Chicago spring is 24 hours", "America/Chicago", "2026-03-08T17:00:00Z", 1,
        "2026-03-07T11:00:00-06:00", true);
    row("a day in Berlin autumn is 24 hours", "Europe/Berlin", "2026-10-25T11:00:00Z", 1,
        "2026-10-24T13:00:00+02:00", true);
    row("half an hour differs as well", "Australia/Lord_Howe", "2026-04-05T02:00:00Z", 1,
        "2026-04-04T13:00:00+11:00", true);
    row("a whole year meets the same offset", "America/Chicago", "2026-11-24T12:00:00Z", 365,
        "2025-11-24T06:00:00-06:00", false);
    row("across a leap day", "UTC", "2024-03-01T00:30:00Z", 1, "2024-02-29T00:30:00Z", false);
    row("across no leap day", "UTC", "2023-03-01T00:30:00Z", 1, "2023-02-28T00:30:00Z", false);
    row("a year with a leap day", "UTC", "2024-12-31T12:00:00Z", 365, "2024-01-01T12:00:00Z",
        false);
    row("across the year's end", "America/Chicago", "2027-01-01T00:30:00Z", 1,
        "2026-12-30T18:30:00-06:00", false);
    row("the most days", "UTC", "2026-11-24T12:00:00Z", 3650, "2016-11-26T12:00:00Z", false);
}

void TestEffectiveStart::previewsDays()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, now);
    QFETCH(int, days);
    QFETCH(QString, local);
    const EffectiveStart start = effectiveStart(
            {Days{days}, {}}, now.toTimeZone(QTimeZone("Asia/Kathmandu")), QTimeZone(zone));
    QCOMPARE(start.at.toOffsetFromUtc(start.at.offsetFromUtc()).toString(Qt::ISODate), local);
    QCOMPARE(start.at.timeZone().id(), zone);
    QCOMPARE(start.days, double(days));
    QTEST(start.offsetDiffers, "offsetDiffers");
    QVERIFY(!start.ambiguous);
}

void TestEffectiveStart::previewsADate_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("local");
    QTest::addColumn<double>("days");
    QTest::addColumn<bool>("offsetDiffers");
    QTest::addColumn<bool>("ambiguous");

    const auto row = [](const char *name, const char *zone, const char *at, const char *local,
                        double days, bool differs, bool ambiguous) {
        QTest::newRow(name) << QByteArray(zone) << utc(at) << QString::fromLatin1(local) << days
                            << differs << ambiguous;
    };
    row("half a day ago", "UTC", "2026-11-24T00:00:00Z", "2026-11-24T00:00:00", 0.5, false, false);
    row("now", "UTC", "2026-11-24T12:00:00Z", "2026-11-24T12:00:00", 0, false, false);
    row("summer seen from winter", "Europe/Berlin", "2026-10-24T12:00:00Z", "2026-10-24T14:00:00",
        31, true, false);
    row("the hour that Berlin had twice", "Europe/Berlin", "2026-10-25T00:30:00Z",
        "2026-10-25T02:30:00", 30.5 - 0.5 / 24, true, true);
    row("the hour that Chicago had twice", "America/Chicago", "2026-11-01T06:30:00Z",
        "2026-11-01T01:30:00", 23.25 - 0.5 / 24, true, true);
    row("the half hour that Lord Howe had twice", "Australia/Lord_Howe", "2026-04-04T15:00:00Z",
        "2026-04-05T01:30:00", 234 - 3.0 / 24, true, true);
    row("a zone of nobody is UTC", "Nowhere/At_All", "2026-11-23T12:00:00Z", "2026-11-23T12:00:00",
        1, false, false);
}

void TestEffectiveStart::previewsADate()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, at);
    QFETCH(QString, local);
    QFETCH(double, days);
    const EffectiveStart start
            = effectiveStart({StartFrom{at}, {}}, utc("2026-11-24T12:00:00Z"), QTimeZone(zone));
    QCOMPARE(start.at, at);
    QCOMPARE(start.at.toString(QStringLiteral("yyyy-MM-ddThh:mm:ss")), local);
    QCOMPARE(start.days, days);
    QTEST(start.offsetDiffers, "offsetDiffers");
    QTEST(start.ambiguous, "ambiguous");
}

void TestEffectiveStart::hasNoStartForOnlyNew()
{
    const EffectiveStart start = effectiveStart({SinceLast{}, {}}, utc("2026-11-24T12:00:00Z"),
                                                QTimeZone("Europe/Berlin"));
    QVERIFY(!start.at.isValid());
    QCOMPARE(start, EffectiveStart());
}

QTEST_GUILESS_MAIN(TestEffectiveStart)
#include "tst_effectivestart.moc"

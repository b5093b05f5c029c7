// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/simulatedworld.h"

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

namespace {

struct FaultRow
{
    const char *name;
    const char *fault;
    ErrorKind kind;
    Cause cause;
    int tries; ///< requests that a read makes when it goes on like that
};

const FaultRow faultRows[] = {
        {"status_400", "status_400", ErrorKind::BadRequest, Cause::None, 1},
        {"status_401", "status_401", ErrorKind::Unauthorized, Cause::None, 1},
        {"status_403", "status_403", ErrorKind::Forbidden, Cause::None, 1},
        {"status_404", "status_404", ErrorKind::NotFound, Cause::None, 1},
        {"status_409", "status_409", ErrorKind::Conflict, Cause::None, 1},
        {"status_422", "status_422", ErrorKind::Unprocessable, Cause::None, 1},
        {"status_429", "status_429", ErrorKind::RateLimited, Cause::None, 3},
        {"429_header_seconds", "429_header", ErrorKind::RateLimited, Cause::None, 3},
        {"429_body", "429_body", ErrorKind::RateLimited, Cause::None, 3},
        {"429_http_date_skewed", "429_http_date", ErrorKind::RateLimited, Cause::None, 3},
        {"429_garbage_huge", "429_garbage", ErrorKind::RateLimited, Cause::None, 3},
        {"status_500", "status_500", ErrorKind::ServerTrouble, Cause::None, 3},
        {"status_504", "status_504", ErrorKind::ServerTrouble, Cause::None, 3},
        {"redirect_307_other_host", "redirect_307", ErrorKind::Redirected, Cause::None, 1},
        {"rst_before_reply", "reset_before", ErrorKind::NoAnswer, Cause::Cut, 3},
        {"fin_before_reply", "cut_before", ErrorKind::NoAnswer, Cause::Cut, 3},
        {"trunc_content_length", "cut_inside", ErrorKind::NoAnswer, Cause::Cut, 3},
        {"stall", "stall", ErrorKind::NoAnswer, Cause::IdleTimeout, 3},
        {"slow_body", "slow_body", ErrorKind::NoAnswer, Cause::Deadline, 3},
        {"truncated_json", "truncated_json", ErrorKind::BadAnswer, Cause::NotJson, 3},
        {"html_with_200", "html_200", ErrorKind::BadAnswer, Cause::NotJson, 3},
        {"empty_200", "empty_200", ErrorKind::BadAnswer, Cause::NotJson, 3},
        {"plain_100MB: more than anybody asked for", "huge_body", ErrorKind::TooBig, Cause::None,
         1},
};

void addFaultRows()
{
    QTest::addColumn<int>("row");
    for (size_t i = 0; i < std::size(faultRows); ++i) {
        QTest::newRow(faultRows[i].name) << static_cast<int>(i);
    }
}

} // namespace

/// One row per kind of error and cause, over real HTTP.
class TestApiErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readErrors_data();
    void readErrors();
    void writeErrors_data();
    void writeErrors();
};

void TestApiErrors::readErrors_data()
{
    addFaultRows();
}

void TestApiErrors::readErrors()
{
    QFETCH(int, row);
    const FaultRow expected = faultRows[row];
    World world;
    const ConnectionAuth auth = world.authOf(idleFleet);
    world.server.addFault({u"listSyncs"_s, QString::fromLatin1(expected.fault), 0, 0});
    const ApiError error = errorOf(world.api->syncs(auth, 20, {}));
    QCOMPARE(error.kind, expected.kind);
    QCOMPARE(error.cause, expected.cause);
    // Qt itself may send a read twice when its connection is cut; never fewer than our tries.
    QVERIFY(world.server.count(u"listSyncs"_s) >= expected.tries);
    QVERIFY(expected.cause == Cause::Cut || world.server.count(u"listSyncs"_s) == expected.tries);
}

void TestApiErrors::writeErrors_data()
{
    addFaultRows();
}

void TestApiErrors::writeErrors()
{
    QFETCH(int, row);
    const FaultRow expected = faultRows[row];
    World world;
    const ConnectionAuth auth = world.authOf(idleFleet);
    world.server.addFault({u"requestSync"_s, QString::fromLatin1(expected.fault), 0, 0});
    const ApiError error
            = errorOf(world.api->requestSync(auth, SyncRequest{Days{7}, {}}, someWish()));
    QCOMPARE(error.kind, expected.kind);
    if (error.httpStatus != 200) { // 200 is no answer to POST /syncs, whatever its body
        QCOMPARE(error.cause, expected.cause);
    }
    QCOMPARE(world.server.count(u"requestSync"_s), 1);
}

QTEST_GUILESS_MAIN(TestApiErrors)
#include "tst_apierrors.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/connection.h"
#include "core/journalentry.h"
#include "core/result.h"
#include "core/sync.h"

#include <QTest>

using namespace fleetsync;

/// The small questions that a value answers about itself.
class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFleet_data();
    void namesTheFleet();
    void namesTheProvider();
    void knowsAFinalSync_data();
    void knowsAFinalSync();
    void knowsASettledWish_data();
    void knowsASettledWish();
    void knowsWhenTheServerDidNotAct_data();
    void knowsWhenTheServerDidNotAct();
};

void TestValues::namesTheFleet_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("externalId");
    QTest::addColumn<QString>("name");

    const QString company = QStringLiteral("Frank's Trucking");
    const QString account = QStringLiteral("frank");
    const QString external = QStringLiteral("ext-7");
    QTest::newRow("company before all") << company << account << external << company;
    QTest::newRow("else account") << QString() << account << external << account;
    QTest::newRow("else external id") << QString() << QString() << external << external;
    QTest::newRow("else id") << QString() << QString() << QString() << QStringLiteral("conn_1");
    QTest::newRow("blanks are no name") << QStringLiteral("  ") << QStringLiteral("\t") << QString()
                                        << QStringLiteral("conn_1");
}

void TestValues::namesTheFleet()
{
    QFETCH(QString, company);
    QFETCH(QString, account);
    QFETCH(QString, externalId);
    Connection connection;
    connection.id = ConnectionId(QStringLiteral("conn_1"));
    connection.companyName = company;
    connection.accountName = account;
    connection.externalId = externalId;
    QTEST(displayName(connection), "name");
}

void TestValues::namesTheProvider()
{
    const QString code = QStringLiteral("samsara");
    const QString name = QStringLiteral("Samsara");
    QCOMPARE(displayName(ProviderRef{code, name}), name);
    QCOMPARE(displayName(ProviderRef{code, {}}), code);
}

void TestValues::knowsAFinalSync_data()
{
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<bool>("hasCompletedAt");
    QTest::addColumn<bool>("hasProviderRequest");
    QTest::addColumn<bool>("final");
    QTest::addColumn<bool>("waits");

    QTest::newRow("requested goes on") << SyncStatus::Requested << false << false << false << false;
    QTest::newRow("in progress goes on")
            << SyncStatus::InProgress << false << false << false << false;
    QTest::newRow("completed is final") << SyncStatus::Completed << true << false << true << false;
    QTest::newRow("failed is final") << SyncStatus::Failed << false << false << true << false;
    QTest::newRow("an unknown status goes on")
            << SyncStatus::Unknown << false << false << false << false;
    QTest::newRow("an unknown status with an end is final")
            << SyncStatus::Unknown << true << false << true << false;
    QTest::newRow("a retried sync keeps its old end and goes on")
            << SyncStatus::InProgress << true << false << false << false;
    QTest::newRow("requested with a provider request waits")
            << SyncStatus::Requested << false << true << false << true;
    QTest::newRow("in progress with a provider request waits")
            << SyncStatus::InProgress << false << true << false << true;
    QTest::newRow("unknown with a provider request waits")
            << SyncStatus::Unknown << false << true << false << true;
    QTest::newRow("completed with a provider request is over")
            << SyncStatus::Completed << true << true << true << false;
    QTest::newRow("failed with a provider request is over")
            << SyncStatus::Failed << true << true << true << false;
}

void TestValues::knowsAFinalSync()
{
    QFETCH(SyncStatus, status);
    QFETCH(bool, hasCompletedAt);
    QFETCH(bool, hasProviderRequest);
    Sync sync;
    sync.status.value = status;
    if (hasCompletedAt)
        sync.completedAt = QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
    if (hasProviderRequest) // an unknown one holds the sync open just the same
        sync.providerRequests.append({ProviderRequest::Unknown, QStringLiteral("new_thing")});
    QTEST(isFinal(sync), "final");
    QTEST(waitsOnProvider(sync), "waits");
}

void TestValues::knowsASettledWish_data()
{
    QTest::addColumn<WishState>("state");
    QTest::addColumn<bool>("settled");

    QTest::newRow("wanted") << WishState::Wanted << false;
    QTest::newRow("sending") << WishState::Sending << false;
    QTest::newRow("unknown") << WishState::Unknown << false;
    QTest::newRow("acked") << WishState::Acked << true;
    QTest::newRow("rejected") << WishState::Rejected << true;
    QTest::newRow("adopted") << WishState::Adopted << true;
    QTest::newRow("followed") << WishState::Followed << true;
    QTest::newRow("needs the user") << WishState::NeedsUser << true;
    QTest::newRow("not started") << WishState::NotStarted << true;
    QTest::newRow("cancelled by the user") << WishState::CancelledByUser << true;
}

void TestValues::knowsASettledWish()
{
    QFETCH(WishState, state);
    QTEST(isSettled(state), "settled");
}

void TestValues::knowsWhenTheServerDidNotAct_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<bool>("notActedOn");

    QTest::newRow("never sent") << ErrorKind::NotSent << 0 << true;
    QTest::newRow("certificate refused") << ErrorKind::Tls << 0 << true;
    QTest::newRow("400") << ErrorKind::BadRequest << 400 << true;
    QTest::newRow("401") << ErrorKind::Unauthorized << 401 << true;
    QTest::newRow("403") << ErrorKind::Forbidden << 403 << true;
    QTest::newRow("404") << ErrorKind::NotFound << 404 << true;
    QTest::newRow("409") << ErrorKind::Conflict << 409 << true;
    QTest::newRow("422") << ErrorKind::Unprocessable << 422 << true;
    QTest::newRow("429") << ErrorKind::RateLimited << 429 << true;
    QTest::newRow("a redirect that asks again elsewhere") << ErrorKind::Redirected << 307 << true;
    QTest::newRow("a permanent one that asks again") << ErrorKind::Redirected << 308 << true;
    QTest::newRow("a redirect that may follow an act") << ErrorKind::Redirected << 303 << false;
    QTest::newRow("an old-fashioned redirect") << ErrorKind::Redirected << 302 << false;
    QTest::newRow("405 is refused unread") << ErrorKind::Unexpected << 405 << true;
    QTest::newRow("408 may come late") << ErrorKind::Unexpected << 408 << false;
    QTest::newRow("a status of nobody") << ErrorKind::Unexpected << 299 << false;
    QTest::newRow("no answer") << ErrorKind::NoAnswer << 0 << false;
    QTest::newRow("a broken answer") << ErrorKind::BadAnswer << 201 << false;
    QTest::newRow("an endless answer") << ErrorKind::TooBig << 201 << false;
    QTest::newRow("cancelled by us") << ErrorKind::Cancelled << 0 << false;
    QTest::newRow("500") << ErrorKind::ServerTrouble << 500 << false;
    QTest::newRow("503") << ErrorKind::ServerTrouble << 503 << false;
}

void TestValues::knowsWhenTheServerDidNotAct()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, httpStatus);
    ApiError error;
    error.kind = kind;
    error.httpStatus = httpStatus;
    QTEST(surelyNotActedOn(error), "notActedOn");
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"

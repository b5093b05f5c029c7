// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/explanation.h"

#include <QTest>

using namespace fleetsync;

class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsKnownCodes_data();
    void explainsKnownCodes();
    void inventsNoCode_data();
    void inventsNoCode();
    void explainsFailures_data();
    void explainsFailures();
    void readsALongReason();
};

void TestExplanation::explainsKnownCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<WhoActs>("who");
    QTest::addColumn<NextStep>("step");

    const auto row = [](const char *code, WhoActs who, NextStep step) {
        QTest::newRow(code) << QString::fromLatin1(code) << who << step;
    };
    row("connection_disconnected", WhoActs::ProviderLoginOwner, NextStep::CopyReconnectLink);
    row("invalid_credentials", WhoActs::ProviderLoginOwner, NextStep::CopyReconnectLink);
    row("insufficient_permissions", WhoActs::ProviderAdmin, NextStep::OpenProviderGuide);
    row("missing_permissions", WhoActs::ProviderAdmin, NextStep::OpenProviderGuide);
    row("exceeded_retention_window", WhoActs::Nobody, NextStep::NewSync);
    row("invalid_source_id", WhoActs::TerminalSupport, NextStep::CopyForSupport);
    row("unknown_device_type", WhoActs::TerminalSupport, NextStep::CopyForSupport);
    row("missing_safety_configuration", WhoActs::ProviderAdmin, NextStep::OpenProviderGuide);
    row("inaccessible_data", WhoActs::ProviderAdmin, NextStep::ShowMessage);
    row("manually_disabled", WhoActs::YourAdmin, NextStep::ShowMessage);
    row("unauthorized", WhoActs::YouOrIt, NextStep::Settings);
    row("forbidden", WhoActs::YouOrIt, NextStep::Reload);
    row("not_found", WhoActs::Nobody, NextStep::Hide);
    row("conflict", WhoActs::You, NextStep::WatchIt);
    row("too_many_requests", WhoActs::Nobody, NextStep::None);
    row("internal_server_error", WhoActs::Nobody, NextStep::TryNow);
    row("bad_gateway", WhoActs::Nobody, NextStep::TryNow);
    row("service_unavailable", WhoActs::Nobody, NextStep::TryNow);
    row("gateway_timeout", WhoActs::Nobody, NextStep::TryNow);
}

void TestExplanation::explainsKnownCodes()
{
    QFETCH(QString, code);
    const Explanation explained = explainCode(code);
    QVERIFY(explained.recognised);
    QCOMPARE(explained.id, code);
    QTEST(explained.who, "who");
    QTEST(explained.step, "step");
    QCOMPARE(explainFailure(code), explained);
}

void TestExplanation::inventsNoCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("a new one") << QStringLiteral("solar_flare");
    QTest::newRow("one without an entry") << QStringLiteral("unprocessable_entity");
    QTest::newRow("other case") << QStringLiteral("Conflict");
    QTest::newRow("a part of one") << QStringLiteral("invalid_credential");
    QTest::newRow("our own word") << QStringLiteral("unknown");
    QTest::newRow("nothing") << QString();
}

void TestExplanation::inventsNoCode()
{
    QFETCH(QString, code);
    const Explanation expected{QStringLiteral("unknown"), WhoActs::TerminalSupport,
                               NextStep::CopyForSupport, false};
    QCOMPARE(explainCode(code), expected);
}

void TestExplanation::explainsFailures_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("id");
    QTest::addColumn<NextStep>("step");

    const char *section = "";
    NextStep step = NextStep::None;
    const auto row = [&](const char *reason) {
        QTest::newRow(*reason ? reason : "nothing")
                << QString::fromUtf8(reason) << QString::fromLatin1(section) << step;
    };
    section = "invalid_credentials";
    step = NextStep::CopyReconnectLink;
    row("Invalid credentials");
    row("  INVALID\n CREDENTIALS  ");
    row("Login failed: incorrect password for user fleet@example.com");
    row("The provider rejected the request: invalid username");
    row("Credentials were rejected by the provider");
    row("OAuth token has been revoked");
    row("OAuth access was revoked");
    row("The access token is expired");
    row("Expired refresh token");
    row("Password was changed");
    row("Authentication failed");
    row("Unable to authenticate with Geotab");
    row("401 Unauthorized");
    row("Request failed with status code 401");
    row("Access denied: invalid credentials");
    row("InvalidUserException: Incorrect login credentials @ database 'acme_fleet'");
    row("Samsara: 401 Invalid token. The API token was revoked.");
    row("Motive: invalid_grant, the refresh token is invalid, expired or revoked");
    row("Omnitracs rejected the saved credentials: 401 Unauthorized");

    section = "missing_permissions";
    step = NextStep::OpenProviderGuide;
    row("Insufficient permissions to read drivers");
    row("Permission denied for /fleet/vehicles");
    row("User is not authorized to view safety events");
    row("Unauthorized: missing permission 'Read Vehicles'");
    row("Missing scope vehicles:read (missing scopes)");
    row("Access denied");
    row("Samsara: 403 Token is missing the required scope 'Read Vehicle Statistics'.");
    row("Omnitracs: user not authorized for service 'ES Position History' (ERR 1004)");
    row("403 Forbidden");

    section = "provider_rate_limited";
    step = NextStep::Retry;
    row("Rate limit exceeded");
    row("Provider rate-limited our requests");
    row("Too Many Requests");
    row("Request failed with status code 429");
    row("API calls are being throttled");
    row("Daily API quota exceeded");
    row("OverLimitException: API calls quota exceeded. Maximum admitted 650 per Minute.");
    row("Samsara: 429 Exceeded rate limit. Retry after 1.8 seconds.");

    section = "provider_timeout";
    row("Request timed out");
    row("Time-out while reading trips");
    row("ETIMEDOUT: connection timeout");
    row("504 Gateway Timeout");
    row("Motive: 504 Gateway Time-out while reading /v1/vehicle_locations (page 212)");
    row("ETIMEDOUT: request to Geotab /v2/locations/history timed out after 120000ms");
    row("context deadline exceeded");

    section = "provider_unavailable";
    row("Service Unavailable");
    row("The provider is unavailable");
    row("Samsara API is down");
    row("Provider outage");
    row("DbUnavailableException: The database is initializing. Please try again later.");
    row("Reveal: 502 Bad Gateway, upstream fim.example.com unavailable");
    row("Scheduled maintenance until 06:00 UTC");
    row("502 Bad Gateway");
    row("HTTP 503");
    row("Request failed with status code 500");
    row("Connection reset by peer");
    row("Could not reach the provider");

    section = "exceeded_retention_window";
    step = NextStep::NewSync;
    row("Requested start exceeds the retention period of 180 days");
    row("Data is beyond the available history");
    row("Geotab no longer keeps data before the start: date exceeds retention window");

    section = "cancelled";
    step = NextStep::Retry;
    row("Cancelled");
    row("canceled by user");
    row("Sync was cancelled");
    row("The sync has been canceled by the operator");
    row("Ended early, cancelled by the customer");

    section = "unknown";
    step = NextStep::CopyForSupport;
    row("");
    row("Something went wrong");
    row("Unexpected token < in JSON at position 0");
    row("Vehicle 429 has 503 trips, 401 of them empty");
    row("Terminal 504 at depot 403");
    row("Subscription cancelled");
    row("Password policy page could not be parsed");
    row("Keyboard not found");
    row("Access road 12 changed, geofence invalid");
    row("Driver Frank Downing has no id");
    row("Sometimes the timer outlives us");
}

void TestExplanation::explainsFailures()
{
    QFETCH(QString, reason);
    QFETCH(QString, id);
    const Explanation explained = explainFailure(reason);
    QCOMPARE(explained.id, id);
    QTEST(explained.step, "step");
    QCOMPARE(explained.recognised, id != QLatin1String("unknown"));
}

void TestExplanation::readsALongReason()
{
    const QString filler(100'000, QLatin1Char('x'));
    QVERIFY(!explainFailure(filler).recognised);
    const QString early = QStringLiteral("Rate limit exceeded ") + filler;
    QCOMPARE(explainFailure(early).id, QStringLiteral("provider_rate_limited"));
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/explanationrules.h"
#include "core/shippedrules.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    const char *id;
    QList<const char *> texts;
};

/// What providers and Terminal write, and what it comes to.
const QList<Sample> samples{
        {"invalid_credentials",
         {"Invalid credentials",
          "  INVALID\n CREDENTIALS  ",
          "Login failed: incorrect password for user fleet@example.com",
          "The provider rejected the request: invalid username",
          "Credentials were rejected by the provider",
          "OAuth token has been revoked",
          "OAuth access was revoked",
          "The access token is expired",
          "Expired refresh token",
          "Password was changed",
          "Authentication failed",
          "Unable to authenticate with Geotab",
          "401 Unauthorized",
          "Unauthorized.",
          "Request failed with status code 401",
          "Access denied: invalid credentials",
          "InvalidUserException @ 'acme_fleet'",
          "InvalidUserException: Incorrect login credentials @ database 'acme_fleet'",
          "Samsara: 401 Invalid token. The API token was revoked.",
          "Motive: invalid_grant, the refresh token is invalid, expired or revoked",
          "Omnitracs rejected the saved credentials: 401 Unauthorized",
          "Lytx rejected the saved credentials: 401 Unauthorized, invalid username or password",
          "The password has expired and must be changed at the next login",
          "Your password must be reset before you can continue",
          "User account is locked after 5 attempts",
          "Login was blocked by the provider",
          "Two-factor authentication is required for this user",
          "MFA enabled, login needs a code",
          "Re-authentication required",
          "Usuario o contraseña incorrectos: contraseña incorrecta",
          "Las credenciales guardadas no son correctas: credenciales rechazadas",
          "Error de autenticación (401)",
          "Inicio de sesión fallido",
          "El token de acceso ha sido revocado",
          "Identifiants de connexion invalides",
          "Identifiants incorrects",
          "Le mot de passe a expiré",
          "Mot de passe refusé",
          "Échec de l\u2019authentification",
          "Jeton d'accès révoqué",
          "Die Zugangsdaten wurden abgelehnt",
          "Passwort falsch",
          "Kennwort ungueltig",
          "Ungültige Anmeldedaten",
          "Anmeldung fehlgeschlagen"}},
        {"missing_permissions",
         {"Insufficient permissions to read drivers",
          "Permission denied for /fleet/vehicles",
          "User is not authorized to view safety events",
          "Unauthorized: missing permission 'Read Vehicles'",
          "Missing scope vehicles:read (missing scopes)",
          "Access denied",
          "Forbidden",
          "Samsara: 403 Token is missing the required scope 'Read Vehicle Statistics'.",
          "Omnitracs: user not authorized for service 'ES Position History' (ERR 1004)",
          "403 Forbidden",
          "HTTP status 403",
          "403 Forbidden: the Trimble user is missing the permission 'Read Vehicle Locations'",
          "The user does not have permission to list drivers",
          "The token doesn't have access to hours of service",
          "You have no permission to read this group",
          "error: insufficient_scope",
          "Permisos insuficientes para leer conductores",
          "El usuario no tiene permiso",
          "Acceso denegado",
          "No está autorizado para consultar vehículos",
          "Autorisations insuffisantes",
          "L'utilisateur n'a pas l'autorisation de lire",
          "Accès refusé",
          "Cet utilisateur n'est pas autorisé à lire les conducteurs",
          "Die Berechtigung zum Lesen der Fahrer fehlt",
          "Fehlende Leseberechtigung",
          "Zugriff verweigert"}},
        {"provider_rate_limited",
         {"Rate limit exceeded", "Provider rate-limited our requests", "Too Many Requests",
          "Request failed with status code 429", "API calls are being throttled",
          "ThrottlingException", "Daily API quota exceeded", "Exceeded the daily quota",
          "OverLimitException: API calls quota exceeded. Maximum admitted 650 per Minute.",
          "OverLimitException", "Samsara: 429 Exceeded rate limit. Retry after 1.8 seconds.",
          "Trimble responded 429 Too Many Requests: daily API quota exceeded",
          "Demasiadas solicitudes, intente más tarde", "Se superó el límite de peticiones",
          "Trop de requêtes", "Quota d\u2019appels atteint", "Zu viele Anfragen",
          "Anfragelimit erreicht"}},
        {"provider_timeout",
         {"Request timed out", "Time-out while reading trips", "ETIMEDOUT: connection timeout",
          "ETIMEDOUT", "504 Gateway Timeout", "HTTP 504",
          "Motive: 504 Gateway Time-out while reading /v1/vehicle_locations (page 212)",
          "ETIMEDOUT: request to Geotab /v2/locations/history timed out after 120000ms",
          "context deadline exceeded", "The provider did not respond within 60 s",
          "The query took too long", "Tiempo de espera agotado", "Se agotó el tiempo de espera",
          "El servidor no respondió a tiempo", "Délai d'attente dépassé",
          "Le fournisseur n'a pas répondu à temps", "Zeitüberschreitung bei der Abfrage",
          "Der Anbieter hat nicht rechtzeitig geantwortet"}},
        {"provider_maintenance",
         {"Scheduled maintenance until 06:00 UTC",
          "ISAAC Instruments responded 503 Service Unavailable: scheduled maintenance in progress",
          "The system is under maintenance", "Maintenance window: Sunday 02:00 to 04:00",
          "Mantenimiento programado", "El portal está en mantenimiento",
          "Maintenance planifiée jusqu'à 6 h", "Le site est en maintenance",
          "Wartungsarbeiten bis 6 Uhr"}},
        {"provider_unavailable",
         {"Service Unavailable",
          "The provider is unavailable",
          "Samsara API is down",
          "Temporarily unavailable",
          "Provider outage",
          "DbUnavailableException: The database is initializing. Please try again later.",
          "Reveal: 502 Bad Gateway, upstream fim.example.com unavailable",
          "502 Bad Gateway",
          "HTTP 503",
          "Request failed with status code 500",
          "Connection reset by peer",
          "Could not reach the provider",
          "Geotab could not be reached",
          "getaddrinfo ENOTFOUND api.example.com",
          "Servicio no disponible",
          "No se pudo conectar con el servidor",
          "Service temporairement indisponible",
          "Impossible de joindre le serveur",
          "Der Dienst ist derzeit nicht verfügbar",
          "Error interno del servidor",
          "Erreur interne du serveur",
          "Interner Serverfehler"}},
        {"exceeded_retention_window",
         {"Requested start exceeds the retention period of 180 days",
          "Data is beyond the available history",
          "Geotab no longer keeps data before the start: date exceeds retention window",
          "Geotab no longer stores data of 2019",
          "Requested history is older than the provider keeps (2 years)",
          "Fuera del historial disponible", "El periodo de retención es de 90 días",
          "Au-delà de l\u2019historique disponible", "La durée de conservation est de 90 jours",
          "Aufbewahrungsfrist überschritten"}},
        {"provider_account_inactive",
         {"The account is suspended", "Customer account has been closed",
          "La cuenta está suspendida", "Le compte a été résilié", "Das Kundenkonto ist inaktiv"}},
        {"connection_disconnected",
         {"Connection is disconnected", "Disconnected by the fleet", "La conexión fue desvinculada",
          "La connexion a été dissociée"}},
        {"cancelled",
         {"Cancelled", "canceled by user", "Sync was cancelled",
          "Sync sync_01GV12VR4DJP70GD1ZBK0SDWFH was cancelled.",
          "The sync has been canceled by the operator", "Ended early, cancelled by the customer",
          "La sincronización fue cancelada", "Cancelado por el usuario",
          "La synchronisation a été annulée", "Annulée par l'utilisateur",
          "Die Synchronisierung wurde abgebrochen"}},
        {"unknown",
         {"",
          "Something went wrong",
          "An unexpected error occurred",
          "Internal error",
          "Unexpected token < in JSON at position 0",
          "Vehicle 429 has 503 trips, 401 of them empty",
          "Terminal 504 at depot 403",
          "Subscription cancelled",
          "Sync of cancelled trips failed",
          "Password policy page could not be parsed",
          "Keyboard not found",
          "Access road 12 changed, geofence invalid",
          "Driver Frank Downing has no id",
          "Sometimes the timer outlives us",
          "Invalid key 'vin' in JSON object",
          "Throttle position sensor out of range",
          "Fuel quota report is missing",
          "Vehicle maintenance records could not be parsed",
          "Scheduled maintenance of truck 12 is overdue",
          "Maintenance schedule missing for unit 7",
          "Driver retention report failed",
          "Retention policy page not found",
          "Driver not authorized for vehicle 12",
          "Drivers not allowed to view trip 7",
          "Vehicles not allowed to use lane 3",
          "Driver license expired",
          "Driver password was changed",
          "Driver login failed",
          "Driver account is closed",
          "Device disconnected",
          "Vehicle currently offline",
          "Sensor outage on trailer 4",
          "Driver could not be reached",
          "Unable to connect to device",
          "Idle time out of range",
          "Invalid timeout value in settings",
          "Permission list could not be parsed",
          "No permission changes found",
          "Failed, although the permissions were not missing",
          "TLS certificate has expired",
          "The next page token is invalid",
          "Failed, but the password was not changed",
          "No rate limit was hit",
          "Speed limit exceeded on 14 trips",
          "Unexpected end of file",
          "Límite de velocidad superado",
          "Identificador de vehículo inválido",
          "Contraseña del conductor caducada",
          "Mantenimiento del vehículo vencido",
          "Identifiants des véhicules invalides",
          "Entretien du véhicule en retard",
          "Le véhicule 12 est en maintenance",
          "Fehler beim Lesen der Fahrzeugdaten",
          "Wartungsarbeiten am Fahrzeug 12",
          "予期しないエラー",
          "Неизвестная ошибка"}},
};

} // namespace

/// Free texts of failures against the rules that the program carries.
class TestFailureReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatAFailureComesTo_data();
    void saysWhatAFailureComesTo();
    void everyMeaningOfARuleIsSeen();
    void noPatternIsShadowed_data();
    void noPatternIsShadowed();
    void exceptionsAreOfUse();
    void foldsAccentsAndApostrophes();
    void readsTheBeginningOfALongReason();
    void aHostileReasonCostsLittle_data();
    void aHostileReasonCostsLittle();

private:
    ExplanationRules m_rules;
};

void TestFailureReasons::initTestCase()
{
    const auto rules = ExplanationRules::parse(shippedRules());
    QVERIFY2(rules, qPrintable(rules ? QString() : rules.error().place));
    m_rules = *rules;
}

void TestFailureReasons::saysWhatAFailureComesTo_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("id");
    for (const Sample &sample : samples) {
        for (const char *text : sample.texts) {
            QTest::newRow(*text ? text : "nothing")
                    << QString::fromUtf8(text) << QString::fromLatin1(sample.id);
        }
    }
}

void TestFailureReasons::saysWhatAFailureComesTo()
{
    QFETCH(QString, reason);
    QFETCH(QString, id);
    const Explanation explained = m_rules.explainFailure(reason);
    QCOMPARE(explained.id, id);
    QCOMPARE(explained.recognised, id != u"unknown"_s);
    QCOMPARE(explained.step == NextStep::CopyForSupport, id == u"unknown"_s);
}

void TestFailureReasons::everyMeaningOfARuleIsSeen()
{
    QSet<QString> seen;
    for (const Sample &sample : samples) {
        seen.insert(QString::fromLatin1(sample.id));
    }
    for (const ReasonRule &rule : m_rules.rules()) {
        QVERIFY2(seen.contains(rule.explanation.id), qPrintable(rule.explanation.id));
    }
}

void TestFailureReasons::noPatternIsShadowed_data()
{
    QTest::addColumn<qsizetype>("rule");
    QTest::addColumn<qsizetype>("pattern");
    for (qsizetype rule = 0; rule < m_rules.rules().size(); ++rule) {
        for (qsizetype at = 0; at < m_rules.rules().at(rule).patterns.size(); ++at) {
            QTest::addRow("%s, %d", qUtf8Printable(m_rules.rules().at(rule).id),
                          static_cast<int>(at))
                    << rule << at;
        }
    }
}

/// Each pattern decides about one sample at least: none stands behind another that takes all.
void TestFailureReasons::noPatternIsShadowed()
{
    QFETCH(qsizetype, rule);
    QFETCH(qsizetype, pattern);
    for (const Sample &sample : samples) {
        for (const char *text : sample.texts) {
            const auto hit = m_rules.hit(QString::fromUtf8(text));
            if (hit && hit->rule == rule && hit->pattern == pattern) {
                return;
            }
        }
    }
    QFAIL(qPrintable(m_rules.rules().at(rule).patterns.at(pattern).pattern()));
}

void TestFailureReasons::exceptionsAreOfUse()
{
    for (const ReasonRule &rule : m_rules.rules()) {
        for (const QRegularExpression &except : rule.except) {
            bool used = false;
            for (const char *text : samples.constLast().texts) {
                const QString folded = ExplanationRules::folded(QString::fromUtf8(text));
                used = used || except.match(folded).hasMatch();
            }
            QVERIFY2(used, qPrintable(except.pattern()));
        }
    }
}

void TestFailureReasons::foldsAccentsAndApostrophes()
{
    QCOMPARE(ExplanationRules::folded(u" Échec  de l\u2019accès\n à « tout » "_s),
             u"echec de l'acces a « tout »"_s);
    QCOMPARE(ExplanationRules::folded(u"contrasen\u0303a"_s), u"contrasena"_s);
}

void TestFailureReasons::readsTheBeginningOfALongReason()
{
    const QString filler(100'000, u'x');
    QVERIFY(!m_rules.explainFailure(filler).recognised);
    QCOMPARE(m_rules.explainFailure(u"Rate limit exceeded "_s + filler).id,
             u"provider_rate_limited"_s);
    QVERIFY(!m_rules.explainFailure(filler + u" rate limit exceeded"_s).recognised);
}

void TestFailureReasons::aHostileReasonCostsLittle_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("one letter") << QString(2000, u'a');
    QTest::newRow("half a login, again and again") << u"password "_s.repeated(222);
    QTest::newRow("half a cancel, again and again") << u"cancelled by "_s.repeated(150);
    QTest::newRow("half a permission, again and again")
            << u"missing the any a read "_s.repeated(90);
    QTest::newRow("half a status, again and again") << u"status---code---"_s.repeated(125);
}

void TestFailureReasons::aHostileReasonCostsLittle()
{
    QFETCH(QString, reason);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!m_rules.explainFailure(reason).recognised);
    }
    // Thousands of times what it takes would be a pattern that backtracks without end.
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestFailureReasons)
#include "tst_failurereasons.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/transporterror.h"

#include <QtTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using Net = QNetworkReply;

/// What Qt's errors are taken to mean; those that a loopback server can bring about are in tst_wire
/// and tst_tls as well.
class TestTransportError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meanings_data();
    void meanings();
    void onlyTheseAreSurelyNotSent();
};

void TestTransportError::meanings_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("stop");
    QTest::addColumn<int>("tls"); // a QSslError, or 0 for none
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *name, Net::NetworkError error, ErrorKind kind, Cause cause,
                        StopCause stop = StopCause::None, int tls = 0) {
        QTest::newRow(name) << static_cast<int>(error) << static_cast<int>(stop) << tls
                            << static_cast<int>(kind) << static_cast<int>(cause);
    };
    const auto notSent = ErrorKind::NotSent;
    const auto noAnswer = ErrorKind::NoAnswer;
    const auto cancelled = Net::OperationCanceledError;
    row("refused", Net::ConnectionRefusedError, notSent, Cause::Refused);
    row("no such host", Net::HostNotFoundError, notSent, Cause::HostNotFound);
    row("proxy refused", Net::ProxyConnectionRefusedError, notSent, Cause::ProxyRefused);
    row("proxy closed", Net::ProxyConnectionClosedError, notSent, Cause::ProxyRefused);
    row("no such proxy", Net::ProxyNotFoundError, notSent, Cause::ProxyRefused);
    row("proxy too slow", Net::ProxyTimeoutError, notSent, Cause::ProxyRefused);
    row("proxy wants a password", Net::ProxyAuthenticationRequiredError, notSent, Cause::ProxyAuth);
    row("proxy, somehow", Net::UnknownProxyError, noAnswer, Cause::ProxyRefused);
    row("closed", Net::RemoteHostClosedError, noAnswer, Cause::Cut);
    row("not to be sent again", Net::ContentReSendError, noAnswer, Cause::Cut);
    row("network, somehow", Net::UnknownNetworkError, noAnswer, Cause::Cut);
    row("timed out in the socket", Net::TimeoutError, noAnswer, Cause::IdleTimeout);
    row("offline", Net::TemporaryNetworkFailureError, noAnswer, Cause::Offline);
    row("not HTTP", Net::ProtocolFailure, ErrorKind::BadAnswer, Cause::BodyBroken);
    row("idle", cancelled, noAnswer, Cause::IdleTimeout);
    row("deadline", cancelled, noAnswer, Cause::Deadline, StopCause::Deadline);
    row("too big", cancelled, ErrorKind::TooBig, Cause::None, StopCause::TooBig);
    row("cancelled", cancelled, ErrorKind::Cancelled, Cause::None, StopCause::Cancelled);
    row("shutdown", cancelled, ErrorKind::Cancelled, Cause::Shutdown, StopCause::Shutdown);
    row("too big at the last byte", Net::NoError, ErrorKind::TooBig, Cause::None,
        StopCause::TooBig);
    row("no common TLS", Net::SslHandshakeFailedError, ErrorKind::Tls, Cause::TlsProtocol);
    row("self-signed", Net::SslHandshakeFailedError, ErrorKind::Tls, Cause::TlsUntrusted,
        StopCause::None, QSslError::SelfSignedCertificate);
    row("for another host", Net::SslHandshakeFailedError, ErrorKind::Tls, Cause::TlsHostMismatch,
        StopCause::None, QSslError::HostNameMismatch);
    row("expired", Net::SslHandshakeFailedError, ErrorKind::Tls, Cause::TlsUntrusted,
        StopCause::None, QSslError::CertificateExpired);
}

void TestTransportError::meanings()
{
    QFETCH(int, error);
    QFETCH(int, stop);
    QFETCH(int, tls);
    QFETCH(int, kind);
    QFETCH(int, cause);
    QList<QSslError> problems;
    if (tls != 0) {
        problems.append(QSslError(static_cast<QSslError::SslError>(tls)));
    }
    const ApiError told = transportError(static_cast<Net::NetworkError>(error),
                                         static_cast<StopCause>(stop), problems, u"h"_s);
    QCOMPARE(told.kind, static_cast<ErrorKind>(kind));
    QCOMPARE(told.cause, static_cast<Cause>(cause));
    QCOMPARE(told.host, u"h"_s);
}

void TestTransportError::onlyTheseAreSurelyNotSent()
{
    QList<int> surely;
    for (int error = 0; error <= 499; ++error) {
        const ApiError told
                = transportError(static_cast<Net::NetworkError>(error), StopCause::None, {}, {});
        if (surelyNotActedOn(told)) {
            surely.append(error);
        }
    }
    QCOMPARE(surely, QList<int>({1, 3, 6, 101, 102, 103, 104, 105}));
}

QTEST_GUILESS_MAIN(TestTransportError)
#include "tst_transporterror.moc"

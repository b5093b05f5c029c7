// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/keychainsecrets.h"

#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

const QString account = u"https://api.withterminal.com/tsp/v1"_s;
const Secret key("sk_live_0123456789abcdef");

template <typename T>
tl::expected<T, SecretStoreError> answerOf(const SecretReply<T> &reply)
{
    if (!QTest::qWaitFor([&reply] { return reply.isFinished(); }, 30'000)) {
        qFatal("the keychain did not answer");
    }
    return reply.result();
}

} // namespace

/// On the keychain that keychain.sh has started for it.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsReadsAndForgets();
};

void TestKeychain::keepsReadsAndForgets()
{
    KeychainSecrets secrets;
    QCOMPARE(answerOf(secrets.read(account)).error(), SecretStoreError::NotFoundOrLocked);
    QVERIFY(answerOf(secrets.keep(account, Secret("sk_live_earlier_key"))).value_or(false));
    QVERIFY(answerOf(secrets.keep(account, key)).value_or(false));
    QCOMPARE(answerOf(secrets.read(account)).value(), key);
    QCOMPARE(answerOf(secrets.read(u"another"_s)).error(), SecretStoreError::NotFoundOrLocked);
    QVERIFY(answerOf(secrets.forget(account)).value_or(false));
    QCOMPARE(answerOf(secrets.read(account)).error(), SecretStoreError::NotFoundOrLocked);
}

/// no_dbus: a computer without a bus has no keychain, and nothing takes its place.
class TestNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNone();
};

void TestNoKeychain::saysThatThereIsNone()
{
    KeychainSecrets secrets;
    QCOMPARE(answerOf(secrets.read(account)).error(), SecretStoreError::NoKeychain);
    QCOMPARE(answerOf(secrets.keep(account, key)).error(), SecretStoreError::NoKeychain);
}

int main(int argc, char **argv)
{
    const bool own = qEnvironmentVariableIsSet("FLEETSYNC_TEST_KEYCHAIN");
    if (!own) {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }
    QCoreApplication application(argc, argv);
    TestKeychain keychain;
    TestNoKeychain none;
    return own ? QTest::qExec(&keychain, argc, argv) : QTest::qExec(&none, argc, argv);
}

#include "tst_keychain.moc"

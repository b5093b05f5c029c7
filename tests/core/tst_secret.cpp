// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/secret.h"

#include <QTest>
#include <QVariant>

#include <type_traits>

using namespace fleetsync;

// Whoever wants the value has to say reveal().
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsItsMask_data();
    void showsItsMask();
    void knowsWhatFitsAHeader_data();
    void knowsWhatFitsAHeader();
    void staysHiddenInDebugOutput();
    void staysHiddenInAVariant();
    void comparesByValue();
};

void TestSecret::showsItsMask_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("masked");

    const QString dots = QStringLiteral("••••");
    QTest::newRow("an empty one is only dots") << QByteArray() << dots;
    QTest::newRow("eleven characters are too few to show any") << QByteArray("sk_abcd1234") << dots;
    QTest::newRow("twelve characters show four")
            << QByteArray("sk_abcde1234") << dots + QLatin1String("1234");
    QTest::newRow("a long key shows its last four")
            << QByteArray("sk_prod_01D8ZQFGHVJ858NBF2Q7DV9MNC") << dots + QLatin1String("9MNC");
    QTest::newRow("one with a line break shows nothing")
            << QByteArray("sk_prod_0123456\r\n") << dots;
    QTest::newRow("one that is not ASCII shows nothing")
            << QByteArray("sk_prod_01234\xc3\xa9\xc3\xa9") << dots;
}

void TestSecret::showsItsMask()
{
    QFETCH(QByteArray, value);
    QTEST(Secret(value).masked(), "masked");
}

void TestSecret::knowsWhatFitsAHeader_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("fits");

    QTest::newRow("a key fits") << QByteArray("sk_demo_1234") << true;
    QTest::newRow("the first printable character fits") << QByteArray("!") << true;
    QTest::newRow("the last printable character fits") << QByteArray("~") << true;
    QTest::newRow("512 characters fit") << QByteArray(512, 'a') << true;
    QTest::newRow("513 characters do not") << QByteArray(513, 'a') << false;
    QTest::newRow("nothing does not") << QByteArray() << false;
    QTest::newRow("a space inside does not") << QByteArray("sk demo") << false;
    QTest::newRow("a space at the end does not") << QByteArray("sk_demo ") << false;
    QTest::newRow("CR LF and another header do not")
            << QByteArray("sk_demo\r\nX-Other: 1") << false;
    QTest::newRow("a line feed at the end does not") << QByteArray("sk_demo\n") << false;
    QTest::newRow("a NUL does not") << QByteArray("sk\0demo", 7) << false;
    QTest::newRow("DEL does not") << QByteArray("sk_demo\x7f") << false;
    QTest::newRow("a byte above ASCII does not") << QByteArray("sk_dem\xf6") << false;
}

void TestSecret::knowsWhatFitsAHeader()
{
    QFETCH(QByteArray, value);
    QTEST(Secret(value).isWellFormed(), "fits");
}

void TestSecret::staysHiddenInDebugOutput()
{
    QString text;
    QDebug(&text) << Secret("sk_prod_hidden_1234") << 7;
    QCOMPARE(text, QStringLiteral("••••1234 7 "));
}

void TestSecret::staysHiddenInAVariant()
{
    const QVariant variant = QVariant::fromValue(Secret("sk_prod_hidden_1234"));
    QVERIFY(!variant.canConvert<QString>());
    QVERIFY(!variant.canConvert<QByteArray>());
    QCOMPARE(variant.toString(), QString());
    QString text;
    QDebug(&text) << variant;
    QVERIFY2(!text.contains(QLatin1String("hidden")), qPrintable(text));
}

void TestSecret::comparesByValue()
{
    QVERIFY(Secret("a") == Secret("a"));
    QVERIFY(Secret("a") != Secret("b"));
    QVERIFY(Secret().isEmpty());
    QCOMPARE(Secret("sk_demo").reveal(), QByteArray("sk_demo"));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"

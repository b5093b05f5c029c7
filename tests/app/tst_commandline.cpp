// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"

#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAtOnce_data();
    void endsAtOnce();
    void reads();
    void readsTheSize();
};

void TestCommandLine::endsAtOnce_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");

    QTest::newRow("help is an answer") << QStringList{u"--help"_s} << 0 << u"--demo"_s;
    QTest::newRow("version is an answer") << QStringList{u"--version"_s} << 0 << u"FleetSync"_s;
    QTest::newRow("an unknown option is refused") << QStringList{u"--key=x"_s} << 2 << u"--help"_s;
    QTest::newRow("a stray argument is refused")
            << QStringList{u"somefile"_s} << 2 << u"no arguments"_s;
    QTest::newRow("a tour without a folder is refused")
            << QStringList{u"--tour"_s, QString()} << 2 << u"folder"_s;
    QTest::newRow("an unknown theme is refused")
            << QStringList{u"--theme"_s, u"pink"_s} << 2 << u"light or dark"_s;
    QTest::newRow("a size needs two numbers")
            << QStringList{u"--size"_s, u"big"_s} << 2 << u"1280x800"_s;
}

void TestCommandLine::endsAtOnce()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, says);

    const auto result = parseCommandLine(QStringList{u"fleetsync"_s} + arguments);

    QVERIFY(!result);
    QCOMPARE(result.error().exitCode, exitCode);
    QVERIFY2(result.error().text.contains(says), qPrintable(result.error().text));
}

void TestCommandLine::reads()
{
    const auto plain = parseCommandLine({u"fleetsync"_s});
    QVERIFY(plain);
    QVERIFY(!plain->demo);
    QVERIFY(plain->tourFolder.isEmpty());
    QCOMPARE(plain->scheme, ColorScheme::System);

    const auto tour = parseCommandLine(
            {u"fleetsync"_s, u"--tour"_s, u"pictures"_s, u"--theme"_s, u"dark"_s});
    QVERIFY(tour);
    QVERIFY(tour->demo);
    QCOMPARE(tour->tourFolder, u"pictures"_s);
    QCOMPARE(tour->scheme, ColorScheme::Dark);
}

void TestCommandLine::readsTheSize()
{
    const auto sized = parseCommandLine({u"fleetsync"_s, u"--size"_s, u"1024x700"_s});
    QVERIFY(sized);
    QCOMPARE(sized->windowSize, std::optional(QSize(1024, 700)));
}

QTEST_GUILESS_MAIN(TestCommandLine)

#include "tst_commandline.moc"

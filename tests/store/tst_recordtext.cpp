// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/connection.h"
#include "store/records.h"
#include "store/recordtext.h"

#include <QTest>

#include <limits>

using namespace fleetsync;
using namespace Qt::StringLiterals;

class TestRecordText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnyText_data();
    void keepsAnyText();
    void keepsAnyNumber_data();
    void keepsAnyNumber();
    void keepsKnownWords_data();
    void keepsKnownWords();
    void noticesWhatIsNotWhole_data();
    void noticesWhatIsNotWhole();
    void readsFleetsOfTheVersionBefore();
};

void TestRecordText::keepsAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"Fuhrpark Süd ✓"_s;
    QTest::newRow("lines") << u"\na\n\nb\n"_s;
    QTest::newRow("what marks an escape") << u"\\\\000a\\"_s;
    QTest::newRow("a pair") << u"a\U0001F69Ab"_s;
    QTest::newRow("half a pair, first") << QString(u"a" + QString(QChar(0xd83d)) + u"b");
    QTest::newRow("half a pair, second") << QString(QString(QChar(0xde9a)) + u"\n");
    QTest::newRow("half a pair at the end") << QString(u"a" + QString(QChar(0xd83d)));
    QTest::newRow("NUL") << QString(u"a" + QString(QChar(u'\0')) + u"b");
}

void TestRecordText::keepsAnyText()
{
    QFETCH(QString, text);
    RecordWriter out;
    out.add(text);
    out.add(text);
    QVERIFY(out.text().isValidUtf16() && !out.text().contains(QChar(u'\0')));
    RecordReader in(out.text());
    QCOMPARE(in.text(), text);
    QVERIFY(!in.isWhole());
    QCOMPARE(in.text(), text);
    QVERIFY(in.isWhole());
}

void TestRecordText::keepsAnyNumber_data()
{
    QTest::addColumn<qint64>("number");
    QTest::newRow("none") << qint64{0};
    QTest::newRow("negative") << qint64{-7};
    QTest::newRow("this year") << qint64{1'795'600'000'123};
    QTest::newRow("long") << qint64{999'999'999'999'999'999};
}

void TestRecordText::keepsAnyNumber()
{
    QFETCH(qint64, number);
    RecordWriter out;
    out.add(number);
    out.add(static_cast<double>(number) / 3);
    out.add(QDateTime());
    out.add(QDateTime::fromMSecsSinceEpoch(number / 1'000'000, Qt::UTC));
    RecordReader in(out.text());
    QCOMPARE(in.number(), number);
    QCOMPARE(in.real(), static_cast<double>(number) / 3);
    QVERIFY(!in.instant().isValid());
    QCOMPARE(in.instant().toMSecsSinceEpoch(), number / 1'000'000);
    QVERIFY(in.isWhole());
}

void TestRecordText::keepsKnownWords_data()
{
    QTest::addColumn<ConnectionStatus>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("the usual word") << ConnectionStatus::Connected << u"connected"_s;
    QTest::newRow("a word without a text") << ConnectionStatus::Connected << QString();
    QTest::newRow("what marks a word") << ConnectionStatus::Unknown << u"="_s;
    QTest::newRow("another spelling") << ConnectionStatus::Connected << u"CONNECTED"_s;
    QTest::newRow("a new word") << ConnectionStatus::Unknown << u"hibernating"_s;
    QTest::newRow("the word for no word") << ConnectionStatus::Unknown << u"unknown"_s;
}

void TestRecordText::keepsKnownWords()
{
    QFETCH(ConnectionStatus, value);
    QFETCH(QString, text);
    const Known<ConnectionStatus> known{value, text};
    RecordWriter out;
    out.add(known);
    RecordReader in(out.text());
    QVERIFY(in.known<ConnectionStatus>() == known);
    QVERIFY(in.isWhole());
}

void TestRecordText::noticesWhatIsNotWhole_data()
{
    QTest::addColumn<QString>("record");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no end") << u"2\na\nb"_s;
    QTest::newRow("too few") << u"3\na\nb\n"_s;
    QTest::newRow("too many") << u"1\na\nb\n"_s;
    QTest::newRow("no number") << u"two\na\nb\n"_s;
    QTest::newRow("no count at all") << u"\na\nb\n"_s;
    QTest::newRow("a count that nothing could hold") << u"999999999999999999\na\nb\n"_s;
    QTest::newRow("a number too long") << u"99999999999999999999999\na\nb\n"_s;
    QTest::newRow("a negative count") << u"-1\n"_s;
    QTest::newRow("half an escape") << u"1\n\\00\n"_s;
    QTest::newRow("JSON") << u"{\"connection\":{}}"_s;
}

void TestRecordText::noticesWhatIsNotWhole()
{
    QFETCH(QString, record);
    RecordReader in(record);
    in.all([](RecordReader &from) { return from.text(); });
    QVERIFY(!in.isWhole());
}

void TestRecordText::readsFleetsOfTheVersionBefore()
{
    StoredFleet fleet;
    fleet.connection.companyName = u"Acme"_s;
    fleet.waitUntil = QDateTime::fromMSecsSinceEpoch(1'795'600'000'123, Qt::UTC);
    QString record = recordOf(fleet);
    const auto dropLine = [&record] { record.truncate(record.chopped(1).lastIndexOf(u'\n') + 1); };
    QCOMPARE(storedFleetFrom(record), std::optional(fleet));
    for (int line = 0; line < 4 + 3; ++line) { // no estimate, an empty coverage
        dropLine();
    }
    QCOMPARE(storedFleetFrom(record), std::optional(fleet));
    fleet.waitUntil = {};
    dropLine();
    QCOMPARE(storedFleetFrom(record), std::optional(fleet));
}

QTEST_GUILESS_MAIN(TestRecordText)
#include "tst_recordtext.moc"

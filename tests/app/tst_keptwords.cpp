// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "app/keptwords.h"

#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using Found = StoreReport::Found;

/// Which sentences a person sees when the store was opened.
class TestKeptWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowTheStoreWas_data();
    void tellsHowTheStoreWas();
    void tellsThatTheHistoryIsLost();
};

void TestKeptWords::tellsHowTheStoreWas_data()
{
    QTest::addColumn<StoreReport>("report");
    QTest::addColumn<QStringList>("words"); // one notice each

    const CacheReport aside{CacheReport::Found::SetAside, {}, u"/p/cache.db.corrupt-1"_s};
    const CacheReport none{CacheReport::Found::Unusable, StoreErrorKind::Full};
    QTest::newRow("all is well") << StoreReport{.found = Found::Good} << QStringList();
    QTest::newRow("a damaged journal, salvaged")
            << StoreReport{.found = Found::SetAside,
                           .asideFile = u"/p/journal.db.corrupt-1"_s,
                           .wishesSalvaged = 3}
            << QStringList{u"journal.db.corrupt-1"_s};
    QTest::newRow("a damaged cache")
            << StoreReport{.found = Found::Good, .cache = aside}
            << QStringList{u"your requests are untouched. The old file is kept as /p/cache.db"_s};
    QTest::newRow("no cache") << StoreReport{.found = Found::Good, .cache = none}
                              << QStringList{u"each start fetches them anew"_s};
    QTest::newRow("both damaged") << StoreReport{.found = Found::SetAside,
                                                 .asideFile = u"/p/j"_s,
                                                 .cache = aside}
                                  << QStringList{u"kept as /p/j."_s, u"kept as /p/cache.db"_s};
    QTest::newRow("neither can be written: one reason, one sentence")
            << StoreReport{.readOnly = true, .trouble = StoreErrorKind::Full, .cache = none}
            << QStringList{u"The disk is full"_s};
    QTest::newRow("a journal that can only be read")
            << StoreReport{.found = Found::Good,
                           .readOnly = true,
                           .trouble = StoreErrorKind::Broken}
            << QStringList{u"will send no requests"_s};
}

void TestKeptWords::tellsHowTheStoreWas()
{
    QFETCH(StoreReport, report);
    QFETCH(QStringList, words);
    const QList<Notice> notices = noticesOf(report, false);
    QCOMPARE(notices.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        QVERIFY2(notices.at(i).text.contains(words.at(i)), qPrintable(notices.at(i).text));
    }
    QVERIFY(notices.size() < 2 || notices.first().key != notices.last().key);
    QCOMPARE(noticesOf(report, true).size(), 1);
}

void TestKeptWords::tellsThatTheHistoryIsLost()
{
    const Notice notice
            = historyNotice({CacheReport::Found::SetAside, {}, u"/p/history.db.corrupt-1"_s});
    QVERIFY2(notice.text.contains(u"nothing at Terminal is lost"_s), qPrintable(notice.text));
    QVERIFY2(notice.text.contains(u"fills again by itself"_s), qPrintable(notice.text));
    QVERIFY2(notice.text.contains(u"kept as /p/history.db.corrupt-1."_s), qPrintable(notice.text));
    QVERIFY(!notice.passing);
}

QTEST_GUILESS_MAIN(TestKeptWords)

#include "tst_keptwords.moc"

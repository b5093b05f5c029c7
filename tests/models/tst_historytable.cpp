// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/historytable.h"
#include "models/plainwords.h"
#include "models/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::samples;

namespace {

QList<Sync> syncs(const QString &ids)
{
    QList<Sync> list;
    for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts)) {
        list.append(sync(id, SyncStatus::Completed));
    }
    return list;
}

} // namespace

class TestHistoryTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewListIsReachedInSmallSteps_data();
    void aNewListIsReachedInSmallSteps();
    void aChangedSyncTellsItsRowAlone();
    void theSameListTellsNothing();
    void cellsTellTheirTexts();
};

void TestHistoryTable::aNewListIsReachedInSmallSteps_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *before, const char *after,
                        const char *shown = nullptr) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                            << QString::fromLatin1(shown ? shown : after);
    };
    row("into an empty table", "", "c b a");
    row("a new one comes on top", "b a", "c b a");
    row("an old one falls off", "c b a", "c b");
    row("one comes while another falls off", "c b a", "d c b");
    row("two change places", "c b a", "b c a");
    row("all are others", "c b a", "f e d");
    row("one in the middle is gone", "c b a", "c a");
    row("everything is gone", "c b a", "");
    row("a double is shown once", "b", "b a b", "b a");
}

void TestHistoryTable::aNewListIsReachedInSmallSteps()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, shown);
    PlainHistoryWords words;
    HistoryTable table(words, [] { return noon; });
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setSyncs(syncs(before));
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.setSyncs(syncs(after));
    QStringList ids;
    for (int row = 0; row < table.rowCount(); ++row) {
        ids.append(table.syncAt(table.index(row, 0))->id.toString());
    }
    QCOMPARE(ids.join(u' '), shown);
    QCOMPARE(reset.size(), 0);
    table.clear();
    QCOMPARE(table.rowCount(), 0);
}

void TestHistoryTable::aChangedSyncTellsItsRowAlone()
{
    PlainHistoryWords words;
    HistoryTable table(words, [] { return noon; });
    QList<Sync> list = syncs(QStringLiteral("c b a"));
    table.setSyncs(list);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    list[1].progress = 50;
    table.setSyncs(list);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
    QCOMPARE(table.syncAt(table.index(1, 0))->progress, std::optional(50.0));
}

void TestHistoryTable::theSameListTellsNothing()
{
    PlainHistoryWords words;
    HistoryTable table(words, [] { return noon; });
    table.setSyncs(syncs(QStringLiteral("b a")));
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.setSyncs(syncs(QStringLiteral("b a")));
    QCOMPARE(changed.size(), 0);
}

void TestHistoryTable::cellsTellTheirTexts()
{
    PlainHistoryWords words;
    HistoryTable table(words, [] { return noon; });
    table.setSyncs(syncs(QStringLiteral("a")));
    QCOMPARE(table.index(0, 3).data().toString(), QStringLiteral("a/3"));
    QCOMPARE(table.index(0, 3).data(Qt::ToolTipRole).toString(), QStringLiteral("a"));
    QCOMPARE(table.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("2"));
    QVERIFY(!table.syncAt({}));
}

QTEST_GUILESS_MAIN(TestHistoryTable)
#include "tst_historytable.moc"

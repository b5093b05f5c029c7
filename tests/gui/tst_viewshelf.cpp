// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/toldsession.h"
#include "gui/views/viewlook.h"
#include "gui/views/viewshelf.h"
#include "gui/views/viewstack.h"

#include <QHeaderView>
#include <QTableView>
#include <QTest>

#include <utility>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(fleetsync::ViewKind)

namespace {

/// Four fleets, and two saved views of each kind: of one fleet, and of another.
struct Shelf
{
    Shelf()
    {
        for (const QString &name : {u"Apple"_s, u"Pear"_s, u"Plum"_s, u"Quince"_s}) {
            ++fleets;
            told.addFleet(ToldSession::connection(fleets, name),
                          {told.sync(u"sync_%1"_s.arg(fleets), SyncStatus::InProgress)});
        }
        saved.setSession(&told.session);
        views.setSession(&told.session);
        views.resize(1000, 600);
        views.setVisible(true);
    }
    ~Shelf()
    {
        saved.setSession(nullptr);
        views.setSession(nullptr);
    }
    void keep(ViewKind kind, const QString &text)
    {
        shelf.show(kind);
        FleetFilter filter;
        filter.text = text;
        views.current()->setFilter(filter);
        shelf.save(text);
    }
    int rows() const { return views.current()->table()->model()->rowCount(); }
    QString text() const { return views.current()->filter().text; }
    int fleets = 0;
    ToldSession told;
    ViewStack views;
    SavedViews saved{&views};
    ViewShelf shelf{&saved, &views, &views};
};

} // namespace

/// A saved view takes the place of one of the rail's own, which is put back when it is left.
class TestViewShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOverAnotherPutsOnItsLookAlone_data();
    void oneOverAnotherPutsOnItsLookAlone();
    void whatWasThereBeforeBothIsPutBack_data();
    void whatWasThereBeforeBothIsPutBack();
};

void TestViewShelf::oneOverAnotherPutsOnItsLookAlone_data()
{
    QTest::addColumn<ViewKind>("kind");
    QTest::newRow("Fleets") << ViewKind::Fleets;
    QTest::newRow("Active") << ViewKind::Active;
    QTest::newRow("History") << ViewKind::History;
}

/// Of a hundred thousand rows each look takes its time, and in the history a read from the store.
void TestViewShelf::oneOverAnotherPutsOnItsLookAlone()
{
    QFETCH(const ViewKind, kind);
    Shelf stage;
    stage.keep(kind, u"apple"_s);
    stage.keep(kind, u"pear"_s);
    QTRY_COMPARE(stage.rows(), 1);
    int looks = 0;
    const QAbstractItemModel *model = stage.views.current()->table()->model();
    const auto count = [&looks] { ++looks; };
    connect(model, &QAbstractItemModel::modelReset, this, count);
    connect(model, &QAbstractItemModel::layoutChanged, this, count);
    connect(model, &QAbstractItemModel::rowsInserted, this, count);
    connect(model, &QAbstractItemModel::rowsRemoved, this, count);
    const QJsonObject pear = lookOf(*stage.views.current());
    applyLook(*stage.views.current(), stage.saved.all().constFirst().look);
    const int ofOne = std::exchange(looks, 0);
    QVERIFY(ofOne > 0);
    applyLook(*stage.views.current(), pear);
    looks = 0;
    stage.shelf.open(0);
    QCOMPARE(looks, ofOne);
    QCOMPARE(stage.text(), u"apple"_s);
    QTRY_COMPARE(stage.rows(), 1);
}

void TestViewShelf::whatWasThereBeforeBothIsPutBack_data()
{
    QTest::addColumn<ViewKind>("kind");
    QTest::newRow("Fleets") << ViewKind::Fleets;
    QTest::newRow("Active") << ViewKind::Active;
    QTest::newRow("Needs attention") << ViewKind::Attention;
    QTest::newRow("History") << ViewKind::History;
}

void TestViewShelf::whatWasThereBeforeBothIsPutBack()
{
    QFETCH(const ViewKind, kind);
    Shelf stage;
    stage.keep(kind, u"apple"_s);
    stage.shelf.show(kind);
    stage.keep(kind, u"pear"_s);
    stage.shelf.show(kind);
    const QJsonObject before = lookOf(*stage.views.current());
    QCOMPARE(stage.text(), QString());

    stage.shelf.open(0);
    stage.views.current()->table()->setColumnHidden(2, true);
    stage.views.current()->table()->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    stage.shelf.open(1);
    QCOMPARE(stage.text(), u"pear"_s);
    QCOMPARE(lookOf(*stage.views.current()), stage.saved.all().at(1).look);
    stage.shelf.open(1); // again: what was changed since is put back
    QCOMPARE(lookOf(*stage.views.current()), stage.saved.all().at(1).look);
    stage.shelf.show(kind);
    QCOMPARE(lookOf(*stage.views.current()), before);
}

QTEST_MAIN(TestViewShelf)
#include "tst_viewshelf.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/mainwindow.h"
#include "gui/toldsession.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace fleetsync {

using test::named;
using test::ToldSession;

namespace {

/// A window over fleets of several states, providers, modes and tags, of which some need a person.
class Window
{
public:
    Window()
    {
        for (const int n : {1, 2, 3, 4}) {
            add(n, u"Geotab"_s, ConnectionStatus::Disconnected, SyncStatus::Completed);
        }
        add(5, u"Motive"_s, ConnectionStatus::Disconnected, SyncStatus::Completed);
        add(6, u"Geotab"_s, ConnectionStatus::Connected, SyncStatus::Failed);
        add(7, u"Motive"_s, ConnectionStatus::Connected, SyncStatus::Failed);
        add(8, u"Samsara"_s, ConnectionStatus::Connected, SyncStatus::InProgress);
        add(9, u"Geotab"_s, ConnectionStatus::Connected, SyncStatus::Requested);
        add(10, u"Geotab"_s, ConnectionStatus::Connected, SyncStatus::Completed);
        m_window.resize(1280, 1400);
        m_window.openSession(m_told.session, {Environment::Custom, u"Test"_s, {}});
        m_told.session.views().read();
        m_window.show();
        m_window.activateWindow();
    }
    ~Window() { m_window.closeSession(); }
    Q_DISABLE_COPY_MOVE(Window)

    bool open(int view)
    {
        if (!QTest::qWaitForWindowActive(&m_window)
            || !QTest::qWaitFor([this] { return m_told.session.views().isKnown(); })) {
            return false;
        }
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(Qt::Key_0 + view),
                        Qt::ControlModifier);
        static const char *const names[] = {"", "Fleets", "Active", "Needs attention", "History"};
        m_table = named<QTableView>(&m_window, QString::fromLatin1(names[view]));
        return m_table;
    }
    int rows() const
    {
        return m_table->isVisible() && m_table->model() ? m_table->model()->rowCount() : 0;
    }
    QTreeWidget *filters() const { return named<QTreeWidget>(&m_window, u"Filters"_s); }
    QLineEdit *search() const { return named<QLineEdit>(&m_window, u"Search fleets"_s); }
    /// That are seen: "Provider Geotab 5".
    QStringList facets() const
    {
        QStringList seen;
        const QList<QTreeWidgetItem *> all = values();
        for (const QTreeWidgetItem *item : all) {
            seen << item->parent()->text(0) + u' ' + item->text(0) + u' ' + item->text(1);
        }
        return seen;
    }
    QList<QTreeWidgetItem *> values() const
    {
        QList<QTreeWidgetItem *> seen;
        const auto all = filters()->findItems(u"*"_s, Qt::MatchWildcard | Qt::MatchRecursive);
        for (QTreeWidgetItem *item : all) {
            if (item->parent() && !item->isHidden() && !item->parent()->isHidden()) {
                seen << item;
            }
        }
        return seen;
    }

private:
    void add(int n, const QString &provider, ConnectionStatus status, SyncStatus latest)
    {
        Connection connection = ToldSession::connection(n);
        connection.provider = {provider.toLower(), provider};
        connection.status = {status, QString()};
        connection.syncMode.value = n % 3 == 0 ? SyncMode::Manual : SyncMode::Automatic;
        if (n % 4 != 1) {
            connection.tags = {u"north"_s};
        }
        if (n % 2 == 0) {
            connection.tags << u"reefers"_s;
        }
        Sync sync = m_told.sync(u"sync_%1"_s.arg(n), latest, 10 + n);
        sync.failureReason = u"Invalid credentials"_s;
        m_told.addFleet(connection, {sync});
    }

    ToldSession m_told;
    MainWindow m_window;
    QTableView *m_table = nullptr;
};

} // namespace

/// What the rail promises.
class TestFacetCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNumberIsTheRowsAfterTheClick_data();
    void aNumberIsTheRowsAfterTheClick();
    void theSearchLooksAtWhatIsWrong_data();
    void theSearchLooksAtWhatIsWrong();
    void historyPromisesNoNumbers();
};

void TestFacetCounts::aNumberIsTheRowsAfterTheClick_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("Fleets") << 1 << QString() << 10;
    QTest::newRow("Fleets, searched") << 1 << u"fleet 1"_s << 2;
    QTest::newRow("Active") << 2 << QString() << 2;
    QTest::newRow("Needs attention: four are one") << 3 << QString() << 4;
    QTest::newRow("Needs attention, searched") << 3 << u"linked"_s << 2;
    QTest::newRow("Needs attention, searched by name") << 3 << u"fleet 1"_s << 1;
}

void TestFacetCounts::aNumberIsTheRowsAfterTheClick()
{
    QFETCH(int, view);
    QFETCH(QString, text);
    QFETCH(int, rows);
    Window window;
    QVERIFY(window.open(view));
    window.search()->setText(text);
    QTRY_COMPARE(window.rows(), rows);
    const auto numbers = [&window] { return window.facets().join(u'|'); };
    QTRY_VERIFY(window.facets().size() >= 3);
    const QString before = numbers();
    const bool attention = view == 3;
    QCOMPARE(before.contains(u"Kind Disconnected"), attention);
    const QList<QTreeWidgetItem *> values = window.values();
    QVERIFY2(values.size() >= 3, qPrintable(before));
    for (QTreeWidgetItem *value : values) {
        const int told = value->text(1).toInt();
        const QString name = value->parent()->text(0) + u' ' + value->text(0);
        QVERIFY2(told > 0, qPrintable(name));
        value->setCheckState(0, Qt::Checked);
        QTRY_VERIFY2(window.rows() == told,
                     qPrintable(u"%1: told %2, shown %3"_s.arg(name).arg(told).arg(window.rows())));
        value->setCheckState(0, Qt::Unchecked);
        QTRY_COMPARE(window.rows(), rows);
        QTRY_COMPARE(numbers(), before);
    }
}

void TestFacetCounts::theSearchLooksAtWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("what happened") << u"refuses login"_s << 2;
    QTest::newRow("the code") << u"invalid_credentials"_s << 2;
    QTest::newRow("Terminal's words and the fleet") << u"invalid motive"_s << 1;
    QTest::newRow("nothing of both") << u"zzz"_s << 0;
}

void TestFacetCounts::theSearchLooksAtWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(int, rows);
    Window window;
    QVERIFY(window.open(3));
    QTRY_COMPARE(window.rows(), 4);
    window.search()->setText(text);
    QTRY_COMPARE(window.rows(), rows);
}

/// Its rows are syncs: a number of fleets would promise something else.
void TestFacetCounts::historyPromisesNoNumbers()
{
    Window window;
    QVERIFY(window.open(4));
    QTRY_VERIFY(window.facets().contains(u"Provider Geotab "_s));
    const QString all = window.facets().join(u'|');
    QVERIFY2(!all.contains(u"State ") && !all.contains(u"Kind "), qPrintable(all));
    const QList<QTreeWidgetItem *> values = window.values();
    for (const QTreeWidgetItem *value : values) {
        QCOMPARE(value->text(1), QString());
    }
}

} // namespace fleetsync

QTEST_MAIN(fleetsync::TestFacetCounts)
#include "tst_facetcounts.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/stage.h"

#include "models/fleettable.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int plainFleets = 20;
constexpr int oddFleets = 15;

/// In the order in which the simulator lists them, behind the plain ones.
constexpr const char *oddOnes[oddFleets] = {
        "a provider that is a plain text",
        "no company",
        "no token",
        "a status outside the list",
        "numbers as texts",
        "unknown extra fields",
        "a link with braces of a template",
        "a name of 2,000 letters",
        "html_name_everywhere: a name that is HTML",
        "a name that turns the reading order",
        "nested_table_name: a name of nested tables",
        "null in every field",
        "an id like no other",
        "a sync whose status nobody knows",
        "a sync inside the record",
};

} // namespace

/// A server that answers with oddities hides no other row, and none of them crashes, hangs or
/// widens the window (api.md, "What real servers do that the schema does not say").
class TestOddities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void noRowIsHidden();
    void oddRowIsShownAndWidensNothing_data();
    void oddRowIsShownAndWidensNothing();
    void fleetWithoutATokenSaysSo();
    void hostileNamesAreShownAsPlainText_data();
    void hostileNamesAreShownAsPlainText();
    void recordThatCannotBeReadIsCountedAndHidesNoOther();
    void cursorThatRepeatsEndsTheListAndIsTold_data();
    void cursorThatRepeatsEndsTheListAndIsTold();

private:
    QString fleetAt(int kind) const { return m_stage->server().connectionIds().at(kind); }

    std::unique_ptr<Stage> m_stage;
};

void TestOddities::initTestCase()
{
    StageOptions options;
    options.scale = 60;
    options.server.oddities = true;
    options.waitForRows = false;
    m_stage = std::make_unique<Stage>(options);
}

void TestOddities::cleanupTestCase()
{
    m_stage.reset();
}

void TestOddities::noRowIsHidden()
{
    const int all = static_cast<int>(m_stage->server().connectionIds().size());
    QCOMPARE(all, plainFleets + oddFleets);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->screen().rowCount(), all, patience);
    // One has no token to ask with; of another, Terminal tells a state that nobody knows.
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->screen().count(FleetState::NotChecked), 2, patience);
    QCOMPARE(m_stage->screen().stateText(fleetAt(plainFleets + 13)),
             u"Terminal says “paused_by_provider”"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(m_stage->stateLine().contains(u"had something odd"_s),
                              qPrintable(m_stage->stateLine()), patience);
    QVERIFY(!m_stage->stateLine().contains(u"could not be read"_s));
}

void TestOddities::oddRowIsShownAndWidensNothing_data()
{
    QTest::addColumn<int>("at");
    for (int kind = 0; kind < oddFleets; ++kind) {
        QTest::newRow(oddOnes[kind]) << plainFleets + kind;
    }
}

void TestOddities::oddRowIsShownAndWidensNothing()
{
    QFETCH(int, at);
    QVERIFY(m_stage->screen().select(fleetAt(0)));
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->allText().contains(u"Frank's Trucking"_s), patience);
    const int width = m_stage->window().width();
    const int least = m_stage->window().minimumSizeHint().width();
    QVERIFY(m_stage->screen().select(fleetAt(at)));
    QVERIFY(!m_stage->screen().stateText(fleetAt(at)).isEmpty());
    QVERIFY(!m_stage->screen().detailText().contains(u"Frank's Trucking"_s));
    m_stage->window().grab(); // lays out and paints all of it
    QCOMPARE(m_stage->window().width(), width);
    QCOMPARE(m_stage->window().minimumSizeHint().width(), least);
}

void TestOddities::fleetWithoutATokenSaysSo()
{
    const int noToken = plainFleets + 2;
    QVERIFY(m_stage->screen().select(fleetAt(noToken)));
    QTRY_VERIFY_WITH_TIMEOUT(
            m_stage->screen().detailText().contains(u"No access token came for this fleet"_s),
            patience);
    QVERIFY2(!m_stage->screen().trigger(u"New sync"_s), "writes are off");
}

void TestOddities::hostileNamesAreShownAsPlainText_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("visible");
    QTest::newRow("html_name_everywhere: HTML stands as it was typed")
            << plainFleets + 8 << u"<img src=\"file:///etc/hostname\"><b>Bold &amp; Sons</b>"_s;
    QTest::newRow("marks that turn the reading order are spelled out")
            << plainFleets + 9 << u"Gnik[U+202E]curt"_s;
    QTest::newRow("nested_table_name: tables stand as they were typed")
            << plainFleets + 10 << u"<table><tr><td>"_s;
}

void TestOddities::hostileNamesAreShownAsPlainText()
{
    QFETCH(int, at);
    QFETCH(QString, visible);
    QVERIFY(m_stage->screen().select(fleetAt(at)));
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->screen().detailText().contains(visible.left(15)), patience);
    QVERIFY2(m_stage->screen().rowText(fleetAt(at)).contains(visible.left(15)),
             qPrintable(m_stage->screen().rowText(fleetAt(at))));
    const auto labels = m_stage->window().findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(visible.left(10))) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(!label->text().contains(QChar(0x202E)));
    }
}

void TestOddities::recordThatCannotBeReadIsCountedAndHidesNoOther()
{
    StageOptions options;
    options.server.faults = {{u"listConnections"_s, u"stray_record"_s, 0}};
    Stage stage(options);
    QCOMPARE(stage.screen().rowCount(), plainFleets);
    QTRY_VERIFY2_WITH_TIMEOUT(stage.stateLine().contains(u"1 record(s) could not be read"_s),
                              qPrintable(stage.stateLine()), patience);
}

void TestOddities::cursorThatRepeatsEndsTheListAndIsTold_data()
{
    QTest::addColumn<int>("fleets");
    QTest::newRow("cursor_loop: the second page names itself as the next") << 530;
}

void TestOddities::cursorThatRepeatsEndsTheListAndIsTold()
{
    QFETCH(int, fleets);
    StageOptions options;
    options.server.connections = fleets;
    options.server.faults = {{u"listConnections"_s, u"cursor_loop"_s, 0}};
    options.waitForRows = false;
    Stage stage(options);
    QTRY_VERIFY_WITH_TIMEOUT(stage.stateLine().contains(u"The server repeats its pages"_s),
                             patience);
    QVERIFY2(stage.screen().rowCount() >= 100, "what came is kept");
}

QTEST_MAIN(TestOddities)
#include "tst_oddities.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleetbar.h"
#include "models/fleetfilter.h"
#include "models/longestrise.h"
#include "models/samples.h"
#include "models/textranks.h"

#include <QTest>

using namespace fleetsync;
using namespace fleetsync::samples;

using Numbers = QList<int>;

namespace {

FleetRow oddNames()
{
    FleetRow row;
    row.connection = connection(QStringLiteral("conn_01ABC"), QStringLiteral("Delgado Hermanos"),
                                QStringLiteral("Motive"));
    row.connection.accountName = QStringLiteral("West Yard");
    row.connection.dotNumbers = {QStringLiteral("1234567"), QStringLiteral("7654321")};
    row.connection.externalId = QStringLiteral("ERP-99");
    row.connection.tags = {QStringLiteral("pilot"), QStringLiteral("Texas")};
    row.searchText = searchTextOf(row.connection);
    row.verdict.state = FleetState::Failed;
    return row;
}

FleetRow running(FleetState state, std::optional<double> percent, SyncStatus status)
{
    FleetRow row;
    row.verdict.state = state;
    row.history = {sync(QStringLiteral("s"), status, percent)};
    row.progress = ShownProgress{percent, 1, false, {}};
    return row;
}

FleetRow waiting(FleetState state)
{
    FleetRow row = running(state, 40, SyncStatus::InProgress);
    row.history[0].providerRequests.append(
            {ProviderRequest::HistoricalFiles, QStringLiteral("historical_files")});
    return row;
}

} // namespace

Q_DECLARE_METATYPE(fleetsync::FleetRow)
Q_DECLARE_METATYPE(fleetsync::FleetFilter)
Q_DECLARE_METATYPE(fleetsync::Bar)

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFilterFindsByWordsAndFacets_data();
    void aFilterFindsByWordsAndFacets();
    void aBarShowsWhatIsKnown_data();
    void aBarShowsWhatIsKnown();
    void ranksOrderTextsAsPeopleDo();
    void ranksFindRoomBetweenNeighbours();
    void theFewestMove_data();
    void theFewestMove();
};

void TestRules::aFilterFindsByWordsAndFacets_data()
{
    QTest::addColumn<FleetFilter>("filter");
    QTest::addColumn<bool>("found");
    const auto text = [](const char *name, const char *words, bool found) {
        QTest::newRow(name) << FleetFilter{QString::fromUtf8(words), {}, {}} << found;
    };
    text("no text finds all", "", true);
    text("spaces alone find all", "   ", true);
    text("part of the name, in any case", "HERMAN", true);
    text("the account's name", "west yard", true);
    text("the provider", "motive", true);
    text("a DOT number", "76543", true);
    text("the external id", "erp-9", true);
    text("a tag", "texas", true);
    text("the id", "conn_01abc", true);
    text("words in any order, from different fields", "texas  delgado", true);
    text("one word that occurs nowhere hides it", "delgado ohio", false);
    const auto facet = [](const char *name, const FleetFilter &filter, bool found) {
        QTest::newRow(name) << filter << found;
    };
    const QString motive = QStringLiteral("Motive");
    facet("its state", {{}, {FleetState::Failed}, {}}, true);
    facet("another state", {{}, {FleetState::Syncing}, {}}, false);
    facet("its provider among several", {{}, {}, {motive, QStringLiteral("Geotab")}}, true);
    facet("another provider", {{}, {}, {QStringLiteral("Geotab")}}, false);
    facet("state fits, provider not", {{}, {FleetState::Failed}, {QStringLiteral("Geotab")}},
          false);
    facet("text fits, state not", {QStringLiteral("delgado"), {FleetState::Queued}, {}}, false);
}

void TestRules::aFilterFindsByWordsAndFacets()
{
    QFETCH(const FleetFilter, filter);
    QFETCH(const bool, found);
    QCOMPARE(FleetMatcher(filter)(oddNames()), found);
}

void TestRules::aBarShowsWhatIsKnown_data()
{
    QTest::addColumn<FleetRow>("row");
    QTest::addColumn<Bar>("bar");
    QTest::addColumn<double>("percent");
    const auto add = [](const char *name, const FleetRow &row, Bar bar, double percent = -1) {
        QTest::newRow(name) << row << bar << percent;
    };
    const auto moving = SyncStatus::InProgress;
    add("a percentage that was told", running(FleetState::Syncing, 62.45, moving), Bar::Percent,
        62.45);
    add("nought is a percentage", running(FleetState::Syncing, 0, moving), Bar::Percent, 0);
    add("no percentage yet", running(FleetState::Syncing, {}, moving), Bar::Busy);
    add("queued at Terminal", running(FleetState::Queued, {}, SyncStatus::Requested), Bar::Empty);
    add("queued here", running(FleetState::QueuedHere, {}, moving), Bar::Empty);
    add("sending", running(FleetState::Sending, {}, moving), Bar::Busy);
    add("checking", running(FleetState::Checking, 20, moving), Bar::Busy);
    add("waiting on the provider hides the percentage", waiting(FleetState::Waiting), Bar::Hatched);
    add("stopping a moving one", running(FleetState::Stopping, 30, moving), Bar::Percent, 30);
    add("stopping a queued one", running(FleetState::Stopping, {}, SyncStatus::Requested),
        Bar::Empty);
    add("stopping a waiting one", waiting(FleetState::Stopping), Bar::Hatched);
    for (const FleetState state :
         {FleetState::BeingDeleted, FleetState::Archived, FleetState::Disconnected,
          FleetState::StoppedByUser, FleetState::Failed, FleetState::DoneWithIssues,
          FleetState::UpToDate, FleetState::NeverSynced, FleetState::NotChecked}) {
        const QByteArray name = "state " + QByteArray::number(int(state)) + " has no bar";
        add(name.constData(), running(state, 50, SyncStatus::Failed), Bar::None);
    }
}

void TestRules::aBarShowsWhatIsKnown()
{
    QFETCH(const FleetRow, row);
    QFETCH(const Bar, bar);
    QFETCH(const double, percent);
    QCOMPARE(barOf(row), bar);
    QCOMPARE(percentOf(row).value_or(-1), percent);
}

void TestRules::ranksOrderTextsAsPeopleDo()
{
    const QStringList inOrder{QStringLiteral("able"), QStringLiteral("Zoe"),
                              QStringLiteral("Zoë 9"), QStringLiteral("Zoë 10")};
    for (const bool atOnce : {true, false}) {
        TextRanks ranks;
        if (atOnce) {
            ranks.learn({inOrder.at(3), inOrder.at(0), inOrder.at(2), inOrder.at(1)});
        }
        const double last = ranks.rankOf(inOrder.at(3));
        const double first = ranks.rankOf(inOrder.at(0));
        const double third = ranks.rankOf(inOrder.at(2));
        const double second = ranks.rankOf(inOrder.at(1));
        QVERIFY(first < second && second < third && third < last);
        QCOMPARE(ranks.rankOf(QStringLiteral("ABLE")), first);
        QCOMPARE(ranks.rankOf(inOrder.at(2)), third);
    }
}

/// Each new text comes just before the last one: halving the gap, a double has room for some fifty.
void TestRules::ranksFindRoomBetweenNeighbours()
{
    TextRanks ranks;
    ranks.rankOf(QStringLiteral("a"));
    ranks.rankOf(QStringLiteral("b 1000"));
    const int before = ranks.edition();
    QList<QString> texts;
    for (int n = 900; n > 700; --n) {
        texts.append(QStringLiteral("b %1").arg(n));
        ranks.rankOf(texts.constLast());
    }
    QVERIFY(ranks.edition() > before);
    for (qsizetype i = 1; i < texts.size(); ++i) {
        QVERIFY(ranks.rankOf(texts.at(i)) < ranks.rankOf(texts.at(i - 1)));
    }
    QVERIFY(ranks.rankOf(QStringLiteral("a")) < ranks.rankOf(texts.constLast()));
}

void TestRules::theFewestMove_data()
{
    QTest::addColumn<Numbers>("values");
    QTest::addColumn<Numbers>("stay");
    QTest::newRow("none of none") << Numbers() << Numbers();
    QTest::newRow("all in order") << Numbers({1, 2, 2, 3}) << Numbers({1, 2, 2, 3});
    QTest::newRow("one at the front") << Numbers({9, 1, 2, 3}) << Numbers({1, 2, 3});
    QTest::newRow("one at the end") << Numbers({1, 2, 3, 0}) << Numbers({1, 2, 3});
    QTest::newRow("backwards") << Numbers({3, 2, 1}) << Numbers({1});
    QTest::newRow("mixed") << Numbers({5, 1, 6, 2, 3, 7}) << Numbers({1, 2, 3, 7});
}

void TestRules::theFewestMove()
{
    QFETCH(const Numbers, values);
    QFETCH(const Numbers, stay);
    const std::vector<int> list(values.begin(), values.end());
    Numbers rise;
    for (const size_t place : longestRise(list, std::less<>())) {
        rise.append(list[place]);
    }
    QCOMPARE(rise, stay);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"

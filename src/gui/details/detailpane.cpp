// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/detailpane.h"

#include "ui_detailpane.h"

#include "engine/hindrances.h"
#include "engine/session.h"
#include "gui/details/connectionfacts.h"
#include "gui/details/fleetpast.h"
#include "gui/details/roomydelegate.h"
#include "gui/details/stepdesk.h"
#include "gui/details/syncfacts.h"
#include "gui/history/oldernote.h"
#include "gui/history/pastorigins.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/historytext.h"
#include "gui/text/statetext.h"
#include "gui/text/timetext.h"
#include "models/historytable.h"

#include <QHeaderView>
#include <QLayout>
#include <QScrollBar>
#include <QTabBar>

using namespace std::chrono_literals;

namespace fleetsync {

namespace {

constexpr int rowHeight = 28;
constexpr int tabRoom = 12;
/// In average characters of the font, in the order of HistoryColumn.
constexpr int characters[historyColumnCount] = {16, 20, 20, 10, 9, 8, 40};

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailPane>())
    , m_historyWords(std::make_unique<HistoryText>())
    , m_origins(new PastOrigins(this))
    , m_steps(new StepDesk(this))
{
    m_ui->setupUi(this);
    m_ui->splitter->follow(m_ui->content);
    m_ui->tabs->tabBar()->setAccessibleName(m_ui->tabs->accessibleName());
    paintAs(m_ui->emptyText, TextTone::Muted);
    paintAs(m_ui->emptyIcon, TextTone::Muted);
    m_ui->emptyIcon->setIcon(QStringLiteral("fleets"), 32);
    paintAs(m_ui->hindrance, TextTone::Muted);
    paintAs(m_ui->historyEmpty, TextTone::Muted);
    makeHeading(m_ui->factsHeading);
    m_ui->connection->layout()->setContentsMargins(tabRoom, tabRoom, tabRoom, tabRoom);
    setupHistory();
    connectOrders();
    refresh();
}

DetailPane::~DetailPane() = default;

void DetailPane::setupHistory()
{
    m_history = new HistoryTable(
            *m_historyWords, [this] { return m_session ? m_session->serverNow() : QDateTime(); },
            this);
    m_history->setOrigins([this](const Sync &sync) { return m_origins->of(sync.id); });
    connect(m_origins, &PastOrigins::changed, m_history, &HistoryTable::refreshTexts);
    connect(m_origins, &PastOrigins::journalRead, m_history, &HistoryTable::refreshTexts);
    QTableView *table = m_ui->history;
    table->setModel(m_history);
    table->setItemDelegate(new RoomyDelegate(table));
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->verticalHeader()->setMinimumSectionSize(rowHeight);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *note = new OlderNote(this);
    m_ui->historyLayout->addWidget(note);
    m_past = new FleetPast(table, m_history, note);
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < historyColumnCount; ++column) {
        table->setColumnWidth(column, characters[column] * character + 16);
    }
}

void DetailPane::connectOrders()
{
    connect(m_ui->members, &MemberList::chosen, this, &DetailPane::memberChosen);
    // Buttons are seen only while a fleet is shown.
    connect(m_ui->newSync, &QPushButton::clicked, this,
            [this] { Q_EMIT newSyncRequested(*m_fleet); });
    connect(m_ui->stop, &QPushButton::clicked, this, [this] { Q_EMIT stopRequested(*m_fleet); });
    connect(m_ui->problem, &ProblemCard::stepChosen, this, &DetailPane::take);
    connect(m_ui->problem, &ProblemCard::messageShown, this,
            [this](QWidget *message) { m_ui->scroll->ensureWidgetVisible(message); });
    connect(m_ui->coverage, &CoveragePanel::fillRequested, this,
            [this](const QDateTime &from) { Q_EMIT fillRequested(*m_fleet, from); });
    connect(m_ui->issues, &IssueList::stepChosen, this, &DetailPane::take);
    connect(m_steps, &StepDesk::retryRequested, this, &DetailPane::retryRequested);
    connect(m_steps, &StepDesk::newSyncRequested, this, &DetailPane::newSyncRequested);
    connect(m_steps, &StepDesk::reloadRequested, this, &DetailPane::reloadRequested);
    connect(m_steps, &StepDesk::otherKeyRequested, this, &DetailPane::otherKeyRequested);
    connect(m_steps, &StepDesk::linkRequested, this, &DetailPane::linkRequested);
    connect(m_ui->pace, &PaceLine::stopRequested, this, [this] { Q_EMIT stopRequested(*m_fleet); });
    connect(m_ui->pace, &PaceLine::keepWaitingRequested, this,
            [this] { m_session->fleet().keepWaiting(*m_fleet); });
    connect(m_ui->pace, &PaceLine::supportTextRequested, this,
            [this] { take({}, NextStep::CopyForSupport); });
    connect(m_ui->issues, &IssueList::resolveRequested, this,
            [this](const IssueId &issue) { Q_EMIT resolveRequested(*m_fleet, issue); });
    connect(m_ui->wish, &WishLine::stopFirstRequested, this, &DetailPane::stopFirstRequested);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &DetailPane::tabShown);
    connect(m_ui->mode, &QPushButton::clicked, this, &DetailPane::changeMode);
    connect(m_ui->activity, &ActivityPanel::bundleRequested, this,
            &DetailPane::supportFileRequested);
}

void DetailPane::setSession(Session *session)
{
    if (m_session) {
        m_session->fleet().disconnect(this);
        m_session->catalog().issues().disconnect(this);
    }
    m_session = session;
    m_origins->setSession(session);
    m_steps->setSession(session);
    m_past->setSession(session);
    m_hidden.clear();
    m_fleet.reset();
    m_ui->activity->setSession(session);
    m_ui->activity->showFleet(std::nullopt);
    Dispatcher *dispatcher = session ? &session->dispatcher() : nullptr;
    m_ui->wish->setDispatcher(dispatcher);
    m_ui->stopWish->setDispatcher(dispatcher);
    m_ui->changeWish->setDispatcher(dispatcher);
    ++m_round;
    if (session) {
        const Fleet &fleet = session->fleet();
        connect(&fleet, &Fleet::rowsChanged, this, &DetailPane::onRowsChanged);
        connect(&fleet, &Fleet::rowsInserted, this, &DetailPane::refresh);
        connect(&fleet, &Fleet::rowsRemoved, this, &DetailPane::refresh);
        connect(&fleet, &Fleet::cleared, this, &DetailPane::refresh);
        connect(&session->catalog().issues(), &OngoingIssues::changed, this, &DetailPane::refresh);
        everyMinute(m_round);
    }
    refresh();
}

void DetailPane::everyMinute(int round)
{
    if (round != m_round || !m_session) {
        return;
    }
    refresh();
    m_history->refreshTexts();
    m_session->clock().after(1min, this, [this, round] { everyMinute(round); });
}

void DetailPane::showFleet(const std::optional<ConnectionId> &fleet)
{
    if (fleet == m_fleet) {
        return;
    }
    m_fleet = fleet;
    m_historyWords->setFleet(fleet.value_or(ConnectionId()));
    m_ui->activity->showFleet(fleet);
    m_past->showFleet(fleet);
    m_ui->scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void DetailPane::showMembers(const QList<ConnectionId> &members)
{
    m_ui->members->offer(m_session->fleet(), members, m_fleet.value_or(ConnectionId()));
}

void DetailPane::retell()
{
    const auto tables = findChildren<QTableView *>(); // those make theirs when they are painted
    for (const QTableView *table : tables) {
        table->viewport()->update();
    }
    refresh();
}

void DetailPane::onRowsChanged(const QList<qsizetype> &indexes)
{
    if (m_fleet && indexes.contains(m_session->fleet().indexOf(*m_fleet))) {
        refresh();
    }
}

void DetailPane::refresh()
{
    const FleetRow *row = m_session && m_fleet ? m_session->fleet().find(*m_fleet) : nullptr;
    m_ui->pages->setCurrentWidget(row ? m_ui->fleetPage : m_ui->emptyPage);
    if (row) {
        showRow(*row);
    }
}

void DetailPane::showRow(const FleetRow &row)
{
    const QDateTime now = m_session->serverNow();
    const QTimeZone zone = displayZone(row.connection.id);
    m_ui->head->show(row, now);
    m_ui->chart->show(row, now);
    m_ui->pace->show(row, now);
    m_ui->wish->show(row.wish, row, now);
    m_ui->stopWish->show(row.stop, row, now);
    m_ui->changeWish->show(row.changes.isEmpty() ? Rare<JournalEntry>() : row.changes.constLast(),
                           row, now);
    showNotes(row);
    showOrders(row);
    showProblem(row);
    const QList<Fact> facts = syncFacts(row, now, zone);
    m_ui->facts->setFacts(facts);
    m_ui->factsHeading->setHidden(facts.isEmpty());
    m_past->show(row);
    m_ui->history->setHidden(row.history.isEmpty());
    m_ui->historyEmpty->setVisible(row.history.isEmpty());
    m_ui->historyEmpty->setText(row.historyKnown || row.stale
                                        ? tr("This fleet has never been synced.")
                                        : tr("Its history has not been read yet."));
    m_ui->coverage->show(row, now);
    m_ui->issues->show(row, m_session->catalog().issues().of(row.connection.id));
    m_ui->connection->setFacts(connectionFacts(row, zone));
    showMode(row);
    const qsizetype count = m_ui->issues->open();
    const int tab = m_ui->tabs->indexOf(m_ui->issuesTab);
    m_ui->tabs->setTabText(tab, count > 0 ? tr("Issues (%1)").arg(count) : tr("Issues"));
}

void DetailPane::showProblem(const FleetRow &row)
{
    const std::optional<FleetProblem> problem = problemOf(row);
    const auto hidden = m_hidden.constFind(row.connection.id);
    const bool isHidden = problem && hidden != m_hidden.constEnd() && *hidden == *problem;
    if (problem && !isHidden) {
        m_ui->problem->show(*problem, row);
    }
    m_ui->problem->setVisible(problem && !isHidden);
}

void DetailPane::take(const FleetProblem &problem, NextStep step)
{
    if (step != NextStep::Hide) {
        m_steps->take(problem, *m_fleet, step);
        return;
    }
    // The button that was pressed goes; the keys stay in this pane.
    m_ui->tabs->setFocus();
    m_hidden.insert(*m_fleet, problem);
    refresh();
}

void DetailPane::showNotes(const FleetRow &row)
{
    QStringList notes;
    const QTimeZone zone = displayZone(row.connection.id);
    notes << stalenessText(row, m_session->serverNow(), zone) << startsElsewhereText(row, zone);
    if (row.connection.token.isEmpty()) {
        notes << hindranceSentence(row.unlisted ? Hindrance::NotListed : Hindrance::NoToken);
    }
    notes.removeAll(QString());
    m_ui->notes->setNotes(notes);
}

void DetailPane::showOrders(const FleetRow &row)
{
    const Hindrance newSync = newSyncHindrance(row);
    const bool stoppable = stopHindrance(row) == Hindrance::None && !m_ui->pace->offersStop();
    m_ui->newSync->setVisible(newSync == Hindrance::None);
    m_ui->stop->setVisible(stoppable);
    // No button without a word why; a running sync is its own reason, a missing token a note.
    const bool said = newSync == Hindrance::None || newSync == Hindrance::AlreadyUnderWay
                      || newSync == Hindrance::NoToken || newSync == Hindrance::NotListed;
    say(m_ui->hindrance, said ? QString() : hindranceSentence(newSync));
    m_ui->hindrance->setHidden(said);
    m_ui->orders->setVisible(newSync == Hindrance::None || stoppable || !said);
}

} // namespace fleetsync

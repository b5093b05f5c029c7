// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/history/historyview.h"

#include "engine/session.h"
#include "gui/details/wraplabel.h"
#include "gui/fleets/messagepage.h"
#include "gui/history/oldernote.h"
#include "gui/history/pastcolumns.h"
#include "gui/history/pastfacts.h"
#include "gui/history/pastfilterbar.h"
#include "gui/history/pastorigins.h"
#include "gui/text/pasttext.h"
#include "gui/views/glyphdelegate.h"
#include "gui/views/scrollplace.h"
#include "gui/views/tableframe.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// Fleets come page by page.
constexpr std::chrono::milliseconds askEvery{500};

} // namespace

HistoryView::HistoryView(QWidget *parent)
    : WorkView(parent)
    , m_words(std::make_unique<PastText>())
    , m_frame(new TableFrame({tr("History"), tr("Past syncs"), pastColumns()}, this))
    , m_message(new MessagePage(this))
    , m_bar(new PastFilterBar([this] { return m_session ? m_session->serverNow() : QDateTime(); },
                              this))
    , m_note(new WrapLabel(this))
    , m_behind(new OlderNote(this))
    , m_facts(new PastFacts(this))
    , m_origins(new PastOrigins(this))
    , m_place(new ScrollPlace(
              m_frame->table(),
              {[](const QModelIndex &row) { return row.data(PastTable::SyncIdRole).toString(); },
               [this](const QString &key) {
                   return m_model ? m_model->indexOf(SyncId(key)) : QModelIndex();
               },
               [] { return true; }})) // older ones come below
    , m_askSoon(askEvery, [this] { askAgain(); })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_frame, 1);
    layout->addWidget(m_facts);
    m_frame->setMessage(m_message);
    m_frame->addUnderHead(m_bar);
    m_note->setContentsMargins(12, 0, 12, 4);
    m_note->setAccessibleName(tr("What is sorted"));
    m_frame->addUnderHead(m_note);
    m_behind->setAccessibleName(tr("Syncs at Terminal"));
    m_frame->addUnderHead(m_behind);
    m_facts->hide();
    setupTable();
    connect(m_origins, &PastOrigins::changed, this, &HistoryView::onOrigins);
    connect(m_bar, &PastFilterBar::changed, this, [this] {
        m_place->forget();
        ask();
        Q_EMIT stateChanged();
    });
    connect(m_origins, &PastOrigins::journalRead, this, &HistoryView::onJournalRead);
    updateHead();
}

HistoryView::~HistoryView()
{
    m_frame->table()->setModel(nullptr);
}

void HistoryView::setupTable()
{
    QTableView *view = m_frame->table();
    view->setItemDelegate(new GlyphDelegate(pastLook, view));
    connect(view, &QWidget::customContextMenuRequested, this, &HistoryView::openRowMenu);
    connect(view, &QAbstractItemView::activated, this, [this] {
        if (const auto fleet = currentFleet()) {
            Q_EMIT activated(*fleet);
        }
    });
    connect(&m_frame->columns(), &TableColumns::changed, this, &WorkView::stateChanged);
    connect(view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &HistoryView::onSortIndicator);
    connectScroll();
    connect(m_place, &ScrollPlace::moved, this, &WorkView::stateChanged);
    connect(m_frame, &TableFrame::sortAgainRequested, this, [this] {
        m_place->forget();
        ask();
    });
    connect(m_frame, &TableFrame::clearFiltersRequested, this, [this] {
        m_bar->clear();
        Q_EMIT clearFiltersRequested();
    });
}

void HistoryView::setSession(Session *session)
{
    if (m_session) {
        m_session->past().disconnect(this);
        m_session->fleet().disconnect(this);
    }
    m_frame->table()->setModel(nullptr);
    m_model.reset();
    m_selection.reset();
    m_session = session;
    m_origins->setSession(session);
    m_asked = false;
    m_failed = false;
    ++m_round;
    m_wanted = {}; // another profile's
    m_wantedSort = {};
    if (session) {
        m_model = std::make_unique<PastTable>(session->fleet(), *m_words,
                                              [session] { return session->serverNow(); });
        m_model->setOrigins(
                [this](const StoredSync &stored) { return m_origins->of(stored.sync.id); });
        m_model->setTakes([this](const StoredSync &stored) { return takes(stored); });
        connectModel();
        // Which syncs pass the filter is known of the fleets that have come.
        connect(&session->fleet(), &Fleet::rowsInserted, this, [this] { m_askSoon.call(); });
        connectPast();
        everyMinute(m_round);
        if (isVisible()) {
            ask();
        }
    }
    updateHead();
    showFacts();
}

void HistoryView::connectModel()
{
    QTableView *view = m_frame->table();
    const PastTable *model = m_model.get();
    view->setSortingEnabled(false);
    view->setModel(m_model.get());
    m_frame->columns().apply();
    applySort();
    view->setSortingEnabled(true);
    connectSelection();
    connect(model, &PastTable::newerChanged, this, &HistoryView::updateHead);
    connect(model, &PastTable::sortKeysChanged, this, &HistoryView::updateHead);
    connect(model, &PastTable::moreWanted, this, [this] {
        m_session->past().more(m_model->isSorted() ? PastSyncs::Page::OfMany
                                                   : PastSyncs::Page::OfAScreen);
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &HistoryView::showFacts);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &HistoryView::rememberScroll);
    connect(model, &QAbstractItemModel::layoutChanged, this, &HistoryView::restoreScroll);
}

void HistoryView::ask()
{
    if (!m_session || (!isVisible() && !m_asked)) {
        return;
    }
    m_asked = true;
    m_askedOfAll = m_session->catalog().everLoaded();
    m_failed = false;
    m_wanted = wanted();
    m_model->clear();
    m_awaits = true;
    m_isCleared = true;
    PastFilter filter;
    const HistoryQuery query = m_bar->query();
    filter.statuses = query.statuses;
    filter.from = query.from;
    filter.until = query.until;
    if (!m_filter.isEmpty()) {
        filter.takes = [this](const ConnectionId &fleet) {
            const FleetRow *row = m_session->fleet().find(fleet);
            return row && m_matches(*row);
        };
    }
    m_session->past().ask(filter);
    updateHead();
}

void HistoryView::onArrived(const QList<StoredSync> &older)
{
    const int fresh = append(older);
    const bool wasCleared = std::exchange(m_isCleared, false);
    if (takeWanted() || wasCleared) { // or the window's orders would go to what nobody sees
        showFacts();
        Q_EMIT selectionChanged();
    }
    updateHead();
    const bool wanted = fresh == 0 || m_place->isBehind(m_model->rowCount());
    if (wanted && !m_session->past().isWhole()) {
        m_session->past().more();
    }
}

bool HistoryView::takes(const StoredSync &stored) const
{
    const FleetRow *row = m_session->fleet().find(stored.connection);
    return row && m_matches(*row) && isAskedFor(stored, m_bar->query())
           && (!m_bar->asksForOrigin() || m_bar->takes(m_origins->of(stored.sync.id)));
}

void HistoryView::onSelection()
{
    if (m_restoring) {
        return;
    }
    if (m_frame->table()->selectionModel()->hasSelection()) {
        m_awaits = false; // the person was quicker
    }
    showFacts();
    updateHead();
    Q_EMIT selectionChanged();
}

/// Of the sync that the keys are on; its fleet is in the pane beside.
void HistoryView::showFacts()
{
    if (const StoredSync *stored = currentSync()) {
        m_facts->show(m_model->rowOf(*stored), *m_words, m_session->serverNow());
    } else {
        m_facts->hide();
    }
}

void HistoryView::setFilter(const FleetFilter &filter)
{
    const FleetFilter before = std::exchange(m_filter, filter);
    m_filter.scope = FleetScope::All;
    m_filter.states.clear(); // those of now: a past sync has its own result
    if (m_filter != before) {
        m_place->forget();
    }
    m_matches = FleetMatcher(m_filter);
    ask();
    updateHead();
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/fleetsview.h"

#include "engine/session.h"
#include "gui/fleets/fleetselection.h"
#include "gui/fleets/fleetsmessage.h"
#include "gui/fleets/rowmenu.h"
#include "gui/fleets/skeletonrows.h"
#include "gui/fleets/viewportwatch.h"
#include "gui/paint/fleetdelegate.h"
#include "gui/text/fleettext.h"
#include "gui/text/numbertext.h"
#include "gui/views/scrollplace.h"
#include "gui/views/sortstate.h"
#include "gui/views/tableframe.h"
#include "models/fleettable.h"

#include <QHeaderView>
#include <QMenu>
#include <QShowEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr std::chrono::milliseconds sortEvery{250}; // rows come in pages

} // namespace

FleetsView::FleetsView(FleetViewSpec spec, QWidget *parent)
    : WorkView(parent)
    , m_spec(std::move(spec))
    , m_words(std::make_unique<FleetText>())
    , m_frame(new TableFrame({m_spec.name, m_spec.shownName, m_spec.columns, m_spec.order}, this))
    , m_message(new FleetsMessage(m_spec, this))
    , m_skeleton(new SkeletonRows(m_frame->table()))
    , m_selection(new FleetSelection(m_frame->table()))
    , m_watch(new ViewportWatch(m_frame->table()))
    , m_place(new ScrollPlace(
              m_frame->table(),
              {[this](const QModelIndex &row) { return keyOf(row); },
               [this](const QString &key) {
                   return m_model ? m_model->indexOf(ConnectionId(key)) : QModelIndex();
               },
               [this] { return m_session && m_session->catalog().everLoaded() && !m_sortsSoon; }}))
    , m_sortSoon(sortEvery, [this] { sortSoon(); })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_filter.scope = m_spec.scope;
    m_frame->setMessage(m_message);
    setupTable();
    connectMessage();
    updatePage();
}

FleetsView::~FleetsView()
{
    // Says nothing: whoever listens may be half gone already.
    releaseModel();
}

void FleetsView::setupTable()
{
    QTableView *view = m_frame->table();
    view->setItemDelegate(new FleetDelegate(view));
    connect(view, &QWidget::customContextMenuRequested, this, &FleetsView::openRowMenu);
    connect(view, &QAbstractItemView::activated, this, [this] {
        if (const auto fleet = currentFleet()) {
            Q_EMIT activated(*fleet);
        }
    });
    connect(m_watch, &ViewportWatch::inViewChanged, this, &WorkView::inViewChanged);
    connect(&m_frame->columns(), &TableColumns::changed, this, &WorkView::stateChanged);
    connect(view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &WorkView::stateChanged);
    connect(m_selection, &FleetSelection::changed, this, &FleetsView::updateHead);
    connect(m_selection, &FleetSelection::changed, this, &WorkView::selectionChanged);
    connect(m_frame, &TableFrame::clearFiltersRequested, this, &WorkView::clearFiltersRequested);
    connect(m_frame, &TableFrame::sortAgainRequested, this, [this] {
        m_place->forget();
        m_model->sortAgain();
    });
    connect(m_place, &ScrollPlace::moved, this, &WorkView::stateChanged);
}

void FleetsView::connectMessage()
{
    connect(m_message, &FleetsMessage::changed, this, &FleetsView::updatePage);
    connect(m_message, &FleetsMessage::clearFiltersRequested, this,
            &WorkView::clearFiltersRequested);
    connect(m_message, &FleetsMessage::tryAgainRequested, this, &WorkView::tryAgainRequested);
    connect(m_message, &FleetsMessage::otherKeyRequested, this, &WorkView::otherKeyRequested);
}

void FleetsView::setSession(Session *session)
{
    releaseModel();
    m_session = session;
    m_message->setSession(session);
    if (session) {
        connectModel();
    }
    updatePage();
    Q_EMIT selectionChanged();
}

void FleetsView::releaseModel()
{
    m_sortSoon.forget();
    m_sortsSoon = false;
    m_place->forget();
    m_selection->setModel(nullptr);
    m_watch->setModel(nullptr);
    table()->setModel(nullptr);
    m_model.reset();
}

void FleetsView::connectModel()
{
    m_model = std::make_unique<FleetTable>(m_session->fleet(), *m_words,
                                           [session = m_session] { return session->serverNow(); });
    const FleetTable *model = m_model.get();
    m_model->setFilter(m_filter);
    // Unsorted until somebody asks: rows stay where they arrived.
    table()->setSortingEnabled(false);
    table()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table()->setModel(m_model.get());
    table()->setSortingEnabled(true);
    m_frame->columns().apply();
    m_selection->setModel(m_model.get());
    m_watch->setModel(m_model.get());
    applySort();
    connect(model, &QAbstractItemModel::rowsInserted, this, &FleetsView::updatePage);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        // The order of an earlier run is known before its rows are.
        if (!m_session->catalog().everLoaded() && !m_wanted.value(u"sort"_s).toArray().isEmpty()) {
            m_sortsSoon = true;
            m_sortSoon.call();
        }
    });
    // After the selection, which has its own idea of what is to be in view.
    connect(model, &QAbstractItemModel::layoutChanged, m_place, &ScrollPlace::look);
    connect(&m_session->catalog(), &Catalog::loaded, m_place, &ScrollPlace::look);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FleetsView::updatePage);
    connect(model, &QAbstractItemModel::layoutChanged, this, &FleetsView::updatePage);
    connect(model, &QAbstractItemModel::modelReset, this, &FleetsView::updatePage);
    connect(model, &FleetTable::movedRowsChanged, this, &FleetsView::updateHead);
}

void FleetsView::sortSoon()
{
    m_sortsSoon = false;
    if (m_model) {
        m_model->sortAgain();
        m_place->look();
    }
}

QString FleetsView::keyOf(const QModelIndex &row) const
{
    const FleetRow *fleet = m_model ? m_model->rowAt(row) : nullptr;
    return fleet ? fleet->connection.id.toString() : QString();
}

QJsonObject FleetsView::state() const
{
    QJsonObject state = m_frame->columns().state();
    if (m_model) {
        state.insert(u"sort"_s, sortState(m_model->sortKeys(), m_frame->columns()));
        state.insert(u"selection"_s, m_selection->state());
        state.insert(u"place"_s, m_place->state());
    } else {
        state.insert(u"sort"_s, m_wanted.value(u"sort"_s));
        state.insert(u"selection"_s, m_wanted.value(u"selection"_s));
        state.insert(u"place"_s, m_wanted.value(u"place"_s));
    }
    return state;
}

void FleetsView::restore(const QJsonObject &state)
{
    m_wanted = state;
    m_frame->columns().restore(state);
    if (m_model) {
        applySort();
        m_selection->restoreState(state.value(u"selection"_s).toObject());
        m_place->restore(state.value(u"place"_s).toObject());
    }
}

void FleetsView::applySort()
{
    if (!m_wanted.contains(u"sort"_s)) {
        return;
    }
    const QList<SortKey> keys = sortKeysOf(m_wanted.value(u"sort"_s).toArray(), m_frame->columns());
    m_model->setSortKeys(keys);
    const SortKey shown = keys.value(0, {-1, Qt::AscendingOrder});
    table()->horizontalHeader()->setSortIndicator(shown.column, shown.order);
}

void FleetsView::showEvent(QShowEvent *event)
{
    WorkView::showEvent(event);
    if (m_model && !event->spontaneous() && m_model->movedRows() > 0) {
        m_model->sortAgain(); // nobody was at a row of a view that was not shown
    }
}

void FleetsView::setFilter(const FleetFilter &filter)
{
    const FleetFilter before = std::exchange(m_filter, filter);
    m_filter.scope = m_spec.scope;
    if (m_filter != before) {
        m_place->forget();
    }
    m_selection->setFilter(m_filter);
    updatePage();
}

QList<ConnectionId> FleetsView::selectedFleets() const
{
    return m_selection->selected();
}

std::optional<ConnectionId> FleetsView::currentFleet() const
{
    return m_selection->current();
}

void FleetsView::select(const QList<ConnectionId> &fleets)
{
    m_place->forget();
    m_selection->select(fleets);
}

QTableView *FleetsView::table() const
{
    return m_frame->table();
}

QWidget *FleetsView::tablePage() const
{
    return m_frame->pages();
}

void FleetsView::updatePage()
{
    m_frame->showMessage(m_message->update(m_model ? m_model->rowCount() : 0, !m_filter.isEmpty()));
    m_skeleton->setVisible(m_message->isLoading());
    updateHead();
}

void FleetsView::updateHead()
{
    const int rows = m_model ? m_model->rowCount() : 0;
    const int all = m_session ? static_cast<int>(m_session->fleet().size()) : 0;
    const auto selected = m_selection->selected().size();
    const bool part = !m_filter.isEmpty() && m_spec.scope == FleetScope::All;
    const QString count
            = part ? tr("%1 of %2 fleet(s)", nullptr, all).arg(countText(rows), countText(all))
                   : tr("%1 fleet(s)", nullptr, rows).arg(countText(rows));
    //: How many fleets are shown, "3 of 412 fleets": those that were chosen in another view.
    const QString of = m_filter.only.isEmpty() ? count : tr("%1, as chosen").arg(count);
    m_frame->setCount(selected > 1 ? tr("%1, %2 selected").arg(of, countText(selected)) : of);
    m_frame->setHeadShown(all > 0);
    m_frame->setFiltered(!m_filter.isEmpty());
    const int moved = m_model ? m_model->movedRows() : 0;
    const bool mayGo = !m_filter.isEmpty() || m_spec.scope != FleetScope::All;
    m_frame->setMoved(moved == 0 ? QString()
                      : mayGo    ? tr("%Ln row(s) moved or changed out of view", nullptr, moved)
                                 : tr("%Ln row(s) moved", nullptr, moved));
}

void FleetsView::openRowMenu(const QPoint &place)
{
    if (selectedFleets().isEmpty()) {
        return;
    }
    QMenu *menu
            = rowMenu(rowActions() + QList<QAction *>{m_frame->copyAction()}, rowReasons(), this);
    menu->popup(table()->viewport()->mapToGlobal(place));
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/fleetsview.h"

#include "ui_fleetsview.h"

#include "engine/session.h"
#include "gui/fleets/fleetselection.h"
#include "gui/fleets/fleetsmessage.h"
#include "gui/fleets/rowmenu.h"
#include "gui/fleets/rowstext.h"
#include "gui/fleets/skeletonrows.h"
#include "gui/fleets/viewportwatch.h"
#include "gui/paint/fleetdelegate.h"
#include "gui/text/fleettext.h"
#include "gui/text/numbertext.h"
#include "gui/theme/icons.h"
#include "gui/views/sortstate.h"
#include "models/fleettable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int rowHeight = 28;

} // namespace

FleetsView::FleetsView(FleetViewSpec spec, QWidget *parent)
    : WorkView(parent)
    , m_spec(std::move(spec))
    , m_ui(std::make_unique<Ui::FleetsView>())
    , m_words(std::make_unique<FleetText>())
    , m_message(new FleetsMessage(m_spec, this))
    , m_copy(new QAction(themedIcon(u"copy"_s), tr("&Copy rows"), this))
{
    m_ui->setupUi(this);
    m_filter.scope = m_spec.scope;
    m_ui->pages->addWidget(m_message);
    setupTable();
    setupHead();
    setupSelection();
    connect(m_message, &FleetsMessage::changed, this, &FleetsView::updatePage);
    connect(m_message, &FleetsMessage::clearFiltersRequested, this,
            &WorkView::clearFiltersRequested);
    connect(m_message, &FleetsMessage::tryAgainRequested, this, &WorkView::tryAgainRequested);
    connect(m_message, &FleetsMessage::otherKeyRequested, this, &WorkView::otherKeyRequested);
    updatePage();
}

FleetsView::~FleetsView()
{
    // Says nothing: whoever listens may be half gone already.
    releaseModel();
}

void FleetsView::setupTable()
{
    QTableView *view = m_ui->table;
    view->setAccessibleName(m_spec.name);
    view->verticalHeader()->setMinimumSectionSize(rowHeight);
    view->verticalHeader()->setDefaultSectionSize(rowHeight);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->setItemDelegate(new FleetDelegate(view));
    m_skeleton = new SkeletonRows(view);
    m_columns = new TableColumns(view, m_spec.columns, m_spec.order);
    m_selection = new FleetSelection(view);
    m_watch = new ViewportWatch(view);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view->addAction(m_copy);
    setFocusProxy(view);
    connect(m_copy, &QAction::triggered, this, &FleetsView::copyRows);
    connect(view, &QWidget::customContextMenuRequested, this, &FleetsView::openRowMenu);
    connect(m_watch, &ViewportWatch::inViewChanged, this, &WorkView::inViewChanged);
    connect(m_columns, &TableColumns::changed, this, &WorkView::stateChanged);
    connect(view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &WorkView::stateChanged);
}

void FleetsView::setupHead()
{
    auto *menu = new QMenu(this);
    m_ui->columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_columns->fillMenu(menu);
    });
    m_ui->count->setAccessibleName(m_spec.shownName);
    connect(m_ui->clearFilters, &QPushButton::clicked, this, &WorkView::clearFiltersRequested);
    connect(m_ui->sortAgain, &QPushButton::clicked, this, &FleetsView::sortAgain);
}

void FleetsView::setupSelection()
{
    connect(m_selection, &FleetSelection::changed, this, &FleetsView::updateHead);
    connect(m_selection, &FleetSelection::changed, this, &WorkView::selectionChanged);
    connect(m_ui->table, &QAbstractItemView::activated, this, [this] {
        if (const auto fleet = currentFleet()) {
            Q_EMIT activated(*fleet);
        }
    });
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
    m_selection->setModel(nullptr);
    m_watch->setModel(nullptr);
    m_ui->table->setModel(nullptr);
    m_model.reset();
}

void FleetsView::connectModel()
{
    m_model = std::make_unique<FleetTable>(m_session->fleet(), *m_words,
                                           [session = m_session] { return session->serverNow(); });
    const FleetTable *model = m_model.get();
    m_model->setFilter(m_filter);
    // Unsorted until somebody asks: rows stay where they arrived.
    m_ui->table->setSortingEnabled(false);
    m_ui->table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_ui->table->setModel(m_model.get());
    m_ui->table->setSortingEnabled(true);
    m_columns->apply();
    m_selection->setModel(m_model.get());
    m_watch->setModel(m_model.get());
    applySort();
    connect(model, &QAbstractItemModel::rowsInserted, this, &FleetsView::updatePage);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FleetsView::updatePage);
    connect(model, &QAbstractItemModel::layoutChanged, this, &FleetsView::updatePage);
    connect(model, &QAbstractItemModel::modelReset, this, &FleetsView::updatePage);
    connect(model, &FleetTable::movedRowsChanged, this, &FleetsView::updateHead);
}

QJsonObject FleetsView::state() const
{
    QJsonObject state = m_columns->state();
    if (m_model) {
        state.insert(u"sort"_s, sortState(m_model->sortKeys(), *m_columns));
        state.insert(u"selection"_s, m_selection->state());
    } else {
        state.insert(u"sort"_s, m_wanted.value(u"sort"_s));
        state.insert(u"selection"_s, m_wanted.value(u"selection"_s));
    }
    return state;
}

void FleetsView::restore(const QJsonObject &state)
{
    m_wanted = state;
    m_columns->restore(state);
    if (m_model) {
        applySort();
        m_selection->restoreState(state.value(u"selection"_s).toObject());
    }
}

void FleetsView::applySort()
{
    const QList<SortKey> keys = sortKeysOf(m_wanted.value(u"sort"_s).toArray(), *m_columns);
    if (!keys.isEmpty()) {
        m_model->setSortKeys(keys);
        m_ui->table->horizontalHeader()->setSortIndicator(keys.constFirst().column,
                                                          keys.constFirst().order);
    }
}

void FleetsView::setFilter(const FleetFilter &filter)
{
    m_filter = filter;
    m_filter.scope = m_spec.scope;
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
    m_selection->select(fleets);
}

QTableView *FleetsView::table() const
{
    return m_ui->table;
}

QWidget *FleetsView::tablePage() const
{
    return m_ui->pages;
}

void FleetsView::updatePage()
{
    const bool page = m_message->update(m_model ? m_model->rowCount() : 0, !m_filter.isEmpty());
    m_skeleton->setVisible(m_message->isLoading());
    m_ui->pages->setCurrentWidget(page ? static_cast<QWidget *>(m_message) : m_ui->tablePage);
    updateHead();
}

void FleetsView::updateHead()
{
    const int rows = m_model ? m_model->rowCount() : 0;
    const int all = m_session ? static_cast<int>(m_session->fleet().size()) : 0;
    const auto selected = static_cast<int>(m_selection->selected().size());
    // %n would come without a separator for thousands.
    const bool part = !m_filter.isEmpty() && m_spec.scope == FleetScope::All;
    const QString count
            = part ? tr("%1 of %2 fleet(s)", nullptr, all).arg(countText(rows), countText(all))
                   : tr("%1 fleet(s)", nullptr, rows).arg(countText(rows));
    m_ui->count->setText(selected > 1 ? tr("%1, %2 selected").arg(count, countText(selected))
                                      : count);
    m_ui->count->setVisible(all > 0);
    m_ui->columns->setVisible(all > 0);
    m_ui->clearFilters->setVisible(!m_filter.isEmpty());
    const int moved = m_model ? m_model->movedRows() : 0;
    const bool may = !m_filter.isEmpty() || m_spec.scope != FleetScope::All;
    m_ui->moved->setText(may ? tr("%n row(s) moved or changed out of view", nullptr, moved)
                             : tr("%n row(s) moved", nullptr, moved));
    m_ui->moved->setVisible(moved > 0);
    m_ui->sortAgain->setVisible(moved > 0);
}

void FleetsView::sortAgain()
{
    m_ui->table->setFocus();
    m_model->sortAgain();
}

void FleetsView::openRowMenu(const QPoint &place)
{
    if (selectedFleets().isEmpty()) {
        return;
    }
    QMenu *menu = rowMenu(rowActions() + QList<QAction *>{m_copy}, rowReasons(), this);
    menu->popup(m_ui->table->viewport()->mapToGlobal(place));
}

void FleetsView::copyRows() const
{
    const QString text = selectedRowsText(*m_ui->table);
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/attention/attentionview.h"

#include "engine/session.h"
#include "gui/attention/attentionlist.h"
#include "gui/fleets/messagepage.h"
#include "gui/text/attentiontext.h"
#include "gui/text/numbertext.h"
#include "gui/theme/theme.h"
#include "gui/views/glyphdelegate.h"
#include "gui/views/scrollplace.h"
#include "gui/views/sortstate.h"
#include "gui/views/tableframe.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QShowEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

using Grow = ColumnSpec::Grow;

/// In the order of AttentionColumn.
QList<ColumnSpec> columns()
{
    return {{u"severity"_s, 25},
            {u"fleet"_s, 18, true, Grow::Some},
            {u"what"_s, 20, true, Grow::Most},
            {u"who"_s, 12, true, Grow::Some},
            {u"since"_s, 15},
            {u"times-seen"_s, 8},
            {u"action"_s, 14, true, Grow::Some},
            {u"code"_s, 24, false},
            {u"first-seen"_s, 12, false},
            {u"last-seen"_s, 12, false},
            {u"note"_s, 20, false},
            {u"issue-id"_s, 30, false},
            {u"muted-until"_s, 16, false}};
}

CellLook lookOf(const QModelIndex &index, const QPalette &palette)
{
    const auto column = static_cast<AttentionColumn>(index.column());
    const auto standing
            = static_cast<AttentionStanding>(index.data(AttentionTable::StandingRole).toInt());
    const bool open = standing == AttentionStanding::Open;
    if (column != AttentionColumn::Severity) {
        return {{}, open ? QColor() : mutedColor(palette), column == AttentionColumn::Fleet};
    }
    if (!open) {
        return {standing == AttentionStanding::Mended ? u"check"_s : u"info"_s,
                mutedColor(palette)};
    }
    return index.data(AttentionTable::SeverityRole).toInt() == int(Severity::You)
                   ? CellLook{u"warning"_s, stateColor(FleetState::Failed, palette)}
                   : CellLook{u"info"_s, stateColor(FleetState::DoneWithIssues, palette)};
}

} // namespace

AttentionView::AttentionView(QWidget *parent)
    : WorkView(parent)
    , m_words(std::make_unique<AttentionText>())
    , m_frame(new TableFrame({tr("Needs attention"), tr("Things to mend"), columns()}, this))
    , m_message(new MessagePage(this))
    , m_showMuted(new QCheckBox(tr("Show mute&d"), this))
    , m_place(new ScrollPlace(
              m_frame->table(),
              {[](const QModelIndex &row) { return row.data(AttentionTable::KeyRole).toString(); },
               [this](const QString &key) {
                   return m_model ? m_model->indexOf(key) : QModelIndex();
               },
               [this] { return m_list && m_list->isWhole(); }}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->setMessage(m_message);
    m_showMuted->setAccessibleName(tr("Show muted"));
    m_frame->addToHead(m_showMuted);
    setupTable();
    connect(m_showMuted, &QCheckBox::toggled, this, &AttentionView::onListChanged);
    updateHead();
}

AttentionView::~AttentionView()
{
    m_frame->table()->setModel(nullptr);
}

void AttentionView::setupTable()
{
    QTableView *view = m_frame->table();
    view->setItemDelegate(new GlyphDelegate(lookOf, view));
    connect(view, &QWidget::customContextMenuRequested, this, &AttentionView::openRowMenu);
    connect(view, &QAbstractItemView::activated, this, [this] {
        if (const auto fleet = currentFleet()) {
            Q_EMIT activated(*fleet);
        }
    });
    connect(&m_frame->columns(), &TableColumns::changed, this, &WorkView::stateChanged);
    connect(view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &WorkView::stateChanged);
    connect(m_frame, &TableFrame::clearFiltersRequested, this, &WorkView::clearFiltersRequested);
    connect(m_frame, &TableFrame::sortAgainRequested, this, [this] {
        m_place->forget();
        m_model->sortAgain();
    });
    connect(m_place, &ScrollPlace::moved, this, &WorkView::stateChanged);
}

void AttentionView::setSession(Session *session)
{
    m_place->forget();
    m_frame->table()->setModel(nullptr);
    m_model.reset();
    m_list.reset();
    m_session = session;
    if (session) {
        m_list = std::make_unique<AttentionList>(*session, *m_words);
        m_model = std::make_unique<AttentionTable>(session->fleet(), *m_words,
                                                   [session] { return session->serverNow(); });
        QTableView *view = m_frame->table();
        view->setSortingEnabled(false);
        view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        view->setModel(m_model.get());
        view->setSortingEnabled(true);
        m_frame->columns().apply();
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
            if (!m_taking) {
                m_wanted.clear(); // the person has selected another
            }
            Q_EMIT selectionChanged();
        });
        connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &WorkView::selectionChanged);
        connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, view->viewport(),
                qOverload<>(&QWidget::update)); // the frame of the current row spans its cells
        connect(m_model.get(), &AttentionTable::movedRowsChanged, this, &AttentionView::updateHead);
        connect(m_model.get(), &QAbstractItemModel::layoutChanged, m_place, &ScrollPlace::look);
        connect(m_list.get(), &AttentionList::changed, this, &AttentionView::onListChanged);
        onListChanged();
    }
    updateHead();
    Q_EMIT selectionChanged();
}

void AttentionView::onListChanged()
{
    if (!m_list) {
        return;
    }
    if (isVisible()) {
        showItems();
    }
    Q_EMIT countChanged(m_list->count());
}

void AttentionView::showEvent(QShowEvent *event)
{
    WorkView::showEvent(event);
    if (m_list && !event->spontaneous()) {
        showItems();
        m_model->sortAgain(); // nobody was at a row of a view that was not shown
    }
}

void AttentionView::showItems()
{
    setItems();
    // Nobody is at a row: nothing can move away under a hand.
    if (!hasSelection() || !m_wanted.isEmpty()) {
        m_model->sortAgain();
    }
    updateHead();
    takeWanted();
    m_place->look();
    // The row stands for others than it did: the details are to know.
    if (const QList<ConnectionId> members = currentMembers(); m_shown != members) {
        m_shown = members;
        Q_EMIT selectionChanged();
    }
}

void AttentionView::setItems()
{
    m_model->setMarks(m_list->marks());
    const auto muted
            = m_showMuted->isChecked() ? AttentionSieve::Muted::Shown : AttentionSieve::Muted::Left;
    m_model->setItems(m_list->shown(m_filter, muted),
                      [this](const QString &key) { return m_list->isOpen(key); });
    m_counts = m_list->counts(m_filter, muted);
    Q_EMIT facetCountsChanged();
}

void AttentionView::updateHead()
{
    const int rows = m_model ? m_model->rowCount() : 0;
    m_frame->setCount(tr("%1 thing(s) to mend", nullptr, rows).arg(countText(rows)));
    m_frame->setHeadShown(rows > 0);
    m_frame->setFiltered(!m_filter.isEmpty());
    const int moved = m_model ? m_model->movedRows() : 0;
    m_frame->setMoved(moved > 0 ? tr("%Ln row(s) moved, new or to go", nullptr, moved) : QString());
    m_message->setMessage(u"check"_s, tr("Nothing needs you"),
                          m_filter.isEmpty()
                                  ? tr("No fleet is disconnected, no failure and no open issue "
                                       "waits for a person.")
                                  : tr("Nothing of the fleets that the filters let through."));
    m_message->setButton({});
    m_frame->showMessage(m_session && rows == 0);
}

void AttentionView::setFilter(const FleetFilter &filter)
{
    const FleetFilter before = std::exchange(m_filter, filter);
    m_filter.scope = FleetScope::All;
    if (m_filter != before) {
        m_place->forget();
    }
    if (m_list && isVisible()) {
        setItems();
        m_model->sortAgain();
    }
    updateHead();
}

QTableView *AttentionView::table() const
{
    return m_frame->table();
}

QWidget *AttentionView::tablePage() const
{
    return m_frame->pages();
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/activity/activitypanel.h"

#include "engine/session.h"
#include "gui/activity/callcurl.h"
#include "gui/activity/ratechart.h"
#include "gui/details/roomydelegate.h"
#include "gui/details/wraplabel.h"
#include "gui/mainwindow/elidedlabel.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/calltext.h"
#include "gui/theme/icons.h"
#include "gui/views/rowarrival.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync {

namespace {

constexpr int rowHeight = 28;
constexpr auto copiedFor = 2s;
/// In average characters of the font, in the order of CallColumn.
constexpr int characters[callColumnCount] = {10, 26, 8, 9, 9, 28, 20};
enum Which { ThisFleet, AllFleets };

} // namespace

ActivityPanel::ActivityPanel(QWidget *parent)
    : QWidget(parent)
    , m_words(std::make_unique<CallText>([this](const ConnectionId &id) {
        const FleetRow *row = m_session ? m_session->fleet().find(id) : nullptr;
        return row ? displayName(row->connection) : QString();
    }))
    , m_calls(new CallTable(
              *m_words, [this] { return m_session ? m_session->clock().now() : QDateTime(); },
              this))
    , m_which(new QComboBox(this))
    , m_why(new ElidedLabel(this))
    , m_copy(new QPushButton(themedIcon(u"copy"_s), tr("Copy as cURL"), this))
    , m_bundle(new QPushButton(tr("Support file…"), this))
    , m_table(new QTableView(this))
    , m_chart(new RateChart(this))
    , m_rate(new WrapLabel(this))
{
    build();
    setupTable();
    connect(m_which, &QComboBox::currentIndexChanged, this, &ActivityPanel::applyFilter);
    connect(m_copy, &QPushButton::clicked, this, &ActivityPanel::copyCurl);
    connect(m_bundle, &QPushButton::clicked, this, &ActivityPanel::bundleRequested);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &ActivityPanel::showRate);
    updateCopy();
}

ActivityPanel::~ActivityPanel()
{
    // The table is hidden once more on the way, and the words for it go first.
    m_table->setModel(nullptr);
}

void ActivityPanel::build()
{
    m_which->addItems({tr("This fleet"), tr("All fleets")});
    m_which->setAccessibleName(tr("Whose calls"));
    m_copy->setAccessibleName(tr("Copy the call as cURL"));
    m_copy->setToolTip(tr("The key and the token stay out: the command reads them from "
                          "TERMINAL_API_KEY and TERMINAL_CONNECTION_TOKEN"));
    m_bundle->setAccessibleName(tr("Support file"));
    m_bundle->setToolTip(tr("All that Terminal's support may need, to read before it is saved"));
    keepWidth(m_copy, tr("Copied"));
    m_why->setAccessibleName(tr("Why no call can be copied"));
    m_why->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    paintAs(m_why, TextTone::Muted);
    paintAs(m_rate, TextTone::Muted);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_which);
    head->addWidget(m_why, 1);
    head->addWidget(m_copy);
    auto *said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(m_rate, 1);
    said->addWidget(m_bundle, 0, Qt::AlignTop);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->setSpacing(4);
    foot->addWidget(m_chart);
    foot->addLayout(said);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    // As they are seen, from the top.
    setTabOrder(m_which, m_copy);
    setTabOrder(m_copy, m_table);
    setTabOrder(m_table, m_bundle);
}

void ActivityPanel::setupTable()
{
    m_table->setAccessibleName(tr("Recent calls"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setModel(m_calls);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < callColumnCount; ++column) {
        m_table->setColumnWidth(column, characters[column] * fontMetrics().averageCharWidth() + 16);
    }
    new RowArrival(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_table->viewport(),
            qOverload<>(&QWidget::update)); // the frame spans its cells
    connect(m_calls, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(last - first + 1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPanel::updateCopy);
    connect(m_calls, &QAbstractItemModel::modelReset, this, &ActivityPanel::updateCopy);
}

void ActivityPanel::setSession(Session *session)
{
    m_session = session;
    m_calls->setLog(session ? &session->calls() : nullptr);
    showRate();
}

void ActivityPanel::showFleet(const std::optional<ConnectionId> &fleet)
{
    m_fleet = fleet;
    applyFilter();
}

void ActivityPanel::applyFilter()
{
    const bool all = m_which->currentIndex() == AllFleets;
    m_calls->setFleet(all ? std::nullopt : m_fleet);
    m_table->setColumnHidden(static_cast<int>(CallColumn::Fleet), !all);
}

void ActivityPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_calls->setWatching(true);
    m_tick.start();
    showRate();
}

void ActivityPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_calls->setWatching(false);
    m_tick.stop();
}

void ActivityPanel::showRate()
{
    if (m_session && isVisible()) {
        const QString sentence = rateSentence(m_session->calls(), m_session->clock().now());
        m_rate->setShownText(sentence);
        m_chart->show(m_session->calls(), sentence);
    }
}

/// A button is never grey without its reason beside it.
void ActivityPanel::updateCopy()
{
    const bool selected = m_table->selectionModel()->hasSelection();
    m_copy->setEnabled(selected);
    m_why->say(selected ? QString() : tr("Select a call first"));
    m_copy->setAccessibleDescription(m_why->text());
}

void ActivityPanel::copyCurl()
{
    const CallRecord *call = m_calls->callAt(m_table->currentIndex());
    if (!call) {
        return;
    }
    QGuiApplication::clipboard()->setText(callCurl(*call));
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(copiedFor, m_copy, [this] { m_copy->setText(tr("Copy as cURL")); });
}

/// What comes on top must not push away what is being read.
void ActivityPanel::keepPlace(int newRows)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    if (bar->value() > 0) {
        m_table->doItemsLayout();
        bar->setValue(bar->value() + newRows * rowHeight);
    }
}

} // namespace fleetsync

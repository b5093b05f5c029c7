// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/fleetsview.h"

#include "ui_fleetsview.h"

#include "engine/session.h"
#include "gui/fleets/fleetcolumns.h"
#include "gui/fleets/fleetselection.h"
#include "gui/fleets/messagepage.h"
#include "gui/fleets/rowmenu.h"
#include "gui/fleets/rowstext.h"
#include "gui/fleets/skeletonrows.h"
#include "gui/fleets/viewportwatch.h"
#include "gui/paint/fleetdelegate.h"
#include "gui/text/errortext.h"
#include "gui/text/fleettext.h"
#include "gui/theme/icons.h"
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

FleetsView::FleetsView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FleetsView>())
    , m_words(std::make_unique<FleetText>())
    , m_messagePage(new MessagePage(this))
    , m_copy(new QAction(themedIcon(u"copy"_s), tr("&Copy rows"), this))
{
    m_ui->setupUi(this);
    m_ui->pages->addWidget(m_messagePage);
    setupTable();
    connect(m_messagePage, &MessagePage::buttonClicked, this, &FleetsView::onMessageButton);
    connect(m_ui->clearFilters, &QPushButton::clicked, this, &FleetsView::clearFiltersRequested);
    connect(m_ui->sortAgain, &QPushButton::clicked, this, &FleetsView::sortAgain);
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
    view->verticalHeader()->setMinimumSectionSize(rowHeight);
    view->verticalHeader()->setDefaultSectionSize(rowHeight);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->setItemDelegate(new FleetDelegate(view));
    m_skeleton = new SkeletonRows(view);
    m_columns = new FleetColumns(view);
    m_selection = new FleetSelection(view);
    m_watch = new ViewportWatch(view);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view->addAction(m_copy);
    setFocusProxy(view);
    connect(m_selection, &FleetSelection::changed, this, &FleetsView::updateHead);
    connect(m_selection, &FleetSelection::changed, this, &FleetsView::selectionChanged);
    connect(m_copy, &QAction::triggered, this, &FleetsView::copyRows);
    connect(view, &QWidget::customContextMenuRequested, this, &FleetsView::openRowMenu);
    connect(view, &QAbstractItemView::activated, this, [this] {
        if (const auto fleet = currentFleet()) {
            Q_EMIT activated(*fleet);
        }
    });
}

void FleetsView::setSession(Session *session)
{
    if (m_session) {
        m_session->catalog().disconnect(this);
        m_watch->disconnect(&m_session->tracker());
    }
    releaseModel();
    m_session = session;
    m_error.reset();
    if (session) {
        connectSession();
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

void FleetsView::connectSession()
{
    const Catalog &catalog = m_session->catalog();
    connect(&catalog, &Catalog::loadFailed, this, &FleetsView::onLoadFailed);
    connect(&catalog, &Catalog::loaded, this, &FleetsView::onLoaded);
    connect(&catalog, &Catalog::loadingChanged, this, &FleetsView::updatePage);
    connect(m_watch, &ViewportWatch::inViewChanged, &m_session->tracker(), &Tracker::setInView);
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
    connect(model, &QAbstractItemModel::rowsInserted, this, &FleetsView::updatePage);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FleetsView::updatePage);
    connect(model, &QAbstractItemModel::layoutChanged, this, &FleetsView::updatePage);
    connect(model, &QAbstractItemModel::modelReset, this, &FleetsView::updatePage);
    connect(model, &FleetTable::movedRowsChanged, this, &FleetsView::updateHead);
}

void FleetsView::setFilter(const FleetFilter &filter)
{
    m_filter = filter;
    m_selection->setFilter(filter);
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

void FleetsView::onLoadFailed(const ApiError &error)
{
    m_error = error;
    updatePage();
}

void FleetsView::onLoaded()
{
    m_error.reset();
    updatePage();
}

FleetsView::Message FleetsView::dueMessage() const
{
    if (!m_session || (m_model && m_model->rowCount() > 0)) {
        return Message::None;
    }
    if (m_session->fleet().size() > 0) {
        return Message::NoMatch;
    }
    if (m_error && !m_session->catalog().isLoading()) {
        return Message::Failed;
    }
    return m_session->catalog().everLoaded() ? Message::Empty : Message::Loading;
}

void FleetsView::updatePage()
{
    const Message message = dueMessage();
    m_skeleton->setVisible(message == Message::Loading);
    const bool page = message != Message::None && message != Message::Loading;
    if (page) {
        showMessage(message);
    }
    m_message = message;
    m_ui->pages->setCurrentWidget(page ? static_cast<QWidget *>(m_messagePage) : m_ui->tablePage);
    updateHead();
}

void FleetsView::showMessage(Message message)
{
    switch (message) {
    case Message::NoMatch:
        m_messagePage->setMessage(u"filter"_s, tr("No fleet matches"),
                                  tr("No fleet has all the words and filters that are set."));
        m_messagePage->setButton(tr("Clear &filters"), tr("Show all fleets again (Ctrl+L)"));
        return;
    case Message::Empty:
        m_messagePage->setMessage(u"fleets"_s, tr("No fleets yet"),
                                  tr("The key works, but no fleet is connected to this account. "
                                     "Once one is linked in Terminal, it appears here."));
        m_messagePage->setButton(tr("Look &again"), tr("Ask Terminal again (Ctrl+F5)"));
        return;
    case Message::Failed:
        showError();
        return;
    case Message::None:
    case Message::Loading:
        return;
    }
}

void FleetsView::showError()
{
    const ErrorWords words = errorWords(*m_error);
    m_messagePage->setMessage(u"warning"_s, words.title, words.body);
    if (m_error->kind == ErrorKind::Unauthorized) {
        m_messagePage->setButton(tr("Enter another &key"));
    } else {
        m_messagePage->setButton(tr("Try &again"), tr("Ask Terminal again (Ctrl+F5)"));
    }
}

void FleetsView::onMessageButton()
{
    if (m_message == Message::NoMatch) {
        Q_EMIT clearFiltersRequested();
    } else if (m_error && m_error->kind == ErrorKind::Unauthorized) {
        Q_EMIT otherKeyRequested();
    } else {
        Q_EMIT tryAgainRequested();
    }
}

void FleetsView::updateHead()
{
    const int shown = m_model ? m_model->rowCount() : 0;
    const int all = m_session ? static_cast<int>(m_session->fleet().size()) : 0;
    const auto selected = static_cast<int>(m_selection->selected().size());
    const QString count = m_filter.isEmpty() ? tr("%n fleet(s)", nullptr, all)
                                             : tr("%1 of %n fleet(s)", nullptr, all).arg(shown);
    m_ui->count->setText(selected > 1 ? tr("%1, %2 selected").arg(count).arg(selected) : count);
    m_ui->count->setVisible(all > 0);
    m_ui->clearFilters->setVisible(!m_filter.isEmpty());
    const int moved = m_model ? m_model->movedRows() : 0;
    m_ui->moved->setText(tr("%n row(s) moved", nullptr, moved));
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
    QMenu *menu = rowMenu(m_rowActions + QList<QAction *>{m_copy}, m_rowReasons, this);
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

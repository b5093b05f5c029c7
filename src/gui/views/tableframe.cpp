// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/tableframe.h"

#include "ui_tableframe.h"

#include "gui/fleets/rowstext.h"
#include "gui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int rowHeight = 28;

} // namespace

TableFrame::TableFrame(const Spec &spec, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TableFrame>())
    , m_copy(new QAction(themedIcon(u"copy"_s), tr("&Copy rows"), this))
{
    m_ui->setupUi(this);
    m_ui->count->setAccessibleName(spec.countName);
    setupTable(spec);
    auto *menu = new QMenu(this);
    m_ui->columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_columns->fillMenu(menu);
    });
    connect(m_ui->clearFilters, &QPushButton::clicked, this, &TableFrame::clearFiltersRequested);
    connect(m_ui->sortAgain, &QPushButton::clicked, this, [this] {
        m_ui->table->setFocus(); // the button goes
        Q_EMIT sortAgainRequested();
    });
}

TableFrame::~TableFrame() = default;

void TableFrame::setupTable(const Spec &spec)
{
    QTableView *view = m_ui->table;
    view->setAccessibleName(spec.name);
    view->verticalHeader()->setMinimumSectionSize(rowHeight);
    view->verticalHeader()->setDefaultSectionSize(rowHeight);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_columns = new TableColumns(view, spec.columns, spec.order);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view->addAction(m_copy);
    view->installEventFilter(this);
    connect(m_copy, &QAction::triggered, this, &TableFrame::copyRows);
    setFocusProxy(view);
}

QTableView *TableFrame::table() const
{
    return m_ui->table;
}

QWidget *TableFrame::pages() const
{
    return m_ui->pages;
}

void TableFrame::setMessage(QWidget *page)
{
    m_message = page;
    m_ui->pages->addWidget(page);
}

void TableFrame::showMessage(bool shown)
{
    m_ui->pages->setCurrentWidget(shown ? m_message : m_ui->tablePage);
}

void TableFrame::addToHead(QWidget *widget)
{
    m_ui->headLayout->insertWidget(m_ui->headLayout->indexOf(m_ui->clearFilters) + 1, widget);
}

void TableFrame::addUnderHead(QWidget *widget)
{
    m_ui->layout->insertWidget(m_ui->layout->indexOf(m_ui->pages), widget);
}

/// A list that got the keys has a current row, which shows nothing of itself: the first arrow
/// selects that one, not its neighbour, or nothing where it has none.
bool TableFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) && takeCurrent()) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// False: it is selected already, or there is none.
bool TableFrame::takeCurrent()
{
    QItemSelectionModel *selection = m_ui->table->selectionModel();
    const QModelIndex current = m_ui->table->currentIndex();
    if (!selection || !current.isValid() || selection->isRowSelected(current.row(), {})) {
        return false;
    }
    selection->setCurrentIndex(current,
                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

void TableFrame::setHeadShown(bool shown)
{
    m_ui->count->setVisible(shown);
    m_ui->columns->setVisible(shown);
}

void TableFrame::setCount(const QString &text)
{
    m_ui->count->setText(text);
}

void TableFrame::setFiltered(bool filtered)
{
    m_ui->clearFilters->setVisible(filtered);
}

void TableFrame::setMoved(const QString &text)
{
    m_ui->moved->setText(text);
    m_ui->moved->setVisible(!text.isEmpty());
    m_ui->sortAgain->setVisible(!text.isEmpty());
}

void TableFrame::copyRows() const
{
    const QString text = selectedRowsText(*m_ui->table);
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

} // namespace fleetsync

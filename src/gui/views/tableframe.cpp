// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/tableframe.h"

#include "ui_tableframe.h"

#include "gui/fleets/rowstext.h"
#include "gui/theme/icons.h"
#include "gui/views/columnmenu.h"
#include "gui/views/columnorders.h"
#include "gui/views/rowarrival.h"
#include "gui/views/tableheader.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int rowHeight = 28;
/// Room that the two labels of the head are given at least, in average characters of the font,
/// before buttons give up their words; and before those that stay do.
constexpr int roomyLabels = 44;
constexpr int tightLabels = 24;

int widthOf(const QWidget *widget)
{
    return widget->sizeHint().width();
}

} // namespace

TableFrame::TableFrame(const Spec &spec, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TableFrame>())
    , m_copy(new QAction(themedIcon(u"copy"_s), tr("&Copy rows"), this))
{
    m_ui->setupUi(this);
    m_ui->count->setAccessibleName(spec.countName);
    m_ui->moved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_ui->secondLine->hide();
    m_ui->columns->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_words = {{m_ui->clearFilters, u"clear"_s, m_ui->clearFilters->text()},
               {m_ui->columns, u"columns"_s, m_ui->columns->text()},
               {m_ui->sortAgain, u"sort"_s, m_ui->sortAgain->text()}};
    setupTable(spec);
    m_ui->columns->setMenu(new ColumnMenu(*m_columns, *m_orders, this));
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
    auto *header = new TableHeader(view);
    view->setHorizontalHeader(header);
    m_columns = new TableColumns(view, header, spec.columns, spec.order);
    m_orders = new ColumnOrders(view, header, *m_columns);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableFrame::openColumnMenu);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view->addAction(m_copy);
    new RowArrival(view);
    connect(m_copy, &QAction::triggered, this, &TableFrame::copyRows);
}

void TableFrame::openColumnMenu(const QPoint &place)
{
    const QHeaderView *header = m_ui->table->horizontalHeader();
    m_orders->setCurrent(header->logicalIndexAt(place));
    auto *menu = new ColumnMenu(*m_columns, *m_orders, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(header->mapToGlobal(place));
}

/// In the order in which they are seen.
void TableFrame::putInTabs(QWidget *widget)
{
    QWidget *before = m_ui->clearFilters;
    auto all = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    all.prepend(widget);
    for (QWidget *one : std::as_const(all)) {
        if (one->focusPolicy() & Qt::TabFocus) {
            setTabOrder(before, one);
            before = one;
        }
    }
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
    m_added = widget;
    putInTabs(widget);
    placeAdded(Line::First);
    arrangeHead();
}

void TableFrame::placeAdded(Line line)
{
    m_addedTo = line;
    if (line == Line::First) {
        const int place = m_ui->headLayout->indexOf(m_ui->clearFilters) + 1;
        m_ui->headLayout->insertWidget(place, m_added);
    } else {
        m_ui->secondLayout->insertWidget(0, m_added, 0, Qt::AlignLeft);
    }
    m_ui->secondLine->setVisible(line == Line::Second);
}

void TableFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHead();
}

void TableFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrangeHead();
    }
}

/// By the width alone, whatever the labels say and whether buttons show: what comes and goes while
/// one looks must not move the table.
void TableFrame::arrangeHead()
{
    const QMargins margins = m_ui->headLayout->contentsMargins();
    const int spacing = m_ui->headLayout->spacing();
    const int letter = fontMetrics().averageCharWidth();
    const int added = m_added ? widthOf(m_added) + spacing : 0;
    const int room = width() - margins.left() - margins.right();
    const auto fits = [&](qsizetype icons, int labels, int more) {
        int needed = labels * letter + spacing * static_cast<int>(m_words.size() + 2) + more;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            setWordless(m_words.at(i), i < icons);
            needed += widthOf(m_words.at(i).button);
        }
        return needed <= room;
    };
    // All words; then two buttons are icons; then what was added goes below; then all are icons.
    Line line = Line::First;
    if (!fits(0, roomyLabels, added) && !fits(2, roomyLabels, added)) {
        line = m_added ? Line::Second : Line::First;
        if (!fits(2, tightLabels, 0)) {
            fits(m_words.size(), 0, 0);
        }
    }
    if (m_added && line != m_addedTo) {
        placeAdded(line);
    }
    // Their share of the line has another width now.
    m_ui->count->updateGeometry();
    m_ui->moved->updateGeometry();
}

void TableFrame::setWordless(const HeadButton &head, bool wordless)
{
    const QString words = wordless ? QString() : head.words;
    if (head.button->text() == words) {
        return;
    }
    head.button->setText(words);
    if (wordless) {
        head.button->setShortcut(QKeySequence::mnemonic(head.words)); // it went with the words
    }
    head.button->setIcon(wordless ? themedIcon(head.icon) : QIcon());
    if (auto *tool = qobject_cast<QToolButton *>(head.button)) {
        tool->setToolButtonStyle(wordless ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    }
}

void TableFrame::addUnderHead(QWidget *widget)
{
    putInTabs(widget);
    m_ui->layout->insertWidget(m_ui->layout->indexOf(m_ui->pages), widget);
}

void TableFrame::setHeadShown(bool shown)
{
    m_ui->count->setVisible(shown);
    m_ui->columns->setVisible(shown);
}

void TableFrame::setCount(const QString &text)
{
    m_ui->count->say(text);
}

void TableFrame::setFiltered(bool filtered)
{
    m_ui->clearFilters->setVisible(filtered);
}

void TableFrame::setMoved(const QString &text)
{
    m_ui->moved->say(text);
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

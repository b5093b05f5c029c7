// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/saved/savedlist.h"

#include "gui/fleets/counttree.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/plaintext.h"
#include "gui/theme/icons.h"
#include "gui/views/viewshelf.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int mostRows = 6; ///< the filters need their room, too: more are scrolled
constexpr int nameRole = Qt::UserRole;

/// The keys come back to where they were.
bool isForAWhile(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason
           || reason == Qt::MenuBarFocusReason;
}

} // namespace

SavedList::SavedList(QWidget *parent)
    : QWidget(parent)
    , m_save(new QToolButton(this))
    , m_trouble(new QLabel(this))
    , m_list(new CountTree(this))
{
    auto *heading = new QLabel(tr("Saved views"), this);
    makeHeading(heading);
    m_save->setIcon(themedIcon(u"new-sync"_s));
    m_save->setAutoRaise(true);
    m_save->setFocusPolicy(Qt::TabFocus);
    m_save->setAccessibleName(tr("Save view"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(4, 0, 0, 0);
    m_trouble->setAccessibleName(tr("About the saved views"));
    paintAs(m_trouble, TextTone::Muted);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 0, 0);
    head->addWidget(heading, 1);
    head->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_trouble);
    layout->addWidget(m_list);
    connect(m_save, &QToolButton::clicked, this, &SavedList::saveRequested);
    connect(m_list, &QTreeWidget::itemClicked, this, [this] { Q_EMIT openRequested(current()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &SavedList::openMenu);
    addKey(Qt::Key_Return, &SavedList::openRequested);
    addKey(Qt::Key_Enter, &SavedList::openRequested);
    addKey(Qt::Key_Space, &SavedList::openRequested);
    addKey(Qt::Key_F2, &SavedList::renameRequested);
    addKey(Qt::Key_Delete, &SavedList::removeRequested);
}

void SavedList::addKey(const QKeySequence &key, void (SavedList::*asked)(int))
{
    auto *shortcut = new QShortcut(key, m_list);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, asked] {
        if (current() >= 0) {
            Q_EMIT(this->*asked)(current());
        }
    });
}

int SavedList::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void SavedList::setViews(const SavedViews *saved, const ViewShelf *shelf)
{
    m_saved = saved;
    m_shelf = shelf;
    connect(saved, &SavedViews::changed, this, &SavedList::rebuild);
    rebuild();
}

/// On their way from row to row, or in a menu or dialog about one.
bool SavedList::hasKeys() const
{
    return m_list->window()->focusWidget() == m_list;
}

bool SavedList::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (moves && !isForAWhile(static_cast<QFocusEvent *>(event)->reason())) {
        updateMarks();
    }
    return QWidget::eventFilter(watched, event);
}

/// The reason stands in the list where it stays; the moment that reading takes must not move what
/// is below.
void SavedList::updateSave()
{
    const QString why = m_saved->hindrance();
    QStringList lines{tr("Keep the filters, columns and order under a name (Ctrl+D)"), why};
    lines.removeAll({});
    m_save->setEnabled(why.isEmpty());
    m_save->setToolTip(toolTipText(lines.join(u'\n')));
    m_save->setAccessibleDescription(why);
    say(m_trouble, m_saved->isInTrouble() ? why : QString());
    m_trouble->setVisible(m_saved->isInTrouble());
}

/// The keys stay with their view where it moves, and with their row where it goes or has another
/// name.
void SavedList::rebuild()
{
    int before = current();
    const QString name
            = before < 0 ? QString() : m_list->currentItem()->data(0, nameRole).toString();
    m_list->clear();
    for (const SavedView &view : m_saved->all()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(0, nameRole, view.name);
        item->setIcon(0, themedIcon(iconNameOf(view.kind)));
        m_list->setCount(item, 0);
        item->setText(1, {}); // until they are counted
    }
    const int rows = m_list->topLevelItemCount();
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(m_list->sizeHint().height() * std::min(rows, mostRows)
                           / std::max(rows, 1));
    if (before >= 0 && rows > 0) {
        const int moved = m_saved->indexOf(name);
        before = moved < 0 ? std::min(before, rows - 1) : moved;
        m_list->setCurrentItem(m_list->topLevelItem(before));
    }
    updateSave();
    updateMarks();
}

void SavedList::setCounts(const QList<int> &counts)
{
    const int rows = std::min(static_cast<int>(counts.size()), m_list->topLevelItemCount());
    for (int index = 0; index < rows; ++index) {
        QTreeWidgetItem *item = m_list->topLevelItem(index);
        if (counts.at(index) < 0) {
            item->setText(1, {});
        } else {
            m_list->setCount(item, counts.at(index));
        }
    }
}

void SavedList::updateMarks()
{
    const int opened = m_shelf->opened();
    for (int index = 0; index < m_list->topLevelItemCount(); ++index) {
        const QString name = shown(m_saved->all().at(index).name, SavedViews::longestName);
        const bool changed = index == opened && m_shelf->isChanged();
        QTreeWidgetItem *item = m_list->topLevelItem(index);
        item->setText(0, changed ? QString(u"• "_s % name) : name);
        QFont font = m_list->font();
        font.setBold(index == opened && hasKeys()); // what is selected then is the keys' row
        item->setFont(0, font);
        const QString spoken = changed           ? tr("%1, changed since it was saved").arg(name)
                               : index == opened ? tr("%1, open").arg(name)
                                                 : name;
        item->setData(0, Qt::AccessibleTextRole, spoken);
        item->setToolTip(0, toolTipText(changed ? spoken : name));
    }
    if (hasKeys()) {
        // They must not jump to another row, and the row that they are on must be seen.
        m_list->setCurrentItem(m_list->currentItem());
    } else if (opened >= 0) {
        m_list->setCurrentItem(m_list->topLevelItem(opened));
    } else {
        m_list->clearSelection();
    }
}

QMenu *SavedList::menuOf(int index)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, auto &&asked, bool enabled = true) {
        QAction *action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, asked);
    };
    const int last = m_list->topLevelItemCount() - 1;
    add(tr("&Open"), [this, index] { Q_EMIT openRequested(index); });
    add(
            tr("&Save the changes"), [this, index] { Q_EMIT replaceRequested(index); },
            index == m_shelf->opened() && m_shelf->isChanged());
    add(tr("&Rename…"), [this, index] { Q_EMIT renameRequested(index); });
    menu->addSeparator();
    add(
            tr("Move &up"), [this, index] { Q_EMIT moveRequested(index, index - 1); }, index > 0);
    add(
            tr("Move &down"), [this, index] { Q_EMIT moveRequested(index, index + 1); },
            index < last);
    menu->addSeparator();
    add(tr("Re&move"), [this, index] { Q_EMIT removeRequested(index); });
    return menu;
}

/// By the mouse or by the menu key, which gives no place on the row.
void SavedList::openMenu(const QPoint &place)
{
    QTreeWidgetItem *item = m_list->itemAt(place);
    item = item ? item : m_list->currentItem();
    if (item) {
        const QPoint corner = m_list->visualItemRect(item).bottomLeft();
        menuOf(m_list->indexOfTopLevelItem(item))->popup(m_list->viewport()->mapToGlobal(corner));
    }
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/rowmenu.h"

#include "gui/details/iconlabel.h"
#include "gui/newsync/formlooks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int charactersALine = 52;
constexpr int iconSize = 16;

/// Several lines: an item of a menu has one, and makes the menu as wide as that.
QWidget *reasonLines(const QString &reasons, QWidget *parent)
{
    auto *lines = new QWidget(parent);
    auto *icon = new IconLabel(lines);
    icon->setIcon(u"info"_s, iconSize);
    auto *label = new QLabel(reasons, lines);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    paintAs(label, TextTone::Muted); // not as faint as the orders that are off
    const QFontMetrics metrics = label->fontMetrics();
    const int room = charactersALine * metrics.averageCharWidth();
    const QSize needed
            = metrics.boundingRect(QRect(0, 0, room, 0), Qt::TextWordWrap, reasons).size();
    label->setFixedSize(std::min(needed.width() + 2, room), needed.height());
    auto *layout = new QHBoxLayout(lines);
    layout->setContentsMargins(8, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(label);
    layout->addStretch(1);
    return lines;
}

} // namespace

QMenu *rowMenu(const QList<QAction *> &actions, const QString &reasons, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions);
    if (!reasons.isEmpty()) {
        menu->addSeparator();
        auto *why = new QWidgetAction(menu);
        why->setDefaultWidget(reasonLines(reasons, menu));
        why->setText(QString(reasons).replace(u'&', u"&&"_s)); // what assistive programs read
        why->setEnabled(false);
        menu->addAction(why);
    }
    return menu;
}

} // namespace fleetsync

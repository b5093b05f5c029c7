// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/counttree.h"

#include "gui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>

namespace fleetsync {

namespace {

constexpr int facetHeight = 28;
constexpr int leastCountWidth = 28;

} // namespace

CountTree::CountTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(20);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    header()->resizeSection(1, leastCountWidth);
    mute();
}

void CountTree::setCount(QTreeWidgetItem *item, int count)
{
    const QString text = locale().toString(count);
    item->setText(1, text);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setSizeHint(0, QSize(0, facetHeight));
    makeRoom(text);
}

/// Grows with the numbers and never shrinks: words keep all the room that there is, still.
void CountTree::makeRoom(const QString &text)
{
    const int width = fontMetrics().horizontalAdvance(text) + 12;
    if (width > header()->sectionSize(1)) {
        header()->resizeSection(1, width);
    }
}

QSize CountTree::sizeHint() const
{
    return {180, topLevelItemCount() * facetHeight + 2};
}

QSize CountTree::minimumSizeHint() const
{
    return {120, facetHeight};
}

void CountTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        mute();
    }
}

/// The rail is part of the window's ground, not a field upon it.
void CountTree::mute()
{
    QPalette quiet = palette();
    const QPalette applied = QPalette();
    quiet.setColor(QPalette::Base, applied.color(QPalette::Window));
    setPalette(quiet);
}

} // namespace fleetsync

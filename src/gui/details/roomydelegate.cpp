// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/roomydelegate.h"

#include "gui/paint/rowfocus.h"

#include <QApplication>
#include <QPainter>

namespace fleetsync {

namespace {

constexpr int room = 8;

} // namespace

void RoomyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    item.state.setFlag(QStyle::State_HasFocus, false); // the whole row shows that it is current
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QRect place = item.rect.adjusted(room, 0, -room, 0);
    const QString fit = item.fontMetrics.elidedText(text, Qt::ElideRight, place.width());
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    style->drawItemText(painter, place, static_cast<int>(item.displayAlignment), item.palette,
                        item.state.testFlag(QStyle::State_Enabled), fit,
                        selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    paintRowFocus(*painter, item, index);
    painter->restore();
}

} // namespace fleetsync

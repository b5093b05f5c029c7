// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/attention/attentiondelegate.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/attentiontable.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int room = 8;
constexpr int glyphSide = 16;

QString glyphOf(const QModelIndex &index)
{
    if (index.data(AttentionTable::SettledRole).toBool()) {
        return u"check"_s;
    }
    return index.data(AttentionTable::SeverityRole).toInt() == int(Severity::You) ? u"warning"_s
                                                                                  : u"info"_s;
}

/// Of the severity's cell.
QColor colorOf(const QModelIndex &index, const QPalette &palette)
{
    if (index.data(AttentionTable::SettledRole).toBool()) {
        return mutedColor(palette);
    }
    return index.data(AttentionTable::SeverityRole).toInt() == int(Severity::You)
                   ? stateColor(FleetState::Failed, palette)
                   : stateColor(FleetState::DoneWithIssues, palette);
}

} // namespace

AttentionDelegate::AttentionDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void AttentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    item.state.setFlag(QStyle::State_HasFocus, false); // the row is what one is on, not a cell
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    QRect place = item.rect.adjusted(room, 0, -room, 0);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    QColor color = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    if (index.data(AttentionTable::SettledRole).toBool()) {
        color = mutedColor(item.palette);
    }
    painter->save();
    painter->setClipRect(item.rect);
    if (index.column() == static_cast<int>(AttentionColumn::Severity)) {
        color = colorOf(index, item.palette);
        QRect glyph(place.left(), 0, glyphSide, glyphSide);
        glyph.moveTop(place.top() + (place.height() - glyphSide) / 2);
        paintIcon(*painter, glyphOf(index), QStyle::visualRect(item.direction, place, glyph),
                  color);
        place.setLeft(place.left() + glyphSide + room);
        place = QStyle::visualRect(item.direction, item.rect.adjusted(room, 0, -room, 0), place);
    }
    if (index.column() == static_cast<int>(AttentionColumn::Fleet)) {
        QFont bold = item.font;
        bold.setBold(true);
        painter->setFont(bold);
    }
    painter->setPen(color);
    const QString fit = painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    painter->drawText(place,
                      int(QStyle::visualAlignment(item.direction, item.displayAlignment)
                          | Qt::AlignVCenter | Qt::TextSingleLine),
                      fit);
    painter->restore();
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/paint/fleetdelegate.h"

#include "gui/paint/coveragepaint.h"
#include "gui/paint/progresspaint.h"
#include "gui/paint/rowfocus.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/fleetwords.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int rowHeight = 28;
constexpr int margin = 8;
constexpr int glyphSide = 16;
constexpr int gap = 8;

FleetState stateOf(const QModelIndex &index)
{
    return static_cast<FleetState>(index.data(StateRole).toInt());
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return QPalette::Disabled;
    }
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

QColor textColor(const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(groupOf(option),
                                selected ? QPalette::HighlightedText : QPalette::Text);
}

QRect content(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(margin, 0, -margin, 0);
}

void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
              const QString &text, Qt::Alignment alignment)
{
    const QFontMetrics metrics(painter.font());
    const QString line = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect,
                     int(QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter)
                         | Qt::TextSingleLine),
                     line);
}

/// Dim, because what it says is old: the row's tooltip says since when.
QColor faded(const QModelIndex &index, const QColor &color, const QStyleOptionViewItem &option)
{
    return index.data(StaleRole).toBool() ? mutedColor(option.palette) : color;
}

int numberWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u"100\u202F%"_s);
}

} // namespace

FleetDelegate::FleetDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void FleetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    item.icon = {};
    item.state.setFlag(QStyle::State_HasFocus, false); // the whole row shows that it is current
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    item.text = text;
    painter->save();
    painter->setClipRect(item.rect);
    switch (static_cast<FleetColumn>(index.column())) {
    case FleetColumn::State:
        paintState(*painter, item, index);
        break;
    case FleetColumn::Progress:
        paintProgress(*painter, item, index);
        break;
    case FleetColumn::Coverage:
        paintDays(*painter, item, index);
        break;
    default:
        paintText(*painter, item, index);
        break;
    }
    paintRowFocus(*painter, item, index);
    painter->restore();
}

void FleetDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const FleetState state = stateOf(index);
    const QColor color = faded(index, stateColor(state, option.palette), option);
    const QRect inner = content(option);
    QRect glyph(inner.left(), 0, glyphSide, glyphSide);
    glyph.moveTop(inner.top() + (inner.height() - glyphSide) / 2);
    paintIcon(painter, stateIconName(state), QStyle::visualRect(option.direction, inner, glyph),
              color);
    painter.setPen(color);
    const QRect word = inner.adjusted(glyphSide + gap, 0, 0, 0);
    drawText(painter, option, QStyle::visualRect(option.direction, inner, word), option.text,
             Qt::AlignLeft);
}

void FleetDelegate::paintProgress(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QRect inner = content(option);
    const auto bar = static_cast<Bar>(index.data(BarRole).toInt());
    const bool stale = index.data(StaleRole).toBool();
    const bool worded = bar == Bar::None || (bar == Bar::Empty && !option.text.isEmpty());
    painter.setPen(worded ? mutedColor(option.palette) : faded(index, textColor(option), option));
    if (worded) {
        drawText(painter, option, inner, option.text, Qt::AlignLeft);
        return;
    }
    const int number = numberWidth(QFontMetrics(option.font));
    const QRect track = inner.adjusted(0, 0, -(number + gap), 0);
    paintBar(painter, QStyle::visualRect(option.direction, inner, track),
             {bar, index.data(PercentRole).toDouble(), stateOf(index), stale}, option.palette);
    if (bar == Bar::Percent) {
        const QRect place(inner.right() - number + 1, inner.top(), number, inner.height());
        drawText(painter, option, QStyle::visualRect(option.direction, inner, place), option.text,
                 Qt::AlignRight);
    }
}

void FleetDelegate::paintDays(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto days = index.data(CoverageRole).value<QList<Coverage::Stretch>>();
    if (days.isEmpty()) {
        paintText(painter, option, index);
        return;
    }
    paintCoverage(painter, content(option), days, option.palette, index.data(StaleRole).toBool());
}

void FleetDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto column = static_cast<FleetColumn>(index.column());
    if (column == FleetColumn::Fleet) {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
    } else {
        painter.setFont(option.font);
    }
    const bool quiet = column == FleetColumn::LastGoodSync || column == FleetColumn::Mode
                       || option.text == u"–";
    const QColor color = quiet ? mutedColor(option.palette) : textColor(option);
    painter.setPen(faded(index, color, option));
    drawText(painter, option, content(option), option.text,
             option.displayAlignment & Qt::AlignHorizontal_Mask);
}

QSize FleetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * margin + glyphSide,
            rowHeight};
}

} // namespace fleetsync

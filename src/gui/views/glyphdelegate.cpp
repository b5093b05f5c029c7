// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/glyphdelegate.h"

#include "gui/paint/rowfocus.h"
#include "gui/theme/icons.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace fleetsync {

namespace {

constexpr int side = 8;
constexpr int glyphSide = 16;

} // namespace

GlyphDelegate::GlyphDelegate(Look look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(std::move(look))
{}

void GlyphDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    item.state.setFlag(QStyle::State_HasFocus, false); // the whole row shows that it is current
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const CellLook look = m_look(index, item.palette);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor plain = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor color = look.color.isValid() ? look.color : plain;
    const QRect inner = item.rect.adjusted(side, 0, -side, 0);
    QRect words = inner;
    painter->save();
    painter->setClipRect(item.rect);
    if (!look.glyph.isEmpty()) {
        QRect glyph(inner.left(), 0, glyphSide, glyphSide);
        glyph.moveTop(inner.top() + (inner.height() - glyphSide) / 2);
        paintIcon(*painter, look.glyph, QStyle::visualRect(item.direction, inner, glyph), color);
        words.setLeft(words.left() + glyphSide + side);
        words = QStyle::visualRect(item.direction, inner, words);
    }
    QFont font = item.font;
    font.setBold(look.bold);
    painter->setFont(font);
    painter->setPen(color);
    const QString fit = painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width());
    painter->drawText(words,
                      int(QStyle::visualAlignment(item.direction, item.displayAlignment)
                          | Qt::AlignVCenter | Qt::TextSingleLine),
                      fit);
    paintRowFocus(*painter, item, index);
    painter->restore();
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace fleetsync {

/// Paints the Fleets view from FleetRole values: state as glyph and word, progress as bar with the
/// number beside it, the fleet's name in bold, stale rows dimmed. Colours from the palette alone.
class FleetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FleetDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintState(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintDays(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintProgress(QPainter &painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace fleetsync {

/// Paints the rows of Needs attention: a glyph beside the severity's word; what is mended is dimmed.
class AttentionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AttentionDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace fleetsync

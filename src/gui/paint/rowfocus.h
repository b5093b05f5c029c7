// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace fleetsync {

/// The cell's part of the frame around the whole current row, while its table has the keyboard.
void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

} // namespace fleetsync

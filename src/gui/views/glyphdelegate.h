// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace fleetsync {

/// Of one cell, beside its text.
struct CellLook
{
    QString glyph; ///< a name of gui/theme/icons.h; empty: none
    QColor color;  ///< invalid: the text's own
    bool bold = false;
};

/// Paints rows of text with a glyph where the view wants one. Never the focus of a single cell: the
/// row is what one is on.
class GlyphDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Look = std::function<CellLook(const QModelIndex &, const QPalette &)>;

    GlyphDelegate(Look look, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    Look m_look;
};

} // namespace fleetsync

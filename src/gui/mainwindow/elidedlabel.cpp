// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/elidedlabel.h"

#include "gui/text/plaintext.h"

#include <QPainter>
#include <QStyle>

namespace fleetsync {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::say(const QString &text)
{
    setText(text);
    setToolTip(toolTipText(text));
    setAccessibleDescription(text);
}

int ElidedLabel::roomLeft() const
{
    return contentsRect().width() - fontMetrics().horizontalAdvance(text());
}

/// Half of the line at most, so that two of them share it.
QSize ElidedLabel::sizeHint() const
{
    const QSize whole = QLabel::sizeHint();
    const int half = parentWidget() ? parentWidget()->width() / 2 : whole.width();
    return {std::min(whole.width(), half), whole.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {80, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    const QString fit = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    style()->drawItemText(&painter, room, flags, palette(), isEnabled(), fit, foregroundRole());
}

} // namespace fleetsync

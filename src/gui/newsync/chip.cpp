// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/newsync/chip.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int chipHeight = 24;
constexpr int padding = 8;
constexpr int crossSize = 12;
constexpr int gap = 4;
constexpr int longest = 220;
constexpr double radius = 6;

} // namespace

Chip::Chip(Kind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(kind == Kind::Choice);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (kind == Kind::Removable) {
        connect(this, &QAbstractButton::clicked, this, &Chip::removeRequested);
    }
}

int Chip::textWidth() const
{
    return std::min(fontMetrics().horizontalAdvance(text()) + 1, longest);
}

QSize Chip::sizeHint() const
{
    const int extra = m_kind == Kind::Removable ? gap + crossSize : 0;
    return {std::max(textWidth() + 2 * padding + extra, 32),
            std::max(chipHeight, fontMetrics().height() + 6)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = accentColor(palette());
    const bool chosen = isChecked() && isEnabled();
    const bool strong = chosen || hasFocus();
    painter.setPen(QPen(strong ? accent : lineColor(palette()), hasFocus() ? 2 : 1));
    const bool lifted = chosen || isDown() || underMouse();
    painter.setBrush(lifted ? palette().color(QPalette::AlternateBase)
                            : palette().color(QPalette::Base));
    const double inset = hasFocus() ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);

    painter.setPen(chosen ? accent : palette().color(QPalette::ButtonText));
    QRect inner = rect().adjusted(padding, 0, -padding, 0);
    if (m_kind == Kind::Removable) {
        const QRect icon(inner.right() + 1 - crossSize, (QWidget::height() - crossSize) / 2,
                         crossSize, crossSize);
        const auto mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
        themedIcon(u"close"_s).paint(&painter, icon, Qt::AlignCenter, mode);
        inner.setRight(icon.left() - gap);
    }
    const QString cut = fontMetrics().elidedText(text(), Qt::ElideRight, inner.width());
    const int flags = m_kind == Kind::Choice ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeft;
    painter.drawText(inner, flags, cut);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Kind::Removable
        && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace fleetsync

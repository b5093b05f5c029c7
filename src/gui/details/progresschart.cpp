// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/progresschart.h"

#include "gui/text/pacetext.h"
#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"
#include "gui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fleetsync {

namespace {

constexpr int lineRoom = 48;
constexpr int edge = 4; ///< for the dot at the line's end
constexpr int gap = 8;

qint64 msOf(const QDateTime &at)
{
    return at.toMSecsSinceEpoch();
}

bool isDrawn(const FleetRow &row)
{
    const FleetState state = row.verdict.state;
    const bool moves = state == FleetState::Syncing || state == FleetState::Slower
                       || state == FleetState::NoMovement || state == FleetState::Stopping;
    return moves && row.watch && !row.watch->trace.isEmpty()
           && row.watch->trace.constLast().percent > 0
           && (row.watch->attemptAt.isValid() || row.watch->trace.size() > 1);
}

TraceLook lookOf(const FleetRow &row)
{
    const SyncWatch &watch = *row.watch;
    TraceLook look;
    look.trace = watch.trace;
    look.now = msOf(watch.seenAt);
    look.state = row.verdict.state;
    look.dimmed = isStale(row);
    if (watch.attemptAt.isValid()) {
        look.begin = msOf(watch.attemptAt);
    }
    if (!flatPartText(row).isEmpty()) {
        look.flatFrom = msOf(watch.changedAt);
    }
    if (look.begin && watch.pace.norm) {
        look.usual = std::pair(*look.begin + watch.pace.norm->low.count(),
                               *look.begin + watch.pace.norm->slow.count());
    }
    return look;
}

} // namespace

ProgressChart::ProgressChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Progress over time"));
}

void ProgressChart::show(const FleetRow &row, const QDateTime &now)
{
    const bool drawn = isDrawn(row);
    setVisible(drawn);
    if (!drawn) {
        return;
    }
    const TraceLook look = lookOf(row);
    const QString begin = shortTime(QDateTime::fromMSecsSinceEpoch(timesOf(look).first, Qt::UTC),
                                    displayZone(row.connection.id), now);
    const QString flat = flatPartText(row);
    if (look == m_look && begin == m_begin && flat == m_flat) {
        return;
    }
    m_look = look;
    m_begin = begin;
    m_flat = flat;
    setAccessibleName(traceText(row));
    const QString usual = look.usual ? tr("Shaded: when most earlier syncs of this kind were done.")
                                     : QString();
    setToolTip(toolTipText(usual.isEmpty() ? accessibleName()
                                           : QString(accessibleName() + u'\n' + usual)));
    update();
}

QSize ProgressChart::sizeHint() const
{
    return {160, lineRoom + 2 * edge + fontMetrics().height()};
}

QSize ProgressChart::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void ProgressChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area(edge, edge, width() - 2 * edge, lineRoom);
    paintTrace(painter, area, m_look, palette());
    paintCaptions(painter, area);
}

int ProgressChart::roomOf(const QString &caption) const
{
    return caption.isEmpty() ? 0 : fontMetrics().horizontalAdvance(caption) + gap;
}

/// When it began, under the line; what stands still, at its other end; under the shade what it
/// means. Where there is no room for all, what stands still goes first.
void ProgressChart::paintCaptions(QPainter &painter, const QRectF &area)
{
    const QRectF under(area.left(), area.bottom() + edge, area.width(), fontMetrics().height());
    const bool beginFits = roomOf(m_begin) + roomOf(m_flat) - gap <= under.width();
    painter.setPen(mutedColor(palette()));
    if (beginFits) {
        painter.drawText(under, Qt::AlignLeft | Qt::AlignVCenter, m_begin);
    }
    const QRectF usual = usualCaption(under);
    if (usual.isValid()) {
        painter.drawText(usual, Qt::AlignCenter, tr("usual end"));
    }
    if (!m_flat.isEmpty()) {
        painter.setPen(stateColor(FleetState::NoMovement, palette()));
        painter.drawText(under, Qt::AlignRight | Qt::AlignVCenter, m_flat);
    }
}

/// Under the middle of the shade, or a little aside for the others; invalid: there is no room.
QRectF ProgressChart::usualCaption(const QRectF &under) const
{
    if (!m_look.usual) {
        return {};
    }
    const qreal width = roomOf(tr("usual end"));
    const qreal left = under.left() + roomOf(m_begin);
    const qreal right = under.right() - roomOf(m_flat) - width;
    const qreal middle = (placeOf(m_look, m_look.usual->first, under)
                          + placeOf(m_look, m_look.usual->second, under))
                         / 2;
    const qreal place = std::clamp(middle - width / 2, left, std::max(left, right));
    if (left > right || std::abs(place + width / 2 - middle) > width / 2) {
        return {};
    }
    return {place, under.top(), width, under.height()};
}

} // namespace fleetsync

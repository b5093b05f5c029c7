// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/activity/ratechart.h"

#include "engine/calllog.h"
#include "gui/text/plaintext.h"

#include <QPainter>

#include <numeric>

namespace fleetsync {

namespace {

constexpr int barsHigh = 28;
constexpr int slotSeconds = 5;

RateLook lookOf(const CallLog &log)
{
    RateLook look;
    const QList<int> bySecond = log.countsBySecond();
    for (qsizetype i = 0; i < bySecond.size(); i += slotSeconds) {
        look.counts << std::accumulate(bySecond.cbegin() + i, bySecond.cbegin() + i + slotSeconds,
                                       0);
    }
    look.slotShare = log.share() * slotSeconds;
    const std::chrono::duration<double> whole = std::chrono::seconds(CallLog::seconds);
    const QList<CallPause> pauses = log.pauses();
    for (const CallPause &pause : pauses) {
        const auto partOf
                = [&](std::chrono::milliseconds at) { return 1 - (log.elapsed() - at) / whole; };
        look.pauses.append({partOf(pause.begin), partOf(pause.begin + pause.length)});
    }
    return look;
}

} // namespace

RateChart::RateChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Calls to Terminal in the last ten minutes"));
}

void RateChart::show(const CallLog &log, const QString &sentence)
{
    if (sentence != accessibleName()) {
        setAccessibleName(sentence);
        setToolTip(toolTipText(
                sentence + u'\n'
                + tr("Each bar is five seconds of the last ten minutes. Terminal's pauses are "
                     "shaded. The dashed line is FleetSync's share; it appears when the calls "
                     "come near it.")));
    }
    RateLook look = lookOf(log);
    if (look != m_look) {
        m_look = std::move(look);
        update();
    }
}

QSize RateChart::sizeHint() const
{
    return {160, barsHigh + 2};
}

QSize RateChart::minimumSizeHint() const
{
    return {80, barsHigh + 2};
}

void RateChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRate(painter, QRectF(0, 1, width(), barsHigh), m_look, palette());
}

} // namespace fleetsync

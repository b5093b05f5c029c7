// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/needsplitter.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace fleetsync {

namespace {

/// Of the height, above, even where less would do: the border stays while one goes through fleets.
constexpr double usualShare = 0.6;
constexpr int areaFrame = 2; ///< of the scroll area above

} // namespace

NeedSplitter::NeedSplitter(QWidget *parent)
    : QSplitter(parent)
{
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isDragged = true; });
}

void NeedSplitter::follow(QWidget *content)
{
    m_content = content;
    content->installEventFilter(this);
    fit();
}

bool NeedSplitter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QSplitter::eventFilter(watched, event);
}

void NeedSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fit();
}

void NeedSplitter::fit()
{
    if (!m_content || m_isDragged || count() < 2) {
        return;
    }
    const int room = height() - handleWidth();
    const QLayout *layout = m_content->layout();
    // The width without a scroll bar: with the bar's coming and going the border would, too.
    const int width = widget(0)->width() - areaFrame;
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                   : layout->totalSizeHint().height();
    const int usual = static_cast<int>(room * usualShare);
    const int most = room - widget(1)->minimumSize().height();
    const int upper = std::clamp(needed + areaFrame, usual, std::max(usual, most));
    if (sizes().constFirst() != upper) {
        setSizes({upper, room - upper});
    }
}

} // namespace fleetsync

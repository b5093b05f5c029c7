// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/theme/icons.h"

#include "gui/theme/iconengine.h"
#include "gui/theme/svgglyph.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace fleetsync {

QIcon themedIcon(const QString &name)
{
    return isGlyph(name) ? QIcon(new IconEngine(name)) : QIcon();
}

QString stateIconName(FleetState state)
{
    switch (state) {
    case FleetState::BeingDeleted:
        return u"state-being-deleted"_s;
    case FleetState::Archived:
        return u"state-archived"_s;
    case FleetState::Sending:
        return u"state-sending"_s;
    case FleetState::Checking:
        return u"state-checking"_s;
    case FleetState::Stopping:
        return u"state-stopping"_s;
    case FleetState::QueuedHere:
        return u"state-queued-here"_s;
    case FleetState::Waiting:
        return u"state-waiting"_s;
    case FleetState::NoMovement:
        return u"state-no-movement"_s;
    case FleetState::Slower:
        return u"state-slower"_s;
    case FleetState::Syncing:
        return u"state-syncing"_s;
    case FleetState::Queued:
        return u"state-queued"_s;
    case FleetState::Disconnected:
        return u"state-disconnected"_s;
    case FleetState::StoppedByUser:
        return u"state-stopped"_s;
    case FleetState::Failed:
        return u"state-failed"_s;
    case FleetState::DoneWithIssues:
        return u"state-issues"_s;
    case FleetState::UpToDate:
        return u"state-up-to-date"_s;
    case FleetState::NeverSynced:
        return u"state-never-synced"_s;
    case FleetState::NotChecked:
        return u"state-not-checked"_s;
    }
    return u"state-not-checked"_s;
}

void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &color)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect, glyphPixmap(name, rect.size() * scale, color, scale));
}

} // namespace fleetsync

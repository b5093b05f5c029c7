// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/writebehind.h"

#include "engine/pendingcall.h"

#include <utility>

namespace fleetsync {

WriteBehind::WriteBehind(Clock &clock, std::chrono::milliseconds every, Work work)
    : m_clock(clock)
    , m_every(every)
    , m_work(std::move(work))
{}

void WriteBehind::addGone(const QList<ConnectionId> &fleets)
{
    for (const ConnectionId &fleet : fleets) {
        m_changed.remove(fleet);
    }
    m_gone += fleets;
}

void WriteBehind::arm()
{
    if (!m_on || m_armed || m_writing || !hasWork()) {
        return;
    }
    m_armed = true;
    m_clock.after(m_every, this, [this] {
        m_armed = false;
        writeNext();
    });
}

void WriteBehind::writeNext()
{
    m_writing = m_on && hasWork();
    if (m_writing) {
        write();
    }
}

void WriteBehind::write()
{
    if (m_gone.isEmpty()) {
        m_work.write();
        return;
    }
    const QList<ConnectionId> gone = std::exchange(m_gone, {});
    onAnswer(m_work.forget(gone), this, [this, gone](const Answer &kept) {
        if (isBusy(kept)) {
            m_gone += gone;
        }
        goOn(kept);
    });
}

void WriteBehind::goOn(const Answer &kept)
{
    if (isBusy(kept)) {
        m_writing = false;
        arm();
        return;
    }
    m_on = kept.has_value();
    writeNext();
}

void WriteBehind::skip()
{
    QMetaObject::invokeMethod(this, &WriteBehind::writeNext, Qt::QueuedConnection);
}

bool WriteBehind::isBusy(const Answer &kept)
{
    return !kept && kept.error().kind == StoreErrorKind::Busy;
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/oldersyncs.h"

#include <QObject>

namespace fleetsync {

/// What is missing between the syncs that are kept. Where FleetSync was closed for longer than the
/// first page of a fleet's list reaches back, the rest is read on behind it until it meets what is
/// kept: a page at a time, of one fleet after the other, with a tenth of our share of the calls and
/// no further back than Policy::gapReach; what lies behind comes when somebody scrolls there.
/// Gaps, and which fleets have been read to their end, are remembered from run to run, beside the
/// views: they would be silent otherwise. GUI thread.
class HistoryGaps : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        OlderSyncs &older;
        Fleet &fleet;
        HistoryKeeper &keeper;
        Store &store;
        Clock &clock;
        const ServerClock &serverClock;
    };
    /// @param account as HistoryKeeper has it; empty: nothing is kept, therefore nothing missing
    HistoryGaps(const Parts &parts, const QString &account, const Policy &policy,
                QObject *parent = nullptr);
    ~HistoryGaps() override;

    void start();
    void stop();
    void setPaused(bool paused);
    /// Somebody looks at these: their gaps come first.
    void hurry(const QList<ConnectionId> &fleets);
    bool has(const ConnectionId &fleet) const { return m_gaps.contains(fleet); }

private:
    struct Gap
    {
        HistoryPlace end; ///< the newest that is kept behind it
        bool far = false; ///< further back than is read unasked
    };

    void recall();
    void recallEnd(const ConnectionId &fleet, const HistoryPlace &place);
    void look(const ConnectionId &fleet, const Sync &oldest);
    void note(const ConnectionId &fleet, const Gap &gap);
    void close(const ConnectionId &fleet);
    void onPage(const ConnectionId &fleet, const QList<Sync> &syncs);
    void onEnded(const ConnectionId &fleet);
    void onChanged(const ConnectionId &fleet);
    void onGone(const QList<ConnectionId> &fleets);
    void setReadToEnd(const ConnectionId &fleet, bool read);
    void fillNext();
    void fillAfter(std::chrono::milliseconds pause);
    void putOff();
    void remember();
    void keepMarks();
    QByteArray marks() const;

    Parts m_parts;
    QString m_account;
    Policy m_policy;
    QHash<ConnectionId, Gap> m_gaps;
    QHash<ConnectionId, HistoryPlace> m_ends; ///< read to their end: the oldest of each
    QList<ConnectionId> m_queue;              ///< with gaps that are to be filled
    ConnectionId m_filling;                   ///< empty: none
    int m_shot = 0;                           ///< the timer that counts: earlier ones do nothing
    bool m_running = false;
    bool m_paused = false;
    bool m_recalled = false;
    bool m_changed = false; ///< and not handed to the store
};

} // namespace fleetsync

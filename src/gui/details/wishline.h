// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/journalentry.h"
#include "engine/fleetrow.h"
#include "gui/details/panel.h"

class QPushButton;

namespace fleetsync {

class Dispatcher;
class FlowLayout;
class WrapLabel;

/// What became of one own request, and what a person may do about it: send it again, say which sync
/// is theirs, dismiss it.
class WishLine : public Panel
{
    Q_OBJECT
public:
    explicit WishLine(QWidget *parent = nullptr);

    /// Orders go here; outlives its stay.
    void setDispatcher(Dispatcher *dispatcher) { m_dispatcher = dispatcher; }

    /// Hides itself where there is nothing to say.
    void show(const Rare<JournalEntry> &wish, const FleetRow &row, const QDateTime &now);

Q_SIGNALS:
    /// Stop the sync that this request met, and start the request then.
    void stopFirstRequested(const fleetsync::RequestId &wish);

private:
    void rebuildButtons(const FleetRow &row, const QDateTime &now);
    QPushButton *addButton(const QString &text);
    void addFollowed();
    void addCandidates(const FleetRow &row, const QDateTime &now);

    Dispatcher *m_dispatcher = nullptr;
    Rare<JournalEntry> m_wish;
    bool m_mayResend = false;
    WrapLabel *m_sentence;
    QWidget *m_buttonRow;
    FlowLayout *m_flow;
};

} // namespace fleetsync

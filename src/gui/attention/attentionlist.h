// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/attention.h"
#include "models/attentionmarks.h"
#include "models/fleetfilter.h"
#include "models/soon.h"

#include <QObject>

#include <functional>

namespace fleetsync {

class Session;

/// What there is to mend in a session, found anew when the fleets or their issues change, with what
/// people noted of it. GUI thread.
class AttentionList : public QObject
{
    Q_OBJECT
public:
    explicit AttentionList(Session &session, QObject *parent = nullptr);

    const QList<AttentionItem> &items() const { return m_items; } ///< of all fleets, grouped
    /// Of the fleets that pass the filter. @param muted those that are muted too
    QList<AttentionItem> shown(const FleetFilter &filter, bool muted) const;
    /// Those that are not muted.
    int count() const { return m_count; }

    const AttentionMarks &marks() const { return m_marks; }
    void mark(const QStringList &keys, const std::function<void(AttentionMark &)> &change);

Q_SIGNALS:
    void changed();

private:
    void find();
    void readMarks();

    Session &m_session;
    AttentionRules m_rules;
    AttentionMarks m_marks;
    QList<AttentionItem> m_single; ///< before they are grouped
    QList<AttentionItem> m_items;
    int m_count = 0;
    Soon m_findSoon;
};

} // namespace fleetsync

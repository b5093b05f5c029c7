// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/callrecord.h"
#include "models/soon.h"

#include <QAbstractTableModel>

#include <deque>
#include <functional>
#include <optional>

namespace fleetsync {

class CallLog;

enum class CallColumn { Time, Call, Answer, Took, Size, Cause, Fleet };
inline constexpr int callColumnCount = 7;

/// Words for the calls; implemented in gui/text.
class CallWords
{
public:
    virtual ~CallWords();

    virtual QString header(CallColumn column) const = 0;
    virtual QString cell(const CallRecord &call, CallColumn column, const QDateTime &now) const = 0;
    virtual QString toolTip(const CallRecord &call, CallColumn column) const = 0;
};

/// The last calls, newest first, of one fleet or of all. Stands still while nobody looks.
class CallTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    CallTable(const CallWords &words, std::function<QDateTime()> now, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The log outlives its stay here; nullptr lets go of it.
    void setLog(const CallLog *log);
    /// Empty: of all.
    void setFleet(const std::optional<ConnectionId> &fleet);
    void setWatching(bool watching);
    const CallRecord *callAt(const QModelIndex &index) const;

private:
    void refill();
    void takeNew();
    bool matches(const CallRecord &call) const;

    struct Row
    {
        quint64 number; ///< in the session
        CallRecord call;
    };

    const CallWords &m_words;
    std::function<QDateTime()> m_now;
    const CallLog *m_log = nullptr;
    std::optional<ConnectionId> m_fleet;
    bool m_watching = false;
    quint64 m_seen = 0; ///< calls of the session up to now
    std::deque<Row> m_rows;
    Soon m_takeSoon;
};

} // namespace fleetsync

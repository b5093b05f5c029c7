// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/pastorigin.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSet>

#include <functional>
#include <utility>

namespace fleetsync {

/// Columns of a fleet's recent history in the detail pane.
enum class HistoryColumn { Result, FromDate, Requested, Took, Attempts, Issues, Reason };
inline constexpr int historyColumnCount = 7;

/// Words for the history; implemented in gui/text.
class HistoryWords
{
public:
    virtual ~HistoryWords();

    virtual QString header(HistoryColumn column) const = 0;
    /// Of the header: what stands in the column.
    virtual QString headerToolTip(HistoryColumn) const { return {}; }
    virtual QString cell(const Sync &sync, const PastOrigin &origin, HistoryColumn column,
                         const QDateTime &now) const = 0;
    virtual QString toolTip(const Sync &sync, const PastOrigin &origin, HistoryColumn column,
                            const QDateTime &now) const = 0;
};

/// Syncs of one fleet, newest first, older ones as one scrolls; updated in place, by id.
class HistoryTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    HistoryTable(const HistoryWords &words, std::function<QDateTime()> now,
                 QObject *parent = nullptr);

    /// Who asked, and who stopped it; null: nobody knows.
    using Origins = std::function<PastOrigin(const Sync &)>;
    void setOrigins(Origins origins) { m_origins = std::move(origins); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Older ones may come.
    void setGoesOn(bool goesOn) { m_goesOn = goesOn; }
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Same fleet: diffed by id. Another fleet: `clear()` first.
    void setSyncs(const QList<Sync> &newestFirst);
    void clear();
    /// As time goes by, and what the journal knows grows.
    void refreshTexts();
    const Sync *syncAt(const QModelIndex &index) const;

Q_SIGNALS:
    void moreWanted();

private:
    void removeOthers(const QSet<SyncId> &kept);
    void place(const Sync &sync, int row);

    const HistoryWords &m_words;
    std::function<QDateTime()> m_now;
    Origins m_origins;
    QList<Sync> m_syncs;
    bool m_goesOn = false;
};

} // namespace fleetsync

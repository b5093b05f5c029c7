// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storedsync.h"
#include "engine/fleet.h"

#include <QAbstractTableModel>

#include <functional>

namespace fleetsync {

/// Columns of History (ux.md §2).
enum class PastColumn {
    Result,
    Fleet,
    Provider,
    FromDate,
    Requested,
    Took,
    AskedBy,
    Attempts,
    Issues,
    Reason,
    Completed,
    Span,
    ReasonVerbatim,
    ProviderRequests,
    SyncCode
};
inline constexpr int pastColumnCount = 15;

/// Everything that a row is worded from.
struct PastRow
{
    StoredSync stored;
    const FleetRow *fleet = nullptr; ///< null: Terminal lists it no more
    QString askedBy;                 ///< of our own journal; empty: not asked for here
    bool stoppedByUs = false;
};

/// Words for the model; implemented in gui/text.
class PastWords
{
public:
    virtual ~PastWords();

    virtual QString header(PastColumn column) const = 0;
    virtual QString cell(const PastRow &row, PastColumn column, const QDateTime &now) const = 0;
    virtual QString toolTip(const PastRow &row, PastColumn column, const QDateTime &now) const = 0;
    virtual QString rowSentence(const PastRow &row, const QDateTime &now) const = 0;
};

/// What our own journal knows of a sync.
struct PastOrigin
{
    QString askedBy;
    bool stoppedByUs = false;
};

/// Past syncs of all fleets, newest first, older ones appended as they are read. What runs is
/// updated in place; newer ones do not push rows away: `newer()` counts them.
class PastTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Origins = std::function<PastOrigin(const StoredSync &)>;
    enum Role {
        SyncIdRole = Qt::UserRole + 1,
        StateRole ///< int(FleetState), by which its glyph is chosen
    };

    PastTable(const Fleet &fleet, const PastWords &words, std::function<QDateTime()> now,
              QObject *parent = nullptr);

    /// Who asked, and who stopped it; null: nobody knows.
    void setOrigins(Origins origins) { m_origins = std::move(origins); }

    /// Which of the syncs that begin belong to this list; null: all.
    using Takes = std::function<bool(const StoredSync &)>;
    void setTakes(Takes takes) { m_takes = std::move(takes); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void clear();
    /// @param whole nothing older will come
    void append(const QList<StoredSync> &older, bool whole);
    const StoredSync *syncAt(const QModelIndex &index) const;
    QModelIndex indexOf(const SyncId &sync) const;
    PastRow rowOf(const StoredSync &stored) const;
    /// Syncs that began since this list was read.
    int newer() const { return static_cast<int>(m_newer.size()); }

Q_SIGNALS:
    void moreWanted();
    void newerChanged(int syncs);

private:
    void onRowsChanged(const QList<qsizetype> &indexes);
    void look(const FleetRow &row);

    const Fleet &m_fleet;
    const PastWords &m_words;
    std::function<QDateTime()> m_now;
    Origins m_origins;
    Takes m_takes;
    QList<StoredSync> m_syncs;
    QHash<SyncId, int> m_rows;
    QSet<SyncId> m_newer;
    bool m_whole = true;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/pastsorter.h"
#include "models/pastwords.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace fleetsync {

/// Past syncs of all fleets, newest first, older ones appended as they are read. What runs is
/// updated in place; newer ones do not push rows away: `newer()` counts them. Sorted otherwise, it
/// wants older ones until it has all, or so many, and puts them in order then.
class PastTable : public QAbstractTableModel, public SortedByKeys
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
    /// Of rows that are here, other things are known than were told.
    void tellOrigins();

    /// Which of the syncs that begin belong to this list; null: all.
    using Takes = std::function<bool(const StoredSync &)>;
    void setTakes(Takes takes) { m_takes = std::move(takes); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

    static constexpr int mostSorted = 20'000;
    /// By these, and newest first where they are equal; none: newest first.
    void setSortKeys(const QList<SortKey> &keys) override;
    const QList<SortKey> &sortKeys() const override { return m_keys; }
    bool isSorted() const { return !m_keys.isEmpty(); }
    /// To sort them: by itself, not as one scrolls.
    bool isReadingOn() const { return isSorted() && !m_whole && rowCount() < mostSorted; }
    /// There are older ones, which stay out.
    bool isCut() const { return isSorted() && !m_whole && rowCount() >= mostSorted; }

    void clear();
    /// Puts in what is not there yet: mostly at the end, and where it belongs if it was missing.
    /// @param whole nothing older will come
    /// @return how many those were
    int append(const QList<StoredSync> &older, bool whole);
    const StoredSync *syncAt(const QModelIndex &index) const;
    QModelIndex indexOf(const SyncId &sync) const;
    QModelIndex newestOf(const ConnectionId &fleet) const;
    PastRow rowOf(const StoredSync &stored) const;
    /// The journal knows more of them: who asked, who stopped.
    void lookAgain(const ConnectionId &fleet);
    /// As time goes by.
    void refreshTexts(int firstRow, int lastRow);
    /// Syncs that began since this list was read.
    int newer() const;

Q_SIGNALS:
    void moreWanted();
    void newerChanged(int syncs);
    void sortKeysChanged();

private:
    void onRowsChanged(const QList<qsizetype> &indexes);
    void look(const FleetRow &row);
    bool update(const Sync &sync);
    void insert(const QList<StoredSync> &fresh);
    void putBetween(QList<StoredSync> missing);
    void putAt(int place, const QList<StoredSync> &missing);
    bool isNewer(const HistoryPlace &place) const;
    void tellNewer(int before);
    void goOn();
    void arrange(const std::vector<int> &order);
    PastSorter::Value valueOf(int place, int column);
    QString textOf(const PastRow &row, PastColumn column);
    int placeAt(int row) const { return m_order.empty() ? row : m_order[static_cast<size_t>(row)]; }
    int rowOfPlace(int place) const
    {
        return m_position.empty() ? place : m_position[static_cast<size_t>(place)];
    }

    const Fleet &m_fleet;
    const PastWords &m_words;
    std::function<QDateTime()> m_now;
    Origins m_origins;
    Takes m_takes;
    QList<StoredSync> m_syncs;   ///< newest first: a place in here is none on the screen
    QHash<SyncId, int> m_places; ///< in m_syncs
    std::vector<int> m_order;    ///< row → place; empty: as they are
    std::vector<int> m_position; ///< place → row; likewise
    QHash<SyncId, HistoryPlace> m_newer;
    QList<SortKey> m_keys;
    PastSorter m_sorter;
    QHash<QString, QString> m_reasons; ///< Terminal's words → ours, while values are read
    bool m_whole = true;
};

} // namespace fleetsync

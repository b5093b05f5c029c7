// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/attention.h"
#include "engine/fleet.h"
#include "models/attentionmarks.h"
#include "models/fleetfilter.h"
#include "models/sortkey.h"

#include <QAbstractTableModel>

#include <functional>

namespace fleetsync {

/// Columns of Needs attention (ux.md §2).
enum class AttentionColumn {
    Severity,
    Fleet,
    What,
    Who,
    Since,
    TimesSeen,
    Action,
    Code,
    FirstSeen,
    LastSeen,
    Note,
    IssueCode,
    MutedUntil
};
inline constexpr int attentionColumnCount = 13;

/// Everything that a row is worded from.
struct AttentionRow
{
    AttentionItem item;
    AttentionMark mark;
    bool settled = false; ///< mended since: the row stays until it is sorted again
};

/// Words for the model; implemented in gui/text.
class AttentionWords
{
public:
    virtual ~AttentionWords();

    virtual QString header(AttentionColumn column) const = 0;
    /// Of the header: what stands in the column.
    virtual QString headerToolTip(AttentionColumn) const { return {}; }
    /// @param fleet the first of the item's; null: it is gone
    virtual QString cell(const AttentionRow &row, const FleetRow *fleet, AttentionColumn column,
                         const QDateTime &now) const = 0;
    virtual QString toolTip(const AttentionRow &row, const FleetRow *fleet, AttentionColumn column,
                            const QDateTime &now) const = 0;
    virtual QString rowSentence(const AttentionRow &row, const FleetRow *fleet,
                                const QDateTime &now) const = 0;
};

/// The list of what a person must mend. No row moves or goes by itself: what is mended stays,
/// marked as such, what is new comes last, and `movedRows()` counts both.
class AttentionTable : public QAbstractTableModel, public SortedByKeys
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1, SeverityRole, SettledRole };

    AttentionTable(const Fleet &fleet, const AttentionWords &words, std::function<QDateTime()> now,
                   QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By a column keeps those before it for what is equal: these are all of them.
    void sort(int column, Qt::SortOrder order) override;
    const QList<SortKey> &sortKeys() const override { return m_keys; }
    void setSortKeys(const QList<SortKey> &keys) override;

    /// What there is to mend now.
    void setItems(const QList<AttentionItem> &items);
    void setMarks(const AttentionMarks &marks);
    void sortAgain();

    const AttentionRow *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &key) const;
    int movedRows() const { return m_moved; }

Q_SIGNALS:
    void movedRowsChanged(int rows);

private:
    void arrange();
    void countMoved();
    const FleetRow *fleetOf(const AttentionItem &item) const;
    bool before(const AttentionRow &one, const AttentionRow &other) const;
    int compare(const AttentionRow &one, const AttentionRow &other, AttentionColumn column) const;

    const Fleet &m_fleet;
    const AttentionWords &m_words;
    std::function<QDateTime()> m_now;
    QList<AttentionRow> m_rows;
    AttentionMarks m_marks;
    qsizetype m_sorted = 0; ///< rows from the top that are in order
    QList<SortKey> m_keys;  ///< empty: as it matters
    int m_moved = 0;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/attentionrow.h"
#include "models/sortkey.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace fleetsync {

/// The list of what a person must mend. No row moves or goes by itself: what is mended, or muted,
/// stays, marked as such, what is new comes last, and `movedRows()` counts both, and those that
/// would stand elsewhere by now. A row whose item goes into a group becomes that group's.
class AttentionTable : public QAbstractTableModel, public SortedByKeys
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1, SeverityRole, StandingRole };

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

    /// What there is to mend now, and to be shown.
    /// @param isOpen by the key of a single item: it is to be mended, shown or not; none: those
    /// that are shown alone are
    void setItems(const QList<AttentionItem> &items,
                  const std::function<bool(const QString &)> &isOpen = {});
    void setMarks(const AttentionMarks &marks);
    void sortAgain();

    const AttentionRow *rowAt(const QModelIndex &index) const;
    /// Of the item itself, or of the group that it is in.
    QModelIndex indexOf(const QString &key) const;
    int movedRows() const { return m_moved; }

Q_SIGNALS:
    void movedRowsChanged(int rows);

private:
    void place(AttentionRow &row, const AttentionItem &item);
    void placeLost(const QList<AttentionItem> &items, QHash<QString, qsizetype> &fresh,
                   const std::function<bool(const QString &)> &isOpen);
    void append(const QList<AttentionItem> &items, const QHash<QString, qsizetype> &fresh);
    void updateMark(AttentionRow &row);
    void arrange();
    void countMoved();
    int outOfPlace() const;
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

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/export/exporttable.h"

#include <QAbstractItemModel>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QTableView;

namespace fleetsync {

enum class ExportRows { All, Selected };

/// How many rows are selected, without walking over their cells.
int selectedRowCount(const QTableView &table);

/// Reads what a table shows, its columns in their order, a little in each turn of the event loop:
/// the window stays live, whatever the number of rows. Begins anew when rows go or change places.
class TableReader : public QObject
{
    Q_OBJECT
public:
    /// A frame has 16 ms, and others need theirs.
    static constexpr std::chrono::nanoseconds usualTurn{3'000'000};

    /// @param turn so long it reads on in each; a row at least
    explicit TableReader(const QTableView &table, std::chrono::nanoseconds turn = usualTurn,
                         QObject *parent = nullptr);

    void start(ExportRows rows);
    void stop();

    /// Of a finished reading.
    ExportTable take() { return std::move(m_read); }

Q_SIGNALS:
    void progressed(int rowsRead, int rows);
    void finished();
    /// The table has let go of its rows.
    void lost();

private:
    void begin();
    void readSome();
    void readRow(int row);
    void onInserted(int first);

    const QTableView &m_table;
    std::chrono::nanoseconds m_most;
    QPointer<QAbstractItemModel> m_model;
    ExportRows m_which = ExportRows::All;
    QList<std::pair<int, int>> m_spans; ///< of rows, first and last, ascending
    QList<int> m_columns;
    qsizetype m_span = 0;
    int m_row = 0; ///< the next one
    int m_rows = 0;
    QTimer m_turn;
    ExportTable m_read;
};

} // namespace fleetsync

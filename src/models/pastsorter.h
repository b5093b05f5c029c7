// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/fleetorder.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace fleetsync {

/// Puts some ten thousand rows in order without anybody noticing: their values are read in short
/// turns of the event loop, then compared in another thread.
class PastSorter : public QObject
{
    Q_OBJECT
public:
    using Value = std::variant<double, QString>; ///< of one column the same for each row
    using Read = std::function<Value(int row, int column)>;

    explicit PastSorter(QObject *parent = nullptr);

    /// In place of what it is at. Ties stay in the order of their numbers.
    void start(const QList<SortKey> &keys, int rows, Read read);
    void stop();

    /// Of one key, by row; one of the two is empty.
    struct Column
    {
        std::vector<double> numbers;
        QStringList texts;
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    using Order = std::vector<int>;

Q_SIGNALS:
    /// Their numbers, the first one first.
    void sorted(const std::vector<int> &order);

private:
    void readSome();
    void readRow(int row);

    Read m_read;
    QList<SortKey> m_keys;
    std::vector<Column> m_columns;
    int m_row = 0;
    int m_rows = 0;
    QTimer m_turn;
    bool m_isSorting = false; ///< in the other thread
    QFutureWatcher<std::shared_ptr<Order>> m_sorting;
};

} // namespace fleetsync

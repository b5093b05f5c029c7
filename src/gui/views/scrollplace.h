// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QModelIndex>
#include <QObject>
#include <QString>

#include <functional>

class QTableView;

namespace fleetsync {

/// Where a table is scrolled to, from run to run, by its top row. That row is gone to as soon as it
/// has come, and again while others come above it, unless the person goes elsewhere first.
class ScrollPlace : public QObject
{
    Q_OBJECT
public:
    /// How rows are known again in another run.
    struct Rows
    {
        std::function<QString(const QModelIndex &)> keyOf;
        std::function<QModelIndex(const QString &)> find;
        std::function<bool()> haveCome; ///< no others come above those that are there
    };

    ScrollPlace(QTableView *table, Rows rows);

    QJsonObject state() const;
    void restore(const QJsonObject &state);
    /// Looks whether the row has come.
    void look();
    /// The person has gone elsewhere.
    void forget() { m_key.clear(); }
    /// That many rows have come, and its own is still ahead.
    bool isBehind(int rows) const { return !m_key.isEmpty() && rows <= m_row; }

Q_SIGNALS:
    /// By the person.
    void moved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onMoved();

    QTableView *m_table;
    Rows m_rows;
    QString m_key; ///< of the row that is to stand on top; empty: none is awaited
    int m_row = 0; ///< where it stood
};

} // namespace fleetsync

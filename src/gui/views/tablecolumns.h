// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

class QTableView;

namespace fleetsync {

class TableHeader;

/// One column of a view's table.
struct ColumnSpec
{
    /// What room to spare does to it.
    enum class Grow {
        Never,
        Some, ///< holds words: grows until all known ones fit
        Most, ///< takes the rest; one column of a table
    };

    QString key;        ///< stable: the person's choice is kept under it
    int characters = 0; ///< least width, in average characters of the font
    bool shown = true;  ///< at first
    Grow grow = Grow::Never;
};

/// The columns of one table: which are shown, where, and how wide. Widths are set once from the
/// font, never from the content, so that nothing jumps while rows arrive; room to spare goes to the
/// columns that hold words, until somebody drags a border.
class TableColumns : public QObject
{
    Q_OBJECT
public:
    /// @param specs by the model's column numbers
    /// @param order those shown at first, from the left; empty: in the model's order
    TableColumns(QTableView *table, TableHeader *header, QList<ColumnSpec> specs,
                 QList<int> order = {});

    /// After the model is set: as the person left them, else as at first.
    void apply();

    QJsonObject state() const;
    /// Of an earlier run, perhaps of an earlier version: what is not understood is as at first.
    void restore(const QJsonObject &state);
    void show(int column, bool shown);
    void reset(); ///< to what was there at first
    /// All columns, those shown at first from the left.
    const QList<int> &usualOrder() const { return m_order; }
    int columnOf(const QString &key) const; ///< -1: there is none
    const QString &keyOf(int column) const { return m_specs.at(column).key; }

Q_SIGNALS:
    /// By the person.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeUp(const QJsonArray &columns);
    void fillRoom();
    int least(int column) const;
    void arrange(const QList<int> &order);
    void onTouched();

    QTableView *m_table;
    TableHeader *m_header;
    QList<ColumnSpec> m_specs;
    QList<int> m_order;
    QJsonObject m_wanted; ///< empty: as at first
    bool m_ours = false;
    bool m_userSized = false;
};

} // namespace fleetsync

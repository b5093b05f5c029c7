// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

class QMenu;
class QTableView;

namespace fleetsync {

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
    TableColumns(QTableView *table, QList<ColumnSpec> specs, QList<int> order = {});

    /// After the model is set: as the person left them, else as at first.
    void apply();

    QJsonObject state() const;
    /// Of an earlier run, perhaps of an earlier version: what is not understood is as at first.
    void restore(const QJsonObject &state);
    /// A tick for each column, and the way back to what was there at first.
    void fillMenu(QMenu *menu);
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
    void show(int column, bool shown);
    void reset();
    void onTouched();

    QTableView *m_table;
    QList<ColumnSpec> m_specs;
    QList<int> m_order;
    QJsonObject m_wanted; ///< empty: as at first
    bool m_ours = false;
    bool m_userSized = false;
};

} // namespace fleetsync

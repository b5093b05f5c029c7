// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QTableView;

namespace fleetsync {

/// Widths of the Fleets columns: set once from the font, never from the content, so that nothing
/// jumps while rows arrive. Room to spare goes to the columns that hold words, most to the fleet's
/// name, until somebody drags a border.
class FleetColumns : public QObject
{
    Q_OBJECT
public:
    explicit FleetColumns(QTableView *table);

    /// After the model is set.
    void apply();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillRoom();
    int least(int column) const;
    void onResized(int section);

    QTableView *m_table;
    bool m_ours = false;
    bool m_userSized = false;
};

} // namespace fleetsync

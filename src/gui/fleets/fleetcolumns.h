// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QTableView;

namespace fleetsync {

/// Widths of the Fleets columns: set once from the font, never from the content, so that nothing
/// jumps while rows arrive. The fleet's name takes the room that is left until somebody drags a
/// border.
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
    void stretchName();
    void onResized(int section);

    QTableView *m_table;
    bool m_ours = false;
    bool m_userSized = false;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"

#include <QObject>
#include <QTimer>

class QTableView;

namespace fleetsync {

class FleetTable;

/// Tells which fleets are on screen (none while the window is minimized), a moment after scrolling,
/// resizing or filtering, and keeps the texts of their rows fresh ("12 min ago" moves on by
/// itself).
class ViewportWatch : public QObject
{
    Q_OBJECT
public:
    explicit ViewportWatch(QTableView *table);

    void setModel(FleetTable *model);

Q_SIGNALS:
    void inViewChanged(const QList<fleetsync::ConnectionId> &fleets);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::pair<int, int> rows() const;
    void schedule();
    void tell();
    void refreshTexts();

    QTableView *m_table;
    FleetTable *m_model = nullptr;
    QTimer m_settled;
    QTimer m_textTimer;
    QList<ConnectionId> m_told;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace fleetsync {

class Fleet;

/// The fleets that one row stands for: the keys choose whose details are shown. Hidden while there
/// are not several.
class MemberList : public QWidget
{
    Q_OBJECT
public:
    explicit MemberList(QWidget *parent = nullptr);

    /// @param now the one whose details are shown
    void offer(const Fleet &fleet, const QList<ConnectionId> &members, const ConnectionId &now);

Q_SIGNALS:
    void chosen(const fleetsync::ConnectionId &fleet);

private:
    void fill(const QStringList &names);

    QLabel *m_heading;
    QListWidget *m_list;
    QList<ConnectionId> m_members;
    QStringList m_names;
};

} // namespace fleetsync

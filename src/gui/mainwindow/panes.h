// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace fleetsync {

/// The window's panes in the order of F6.
class Panes
{
public:
    void add(QWidget *pane) { m_panes.append(pane); }
    void next() const { go(1); }
    void previous() const { go(-1); }

    /// Puts the keyboard into the pane: on itself, else on its first widget that takes Tab. False:
    /// there is none.
    static bool enter(QWidget *pane);

private:
    void go(int step) const;

    QList<QWidget *> m_panes;
};

} // namespace fleetsync

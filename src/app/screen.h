// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/syncstate.h"

#include <QModelIndex>
#include <QString>
#include <QWidget>

#include <optional>

class QTableView;

namespace fleetsync {

class MainWindow;

/// The program as somebody sees it: widgets by their accessible names (ux.md §8), rows by what the
/// table tells. For the tour.
class Screen
{
public:
    explicit Screen(MainWindow &window)
        : m_window(window)
    {}

    /// The visible widget of that accessible name; null: none.
    template <typename W>
    W *find(const QString &name) const
    {
        const auto widgets = allWidgets();
        for (QWidget *widget : widgets) {
            if (widget->isVisible() && widget->accessibleName() == name) {
                if (auto *found = qobject_cast<W *>(widget)) {
                    return found;
                }
            }
        }
        return nullptr;
    }

    bool trigger(const QString &action) const;
    QString labelText(const QString &name) const;
    QString detailText() const; ///< all texts of the detail pane

    int rowCount() const;
    int count(FleetState state) const;
    QString firstWith(FleetState state) const; ///< a connection id; empty: none
    QString named(const QString &fleet) const; ///< the same
    bool select(const QString &connection) const;
    std::optional<FleetState> stateOf(const QString &connection) const;
    std::optional<double> percentOf(const QString &connection) const;
    QString stateText(const QString &connection) const; ///< its State cell
    QString rowText(const QString &connection) const;
    QString reasonOf(const QString &connection) const; ///< Terminal's words for its last failure

private:
    QList<QWidget *> allWidgets() const;
    QTableView *table() const;
    QModelIndex rowOf(const QString &connection) const;

    MainWindow &m_window;
};

} // namespace fleetsync

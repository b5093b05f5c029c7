// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/views/savedviews.h"

namespace fleetsync {

class ViewStack;

/// Which view is open: one of the rail's own, or a saved one in its place. What a saved view
/// changes is put back when it is left, so that "Fleets" is again as it was.
class ViewShelf : public QObject
{
    Q_OBJECT
public:
    ViewShelf(SavedViews *saved, ViewStack *views, QObject *parent);

    void show(ViewKind kind);
    void open(int index);
    /// The view shown, as it is now, under that name; it is the one that is open from then on.
    void save(const QString &name);
    void rename(int index, const QString &name);
    SavedView take(int index); ///< from the saved ones; the open one is left first
    int opened() const;        ///< index of the saved view that is open; -1: none
    /// The open one has another filter, columns or order than were saved.
    bool isChanged() const;

    /// For the next run: empty where no saved view is open.
    QJsonObject state() const;
    /// After the views themselves: they stand as they were left.
    void restore(const QJsonObject &state);
    void forget(); ///< the session goes

Q_SIGNALS:
    /// Another view is shown, or the same one with another filter.
    void shown();

private:
    void leave();

    SavedViews *m_saved;
    ViewStack *m_views;
    QString m_opened;     ///< a name; empty: none
    QJsonObject m_looked; ///< as it was opened
    QJsonObject m_before; ///< the look of the view whose place it took
};

} // namespace fleetsync

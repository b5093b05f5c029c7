// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/views/viewkind.h"
#include "gui/views/workview.h"

#include <QStackedWidget>

#include <array>

namespace fleetsync {

/// The views, one of them shown: what the rest of the window hears is of that one. The keyboard,
/// given to it, goes to the table, or to what is in its place.
class ViewStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit ViewStack(QWidget *parent = nullptr);

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);
    void retell(); ///< see WorkView
    void setRowActions(const QList<QAction *> &actions);
    /// Gets the keyboard where nothing in the view shown can take it; outlives the stack.
    void setWayOut(QWidget *widget) { m_wayOut = widget; }
    /// False: there is nothing in it that the keys could be on.
    bool canTakeKeys() const { return taker(); }

    void show(ViewKind kind);
    ViewKind shown() const { return static_cast<ViewKind>(currentIndex()); }
    WorkView *current() const { return view(shown()); }
    WorkView *view(ViewKind kind) const { return m_views[static_cast<size_t>(kind)]; }

Q_SIGNALS:
    /// Another view is shown.
    void viewChanged();
    void attentionCountChanged(int items);
    void selectionChanged();
    void facetCountsChanged();
    /// Of any view, by the person: columns, order, selection.
    void stateChanged();
    void activated(const fleetsync::ConnectionId &fleet);
    void fleetsRequested(const QList<fleetsync::ConnectionId> &fleets);
    void clearFiltersRequested();
    void tryAgainRequested();
    void otherKeyRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void add(ViewKind kind, WorkView *view);
    void takeKeys();
    QWidget *taker() const;

    std::array<WorkView *, viewCount> m_views{};
    Session *m_session = nullptr;
    QWidget *m_wayOut = nullptr;
};

} // namespace fleetsync

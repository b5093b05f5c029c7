// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/viewstack.h"

#include "engine/session.h"
#include "gui/attention/attentionview.h"
#include "gui/fleets/fleetsview.h"
#include "gui/history/historyview.h"
#include "gui/views/firsttab.h"

#include <QApplication>
#include <QTableView>

namespace fleetsync {

ViewStack::ViewStack(QWidget *parent)
    : QStackedWidget(parent)
{
    add(ViewKind::Fleets, new FleetsView(fleetsViewSpec(), this));
    add(ViewKind::Active, new FleetsView(activeViewSpec(), this));
    auto *attention = new AttentionView(this);
    add(ViewKind::Attention, attention);
    add(ViewKind::History, new HistoryView(this));
    connect(attention, &AttentionView::countChanged, this, &ViewStack::attentionCountChanged);
}

void ViewStack::add(ViewKind kind, WorkView *view)
{
    m_views[static_cast<size_t>(kind)] = view;
    addWidget(view);
    connect(view, &WorkView::selectionChanged, this, [this, view] {
        if (view == currentWidget()) {
            Q_EMIT selectionChanged();
        }
        Q_EMIT stateChanged();
    });
    connect(view, &WorkView::inViewChanged, this, [this, view](const QList<ConnectionId> &fleets) {
        if (m_session && view == currentWidget()) {
            m_session->tracker().setInView(fleets);
        }
    });
    connect(view, &WorkView::facetCountsChanged, this, [this, view] {
        if (view == currentWidget()) {
            Q_EMIT facetCountsChanged();
        }
    });
    connect(view, &WorkView::stateChanged, this, &ViewStack::stateChanged);
    connect(view, &WorkView::activated, this, &ViewStack::activated);
    connect(view, &WorkView::fleetsRequested, this, &ViewStack::fleetsRequested);
    connect(view, &WorkView::clearFiltersRequested, this, &ViewStack::clearFiltersRequested);
    connect(view, &WorkView::tryAgainRequested, this, &ViewStack::tryAgainRequested);
    connect(view, &WorkView::otherKeyRequested, this, &ViewStack::otherKeyRequested);
}

void ViewStack::retell()
{
    for (WorkView *view : m_views) {
        view->retell();
    }
}

void ViewStack::setSession(Session *session)
{
    m_session = session;
    for (WorkView *view : m_views) {
        view->setSession(session);
    }
}

void ViewStack::setRowActions(const QList<QAction *> &actions)
{
    for (WorkView *view : m_views) {
        view->setRowActions(actions);
    }
}

/// No focus proxy: by Tab, Qt would go straight to it and pass by the buttons over the table.
void ViewStack::focusInEvent(QFocusEvent *)
{
    takeKeys();
}

/// A page may be in the table's place, with a button or without.
QWidget *ViewStack::taker() const
{
    QTableView *table = current()->table();
    return table->isVisibleTo(window()) ? table : firstTabIn(current()->tablePage());
}

void ViewStack::takeKeys()
{
    QWidget *found = taker();
    if (!found) {
        found = m_wayOut;
    }
    if (found) {
        found->setFocus();
    }
}

void ViewStack::show(ViewKind kind)
{
    if (kind == shown()) {
        return;
    }
    // Not focusWidget(): that is who had the keys last in here, wherever they are now.
    const bool hadKeys = isAncestorOf(QApplication::focusWidget());
    setCurrentWidget(view(kind));
    if (hadKeys) {
        takeKeys();
    }
    Q_EMIT viewChanged();
    Q_EMIT selectionChanged();
}

} // namespace fleetsync

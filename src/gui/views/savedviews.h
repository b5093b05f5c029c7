// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"
#include "gui/views/viewkind.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

namespace fleetsync {

class Session;
class ViewStates;

/// A view with a filter, columns and an order, under a name.
struct SavedView
{
    QString name;
    ViewKind kind = ViewKind::Fleets;
    QJsonObject look; ///< see viewlook.h

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The saved views of a profile, in the person's order; kept from run to run as soon as they
/// change, or said to be not. No two have the same name, whatever its case.
class SavedViews : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 50; ///< a list that nobody reads to its end helps nobody
    static constexpr int longestName = 60;

    using QObject::QObject;

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);

    /// Why none can be saved now, in a sentence with what to do; empty: one can.
    QString hindrance() const;
    /// What an earlier run has saved cannot be had: that will not change by waiting.
    bool isInTrouble() const;

    const QList<SavedView> &all() const { return m_views; }
    bool isFull() const { return m_views.size() >= most; }
    int indexOf(const QString &name) const; ///< -1: there is none
    /// The name itself, or with a number behind it where it is taken.
    QString freeName(const QString &name) const;

    /// In the place of the one of its name, else behind all.
    void keep(const SavedView &view);
    /// Its name is free, and there is room.
    /// @param index its place, at most the end
    void insert(int index, const SavedView &view);
    void rename(int index, const QString &name);
    void move(int from, int to);
    SavedView take(int index);
    void storeAgain() { store(); }

Q_SIGNALS:
    void changed(); ///< the list, or whether one can be saved
    void kept();
    /// They are here for this run, and lost with its end unless they can be kept later.
    void notKept(fleetsync::StoreErrorKind why);

private:
    void connectTo(const ViewStates &states);
    void read();
    void store();

    Session *m_session = nullptr;
    QList<SavedView> m_views;
};

} // namespace fleetsync

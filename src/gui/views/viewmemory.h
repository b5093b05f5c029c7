// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/views/viewkind.h"
#include "models/soon.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QSplitter;

namespace fleetsync {

class Session;
class ViewShelf;
class ViewStack;

/// Puts the views as the person left them in the last run of this profile, and keeps what they
/// change: which view, its filter, columns, order and selection, which saved view stands in its
/// place, and the panes' widths.
class ViewMemory : public QObject
{
    Q_OBJECT
public:
    ViewMemory(ViewStack *views, ViewShelf *shelf, QSplitter *panes, QObject *parent);

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);
    /// Something else of the window that a word tells; `show` gets none where none was kept.
    struct Part
    {
        QString name;
        std::function<QString()> word;
        std::function<void(const QString &)> show;
    };
    void keepToo(const Part &part) { m_parts.append(part); }
    /// Something that is kept has changed.
    void note();
    /// The panes stand as the person drew them, in this run or in the last.
    bool arePanesSized() const { return m_panesSized; }

Q_SIGNALS:
    /// The views stand as they were left.
    void restored();

private:
    void restore();
    void keep();

    ViewStack *m_views;
    ViewShelf *m_shelf;
    QSplitter *m_panes;
    Session *m_session = nullptr;
    bool m_panesSized = false;
    bool m_restored = false; ///< before it, what is shown is nobody's choice
    QList<Part> m_parts;
    Soon m_keepSoon;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/mainwindow/notice.h"
#include "gui/views/viewshelf.h"
#include "models/filtercounts.h"
#include "models/soon.h"

#include <QPointer>

class QDialog;

namespace fleetsync {

class NoticeArea;
class Rail;
class ViewStack;
class WindowActions;

/// What opens views, by the rail and by keys, and what is done with the saved ones.
class ViewDesk : public QObject
{
    Q_OBJECT
public:
    /// @param page under whose window dialogs open
    ViewDesk(WindowActions &actions, Rail *rail, ViewStack *views, NoticeArea *notices,
             QWidget *page);

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);
    ViewShelf *shelf() const { return m_shelf; }

    /// Marks what is open; soon, since a word typed changes it with each letter.
    void noteChange() { m_markSoon.call(); }

Q_SIGNALS:
    /// Another view is shown, or the same one with another filter.
    void shown();
    void announced(const QString &sentence);

private:
    struct Removed
    {
        SavedView view;
        int from = 0;
    };

    void connectList();
    void connectSaved();
    void askName();
    void askOtherName(int index);
    void open(QDialog *dialog);
    void onKept();
    void onNotKept(StoreErrorKind why);
    void remove(int index);
    void offerBack(Notice notice);
    void putBack(const QString &key);
    void mark();
    void countViews();
    void showCounts();

    WindowActions &m_actions;
    Rail *m_rail;
    ViewStack *m_views;
    NoticeArea *m_notices;
    QWidget *m_page;
    SavedViews *m_saved;
    ViewShelf *m_shelf;
    QPointer<QDialog> m_dialog;
    std::unique_ptr<FilterCounts> m_counts; ///< of a session's fleets
    QHash<QString, Removed> m_removed;      ///< by the key of the notice that offers it back
    int m_removals = 0;
    QString m_onceKept; ///< to be announced then
    Soon m_markSoon;
};

} // namespace fleetsync

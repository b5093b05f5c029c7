// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/mainwindow/notice.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace fleetsync {

class GuideDialog;
class Session;
class ViewStack;
class WindowActions;
struct GuideText;

/// What can be learnt about the row that the keys are on: help, and the text for support.
class RowDesk : public QObject
{
    Q_OBJECT
public:
    /// @param page over whose window the help opens
    RowDesk(const WindowActions &actions, const ViewStack &views, QWidget *page);

    /// The session outlives its stay here; nullptr lets go of it and closes the help.
    void setSession(Session *session);

Q_SIGNALS:
    void told(const fleetsync::Notice &notice);

private:
    GuideText help() const;
    void openHelp();
    void copyForSupport();

    const WindowActions &m_actions;
    const ViewStack &m_views;
    QWidget *m_page;
    Session *m_session = nullptr;
    QPointer<GuideDialog> m_help;
};

} // namespace fleetsync

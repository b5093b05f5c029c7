// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/mainwindow/environmentbadge.h"
#include "gui/mainwindow/notice.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace fleetsync {

class Session;
class ViewStack;
class WindowActions;

/// Carries out the orders that take something out of the window.
class Takeaway : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    Takeaway(const WindowActions &actions, const ViewStack &views, QWidget *page);

    /// The session outlives its stay here; nullptr lets go of it and closes what is open.
    void setSession(Session *session, const SessionInfo &info);
    void setInfo(const SessionInfo &info) { m_info = info; }
    void openSupportFile();

Q_SIGNALS:
    void told(const fleetsync::Notice &notice);

private:
    void openExport();
    void open(QDialog *dialog);
    void tell(const QString &sentence);

    const ViewStack &m_views;
    QWidget *m_page;
    Session *m_session = nullptr;
    SessionInfo m_info;
    QPointer<QDialog> m_dialog;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace fleetsync {

class DetailPane;
class NoticeArea;
class Session;
class ShownZones;
class ViewStack;
class WindowActions;

/// Sets the time zones of the selected fleets, and has views and details tell their times anew.
class ZoneDesk : public QObject
{
    Q_OBJECT
public:
    /// @param page under whose window the dialog opens
    ZoneDesk(WindowActions &actions, ViewStack *views, DetailPane *details, NoticeArea *notices,
             ShownZones &zones, QWidget *page);

    /// The session outlives its stay here; nullptr lets go of it and closes the dialog.
    void setSession(Session *session);

Q_SIGNALS:
    void announced(const QString &sentence);

private:
    void ask();
    void onKept();
    void onNotKept(StoreErrorKind why);

    ViewStack *m_views;
    NoticeArea *m_notices;
    ShownZones &m_zones;
    QWidget *m_page;
    Session *m_session = nullptr;
    QPointer<QDialog> m_dialog;
};

} // namespace fleetsync

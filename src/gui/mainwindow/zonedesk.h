// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QDialog;

namespace fleetsync {

class Session;
class ShownZones;
class ViewStack;
class WindowActions;

/// Sets the time zones of the selected fleets.
class ZoneDesk : public QObject
{
    Q_OBJECT
public:
    /// @param page under whose window the dialog opens
    ZoneDesk(const WindowActions &actions, const ViewStack &views, ShownZones &zones,
             QWidget *page);

    /// The session outlives its stay here; nullptr lets go of it and closes the dialog.
    void setSession(Session *session);

Q_SIGNALS:
    void announced(const QString &sentence);

private:
    void ask();

    const ViewStack &m_views;
    ShownZones &m_zones;
    QWidget *m_page;
    Session *m_session = nullptr;
    QPointer<QDialog> m_dialog;
};

} // namespace fleetsync

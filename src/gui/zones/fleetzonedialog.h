// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"
#include "gui/zones/zonecombo.h"

#include <QDialog>

#include <memory>

namespace fleetsync {

namespace Ui {
class FleetZoneDialog;
}

/// Asks in which zone the times of some fleets are told. Show it with open(); it deletes itself on
/// close.
class FleetZoneDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param name of the fleet, where it is one
    FleetZoneDialog(const QList<ConnectionId> &fleets, const QString &name, QWidget *parent);
    ~FleetZoneDialog() override;

Q_SIGNALS:
    /// @param zone empty: none of its own
    void zoneSet(const QByteArray &zone);

private:
    void setup(const QString &name);
    void showZone();
    void leaveOpen(const QString &why);
    void setZone();
    void complainOf(ZoneCombo::Typed typed);

    std::unique_ptr<Ui::FleetZoneDialog> m_ui;
    QList<ConnectionId> m_fleets;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QMessageBox;
class QWidget;

namespace fleetsync {

struct StopAsked
{
    int syncs = 0;
    QString fleetName; ///< with one sync
    QString leftOut;   ///< of the selected fleets, which and why; empty: none
    bool startThen = false;
};

/// Asked before syncs are stopped; the caller opens it. Goes by itself when it closes.
QMessageBox *stopQuestion(const StopAsked &asked, QWidget *parent);

} // namespace fleetsync

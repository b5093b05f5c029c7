// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

class QMessageBox;
class QWidget;

namespace fleetsync {

/// Asks once more before providers of many fleets are given work to do by hand. To be shown with
/// open(); it deletes itself, and `accepted` says yes.
QMessageBox *manyQuestion(int fleets, QWidget *parent);

} // namespace fleetsync

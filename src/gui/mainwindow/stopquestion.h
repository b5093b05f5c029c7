// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

class QMessageBox;
class QString;
class QWidget;

namespace fleetsync {

/// The one question before a stop (ux.md promise 7). Show it with open(); it deletes itself.
/// `accepted` of its yes-button comes as QMessageBox::accepted.
QMessageBox *stopQuestion(int syncs, const QString &fleetName, const QString &leftOut,
                          QWidget *parent);

} // namespace fleetsync

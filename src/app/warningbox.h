// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace fleetsync {

/// Opens a box that says what is wrong and what to do; it deletes itself when it is closed.
/// @param text shown as plain text, so it may name folders and hosts
void warn(QWidget *parent, const QString &title, const QString &text);

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace fleetsync {

/// The menu of a row: the given actions, and in words why some of them are off. Deletes itself
/// once closed; show it with popup().
QMenu *rowMenu(const QList<QAction *> &actions, const QString &reasons, QWidget *parent);

} // namespace fleetsync

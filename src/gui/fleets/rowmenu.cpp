// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/rowmenu.h"

#include "gui/theme/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace fleetsync {

QMenu *rowMenu(const QList<QAction *> &actions, const QString &reasons, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions);
    if (!reasons.isEmpty()) {
        menu->addSeparator();
        QAction *why
                = menu->addAction(themedIcon(u"info"_s), QString(reasons).replace(u'&', u"&&"_s));
        why->setEnabled(false);
    }
    return menu;
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/searchfield.h"

#include "gui/theme/icons.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace fleetsync {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Search fleets"));
    setPlaceholderText(tr("Search fleets"));
    setToolTip(tr("Name, provider, DOT number, external ID or tag (Ctrl+F)"));
    setClearButtonEnabled(true);
    setMaxLength(200);
    addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    setMinimumWidth(140);
    setMaximumWidth(320);
}

QSize SearchField::sizeHint() const
{
    return {260, std::max(30, QLineEdit::sizeHint().height())};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        Q_EMIT leaveRequested();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leaveRequested();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace fleetsync

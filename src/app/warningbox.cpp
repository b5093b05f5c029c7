// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "app/warningbox.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace fleetsync {

void warn(QWidget *parent, const QString &title, const QString &text)
{
    // One text: the informative one would read markup out of a folder's name.
    auto *box = new QMessageBox(QMessageBox::Warning,
                                QCoreApplication::translate("fleetsync::Application", "FleetSync"),
                                title % u"\n\n" % text, QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/stopquestion.h"

#include "gui/text/plaintext.h"
#include "gui/theme/icons.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int iconSize = 32;

struct StopText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::StopText)
};

} // namespace

QMessageBox *stopQuestion(const StopAsked &asked, QWidget *parent)
{
    QStringList lines;
    lines << (asked.syncs == 1
                      ? StopText::tr("Stop the sync of %1?").arg(shown(asked.fleetName, 120))
                      : StopText::tr("Stop %Ln sync(s)?", nullptr, asked.syncs));
    lines << StopText::tr("Data that has arrived stays. The rest can be asked for again later.");
    if (asked.startThen) {
        lines << StopText::tr("Your own request starts once Terminal has stopped it.");
    }
    lines << asked.leftOut;
    lines.removeAll({});

    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(
            themedIcon(u"stop"_s).pixmap(QSize(iconSize, iconSize), parent->devicePixelRatioF()));
    box->setWindowTitle(StopText::tr("Stop"));
    box->setTextFormat(Qt::PlainText);
    box->setText(lines.join(u"\n\n"_s));
    QPushButton *yes = box->addButton(StopText::tr("&Stop sync"), QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(StopText::tr("&Keep it running"), QMessageBox::RejectRole);
    yes->setAccessibleName(StopText::tr("Stop sync"));
    no->setAccessibleName(StopText::tr("Keep it running"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    return box;
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/outsidelink.h"

#include "gui/mainwindow/noticearea.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct OutsideText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::OutsideText)
};

} // namespace

void openOutside(const QUrl &link, InDemo inDemo, NoticeArea &notices)
{
    const QString key = u"outside-link"_s;
    const QString address = link.toDisplayString();
    if (inDemo == InDemo::Yes) {
        const QString text = OutsideText::tr("In the demo nothing leaves this computer: %1 was "
                                             "not opened.");
        notices.put({key, Tone::Info, text.arg(address), {}, true});
        return;
    }
    if (!QDesktopServices::openUrl(link)) {
        QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded));
        const QString text = OutsideText::tr("No browser could be opened. The address is on the "
                                             "clipboard instead: %1");
        notices.put({key, Tone::Warning, text.arg(address), {}, true});
    }
}

} // namespace fleetsync

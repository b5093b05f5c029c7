// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/errortext.h"

#include <QCoreApplication>

namespace fleetsync {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::ChangeText)
};

QString ofResolve(WishState state)
{
    switch (state) {
    case WishState::Wanted:
        return ChangeText::tr("Marking the issue of %1 as resolved waits here for its turn.");
    case WishState::Sending:
        return ChangeText::tr("Marking the issue of %1 as resolved…");
    case WishState::Unknown:
        return ChangeText::tr("Checking whether Terminal has marked the issue of %1 as resolved…");
    case WishState::NotStarted:
        return ChangeText::tr("The issue of %1 is still open. Mark it as resolved again if you "
                              "still want to.");
    case WishState::CancelledByUser:
        return ChangeText::tr("The issue of %1 stays open, as you asked.");
    default:
        return ChangeText::tr("The issue of %1 counts as resolved until it is seen again.");
    }
}

QString ofPatch(WishState state)
{
    switch (state) {
    case WishState::Wanted:
        return ChangeText::tr("Your change to %1 is noted and waits here for its turn.");
    case WishState::Sending:
        return ChangeText::tr("Sending your change to %1…");
    case WishState::Unknown:
        return ChangeText::tr("Checking whether Terminal got your change to %1…");
    case WishState::NotStarted:
        return ChangeText::tr("%1 is as it was: Terminal has no trace of your change. Send it "
                              "again if you still want it.");
    case WishState::CancelledByUser:
        return ChangeText::tr("The change to %1 was withdrawn before it was sent.");
    default:
        return ChangeText::tr("Terminal has taken on your change to %1.");
    }
}

QString ofRemoval(WishState state)
{
    switch (state) {
    case WishState::Wanted:
        return ChangeText::tr("The order to delete %1 is noted and waits here for its turn.");
    case WishState::Sending:
        return ChangeText::tr("Asking Terminal to delete %1…");
    case WishState::Unknown:
        return ChangeText::tr("Checking whether Terminal got the order to delete %1…");
    case WishState::NotStarted:
        return ChangeText::tr("%1 was not deleted. Order it again if you still want to.");
    case WishState::CancelledByUser:
        return ChangeText::tr("The order to delete %1 was withdrawn before it was sent.");
    default:
        return ChangeText::tr("Terminal is deleting %1.");
    }
}

} // namespace

QString changeSentence(WishKind kind, WishState state, const QString &name)
{
    switch (kind) {
    case WishKind::Resolve:
        return ofResolve(state).arg(name);
    case WishKind::Change:
        return ofPatch(state).arg(name);
    case WishKind::Remove:
        return ofRemoval(state).arg(name);
    case WishKind::Request:
    case WishKind::Retry:
    case WishKind::Cancel:
        break;
    }
    return {};
}

} // namespace fleetsync

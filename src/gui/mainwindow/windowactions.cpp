// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/windowactions.h"

#include "gui/text/plaintext.h"
#include "gui/theme/icons.h"

#include <QStringList>
#include <QToolBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

void setTip(QAction *action, const QString &hint, const QString &more)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    QStringList lines{keys.isEmpty() ? hint : QString(hint % u" ("_s % keys % u')'), more};
    lines.removeAll({});
    action->setToolTip(toolTipText(lines.join(u'\n')));
}

/// @param names of one to three orders
QString offSentence(const QStringList &names, const QString &reason)
{
    switch (names.size()) {
    case 1:
        return WindowActions::tr("%1 is off: %2").arg(names.at(0), reason);
    case 2:
        //: "New sync and Retry are off: a sync is running."
        return WindowActions::tr("%1 and %2 are off: %3").arg(names.at(0), names.at(1), reason);
    default:
        return WindowActions::tr("%1, %2 and %3 are off: %4")
                .arg(names.at(0), names.at(1), names.at(2), reason);
    }
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    newSync = add(u"new-sync"_s, tr("&New sync"), tr("Ask for data of the selected fleets"),
                  {Qt::CTRL | Qt::Key_N});
    retry = add(u"retry"_s, tr("&Retry"), tr("Start the failed sync of the selected fleets again"),
                {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    retry->setAutoRepeat(false); // a key held down is one wish
    stop = add(u"stop"_s, tr("&Stop"), tr("Stop the running sync of the selected fleets"),
               {Qt::CTRL | Qt::Key_Period});
    refresh = add(u"refresh"_s, tr("R&efresh"), tr("Check all syncs now"), {Qt::Key_F5});
    reload = add({}, tr("Re&load all fleets"), tr("Read the list of fleets again"),
                 {Qt::CTRL | Qt::Key_F5});
    find = add(u"search"_s, tr("&Find"), tr("Go to the search field"), {QKeySequence::Find});
    clearFilters = add(u"clear"_s, tr("&Clear all filters"), tr("Show all fleets again"),
                       {Qt::CTRL | Qt::Key_L});
    saveView = add({}, tr("Save &view…"), tr("Keep the filters, columns and order under a name"),
                   {Qt::CTRL | Qt::Key_D});
    exportRows = add(u"export"_s, tr("E&xport…"), tr("Save or copy the rows shown as CSV or JSON"),
                     {Qt::CTRL | Qt::Key_E});
    fleetZone = add({}, tr("Time &zone of the fleet…"),
                    tr("Choose in which time zone the times of the selected fleets are told"), {});
    copySupport = add(u"copy"_s, tr("Copy &for support"),
                      tr("Copy what Terminal's support needs to know of this fleet"),
                      {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    help = add(u"info"_s, tr("&What does this mean?"), tr("Help on the row that the keys are on"),
               {Qt::Key_F1});
    supportFile = add({}, tr("S&upport file…"),
                      tr("All that Terminal's support may need, to read before it is saved"), {});
    const QString viewNames[viewCount]
            = {tr("&Go to the fleets"), tr("Go to what is &active"),
               tr("Go to what needs atten&tion"), tr("Go to the &history")};
    for (int i = 0; i < viewCount; ++i) {
        m_showView[static_cast<size_t>(i)]
                = add({}, viewNames[i], {}, {QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + i))});
    }
    nextPane = add({}, tr("Next &pane"), {}, {Qt::Key_F6});
    previousPane = add({}, tr("Pre&vious pane"), {}, {Qt::SHIFT | Qt::Key_F6});
    // By its key, not by the system's: some desktops name none.
    quit = add({}, tr("&Quit"), tr("Close FleetSync"), {Qt::CTRL | Qt::Key_Q});
    setLive(false);
}

QAction *WindowActions::add(const QString &icon, const QString &text, const QString &hint,
                            const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_window);
    if (!icon.isEmpty()) {
        action->setIcon(themedIcon(icon));
    }
    action->setShortcuts(keys);
    action->setData(hint);
    action->setToolTip(toolTipText(
            keys.isEmpty()
                    ? hint
                    : QString(hint % u" ("_s % keys.constFirst().toString(QKeySequence::NativeText)
                              % u')')));
    m_window->addAction(action);
    return action;
}

void WindowActions::addTo(QToolBar *bar) const
{
    for (QAction *action : {newSync, retry, stop, refresh}) {
        bar->addAction(action);
        if (QWidget *button = bar->widgetForAction(action)) {
            button->setAccessibleName(action->text().remove(u'&'));
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

void WindowActions::setLive(bool live)
{
    m_live = live;
    for (QAction *action : {newSync, retry, stop, refresh, reload, find, clearFilters, exportRows,
                            copySupport, supportFile, help, nextPane, previousPane}) {
        action->setEnabled(live);
    }
    applySave();
    m_anySelected = false;
    applyZone();
    for (QAction *action : m_showView) {
        action->setEnabled(live);
    }
    m_reasons.clear();
}

void WindowActions::setSaveHindrance(const QString &reason)
{
    m_saveHindrance = reason;
    applySave();
}

void WindowActions::setZoneHindrance(const QString &reason)
{
    m_zoneHindrance = reason;
    applyZone();
}

/// Nobody's zone can be set until fleets are selected.
void WindowActions::applyZone()
{
    fleetZone->setEnabled(m_anySelected && m_zoneHindrance.isEmpty());
    setTip(fleetZone, fleetZone->data().toString(), m_zoneHindrance);
}

void WindowActions::applySave()
{
    saveView->setEnabled(m_live && m_saveHindrance.isEmpty());
    setTip(saveView, saveView->data().toString(), m_saveHindrance);
}

void WindowActions::update(const Fleet &fleet, const QList<ConnectionId> &selected,
                           const std::optional<QList<FleetSyncs>> &syncs)
{
    const auto put = [this](Order order, const OrderShare &share) {
        m_shares[static_cast<size_t>(order)] = share;
    };
    put(Order::NewSync, shareOf(Order::NewSync, fleet, selected));
    if (syncs) {
        const SyncShares shares = sharesOf(fleet, *syncs);
        put(Order::Retry, shares.retry);
        put(Order::Stop, shares.stop);
    } else {
        put(Order::Retry, shareOf(Order::Retry, fleet, selected));
        put(Order::Stop, shareOf(Order::Stop, fleet, selected));
    }
    m_anySelected = !selected.isEmpty();
    applyZone();
    apply(Order::NewSync, newSync);
    apply(Order::Retry, retry);
    apply(Order::Stop, stop);
    m_reasons = composeReasons();
}

QString WindowActions::hintOf(Order order, const QAction *action) const
{
    if (!share(order).ofSyncs) {
        return action->data().toString();
    }
    return order == Order::Retry ? tr("Start the selected failed syncs again")
                                 : tr("Stop the selected syncs that run");
}

void WindowActions::apply(Order order, QAction *action)
{
    const QString reason = offReason(share(order));
    const QString hint = hintOf(order, action);
    action->setEnabled(reason.isEmpty());
    setTip(action, hint, reason.isEmpty() ? leftOutText(share(order)) : reason);
    action->setStatusTip({});
}

QStringList WindowActions::composeReasons() const
{
    if (!m_anySelected) {
        return {tr("Select fleets to sync, retry or stop them.")};
    }
    // What several are off for is said once, with all their names.
    QList<std::pair<QString, QStringList>> reasons;
    const std::pair<Order, QAction *> all[]
            = {{Order::NewSync, newSync}, {Order::Retry, retry}, {Order::Stop, stop}};
    for (const auto &[order, action] : all) {
        const QString reason = offReason(share(order));
        if (reason.isEmpty()) {
            continue;
        }
        const auto known = std::find_if(reasons.begin(), reasons.end(),
                                        [&reason](const auto &one) { return one.first == reason; });
        auto &names = known == reasons.end() ? reasons.emplaceBack(reason, QStringList()).second
                                             : known->second;
        names << action->text().remove(u'&');
    }
    QStringList parts;
    for (const auto &[reason, names] : std::as_const(reasons)) {
        parts << offSentence(names, reason);
    }
    return parts;
}

} // namespace fleetsync

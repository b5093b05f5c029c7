// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "app/tourscript.h"

#include "core/syncstate.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

bool press(Screen &screen, const QString &name)
{
    auto *button = screen.find<QAbstractButton>(name);
    if (!button || !button->isEnabled()) {
        return false;
    }
    button->click();
    return true;
}

bool isUnderWay(const std::optional<FleetState> &state)
{
    return state && isActive(*state);
}

TourStep welcome(Screen &screen)
{
    return {u"01-welcome"_s, [] { return true; },
            [&screen] {
                return screen.find<QAbstractButton>(u"Try with demo fleets"_s) != nullptr;
            },
            [] { return u"the welcome page, nothing sent"_s; }};
}

TourStep fleets(Screen &screen)
{
    return {u"02-fleets"_s, [&screen] { return press(screen, u"Try with demo fleets"_s); },
            [&screen] {
                return screen.rowCount() >= 40 && screen.count(FleetState::Failed) > 0
                       && screen.count(FleetState::Syncing) > 0
                       && screen.count(FleetState::NotChecked) == 0;
            },
            [&screen] {
                return u"%1 fleets, %2 syncing, %3 failed"_s.arg(screen.rowCount())
                        .arg(screen.count(FleetState::Syncing))
                        .arg(screen.count(FleetState::Failed));
            }};
}

bool fillForm(Screen &screen, const QString &fleet)
{
    if (!screen.select(fleet) || !screen.trigger(u"New sync"_s)) {
        return false;
    }
    auto *lastDays = screen.find<QAbstractButton>(u"Last days"_s);
    auto *days = screen.find<QWidget>(u"Days"_s);
    if (!lastDays || !days) {
        return false;
    }
    lastDays->click();
    if (auto *spin = qobject_cast<QSpinBox *>(days)) {
        spin->setValue(30);
    } else if (auto *line = qobject_cast<QLineEdit *>(days)) {
        line->setText(u"30"_s);
    }
    return true;
}

TourStep form(Screen &screen, TourStage &stage)
{
    return {u"03-form"_s,
            [&screen, &stage] {
                stage.requested = screen.firstWith(FleetState::UpToDate);
                return fillForm(screen, stage.requested);
            },
            [&screen] { return screen.labelText(u"Effective start"_s).contains(u"30"_s); },
            [&screen] { return screen.labelText(u"Effective start"_s); }};
}

TourStep request(Screen &screen, TourStage &stage)
{
    return {u"04-requested"_s, [&screen] { return press(screen, u"Start sync"_s); },
            [&screen, &stage] {
                return !screen.find<QAbstractButton>(u"Start sync"_s)
                       && isUnderWay(screen.stateOf(stage.requested));
            },
            [&screen, &stage] { return screen.rowText(stage.requested); }};
}

TourStep progress(Screen &screen, TourStage &stage)
{
    return {u"05-progress"_s, [&screen, &stage] { return screen.select(stage.requested); },
            [&screen, &stage] {
                stage.firstPercent = screen.percentOf(stage.requested).value_or(0);
                return stage.firstPercent > 0;
            },
            [&screen, &stage] { return screen.rowText(stage.requested); }};
}

TourStep moreProgress(Screen &screen, TourStage &stage)
{
    return {u"06-more-progress"_s, [] { return true; },
            [&screen, &stage] {
                return screen.percentOf(stage.requested).value_or(0) > stage.firstPercent + 10;
            },
            [&screen, &stage] { return screen.rowText(stage.requested); }};
}

TourStep waiting(Screen &screen)
{
    return {u"07-waiting"_s,
            [&screen] { return screen.select(screen.firstWith(FleetState::Waiting)); },
            [&screen] { return !screen.detailText().isEmpty(); },
            [&screen] { return screen.detailText().left(160); }};
}

TourStep failure(Screen &screen, TourStage &stage)
{
    return {u"08-failure"_s,
            [&screen, &stage] {
                stage.failed = screen.firstWith(FleetState::Failed);
                return screen.select(stage.failed);
            },
            [&screen, &stage] {
                const QString reason = screen.reasonOf(stage.failed);
                return !reason.isEmpty() && screen.detailText().contains(reason);
            },
            [&screen, &stage] {
                return QString(screen.rowText(stage.failed) % u", Terminal says: "_s
                               % screen.reasonOf(stage.failed));
            }};
}

TourStep retry(Screen &screen, TourStage &stage)
{
    return {u"09-retry"_s, [&screen] { return screen.trigger(u"Retry"_s); },
            [&screen, &stage] { return screen.stateOf(stage.failed) == FleetState::Syncing; },
            [&screen, &stage] { return screen.rowText(stage.failed); }};
}

TourStep done(Screen &screen, TourStage &stage)
{
    return {u"10-done"_s, [&screen, &stage] { return screen.select(stage.requested); },
            [&screen, &stage] {
                return screen.stateOf(stage.requested) == FleetState::UpToDate
                       || screen.stateOf(stage.requested) == FleetState::DoneWithIssues;
            },
            [&screen, &stage] { return screen.rowText(stage.requested); }};
}

/// Stuck or waiting? (ux.md, promise 2)
TourStep standstill(Screen &screen)
{
    return {u"11-no-movement"_s, [] { return true; },
            [&screen] {
                return screen.select(screen.firstWith(FleetState::NoMovement))
                       && screen.detailText().contains(u"No change for"_s);
            },
            [&screen] { return screen.detailText().left(200); }};
}

/// How long? (ux.md, promise 3)
TourStep timeLeft(Screen &screen)
{
    return {u"12-time-left"_s, [] { return true; },
            [&screen] {
                return screen.select(screen.firstWith(FleetState::Syncing))
                       && screen.detailText().contains(u" left, from "_s);
            },
            [&screen] { return screen.detailText().left(200); }};
}

/// Another of the views, by the name of its table, once it has rows.
TourStep view(Screen &screen, const QString &name, const QString &action, const QString &table)
{
    const auto rows = [&screen, table] {
        const auto *shown = screen.find<QTableView>(table);
        return shown && shown->model() ? shown->model()->rowCount() : 0;
    };
    return {name, [&screen, action] { return screen.trigger(action); },
            [&screen, table, rows] {
                if (rows() == 0) {
                    return false;
                }
                screen.find<QTableView>(table)->selectRow(0);
                return !screen.detailText().isEmpty();
            },
            [rows, table] { return u"%1: %2 rows"_s.arg(table).arg(rows()); }};
}

/// Asks for 30 days of a fleet that nobody else syncs; false: it cannot be asked yet.
bool ask(Screen &screen, QString &fleet, const QString &name)
{
    if (!fleet.isEmpty()) {
        return true;
    }
    const QString found = screen.named(name);
    if (found.isEmpty() || !fillForm(screen, found) || !press(screen, u"Start sync"_s)) {
        return false;
    }
    fleet = found;
    return true;
}

/// Did my click work? (ux.md, promise 5)
TourStep checking(Screen &screen, TourStage &stage)
{
    return {u"16-checking"_s, [&screen] { return screen.trigger(u"Go to the fleets"_s); },
            [&screen, &stage] {
                return ask(screen, stage.lost, u"Harbor Point Logistics"_s)
                       && screen.stateOf(stage.lost) == FleetState::Checking;
            },
            [&screen, &stage] { return screen.rowText(stage.lost); }};
}

TourStep notStarted(Screen &screen, TourStage &stage)
{
    return {u"17-not-started"_s, [&screen, &stage] { return screen.select(stage.lost); },
            [&screen] {
                return screen.find<QAbstractButton>(u"Send again"_s)
                       && screen.detailText().contains(u"It did not start."_s);
            },
            [&screen] { return screen.detailText().left(200); }};
}

/// Already running (ux.md, promise 6)
TourStep alreadyRunning(Screen &screen, TourStage &stage)
{
    return {u"18-already-running"_s, [] { return true; },
            [&screen, &stage] {
                return ask(screen, stage.rival, u"North Star Carriers"_s)
                       && screen.find<QAbstractButton>(u"Start mine when it ends"_s)
                       && screen.percentOf(stage.rival).value_or(0) > 0;
            },
            [&screen] { return screen.detailText().left(300); }};
}

/// Stop means stop (ux.md, promise 7); the order is on a moment after the row that it is for.
TourStep stopQuestion(Screen &screen, TourStage &stage)
{
    return {u"19-stop-question"_s, [&screen, &stage] { return screen.select(stage.rival); },
            [&screen] {
                return screen.trigger(u"Stop"_s)
                       && screen.find<QAbstractButton>(u"Keep it running"_s) != nullptr;
            },
            [&screen, &stage] { return screen.rowText(stage.rival); }};
}

TourStep stopped(Screen &screen, TourStage &stage)
{
    return {u"20-stopped"_s, [&screen] { return press(screen, u"Stop sync"_s); },
            [&screen, &stage] {
                return screen.stateOf(stage.rival) == FleetState::StoppedByUser
                       && screen.detailText().contains(u"Stopped by you"_s);
            },
            [&screen, &stage] { return screen.rowText(stage.rival); }};
}

} // namespace

QList<simulator::Fault> tourFaults()
{
    const QString call = u"requestSync"_s;
    return {{call, u"cut_before"_s, 1, 1}, {call, u"rival_409"_s, 1, 2}};
}

std::vector<TourStep> tourScript(TourStage &stage)
{
    Screen &screen = stage.screen;
    return {welcome(screen),
            fleets(screen),
            form(screen, stage),
            request(screen, stage),
            progress(screen, stage),
            moreProgress(screen, stage),
            waiting(screen),
            failure(screen, stage),
            retry(screen, stage),
            done(screen, stage),
            standstill(screen),
            timeLeft(screen),
            view(screen, u"13-active"_s, u"Go to what is active"_s, u"Active"_s),
            view(screen, u"14-needs-attention"_s, u"Go to what needs attention"_s,
                 u"Needs attention"_s),
            view(screen, u"15-history"_s, u"Go to the history"_s, u"History"_s),
            checking(screen, stage),
            notStarted(screen, stage),
            alreadyRunning(screen, stage),
            stopQuestion(screen, stage),
            stopped(screen, stage)};
}

} // namespace fleetsync

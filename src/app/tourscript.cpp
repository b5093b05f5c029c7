// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/tourscript.h"

#include "core/syncstate.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSpinBox>

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

bool fillForm(Screen &screen, TourStage &stage)
{
    stage.requested = screen.firstWith(FleetState::UpToDate);
    if (!screen.select(stage.requested) || !screen.trigger(u"New sync"_s)) {
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
    return {u"03-form"_s, [&screen, &stage] { return fillForm(screen, stage); },
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

} // namespace

std::vector<TourStep> tourScript(TourStage &stage)
{
    Screen &screen = stage.screen;
    return {welcome(screen),        fleets(screen),          form(screen, stage),
            request(screen, stage), progress(screen, stage), moreProgress(screen, stage),
            waiting(screen),        failure(screen, stage),  retry(screen, stage),
            done(screen, stage),    standstill(screen),      timeLeft(screen)};
}

} // namespace fleetsync

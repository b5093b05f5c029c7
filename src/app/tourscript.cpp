// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/tourscript.h"

#include "app/screen.h"
#include "core/syncstate.h"
#include "gui/mainwindow/mainwindow.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSpinBox>

#include <memory>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// What one step leaves for the next.
struct Notes
{
    QString requested; ///< connection ids
    QString failed;
    double firstPercent = 0;
};

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

bool fillForm(Screen &screen, Notes &notes)
{
    notes.requested = screen.firstWith(FleetState::UpToDate);
    if (!screen.select(notes.requested) || !screen.trigger(u"New sync"_s)) {
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

TourStep form(Screen &screen, Notes &notes)
{
    return {u"03-form"_s, [&screen, &notes] { return fillForm(screen, notes); },
            [&screen] { return screen.labelText(u"Effective start"_s).contains(u"30"_s); },
            [&screen] { return screen.labelText(u"Effective start"_s); }};
}

TourStep request(Screen &screen, Notes &notes)
{
    return {u"04-requested"_s, [&screen] { return press(screen, u"Start sync"_s); },
            [&screen, &notes] {
                return !screen.find<QAbstractButton>(u"Start sync"_s)
                       && isUnderWay(screen.stateOf(notes.requested));
            },
            [&screen, &notes] { return screen.rowText(notes.requested); }};
}

TourStep progress(Screen &screen, Notes &notes)
{
    return {u"05-progress"_s, [&screen, &notes] { return screen.select(notes.requested); },
            [&screen, &notes] {
                notes.firstPercent = screen.percentOf(notes.requested).value_or(0);
                return notes.firstPercent > 0;
            },
            [&screen, &notes] { return screen.rowText(notes.requested); }};
}

TourStep moreProgress(Screen &screen, Notes &notes)
{
    return {u"06-more-progress"_s, [] { return true; },
            [&screen, &notes] {
                return screen.percentOf(notes.requested).value_or(0) > notes.firstPercent + 10;
            },
            [&screen, &notes] { return screen.rowText(notes.requested); }};
}

TourStep waiting(Screen &screen)
{
    return {u"07-waiting"_s,
            [&screen] { return screen.select(screen.firstWith(FleetState::Waiting)); },
            [&screen] { return !screen.detailText().isEmpty(); },
            [&screen] { return screen.detailText().left(160); }};
}

TourStep failure(Screen &screen, Notes &notes)
{
    return {u"08-failure"_s,
            [&screen, &notes] {
                notes.failed = screen.firstWith(FleetState::Failed);
                return screen.select(notes.failed);
            },
            [&screen, &notes] {
                const QString reason = screen.reasonOf(notes.failed);
                return !reason.isEmpty() && screen.detailText().contains(reason);
            },
            [&screen, &notes] {
                return QString(screen.rowText(notes.failed) % u", Terminal says: "_s
                               % screen.reasonOf(notes.failed));
            }};
}

TourStep retry(Screen &screen, Notes &notes)
{
    return {u"09-retry"_s, [&screen] { return screen.trigger(u"Retry"_s); },
            [&screen, &notes] { return screen.stateOf(notes.failed) == FleetState::Syncing; },
            [&screen, &notes] { return screen.rowText(notes.failed); }};
}

TourStep done(Screen &screen, Notes &notes)
{
    return {u"10-done"_s, [&screen, &notes] { return screen.select(notes.requested); },
            [&screen, &notes] {
                return screen.stateOf(notes.requested) == FleetState::UpToDate
                       || screen.stateOf(notes.requested) == FleetState::DoneWithIssues;
            },
            [&screen, &notes] { return screen.rowText(notes.requested); }};
}

} // namespace

std::vector<TourStep> tourScript(MainWindow &window)
{
    auto screen = std::make_shared<Screen>(window);
    auto notes = std::make_shared<Notes>();
    std::vector<TourStep> steps{welcome(*screen),          fleets(*screen),
                                form(*screen, *notes),     request(*screen, *notes),
                                progress(*screen, *notes), moreProgress(*screen, *notes),
                                waiting(*screen),          failure(*screen, *notes),
                                retry(*screen, *notes),    done(*screen, *notes)};
    return steps;
}

} // namespace fleetsync

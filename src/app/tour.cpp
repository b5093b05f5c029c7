// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/tour.h"

#include "gui/mainwindow/mainwindow.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QPixmap>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

using namespace std::chrono_literals;
constexpr auto lookEvery = 50ms;
constexpr auto stepLimit = 90s;

void say(const QString &line)
{
    std::fputs((line % u'\n').toLocal8Bit().constData(), stdout);
    std::fflush(stdout);
}

} // namespace

Tour::Tour(MainWindow &window, const QString &folder)
    : m_window(window)
    , m_folder(folder)
    , m_stage{Screen(window), {}, {}, {}, {}, 0}
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        say(u"FAILED: the folder %1 cannot be made"_s.arg(m_folder));
        end(1);
        return;
    }
    m_steps = tourScript(m_stage);
    begin();
}

void Tour::begin()
{
    const TourStep &step = m_steps[m_current];
    if (!step.act()) {
        say(u"[%1/%2] %3: FAILED, what this step needs is not on screen"_s.arg(m_current + 1)
                    .arg(m_steps.size())
                    .arg(step.name));
        savePicture(step.name % u"-failed"_s);
        end(1);
        return;
    }
    m_since.start();
    m_timer.start();
}

void Tour::look()
{
    const TourStep &step = m_steps[m_current];
    if (step.until()) {
        finishStep();
    } else if (m_since.hasExpired(std::chrono::milliseconds(stepLimit).count())) {
        say(u"[%1/%2] %3: FAILED, it did not happen within %4 s; seen: %5"_s.arg(m_current + 1)
                    .arg(m_steps.size())
                    .arg(step.name)
                    .arg(stepLimit.count())
                    .arg(step.seen()));
        savePicture(step.name % u"-failed"_s);
        end(1);
    }
}

void Tour::finishStep()
{
    m_timer.stop();
    const TourStep &step = m_steps[m_current];
    if (!savePicture(step.name)) {
        say(u"FAILED: the picture of %1 cannot be written"_s.arg(step.name));
        end(1);
        return;
    }
    say(u"[%1/%2] %3: %4"_s.arg(m_current + 1).arg(m_steps.size()).arg(step.name, step.seen()));
    if (++m_current == m_steps.size()) {
        say(u"Tour complete: %1 pictures in %2"_s.arg(m_steps.size()).arg(m_folder));
        end(0);
        return;
    }
    begin();
}

void Tour::end(int exitCode)
{
    m_timer.stop();
    QCoreApplication::exit(exitCode);
}

bool Tour::savePicture(const QString &name)
{
    QPixmap picture = m_window.grab();
    const auto dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible()) {
            picture = dialog->grab();
        }
    }
    return picture.save(QDir(m_folder).filePath(name % u".png"_s));
}

} // namespace fleetsync

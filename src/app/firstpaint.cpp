// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "app/firstpaint.h"

#include <QEvent>
#include <QTimer>

#include <utility>

namespace fleetsync {

namespace {

constexpr std::chrono::milliseconds patience{300};

} // namespace

FirstPaint::FirstPaint(QWidget &window)
    : m_window(window)
{
    window.installEventFilter(this);
}

void FirstPaint::then(QObject *context, std::function<void()> work)
{
    m_context = context;
    m_work = std::move(work);
    if (m_painted) {
        run();
    } else {
        QTimer::singleShot(patience, this, &FirstPaint::run);
    }
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true)) {
        m_window.removeEventFilter(this);
        // Its children are painted with it, and all is shown, before the event loop comes back.
        QMetaObject::invokeMethod(this, &FirstPaint::run, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::run()
{
    const auto work = std::exchange(m_work, nullptr);
    if (work && m_context) {
        work();
    }
}

} // namespace fleetsync

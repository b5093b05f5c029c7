// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/keyprobe.h"

#include <QCoreApplication>
#include <QInputDevice>
#include <QKeyEvent>
#include <QTableView>
#include <QThread>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace fleetsync::bench {

namespace {

constexpr std::chrono::nanoseconds every = 50ms;
constexpr std::chrono::nanoseconds patience = 2s;

qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch() / 1ns;
}

} // namespace

KeyProbe::KeyProbe(QTableView *table)
    : m_table(table)
{
    QInputDevice::primaryKeyboard(); // made when it is asked for first, in this thread only
    table->selectRow(0);
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    m_presser.reset(QThread::create([this] {
        while (!m_stop.tryAcquire(1, static_cast<int>(every / 1ms))) {
            press();
        }
    }));
    m_presser->start();
}

KeyProbe::~KeyProbe()
{
    m_stop.release();
    m_presser->wait();
    QCoreApplication::removePostedEvents(m_table, QEvent::KeyPress);
}

/// In its own thread.
void KeyProbe::press()
{
    const qint64 now = nowNs();
    if (m_isOut && now - m_pressedAt < patience / 1ns) {
        return;
    }
    const Qt::Key key = m_isAtEnd ? Qt::Key_Up : Qt::Key_Down;
    m_isOut = true;
    m_pressedAt = now;
    QCoreApplication::postEvent(m_table,
                                new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, QString()));
}

bool KeyProbe::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_table) {
        if (m_isHandled) {
            m_late.append(std::chrono::duration<double, std::milli>(patience).count());
        }
        m_from = m_table->currentIndex();
        m_isHandled = true;
    } else if (event->type() == QEvent::Paint && m_isHandled) {
        QTimer::singleShot(0, this, [this] { onPainted(); });
    }
    return QObject::eventFilter(watched, event);
}

void KeyProbe::onPainted()
{
    if (!std::exchange(m_isHandled, false)) {
        return;
    }
    const QModelIndex to = m_table->currentIndex();
    m_late.append(static_cast<double>(nowNs() - m_pressedAt) / 1e6);
    m_moved += to.isValid() && to != m_from ? 1 : 0;
    const int last = m_table->model()->rowCount() - 1;
    m_isAtEnd = to.row() >= last || (m_isAtEnd && to.row() > 0);
    m_isOut = false;
}

} // namespace fleetsync::bench

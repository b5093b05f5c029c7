// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace fleetsync {

/// Does `work` in a thread of the pool, then `done` with what came of it in the window's thread,
/// unless the context is gone by then.
template <typename Work, typename Done>
void aside(QObject *context, Work work, Done done)
{
    QThreadPool::globalInstance()->start(
            [work = std::move(work), done = std::move(done), context = QPointer(context)] {
                QMetaObject::invokeMethod(
                        qApp,
                        [result = work(), done, context] {
                            if (context) {
                                done(result);
                            }
                        },
                        Qt::QueuedConnection);
            });
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QPointer>

#include <functional>
#include <utility>

namespace fleetsync {

/// One handler for one answer, called in the context's thread, never before the caller returns, and
/// not at all when the answer was cancelled or the context died first. In place of Qt 6.4's
/// `then(context, …)`, which asserts when an answer comes after its context's death: a write
/// outlives the session that sent it.
template <typename T, typename Handler>
QFutureWatcher<T> *onAnswer(const QFuture<T> &reply, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         if (!done.isCanceled() && done.resultCount() > 0) {
                             handler(done.result());
                         }
                     });
    watcher->setFuture(reply);
    return watcher;
}

/// Keeps the root of one GET and cancels it when replaced or destroyed (architecture.md, "Async":
/// chains lose cancellation). Set before attaching the handler: a ready future answers at once.
class PendingCall
{
public:
    PendingCall() = default;
    template <typename T>
    explicit PendingCall(QFuture<T> root)
        : m_cancel([root]() mutable { root.cancel(); })
    {}
    /// Hears the answer as onAnswer() does; once reset, the handler is surely not called any more.
    template <typename T, typename Handler>
    PendingCall(const QFuture<T> &root, QObject *context, Handler handler)
        : m_cancel([root = QFuture<T>(root),
                    watcher = QPointer<QFutureWatcherBase>(
                            onAnswer(root, context, std::move(handler)))]() mutable {
            if (watcher) {
                watcher->disconnect();
                watcher->deleteLater();
            }
            root.cancel();
        })
    {}
    ~PendingCall() { reset(); }
    PendingCall(PendingCall &&other) noexcept
        : m_cancel(std::exchange(other.m_cancel, nullptr))
    {}
    PendingCall &operator=(PendingCall &&other) noexcept
    {
        reset();
        m_cancel = std::exchange(other.m_cancel, nullptr);
        return *this;
    }
    Q_DISABLE_COPY(PendingCall)

    void reset()
    {
        if (auto cancel = std::exchange(m_cancel, nullptr)) {
            cancel();
        }
    }
    /// The answer came: nothing is left to cancel.
    void release() { m_cancel = nullptr; }

private:
    std::function<void()> m_cancel;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>

#include <functional>
#include <utility>

namespace fleetsync {

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

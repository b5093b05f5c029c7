// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QFutureWatcher>
#include <QPromise>

#include <any>
#include <memory>

namespace fleetsync {

/// The promise behind one reply, its type forgotten. GUI thread only.
class PendingReply
{
public:
    virtual ~PendingReply() = default;

    virtual void succeed(std::any value) = 0;
    virtual void fail(const ApiError &error) = 0;
};

template <typename T>
class PendingReplyOf final : public PendingReply
{
public:
    PendingReplyOf() { m_promise.start(); }

    Reply<T> future() const { return m_promise.future(); }

    /// Tells when the root future is cancelled.
    QFutureWatcher<Result<T>> &watcher()
    {
        m_watcher = std::make_unique<QFutureWatcher<Result<T>>>();
        m_watcher->setFuture(m_promise.future());
        return *m_watcher;
    }

    void succeed(std::any value) override { finish(Result<T>(std::any_cast<T>(std::move(value)))); }
    void fail(const ApiError &error) override { finish(Result<T>(tl::unexpected(error))); }

private:
    void finish(Result<T> result)
    {
        m_watcher.reset();
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    QPromise<Result<T>> m_promise;
    std::unique_ptr<QFutureWatcher<Result<T>>> m_watcher;
};

} // namespace fleetsync

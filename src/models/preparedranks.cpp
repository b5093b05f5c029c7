// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/preparedranks.h"

#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace fleetsync {

namespace {

std::shared_ptr<PreparedRanks> made(const ColumnTexts &texts)
{
    auto prepared = std::make_shared<PreparedRanks>();
    QStringList all;
    for (const auto &[column, ofColumn] : texts) {
        all += ofColumn;
    }
    prepared->ranks.learn(all);
    for (const auto &[column, ofColumn] : texts) {
        std::vector<double> &ranks = prepared->byColumn[column];
        ranks.reserve(static_cast<size_t>(ofColumn.size()));
        for (const QString &text : ofColumn) {
            ranks.push_back(prepared->ranks.rankOf(text));
        }
    }
    return prepared;
}

class Job final : public QRunnable
{
public:
    explicit Job(ColumnTexts texts)
        : m_texts(std::move(texts))
    {
        m_promise.start();
    }
    QFuture<std::shared_ptr<PreparedRanks>> future() const { return m_promise.future(); }
    void run() override
    {
        m_promise.addResult(made(m_texts));
        m_promise.finish();
    }

private:
    ColumnTexts m_texts;
    QPromise<std::shared_ptr<PreparedRanks>> m_promise;
};

} // namespace

QFuture<std::shared_ptr<PreparedRanks>> prepareRanks(ColumnTexts texts)
{
    auto job = std::make_unique<Job>(std::move(texts));
    const QFuture<std::shared_ptr<PreparedRanks>> future = job->future();
    QThreadPool::globalInstance()->start(job.release());
    return future;
}

} // namespace fleetsync

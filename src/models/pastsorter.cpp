// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/pastsorter.h"

#include "models/textranks.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace std::chrono_literals;

namespace fleetsync {

namespace {

constexpr auto aTurn = 2ms;
constexpr int rowsBetweenLooks = 16; ///< at the clock

void rankTexts(PastSorter::Column &column)
{
    TextRanks ranks;
    ranks.learn(column.texts);
    column.numbers.reserve(static_cast<size_t>(column.texts.size()));
    for (const QString &text : std::as_const(column.texts)) {
        column.numbers.push_back(ranks.rankOf(text));
    }
    column.texts.clear();
}

bool comesFirst(const std::vector<PastSorter::Column> &columns, int a, int b)
{
    for (const PastSorter::Column &column : columns) {
        const double one = column.numbers[static_cast<size_t>(a)];
        const double other = column.numbers[static_cast<size_t>(b)];
        if (one != other) {
            return column.order == Qt::AscendingOrder ? one < other : one > other;
        }
    }
    return a < b;
}

class SortJob final : public QRunnable
{
public:
    SortJob(std::vector<PastSorter::Column> columns, int rows)
        : m_columns(std::move(columns))
        , m_rows(rows)
    {
        m_promise.start();
    }
    QFuture<std::shared_ptr<PastSorter::Order>> future() const { return m_promise.future(); }
    void run() override
    {
        for (PastSorter::Column &column : m_columns) {
            if (!column.texts.isEmpty()) {
                rankTexts(column);
            }
        }
        auto order = std::make_shared<PastSorter::Order>(static_cast<size_t>(m_rows));
        std::iota(order->begin(), order->end(), 0);
        std::sort(order->begin(), order->end(),
                  [this](int a, int b) { return comesFirst(m_columns, a, b); });
        m_promise.addResult(std::move(order));
        m_promise.finish();
    }

private:
    std::vector<PastSorter::Column> m_columns;
    int m_rows;
    QPromise<std::shared_ptr<PastSorter::Order>> m_promise;
};

} // namespace

PastSorter::PastSorter(QObject *parent)
    : QObject(parent)
{
    connect(&m_turn, &QTimer::timeout, this, &PastSorter::readSome);
    connect(&m_sorting, &QFutureWatcherBase::finished, this, [this] {
        if (std::exchange(m_isSorting, false)) {
            Q_EMIT sorted(*m_sorting.result());
        }
    });
}

void PastSorter::start(const QList<SortKey> &keys, int rows, Read read)
{
    stop();
    m_keys = keys;
    m_rows = rows;
    m_row = 0;
    m_read = std::move(read);
    m_columns.assign(static_cast<size_t>(keys.size()), {});
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i].order = keys[static_cast<qsizetype>(i)].order;
    }
    m_turn.start();
}

void PastSorter::stop()
{
    m_turn.stop();
    m_isSorting = false;
}

void PastSorter::readSome()
{
    QElapsedTimer spent;
    spent.start();
    while (m_row < m_rows) {
        readRow(m_row);
        if (++m_row % rowsBetweenLooks == 0 && spent.elapsed() >= aTurn.count()) {
            return;
        }
    }
    m_turn.stop();
    m_isSorting = true;
    auto job = std::make_unique<SortJob>(std::move(m_columns), m_rows);
    m_sorting.setFuture(job->future());
    QThreadPool::globalInstance()->start(job.release());
}

void PastSorter::readRow(int row)
{
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        Column &column = m_columns[static_cast<size_t>(i)];
        Value value = m_read(row, m_keys[i].column);
        if (const double *number = std::get_if<double>(&value)) {
            column.numbers.push_back(*number);
        } else {
            column.texts.append(std::get<QString>(std::move(value)));
        }
    }
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/known.h"
#include "store/words.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace fleetsync {

// A record as lines of text, one a field, in an order that writer and reader agree upon: a start
// reads ten thousand of them, and names, trees and allocations were most of what JSON took. Text
// because databases differ in their binary types.

class RecordWriter
{
public:
    RecordWriter() { m_text.reserve(512); }

    void add(const QString &text);
    void add(qint64 number);
    void add(double number);
    void add(const QDateTime &instant); ///< to the millisecond
    template <typename E>
    void add(const Known<E> &known)
    {
        addWord(toWord(known.value), known.text);
    }
    /// `each` adds one value.
    template <typename T, typename Each>
    void addAll(const QList<T> &values, const Each &each)
    {
        add(static_cast<qint64>(values.size()));
        for (const T &value : values) {
            each(*this, value);
        }
    }

    const QString &text() const { return m_text; }

private:
    void addWord(const QString &word, const QString &told);

    QString m_text;
};

/// Reads what a RecordWriter wrote. What is not there, or is no number where one was written, reads
/// as empty, and the record is not whole.
class RecordReader
{
public:
    /// @param record outlives this
    explicit RecordReader(QStringView record)
        : m_rest(record)
    {}

    QString text();
    qint64 number();
    double real();
    bool isNext(QStringView line); ///< takes it
    QDateTime instant();
    template <typename E>
    Known<E> known()
    {
        bool isSame = false;
        const QStringView word = this->word(isSame);
        const E value = fromWord<E>(word).value_or(E::Unknown);
        if (!isSame) {
            return {value, text()};
        }
        // The program's own word takes no memory, and there are as many as syncs.
        QString ours = toWord(value);
        return {value, ours == word ? std::move(ours) : word.toString()};
    }
    /// `each` reads one value.
    template <typename Each>
    auto all(const Each &each)
    {
        QList<decltype(each(*this))> values;
        const qsizetype count = size();
        values.reserve(count);
        for (qsizetype i = 0; i < count && m_good; ++i) {
            values.append(each(*this));
        }
        return values;
    }

    bool isWhole() const { return m_good && m_rest.isEmpty(); } ///< once all is read

private:
    QStringView line();
    QStringView word(bool &isSame);
    qsizetype size();

    QStringView m_rest;
    bool m_good = true;
};

} // namespace fleetsync

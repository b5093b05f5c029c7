// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace fleetsync {

/// API key or connection token. Whatever asks for its text gets `••••1234`; only `reveal()`, called
/// where the HTTP header is written, gives the value. Implicitly shared, thread-compatible.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    {}

    bool isEmpty() const { return m_value.isEmpty(); }

    /// True when it may stand in an HTTP header: `^[\x21-\x7e]{1,512}$` (reliability.md, "One
    /// attempt").
    bool isWellFormed() const;

    /// `••••` and the last four characters; only the dots where the value has fewer than twelve.
    QString masked() const;

    const QByteArray &reveal() const { return m_value; }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QByteArray m_value;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace fleetsync

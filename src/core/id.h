// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace fleetsync {

/// Identifier of one kind of object, kept as the text that the server sent: ids of different kinds
/// do not mix, and an id that does not match the documented pattern is shown, never rejected.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {}

    const QString &toString() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using ConnectionId = Id<struct ConnectionTag>; ///< `conn_…`
using SyncId = Id<struct SyncTag>;             ///< `sync_…`
using IssueId = Id<struct IssueTag>;           ///< `isu_…`
using RequestId = Id<struct RequestTag>;       ///< our own wish, a UUID without braces

} // namespace fleetsync

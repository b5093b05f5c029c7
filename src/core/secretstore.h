// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QFuture>

#include <tl/expected.hpp>

namespace fleetsync {

enum class SecretStoreError {
    NotFoundOrLocked, ///< a locked keychain answers like an empty one (reliability.md)
    NoKeychain,       ///< this computer offers none
    Refused,          ///< the person or the system said no
    Failed,
};
template <typename T>
using SecretReply = QFuture<tl::expected<T, SecretStoreError>>;

/// The operating system's keychain. Answers in the caller's thread; nothing is ever kept elsewhere.
class SecretStore
{
public:
    virtual ~SecretStore();

    /// @param account what the secret opens: the server's address
    virtual SecretReply<Secret> read(const QString &account) = 0;
    virtual SecretReply<bool> keep(const QString &account, const Secret &secret) = 0;
    virtual SecretReply<bool> forget(const QString &account) = 0;
};

} // namespace fleetsync

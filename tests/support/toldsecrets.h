// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secretstore.h"

#include <QHash>

#include <optional>

namespace fleetsync::test {

/// A keychain that holds what it was given, or fails as it is told. Answers at once.
class ToldSecrets : public SecretStore
{
public:
    SecretReply<Secret> read(const QString &account) override
    {
        if (fails || !held.contains(account)) {
            return answer<Secret>(
                    tl::make_unexpected(fails.value_or(SecretStoreError::NotFoundOrLocked)));
        }
        return answer<Secret>(held.value(account));
    }
    SecretReply<bool> keep(const QString &account, const Secret &secret) override
    {
        if (fails) {
            return answer<bool>(tl::make_unexpected(*fails));
        }
        held.insert(account, secret);
        return answer<bool>(true);
    }
    SecretReply<bool> forget(const QString &account) override
    {
        if (fails || held.remove(account) == 0) {
            return answer<bool>(
                    tl::make_unexpected(fails.value_or(SecretStoreError::NotFoundOrLocked)));
        }
        return answer<bool>(true);
    }

    QHash<QString, Secret> held;
    std::optional<SecretStoreError> fails;

private:
    template <typename T>
    static SecretReply<T> answer(const tl::expected<T, SecretStoreError> &result)
    {
        return QtFuture::makeReadyFuture(result);
    }
};

} // namespace fleetsync::test

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secretstore.h"

namespace fleetsync {

/// Secrets in the system's keychain: Secret Service or KWallet, the Windows Credential Store, the
/// macOS keychain. Never falls back to a file of its own. GUI thread; answers from its event loop.
class KeychainSecrets final : public SecretStore
{
public:
    SecretReply<Secret> read(const QString &account) override;
    SecretReply<bool> keep(const QString &account, const Secret &secret) override;
    SecretReply<bool> forget(const QString &account) override;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fleetsync {

enum class WhoActs {
    Nobody,
    ProviderLoginOwner,
    ProviderAdmin,
    TerminalSupport,
    YourAdmin,
    YouOrIt, ///< you, or your IT
    You
};

enum class NextStep {
    None,
    CopyReconnectLink,
    OpenProviderGuide,
    NewSync,
    CopyForSupport,
    ShowMessage,
    Settings,
    Reload,
    Hide,
    WatchIt,
    TryNow,
    Retry
};

/// What a problem comes to: which one it is, who can fix it, the main button (ux.md §5). The words
/// are chosen in gui/text by `id`.
struct Explanation
{
    QString id; ///< stable: a code of the API, "provider_rate_limited", "provider_unavailable",
                ///< "provider_timeout", "cancelled", or "unknown"
    WhoActs who = WhoActs::TerminalSupport;
    NextStep step = NextStep::CopyForSupport;
    bool recognised = false; ///< false: show Terminal's words alone, no cause is claimed

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// @param code `code` of an error body or of an issue's error, verbatim
Explanation explainCode(const QString &code);

/// A sync's `failureReason`, free text: the first rule that fits; a code standing alone counts as
/// that code.
Explanation explainFailure(const QString &failureReason);

} // namespace fleetsync

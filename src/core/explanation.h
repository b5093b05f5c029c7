// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
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
inline constexpr int whoActsCount = static_cast<int>(WhoActs::You) + 1;

enum class NextStep {
    None,
    CopyReconnectLink,
    CopyEmail, ///< to the one who acts
    OpenLink,  ///< the reconnect link, in the browser
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
inline constexpr int nextStepCount = static_cast<int>(NextStep::Retry) + 1;

/// What a problem comes to: which one it is, who can fix it, what helps (ux.md §5). The words are
/// chosen in gui/text by `id`.
struct Explanation
{
    QString id; ///< of the rule file's meanings, or "unknown"
    WhoActs who = WhoActs::TerminalSupport;
    NextStep step = NextStep::CopyForSupport; ///< the main one
    bool recognised = false; ///< false: show Terminal's words alone, no cause is claimed
    QList<NextStep> moreSteps = {};

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

} // namespace fleetsync

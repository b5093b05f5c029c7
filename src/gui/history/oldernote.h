// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/details/wraplabel.h"

namespace fleetsync {

class PastSyncs;

/// Below or above a list of past syncs: what Terminal has behind them, and how it is reached.
class OlderNote : public WrapLabel
{
    Q_OBJECT
public:
    explicit OlderNote(QWidget *parent = nullptr);

    /// Hides where there is nothing to say.
    void showWords(const QString &words);

    /// While older ones come; empty: none do.
    static QString comingWords(const PastSyncs &past);
    static QString scrollWords();
    /// Why they do not, with the next step; empty: Terminal has none.
    static QString restWords(const PastSyncs &past);
};

} // namespace fleetsync

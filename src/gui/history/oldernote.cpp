// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/history/oldernote.h"

#include "engine/pastsyncs.h"
#include "gui/text/errortext.h"

namespace fleetsync {

OlderNote::OlderNote(QWidget *parent)
    : WrapLabel(parent)
{
    setContentsMargins(12, 0, 12, 4);
    hide();
}

void OlderNote::showWords(const QString &words)
{
    setShownText(words);
    setVisible(!words.isEmpty());
}

QString OlderNote::comingWords(const PastSyncs &past)
{
    if (past.isWhole()) {
        return {};
    }
    return past.behind() == PastSyncs::Behind::Reading ? tr("Reading older ones from Terminal…")
                                                       : scrollWords();
}

QString OlderNote::scrollWords()
{
    return tr("Older ones come as you scroll.");
}

QString OlderNote::restWords(const PastSyncs &past)
{
    if (!past.isWhole()) {
        return {};
    }
    switch (past.behind()) {
    case PastSyncs::Behind::Failed:
        //: %1 says what went wrong, without a full stop.
        return past.trouble() ? tr("Older syncs could not be read. %1. Press F5, or scroll to the "
                                   "end again.")
                                        .arg(errorWords(*past.trouble()).title)
                              : QString();
    case PastSyncs::Behind::Waiting:
        return tr("Terminal may have older syncs. They can be read once it has listed the fleet.");
    case PastSyncs::Behind::ManyFleets:
        return tr("Terminal may have older syncs. Search for one fleet to read them.");
    case PastSyncs::Behind::Nothing:
    case PastSyncs::Behind::Older:
    case PastSyncs::Behind::Reading:
        break;
    }
    return {};
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/history/pastfacts.h"

#include "gui/details/factlist.h"
#include "gui/details/syncfacts.h"
#include "gui/text/pastexplanation.h"
#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"
#include "models/pastvalues.h"

#include <QVBoxLayout>

namespace fleetsync {

namespace {

constexpr int ownHeight = 190;

QList<Fact> explained(const FleetRow &fleet, const Sync &failed)
{
    const ExplanationWords words = pastExplanation(fleet, failed);
    QList<Fact> facts{{PastFacts::tr("What happened"), words.what, {}},
                      {PastFacts::tr("For your data"), words.means, {}},
                      {PastFacts::tr("Who can fix it"), words.who, {}},
                      {PastFacts::tr("What to do"), words.action, {}}};
    facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

} // namespace

PastFacts::PastFacts(QWidget *parent)
    : QScrollArea(parent)
    , m_facts(new FactList)
{
    setAccessibleName(tr("Details of this sync"));
    setFrameShape(QFrame::StyledPanel); // seen while it has the keyboard
    setWidgetResizable(true);
    setFixedHeight(ownHeight);
    m_facts->setContentsMargins(12, 8, 12, 8);
    auto *top = new QWidget; // what is over stays below, not between the lines
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_facts);
    layout->addStretch();
    setWidget(top);
}

void PastFacts::show(const PastRow &row, const PastWords &words, const QDateTime &now)
{
    const Sync &sync = row.stored.sync;
    FleetRow alone;
    alone.connection.id = row.stored.connection;
    alone.history = {sync};
    QList<Fact> facts{{tr("Result"), words.cell(row, PastColumn::Result, now), {}}};
    if (pastState(row) == FleetState::Failed) {
        facts << explained(row.fleet ? *row.fleet : alone, sync);
    }
    if (!row.origin.askedBy.isEmpty()) {
        facts << Fact{tr("Asked by"), shown(row.origin.askedBy, 120), {}};
    }
    if (!sync.failureReason.isEmpty()) {
        facts << Fact{tr("Terminal's words"), shown(sync.failureReason), {}};
    }
    m_facts->setFacts(facts + syncFacts(alone, now, displayZone(alone.connection.id)));
    setVisible(true);
}

} // namespace fleetsync

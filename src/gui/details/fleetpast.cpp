// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/fleetpast.h"

#include "engine/history.h"
#include "engine/session.h"
#include "gui/history/oldernote.h"
#include "models/historytable.h"

#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace fleetsync {

FleetPast::FleetPast(QTableView *table, HistoryTable *model, OlderNote *note)
    : QObject(table)
    , m_table(table)
    , m_model(model)
    , m_note(note)
{
    note->setAccessibleName(tr("Older syncs of this fleet"));
    connect(model, &HistoryTable::moreWanted, this, &FleetPast::more);
    const QScrollBar *bar = table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (m_asked && value == bar->maximum()
            && m_session->pastOfOne().behind() == PastSyncs::Behind::Failed) {
            m_session->pastOfOne().more();
        }
    });
}

void FleetPast::setSession(Session *session)
{
    if (m_session) {
        m_session->pastOfOne().disconnect(this);
    }
    m_session = session;
    m_fleet.reset();
    m_asked = false;
    m_read.clear();
    if (session) {
        const PastSyncs &past = session->pastOfOne();
        connect(&past, &PastSyncs::arrived, this, [this](const QList<StoredSync> &older) {
            const auto before = m_read.size();
            take(older);
            if (m_asked && m_read.size() == before && !m_session->pastOfOne().isWhole()) {
                more(); // it told what was known
            }
        });
        connect(&past, &PastSyncs::filled, this, &FleetPast::take);
        connect(&past, &PastSyncs::behindChanged, this, &FleetPast::update);
    }
}

void FleetPast::showFleet(const std::optional<ConnectionId> &fleet)
{
    if (m_session && m_asked) {
        m_session->pastOfOne().rest();
    }
    m_fleet = fleet;
    m_asked = false;
    m_read.clear();
    m_model->setGoesOn(false);
    m_model->clear();
    m_note->hide();
}

void FleetPast::show(const FleetRow &row)
{
    if (m_asked) {
        m_read = known(row.history);
    }
    m_model->setSyncs(m_asked ? m_read : row.history);
    update();
}

const FleetRow *FleetPast::row() const
{
    return m_session && m_fleet ? m_session->fleet().find(*m_fleet) : nullptr;
}

/// A view asks while nobody sees it, too.
void FleetPast::more()
{
    if (!row() || !m_table->isVisible()) {
        return;
    }
    PastSyncs &past = m_session->pastOfOne();
    if (m_asked) {
        past.more();
        return;
    }
    m_asked = true;
    m_read = row()->history;
    PastFilter filter;
    filter.fleet = *m_fleet;
    past.ask(filter);
}

void FleetPast::take(const QList<StoredSync> &syncs)
{
    if (!m_asked || !row()) {
        return;
    }
    QList<Sync> own;
    for (const StoredSync &one : syncs) {
        if (one.connection == m_fleet && !holds(row()->history, one.sync.id)) {
            own.append(one.sync);
        }
    }
    m_read = known(own + row()->history);
    m_model->setSyncs(m_read);
    update();
}

/// The newest tell more of those that were read before.
QList<Sync> FleetPast::known(const QList<Sync> &newest) const
{
    QList<Sync> all = newest;
    QSet<SyncId> ids;
    for (const Sync &sync : newest) {
        ids.insert(sync.id);
    }
    std::copy_if(m_read.cbegin(), m_read.cend(), std::back_inserter(all),
                 [&ids](const Sync &sync) { return !ids.contains(sync.id); });
    std::stable_sort(all.begin(), all.end(),
                     [](const Sync &a, const Sync &b) { return isBefore(placeOf(a), placeOf(b)); });
    return all;
}

void FleetPast::update()
{
    const FleetRow *shown = row();
    if (!shown) {
        return;
    }
    const PastSyncs &past = m_session->pastOfOne();
    m_model->setGoesOn(m_asked ? !past.isWhole() : shown->listGoesOn);
    const QString words = m_asked ? OlderNote::comingWords(past) + OlderNote::restWords(past)
                          : shown->listGoesOn ? OlderNote::scrollWords()
                                              : QString();
    m_note->showWords(words);
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/rowdesk.h"

#include "engine/session.h"
#include "gui/details/problem.h"
#include "gui/details/supporttext.h"
#include "gui/guide/guidedialog.h"
#include "gui/mainwindow/windowactions.h"
#include "gui/text/helptext.h"
#include "gui/text/pastexplanation.h"
#include "gui/text/plaintext.h"
#include "gui/text/statetext.h"
#include "gui/views/viewstack.h"
#include "models/pasttable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qsizetype longestFleetName = 80;

/// A past sync has a state of its own, whatever has become of its fleet since.
std::optional<FleetState> pastState(const ViewStack &views)
{
    if (views.shown() != ViewKind::History) {
        return std::nullopt;
    }
    const QModelIndex row = views.current()->table()->currentIndex().siblingAtColumn(0);
    return static_cast<FleetState>(row.data(PastTable::StateRole).toInt());
}

/// Of a fleet that Terminal lists no more, only what the sync tells.
FleetRow rowOf(const Fleet &fleets, const ConnectionId &id)
{
    if (const FleetRow *row = fleets.find(id)) {
        return *row;
    }
    FleetRow gone;
    gone.connection.id = id;
    return gone;
}

} // namespace

RowDesk::RowDesk(const WindowActions &actions, const ViewStack &views, QWidget *page)
    : QObject(page)
    , m_actions(actions)
    , m_views(views)
    , m_page(page)
{
    connect(actions.help, &QAction::triggered, this, &RowDesk::openHelp);
    connect(actions.copySupport, &QAction::triggered, this, &RowDesk::copyForSupport);
}

void RowDesk::setSession(Session *session)
{
    delete m_help;
    m_session = session;
}

GuideText RowDesk::help() const
{
    const auto fleet = m_views.current()->currentFleet();
    const FleetRow *row = fleet ? m_session->fleet().find(*fleet) : nullptr;
    if (!row) {
        return windowHelp();
    }
    const QString name = shown(displayName(row->connection), longestFleetName);
    const auto past = pastState(m_views);
    //: The title of a help text: a fleet and its state, "Blue Line: Waiting on Omnitracs".
    GuideText help = stateHelp(past.value_or(row->verdict.state),
                               tr("%1: %2").arg(name, past ? facetWord(*past) : stateWord(*row)));
    addReasons(help, m_actions.reasonList());
    if (const auto problem = problemOf(*row); problem && !past) {
        addProblem(help, explanationWords(problem->explanation, *row, problem->effect));
    }
    const StoredSync *sync = m_views.current()->currentSync();
    if (sync && past == FleetState::Failed) {
        addProblem(help, pastExplanation(*row, sync->sync));
    }
    return help;
}

void RowDesk::openHelp()
{
    delete m_help;
    m_help = new GuideDialog(help(), std::nullopt, m_page->window());
    m_help->show();
    m_help->activateWindow();
}

void RowDesk::copyForSupport()
{
    const auto fleet = m_views.current()->currentFleet();
    const StoredSync *past = m_views.current()->currentSync();
    if (!fleet || (!past && !m_session->fleet().find(*fleet))) {
        Q_EMIT told({u"copied-for-support"_s,
                     Tone::Info,
                     tr("Select a fleet first: what support needs to know of it is copied then."),
                     {},
                     true});
        return;
    }
    const FleetRow row = rowOf(m_session->fleet(), *fleet);
    QGuiApplication::clipboard()->setText(past ? supportText(row, past->sync, *m_session)
                                               : supportText(row, *m_session));
    const QString name = shown(displayName(row.connection), longestFleetName);
    Q_EMIT told({u"copied-for-support"_s,
                 Tone::Good,
                 past ? tr("Copied for Terminal's support: ids, times and messages of the selected "
                           "sync of %1. Paste it into your message.")
                                 .arg(name)
                      : tr("Copied for Terminal's support: ids, times and messages of %1. Paste it "
                           "into your message.")
                                 .arg(name),
                 {},
                 true});
}

} // namespace fleetsync

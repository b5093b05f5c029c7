// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/rowdesk.h"

#include "engine/session.h"
#include "gui/details/problem.h"
#include "gui/details/supporttext.h"
#include "gui/guide/guidedialog.h"
#include "gui/mainwindow/windowactions.h"
#include "gui/text/helptext.h"
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

constexpr qsizetype longestName = 80;

/// A past sync has a state of its own, whatever has become of its fleet since.
std::optional<FleetState> pastState(const ViewStack &views)
{
    if (views.shown() != ViewKind::History) {
        return std::nullopt;
    }
    const QModelIndex row = views.current()->table()->currentIndex().siblingAtColumn(0);
    return static_cast<FleetState>(row.data(PastTable::StateRole).toInt());
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
    const QString name = shown(displayName(row->connection), longestName);
    const auto past = pastState(m_views);
    //: The title of a help text: a fleet and its state, "Blue Line: Waiting on Omnitracs".
    GuideText help = stateHelp(past.value_or(row->verdict.state),
                               tr("%1: %2").arg(name, past ? facetWord(*past) : stateWord(*row)));
    addReasons(help, m_actions.reasonList());
    if (const auto problem = problemOf(*row); problem && !past) {
        addProblem(help, explanationWords(problem->explanation, *row, problem->effect));
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
    const FleetRow *row = fleet ? m_session->fleet().find(*fleet) : nullptr;
    if (!row) {
        Q_EMIT told({u"copied-for-support"_s,
                     Tone::Info,
                     tr("Select a fleet first: what support needs to know of it is copied then."),
                     {},
                     true});
        return;
    }
    QGuiApplication::clipboard()->setText(supportText(*row, *m_session));
    Q_EMIT told({u"copied-for-support"_s,
                 Tone::Good,
                 tr("Copied for Terminal's support: ids, times and messages of %1. Paste it into "
                    "your message.")
                         .arg(shown(displayName(row->connection), longestName)),
                 {},
                 true});
}

} // namespace fleetsync

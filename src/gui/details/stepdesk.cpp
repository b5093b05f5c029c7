// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/stepdesk.h"

#include "engine/session.h"
#include "gui/details/reconnectlink.h"
#include "gui/details/supporttext.h"
#include "gui/guide/guidedialog.h"
#include "gui/text/fleetemail.h"

#include <QClipboard>
#include <QGuiApplication>

namespace fleetsync {

StepDesk::StepDesk(QWidget *pane)
    : QObject(pane)
    , m_pane(pane)
{}

void StepDesk::setSession(Session *session)
{
    delete m_guide;
    m_session = session;
}

void StepDesk::take(const FleetProblem &problem, const ConnectionId &fleet, NextStep step)
{
    const FleetRow *row = m_session ? m_session->fleet().find(fleet) : nullptr;
    if (!row) {
        return;
    }
    switch (step) {
    case NextStep::CopyReconnectLink:
    case NextStep::CopyEmail:
    case NextStep::CopyForSupport:
        return copy(problem, *row, step);
    case NextStep::OpenLink:
        if (const auto link = reconnectLink(row->connection)) {
            Q_EMIT linkRequested(*link);
        }
        return;
    case NextStep::OpenProviderGuide:
        return openGuide(problem, *row);
    case NextStep::Retry:
        Q_EMIT retryRequested(fleet);
        return;
    case NextStep::NewSync:
        Q_EMIT newSyncRequested(fleet);
        return;
    case NextStep::Reload:
    case NextStep::WatchIt: // what runs shows once it is asked for
    case NextStep::TryNow:
        Q_EMIT reloadRequested(fleet);
        return;
    case NextStep::Settings:
        Q_EMIT otherKeyRequested();
        return;
    case NextStep::None:
    case NextStep::ShowMessage: // the card's own
    case NextStep::Hide:
        return;
    }
}

void StepDesk::copy(const FleetProblem &problem, const FleetRow &row, NextStep step) const
{
    const std::optional<QUrl> link = reconnectLink(row.connection);
    const std::optional<EmailTopic> topic = emailTopic(problem.explanation);
    QString text;
    if (step == NextStep::CopyForSupport) {
        text = supportText(row, *m_session);
    } else if (step == NextStep::CopyEmail && topic) {
        text = fleetEmail(*topic, row, redactorOf(row, *m_session).redacted(problem.verbatim),
                          link);
    } else if (link) {
        text = link->toString(QUrl::FullyEncoded);
    }
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void StepDesk::openGuide(const FleetProblem &problem, const FleetRow &row)
{
    delete m_guide;
    const ProviderRef &provider = row.connection.provider;
    m_guide = new GuideDialog(guideText(provider, guideTopic(problem.explanation)),
                              providerGuide(m_session->catalog().providers(), provider),
                              m_pane->window());
    connect(m_guide, &GuideDialog::linkRequested, this, &StepDesk::linkRequested);
    m_guide->show();
    m_guide->activateWindow();
}

} // namespace fleetsync

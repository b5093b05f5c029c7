// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/fleetsmessage.h"

#include "engine/session.h"
#include "gui/fleets/fleetviews.h"
#include "gui/text/errortext.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

FleetsMessage::FleetsMessage(const FleetViewSpec &spec, QWidget *parent)
    : MessagePage(parent)
    , m_nothing(spec.nothing)
    , m_nothingText(spec.nothingText)
    , m_ofAll(spec.scope == FleetScope::All)
{
    connect(this, &MessagePage::buttonClicked, this, &FleetsMessage::onButton);
}

void FleetsMessage::setSession(Session *session)
{
    if (m_session) {
        m_session->catalog().disconnect(this);
    }
    m_session = session;
    m_error.reset();
    if (!session) {
        return;
    }
    const Catalog &catalog = session->catalog();
    connect(&catalog, &Catalog::loadFailed, this, [this](const ApiError &error) {
        m_error = error;
        Q_EMIT changed();
    });
    connect(&catalog, &Catalog::loaded, this, [this] {
        m_error.reset();
        Q_EMIT changed();
    });
    connect(&catalog, &Catalog::loadingChanged, this, &FleetsMessage::changed);
}

bool FleetsMessage::update(int rows, bool filtered)
{
    m_kind = dueKind(rows, filtered);
    const bool page = m_kind != Kind::None && m_kind != Kind::Loading;
    if (page) {
        say();
    }
    return page;
}

FleetsMessage::Kind FleetsMessage::dueKind(int rows, bool filtered) const
{
    if (!m_session || rows > 0) {
        return Kind::None;
    }
    if (m_session->fleet().size() > 0) {
        return filtered || m_ofAll ? Kind::NoMatch : Kind::Idle;
    }
    if (m_error && !m_session->catalog().isLoading()) {
        return Kind::Failed;
    }
    if (!m_session->catalog().everLoaded()) {
        return Kind::Loading;
    }
    return m_ofAll ? Kind::Empty : Kind::Idle;
}

void FleetsMessage::say()
{
    switch (m_kind) {
    case Kind::NoMatch:
        setMessage(u"filter"_s, tr("No fleet matches"),
                   tr("No fleet has all the words and filters that are set."));
        setButton(tr("Clear &filters"), tr("Show all fleets again (Ctrl+L)"));
        return;
    case Kind::Empty:
        setMessage(u"fleets"_s, m_nothing, m_nothingText);
        setButton(tr("Look &again"), tr("Ask Terminal again (Ctrl+F5)"));
        return;
    case Kind::Idle:
        setMessage(u"fleets"_s, m_nothing, m_nothingText);
        setButton({});
        return;
    case Kind::Failed:
        sayError();
        return;
    case Kind::None:
    case Kind::Loading:
        return;
    }
}

void FleetsMessage::sayError()
{
    const ErrorWords words = errorWords(*m_error);
    setMessage(u"warning"_s, words.title, words.body);
    if (m_error->kind == ErrorKind::Unauthorized) {
        setButton(tr("Enter another &key"));
    } else {
        setButton(tr("Try &again"), tr("Ask Terminal again (Ctrl+F5)"));
    }
}

void FleetsMessage::onButton()
{
    if (m_kind == Kind::NoMatch) {
        Q_EMIT clearFiltersRequested();
    } else if (m_error && m_error->kind == ErrorKind::Unauthorized) {
        Q_EMIT otherKeyRequested();
    } else {
        Q_EMIT tryAgainRequested();
    }
}

} // namespace fleetsync

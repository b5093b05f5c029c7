// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/viewmemory.h"

#include "engine/session.h"
#include "gui/views/filterstate.h"
#include "gui/views/viewshelf.h"
#include "gui/views/viewstack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSplitter>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync {

namespace {

constexpr std::chrono::milliseconds keepEvery = 500ms;

QString windowName()
{
    return u"window"_s;
}

QString nameOf(ViewKind kind)
{
    return u"view."_s + keyOf(kind);
}

QJsonObject objectIn(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

ViewMemory::ViewMemory(ViewStack *views, ViewShelf *shelf, QSplitter *panes, QObject *parent)
    : QObject(parent)
    , m_views(views)
    , m_shelf(shelf)
    , m_panes(panes)
    , m_keepSoon(keepEvery, [this] { keep(); })
{
    connect(views, &ViewStack::stateChanged, this, &ViewMemory::note);
    connect(views, &ViewStack::viewChanged, this, &ViewMemory::note);
    connect(panes, &QSplitter::splitterMoved, this, [this] {
        m_panesSized = true;
        note();
    });
}

void ViewMemory::setSession(Session *session)
{
    if (m_session) {
        keep();
        m_session->views().disconnect(this);
    }
    m_session = session;
    m_restored = false;
    if (session) {
        connect(&session->views(), &ViewStates::known, this, &ViewMemory::restore);
        // The views are plain then, not as another profile left them.
        connect(&session->views(), &ViewStates::notRead, this, &ViewMemory::restore);
        if (session->views().isKnown() || session->views().trouble()) {
            restore();
        }
    }
}

void ViewMemory::note()
{
    if (m_restored) {
        m_keepSoon.call();
    }
}

void ViewMemory::restore()
{
    if (m_restored) {
        // It could not be read at first, and a person has the views as they are since.
        note();
        return;
    }
    const ViewStates &kept = m_session->views();
    for (int i = 0; i < viewCount; ++i) {
        const auto kind = static_cast<ViewKind>(i);
        QJsonObject state = objectIn(kept.value(nameOf(kind)));
        if (state.isEmpty()) {
            state.insert(u"sort"_s, QJsonArray()); // not as another profile left it
        }
        m_views->view(kind)->setFilter(filterOf(state.value(u"filter"_s).toObject()));
        m_views->view(kind)->restore(state);
    }
    const QJsonObject window = objectIn(kept.value(windowName()));
    for (int i = 0; i < viewCount; ++i) {
        if (window.value(u"view"_s).toString() == keyOf(static_cast<ViewKind>(i))) {
            m_views->show(static_cast<ViewKind>(i));
        }
    }
    if (const QString panes = window.value(u"panes"_s).toString(); !panes.isEmpty()) {
        m_panesSized = m_panes->restoreState(QByteArray::fromBase64(panes.toLatin1()));
    }
    for (const Part &part : std::as_const(m_parts)) {
        part.show(window.value(part.name).toString());
    }
    m_shelf->restore(window.value(u"saved"_s).toObject());
    m_restored = true;
    Q_EMIT restored();
}

void ViewMemory::keep()
{
    m_keepSoon.forget();
    if (!m_session || !m_restored) {
        return;
    }
    ViewStates &kept = m_session->views();
    for (int i = 0; i < viewCount; ++i) {
        const auto kind = static_cast<ViewKind>(i);
        QJsonObject state = m_views->view(kind)->state();
        state.insert(u"filter"_s, filterState(m_views->view(kind)->filter()));
        kept.keep(nameOf(kind), bytesOf(state));
    }
    QJsonObject window{{u"view"_s, keyOf(m_views->shown())}};
    if (const QJsonObject saved = m_shelf->state(); !saved.isEmpty()) {
        window.insert(u"saved"_s, saved);
    }
    for (const Part &part : std::as_const(m_parts)) {
        window.insert(part.name, part.word());
    }
    if (m_panesSized) {
        window.insert(u"panes"_s, QString::fromLatin1(m_panes->saveState().toBase64()));
    }
    kept.keep(windowName(), bytesOf(window));
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/viewshelf.h"

#include "gui/views/viewlook.h"
#include "gui/views/viewstack.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

ViewShelf::ViewShelf(SavedViews *saved, ViewStack *views, QObject *parent)
    : QObject(parent)
    , m_saved(saved)
    , m_views(views)
{}

void ViewShelf::leave()
{
    if (!m_opened.isEmpty()) {
        applyLook(*m_views->current(), m_before);
        forget();
    }
}

void ViewShelf::show(ViewKind kind)
{
    leave();
    m_views->show(kind);
    Q_EMIT shown();
}

void ViewShelf::open(int index)
{
    const SavedView saved = m_saved->all().at(index);
    // Over another one of its view: what is put back later is known, and nobody need see it now.
    if (m_opened.isEmpty() || saved.kind != m_views->shown()) {
        leave();
        m_before = lookOf(*m_views->view(saved.kind));
    }
    applyLook(*m_views->view(saved.kind), saved.look);
    m_opened = saved.name;
    m_looked = lookOf(*m_views->view(saved.kind));
    m_views->show(saved.kind);
    Q_EMIT shown();
}

void ViewShelf::save(const QString &name)
{
    const QJsonObject look = lookOf(*m_views->current());
    if (m_opened.isEmpty()) {
        m_before = look;
        m_before.remove(u"filter"_s); // it goes with the saved one
    }
    m_opened = name;
    m_looked = look;
    m_saved->keep({name, m_views->shown(), look});
    Q_EMIT shown();
}

void ViewShelf::rename(int index, const QString &name)
{
    if (index == opened()) {
        m_opened = name;
    }
    m_saved->rename(index, name);
}

SavedView ViewShelf::take(int index)
{
    const bool wasOpen = index == opened();
    if (wasOpen) {
        leave();
    }
    const SavedView taken = m_saved->take(index);
    if (wasOpen) {
        Q_EMIT shown();
    }
    return taken;
}

int ViewShelf::opened() const
{
    return m_opened.isEmpty() ? -1 : m_saved->indexOf(m_opened);
}

bool ViewShelf::isChanged() const
{
    return opened() >= 0 && lookOf(*m_views->current()) != m_looked;
}

QJsonObject ViewShelf::state() const
{
    if (opened() < 0) {
        return {};
    }
    return {{u"name"_s, m_opened}, {u"looked"_s, m_looked}, {u"before"_s, m_before}};
}

void ViewShelf::restore(const QJsonObject &state)
{
    m_opened = state.value(u"name"_s).toString();
    m_looked = state.value(u"looked"_s).toObject();
    m_before = state.value(u"before"_s).toObject();
}

void ViewShelf::forget()
{
    m_opened.clear();
    m_looked = {};
    m_before = {};
}

} // namespace fleetsync

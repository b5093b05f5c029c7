// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/savedviews.h"

#include "engine/session.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

QString savedName()
{
    return u"saved-views"_s;
}

std::optional<ViewKind> kindOf(const QString &key)
{
    for (int i = 0; i < viewCount; ++i) {
        if (keyOf(static_cast<ViewKind>(i)) == key) {
            return static_cast<ViewKind>(i);
        }
    }
    return std::nullopt;
}

} // namespace

void SavedViews::setSession(Session *session)
{
    if (m_session) {
        m_session->views().disconnect(this);
    }
    m_session = session;
    m_views.clear();
    if (session) {
        connectTo(session->views());
        if (session->views().isKnown()) {
            read();
        }
    }
    Q_EMIT changed();
}

void SavedViews::connectTo(const ViewStates &states)
{
    connect(&states, &ViewStates::known, this, &SavedViews::read);
    connect(&states, &ViewStates::notRead, this, &SavedViews::changed);
    connect(&states, &ViewStates::kept, this, [this](const QString &name) {
        if (name == savedName()) {
            Q_EMIT kept();
        }
    });
    connect(&states, &ViewStates::notKept, this, [this](const QString &name, StoreErrorKind why) {
        if (name == savedName()) {
            Q_EMIT notKept(why);
        }
    });
}

bool SavedViews::isInTrouble() const
{
    return m_session && m_session->views().trouble().has_value();
}

QString SavedViews::hindrance() const
{
    if (!m_session || m_session->views().isKnown()) {
        return {};
    }
    if (!isInTrouble()) {
        return tr("The saved views are being read. Wait a moment.");
    }
    return m_session->views().trouble() == StoreErrorKind::ReadOnly
                   ? tr("This window only shows: close the other FleetSync, then start this one "
                        "again to see and save views.")
                   : tr("FleetSync cannot read the saved views. It tries again by itself; F5 "
                        "tries at once.");
}

int SavedViews::indexOf(const QString &name) const
{
    const auto found
            = std::find_if(m_views.cbegin(), m_views.cend(), [&name](const SavedView &view) {
                  return view.name.compare(name, Qt::CaseInsensitive) == 0;
              });
    return found == m_views.cend() ? -1 : static_cast<int>(found - m_views.cbegin());
}

QString SavedViews::freeName(const QString &name) const
{
    QString free = name;
    for (int n = 2; indexOf(free) >= 0; ++n) {
        const QString number = u" (%1)"_s.arg(n);
        free = name.left(longestName - number.size()) % number;
    }
    return free;
}

void SavedViews::keep(const SavedView &view)
{
    if (const int known = indexOf(view.name); known >= 0) {
        m_views[known] = view;
    } else {
        m_views.append(view);
    }
    store();
}

void SavedViews::insert(int index, const SavedView &view)
{
    m_views.insert(std::clamp(index, 0, static_cast<int>(m_views.size())), view);
    store();
}

void SavedViews::rename(int index, const QString &name)
{
    m_views[index].name = name;
    store();
}

void SavedViews::move(int from, int to)
{
    m_views.move(from, to);
    store();
}

SavedView SavedViews::take(int index)
{
    const SavedView view = m_views.takeAt(index);
    store();
    return view;
}

/// Of an earlier run, perhaps of another version: what is not understood is left out.
void SavedViews::read()
{
    m_views.clear();
    const QByteArray bytes = m_session->views().value(savedName());
    const QJsonArray kept = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &one : kept) {
        const QString name = one[u"name"_s].toString().trimmed().left(longestName);
        const std::optional<ViewKind> kind = kindOf(one[u"view"_s].toString());
        if (kind && !name.isEmpty() && indexOf(name) < 0 && !isFull()) {
            m_views.append({name, *kind, one[u"look"_s].toObject()});
        }
    }
    Q_EMIT changed();
}

void SavedViews::store()
{
    QJsonArray kept;
    for (const SavedView &view : std::as_const(m_views)) {
        kept.append(QJsonObject{
                {u"name"_s, view.name}, {u"view"_s, keyOf(view.kind)}, {u"look"_s, view.look}});
    }
    if (m_session) {
        m_session->views().keepNow(savedName(), QJsonDocument(kept).toJson(QJsonDocument::Compact));
    }
    Q_EMIT changed();
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

#include <QObject>

namespace fleetsync {

class NoticeArea;
class Session;

/// Says when notes and mutes under Needs attention could not be kept, until they are.
class MarkNotices : public QObject
{
    Q_OBJECT
public:
    explicit MarkNotices(NoticeArea *notices);

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);

Q_SIGNALS:
    void announced(const QString &sentence);

private:
    void onKept(const QString &name);
    void onNotKept(const QString &name, StoreErrorKind why);

    NoticeArea *m_notices;
    Session *m_session = nullptr;
    bool m_told = false; ///< that they are not kept
};

} // namespace fleetsync

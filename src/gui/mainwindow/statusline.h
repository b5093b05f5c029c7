// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "engine/catalog.h"
#include "gui/mainwindow/elidedlabel.h"

#include <QTimer>

namespace fleetsync {

class Session;

/// The status bar's sentence: pause, loading, the last error, when Terminal was last asked, odd
/// records. Also the mouth for screen readers: Qt 6.4 has no announcement event.
class StatusLine : public ElidedLabel
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);
    /// Says a change of state, for a moment on screen and at once to assistive programs.
    void announce(const QString &sentence);

private:
    void update();
    QString compose() const;
    QStringList recordParts() const;
    QString checkedText() const;
    QString pauseText() const;
    void onLoadFailed(const ApiError &error);
    void onCheckFailed(const ApiError &error);
    void onLoaded(const LoadSummary &summary);
    void onAnswered();
    void onPage(qsizetype fleetsSoFar);
    void forgetAnnouncement();

    Session *m_session = nullptr;
    QTimer m_tick;
    QTimer m_announced;
    QString m_announcement;
    QString m_error;
    bool m_offline = false; ///< the computer has no network
    LoadSummary m_summary;
    qsizetype m_fleetsSoFar = 0;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QTimer>

namespace fleetsync {

class ElidedLabel;
class Session;

/// "3 of 20 requests/s" in the status bar. It changes each second and is worth no announcement, so
/// its words are the tooltip: assistive programs read that as its description, and no event tells
/// them. It makes room for its neighbours before they are cut.
class PaceLabel : public QLabel
{
    Q_OBJECT
public:
    /// @param line stands in the bar with a stretch @param other right of it
    PaceLabel(const ElidedLabel &line, const ElidedLabel &other, QWidget *parent);

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);

    bool eventFilter(QObject *bar, QEvent *event) override;

private:
    void update();
    void makeRoom();

    const ElidedLabel &m_line;
    const ElidedLabel &m_other;
    Session *m_session = nullptr;
    QTimer m_tick;
};

} // namespace fleetsync

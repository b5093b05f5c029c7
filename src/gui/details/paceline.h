// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"
#include "gui/details/panel.h"

class QPushButton;

namespace fleetsync {

class WrapLabel;

/// Of a sync that is slower than usual, or does not move: what that rests on, and what a person may
/// do about it (ux.md, promise 2).
class PaceLine : public Panel
{
    Q_OBJECT
public:
    explicit PaceLine(QWidget *parent = nullptr);

    /// Hides itself where there is nothing to say. @param now server time
    void show(const FleetRow &row, const QDateTime &now);
    bool offersStop() const;

Q_SIGNALS:
    void keepWaitingRequested();
    void stopRequested();
    void supportTextRequested(); ///< copy it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copied();

    WrapLabel *m_sentence;
    QPushButton *m_keepWaiting;
    QPushButton *m_stop;
    QPushButton *m_copy;
};

} // namespace fleetsync

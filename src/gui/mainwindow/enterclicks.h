// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace fleetsync {

/// Enter presses the button that has the focus, as Space does: outside of dialogs Qt leaves that to
/// Space alone, which nobody guesses. Check boxes and radio buttons keep to Space.
class EnterClicks : public QObject
{
    Q_OBJECT
public:
    /// @param application whose buttons these are
    explicit EnterClicks(QObject *application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace fleetsync

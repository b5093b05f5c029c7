// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

namespace fleetsync {

/// Puts work off until a window has been painted: a disk or a network that is slow must not be
/// looked at through a blank window.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(QWidget &window);

    /// Calls `work` after the first paint, at once when that is over, unless `context` dies before
    /// or another call comes. A window that is not painted at all (minimised) holds nothing up.
    void then(QObject *context, std::function<void()> work);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run();

    QWidget &m_window;
    QPointer<QObject> m_context;
    std::function<void()> m_work;
    bool m_painted = false;
};

} // namespace fleetsync

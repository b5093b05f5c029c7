// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QSemaphore>

#include <atomic>
#include <memory>

class QTableView;
class QThread;

namespace fleetsync::bench {

/// Presses the arrow keys in a table twenty times a second, from a thread of its own as a window
/// system would, and tells how long each takes until the row that it went to is painted.
class KeyProbe : public QObject
{
public:
    explicit KeyProbe(QTableView *table);
    ~KeyProbe() override;

    /// Wall milliseconds; a key that nothing came of within two seconds is as late as that.
    const QList<double> &late() const { return m_late; }
    int moved() const { return m_moved; } ///< of them, those that went to another row

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press();
    void onPainted();

    QTableView *m_table;
    std::unique_ptr<QThread> m_presser;
    QSemaphore m_stop;                   ///< released once: no more presses
    std::atomic_bool m_isOut = false;    ///< a key has been pressed and not been painted
    std::atomic<qint64> m_pressedAt = 0; ///< ns
    std::atomic_bool m_isAtEnd = false;  ///< up from there
    QPersistentModelIndex m_from;
    bool m_isHandled = false;
    QList<double> m_late;
    int m_moved = 0;
};

} // namespace fleetsync::bench

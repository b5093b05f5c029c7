// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/startedprogram.h"

#include "bench/measure.h"

#include "app/application.h"
#include "store/keychainsecrets.h"

#include <QApplication>
#include <QMainWindow>
#include <QTableView>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <set>

namespace fleetsync::bench {

namespace {

void say(const char *moment)
{
    std::printf("%s %.2f\n", moment, toMs(processCpu()));
    std::fflush(stdout);
}

/// Says each moment once, when the paint that shows it is over.
class PaintWatch : public QObject
{
public:
    PaintWatch(QMainWindow &window, int rows)
        : m_window(window)
        , m_rows(rows)
    {
        window.installEventFilter(this);
        for (QTableView *table : window.findChildren<QTableView *>()) {
            table->viewport()->installEventFilter(this);
        }
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            QTimer::singleShot(0, this, [this, watched] { painted(watched); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void painted(QObject *widget)
    {
        const auto *table = qobject_cast<QTableView *>(widget->parent());
        const int shown = table && table->model() ? table->model()->rowCount() : 0;
        if (widget == &m_window) {
            once("window");
        }
        if (shown > 0) {
            once("rows");
        }
        if (m_said.contains("window") && shown >= m_rows) {
            once("all");
        } else if (shown > 0) {
            // A row that comes in below the others paints nothing.
            QTimer::singleShot(0, this, [this, widget] { painted(widget); });
        }
    }
    void once(const char *moment)
    {
        if (m_said.insert(moment).second) {
            say(moment);
        }
        if (m_said.contains(m_rows > 0 ? "all" : "window")) {
            QCoreApplication::quit();
        }
    }

    QMainWindow &m_window;
    int m_rows;
    std::set<std::string> m_said;
};

} // namespace

int runStarted(int rows)
{
    QCoreApplication::setApplicationName(QStringLiteral("FleetSync"));
    if (rows == 0) {
        QMainWindow window;
        window.resize(1280, 800);
        const PaintWatch watch(window, rows);
        window.show();
        return QApplication::exec();
    }
    KeychainSecrets secrets;
    Application root(CommandLine(), secrets);
    const PaintWatch watch(root.window(), rows);
    root.start();
    return QApplication::exec();
}

} // namespace fleetsync::bench

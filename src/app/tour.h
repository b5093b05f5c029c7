// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tourscript.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace fleetsync {

class MainWindow;

/// Plays the main job on the demo fleets through the real widgets and real HTTP, prints each step
/// with what was seen and saves a picture of it. Ends the program: 0, or 1 when a step did not
/// happen.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(MainWindow &window, const QString &folder);
    ~Tour() override;

    void start();

private:
    void begin();
    void look();
    void finishStep();
    void end(int exitCode);
    bool savePicture(const QString &name);

    MainWindow &m_window;
    QString m_folder;
    TourStage m_stage;
    std::vector<TourStep> m_steps;
    size_t m_current = 0;
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace fleetsync

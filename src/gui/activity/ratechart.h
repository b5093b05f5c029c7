// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/paint/ratepaint.h"

#include <QWidget>

namespace fleetsync {

class CallLog;

/// The calls of the last ten minutes, small. Its accessible name says the same in words.
class RateChart : public QWidget
{
    Q_OBJECT
public:
    explicit RateChart(QWidget *parent = nullptr);

    void show(const CallLog &log, const QString &sentence);
    const RateLook &look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RateLook m_look;
};

} // namespace fleetsync

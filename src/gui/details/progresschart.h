// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"
#include "gui/paint/tracepaint.h"

#include <QWidget>

namespace fleetsync {

/// Progress of the running sync over time, small; its accessible name says the same in words.
class ProgressChart : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressChart(QWidget *parent = nullptr);

    /// Hides itself where there is no line to draw. @param now server time
    void show(const FleetRow &row, const QDateTime &now);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCaptions(QPainter &painter, const QRectF &area);
    int roomOf(const QString &caption) const;
    QRectF usualCaption(const QRectF &under) const;

    TraceLook m_look;
    QString m_begin; ///< "14:02"
    QString m_flat;  ///< "no change for 6 min"
};

} // namespace fleetsync

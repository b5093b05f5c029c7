// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

#include <QWidget>

class QLabel;

namespace fleetsync {

class ElidedLabel;
class IconLabel;
class ProgressStrip;

/// The fleet's name and provider, its state as glyph and words, the bar with its figure,
/// how long it still takes.
class StateHead : public QWidget
{
    Q_OBJECT
public:
    explicit StateHead(QWidget *parent = nullptr);

    /// @param now server time
    void show(const FleetRow &row, const QDateTime &now);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void showBar(const FleetRow &row);

    ElidedLabel *m_name;
    ElidedLabel *m_provider;
    IconLabel *m_icon;
    QLabel *m_headline;
    QWidget *m_barLine;
    ProgressStrip *m_bar;
    QLabel *m_figure;
    QLabel *m_timeLeft;
    FleetState m_state = FleetState::NotChecked;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/paint/progresspaint.h"

#include <QWidget>

namespace fleetsync {

/// The bar of one sync. Its figure stands beside it as text and is its accessible name.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void setLook(const BarLook &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BarLook m_look;
};

} // namespace fleetsync

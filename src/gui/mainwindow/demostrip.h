// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace fleetsync {

/// "DEMO: invented fleets, nothing leaves this computer", over the window's content.
class DemoStrip : public QWidget
{
    Q_OBJECT
public:
    explicit DemoStrip(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {200, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace fleetsync

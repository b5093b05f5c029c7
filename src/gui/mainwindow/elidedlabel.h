// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace fleetsync {

/// A label of one line whose text never widens the window: elided, whole in the tooltip. text() is
/// the whole text.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// Also the tooltip and, for assistive programs, the description.
    void say(const QString &text);

    /// Beside the whole text; negative: it is cut.
    int roomLeft() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace fleetsync

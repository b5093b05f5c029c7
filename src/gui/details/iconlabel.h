// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace fleetsync {

/// An icon of ours in the colour of the widget's WindowText. Decoration: words stand beside it.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(QWidget *parent = nullptr);

    /// @param size logical pixels, width and height
    void setIcon(const QString &name, int size);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeWidget>

namespace fleetsync {

/// A list of the rail: words on the left, live counts on the right, no header.
class CountTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit CountTree(QWidget *parent = nullptr);

    void setCount(QTreeWidgetItem *item, int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRoom(const QString &text);
    void mute();
};

} // namespace fleetsync

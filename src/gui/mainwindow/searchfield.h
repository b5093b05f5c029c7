// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace fleetsync {

/// Filters while one types. Esc clears, and once it is empty gives the keyboard back.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Down, Enter, or Esc in the empty field: on to the rows.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace fleetsync

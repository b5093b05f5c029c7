// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace fleetsync {

/// A label for plain text that may come from a server: wraps, also inside very long words, can be
/// selected, and never asks for more width than it gets.
class WrapLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrapLabel(QWidget *parent = nullptr);

    /// Nothing happens to the selection when it is the same text.
    void setShownText(const QString &text);

    QSize minimumSizeHint() const override;
};

} // namespace fleetsync

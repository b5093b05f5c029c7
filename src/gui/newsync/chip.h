// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace fleetsync {

/// A small rounded button: a choice (filled while checked) or a thing that a press removes.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind { Choice, Removable };

    /// @param text plain; an ampersand is shown as one
    Chip(Kind kind, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int textWidth() const;

    Kind m_kind;
};

} // namespace fleetsync

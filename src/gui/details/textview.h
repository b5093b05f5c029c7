// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace fleetsync {

/// Plain text of any length and kind, to read, select and copy: wraps anywhere, never widens its
/// place, is as high as its lines up to a limit and then scrolls. Tab leaves it.
class TextView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextView(QWidget *parent = nullptr);

    /// Nothing happens to selection and scroll when it is the same text.
    void setShownText(const QString &text);
    void setMostLines(int lines);
    /// Empty room inside, left and right, top and bottom.
    void setInset(int horizontal, int vertical);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();

    int m_mostLines = 8;
    int m_vertical = 0;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace fleetsync {

/// What is above gets the height that it needs, and what is below the rest, down to its least: cut
/// buttons above are worse than empty room below. Until somebody drags the border.
class NeedSplitter : public QSplitter
{
    Q_OBJECT
public:
    explicit NeedSplitter(QWidget *parent = nullptr);

    /// @param content of the scroll area that is above
    void follow(QWidget *content);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QWidget *m_content = nullptr;
    bool m_isDragged = false;
};

} // namespace fleetsync

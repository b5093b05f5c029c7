// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/mainwindow/notice.h"

#include <QFrame>

class QHBoxLayout;

namespace fleetsync {

/// A notice on screen: glyph, sentence, its buttons, and one to put it away.
class NoticeCard : public QFrame
{
    Q_OBJECT
public:
    NoticeCard(const Notice &notice, QWidget *parent);

    const Notice &notice() const { return m_notice; }

Q_SIGNALS:
    void buttonClicked(const QString &key, int button);
    void dismissed(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHBoxLayout *buttonLine(QWidget *close);

    Notice m_notice;
};

} // namespace fleetsync

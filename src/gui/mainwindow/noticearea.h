// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/mainwindow/notice.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace fleetsync {

class NoticeCard;

/// Notices lying over the lower edge of a widget: they never push it, and take no focus by
/// themselves. The newest three show; the others wait, counted.
class NoticeArea : public QWidget
{
    Q_OBJECT
public:
    /// @param ground what the notices lie upon; owns the area
    explicit NoticeArea(QWidget *ground);

    void put(const Notice &notice);
    void remove(const QString &key);
    void clear();
    const QList<Notice> &notices() const { return m_notices; }

Q_SIGNALS:
    void buttonClicked(const QString &key, int button);
    void dismissed(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void giveKeysOn();
    void place();
    void dismiss(const QString &key);
    void letPass(const Notice &notice);

    QWidget *m_ground;
    QVBoxLayout *m_layout;
    QLabel *m_more;
    QList<Notice> m_notices; ///< newest last
    QList<NoticeCard *> m_cards;
};

} // namespace fleetsync

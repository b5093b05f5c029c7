// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/noticearea.h"

#include "gui/mainwindow/noticecard.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace fleetsync {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostCards = 3;
constexpr int margin = 12;
constexpr int widest = 720;
constexpr auto passingFor = 10s;

} // namespace

NoticeArea::NoticeArea(QWidget *ground)
    : QWidget(ground)
    , m_ground(ground)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QLabel(this))
{
    setAccessibleName(tr("Notices"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_more->setAlignment(Qt::AlignRight);
    m_layout->addWidget(m_more);
    ground->installEventFilter(this);
    hide();
}

void NoticeArea::put(const Notice &notice)
{
    for (Notice &known : m_notices) {
        if (known.key == notice.key) {
            if (!(known == notice)) {
                known = notice;
                letPass(notice);
                rebuild();
            }
            return;
        }
    }
    m_notices.append(notice);
    letPass(notice);
    rebuild();
}

void NoticeArea::letPass(const Notice &notice)
{
    if (!notice.passing) {
        return;
    }
    QTimer::singleShot(passingFor, this, [this, notice] {
        if (m_notices.contains(notice)) {
            remove(notice.key);
        }
    });
}

void NoticeArea::remove(const QString &key)
{
    if (m_notices.removeIf([&key](const Notice &notice) { return notice.key == key; }) > 0) {
        rebuild();
    }
}

void NoticeArea::clear()
{
    m_notices.clear();
    rebuild();
}

void NoticeArea::dismiss(const QString &key)
{
    const QString removed = key;
    remove(removed);
    Q_EMIT dismissed(removed);
}

void NoticeArea::rebuild()
{
    const bool hadKeys = isAncestorOf(QApplication::focusWidget());
    const QList<Notice> due = m_notices.last(std::min(mostCards, m_notices.size()));
    // A card that stays is kept: its buttons may hold the keyboard.
    QList<NoticeCard *> kept;
    for (NoticeCard *card : std::as_const(m_cards)) {
        if (due.contains(card->notice())) {
            kept.append(card);
        } else {
            card->hide();
            card->deleteLater();
        }
    }
    for (const Notice &notice : due) {
        const auto same = [&notice](const NoticeCard *card) { return card->notice() == notice; };
        if (std::none_of(kept.cbegin(), kept.cend(), same)) {
            auto *card = new NoticeCard(notice, this);
            connect(card, &NoticeCard::buttonClicked, this, &NoticeArea::buttonClicked);
            connect(card, &NoticeCard::dismissed, this, &NoticeArea::dismiss);
            m_layout->addWidget(card);
            card->show();
            kept.append(card);
        }
    }
    m_cards = kept;
    setFocusProxy(m_cards.value(m_cards.size() - 1)); // the newest, for F6
    const int hidden = static_cast<int>(m_notices.size() - due.size());
    m_more->setText(tr("%Ln earlier notice(s)", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    setVisible(!m_notices.isEmpty());
    place();
    if (hadKeys && !isAncestorOf(QApplication::focusWidget())) {
        giveKeysOn();
    }
}

/// To the next notice, or back to what the notices lie upon.
void NoticeArea::giveKeysOn()
{
    if (m_cards.isEmpty()) {
        m_ground->setFocus();
    } else {
        m_cards.constLast()->setFocus();
    }
}

bool NoticeArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void NoticeArea::place()
{
    if (m_notices.isEmpty()) {
        return;
    }
    const int width = std::min(widest, m_ground->width() - 2 * margin);
    m_layout->activate();
    const int high = m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width)
                                                   : m_layout->totalSizeHint().height();
    setGeometry((m_ground->width() - width) / 2, m_ground->height() - high - margin, width, high);
    raise();
}

} // namespace fleetsync

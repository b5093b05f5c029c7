// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/noticecard.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int glyphSize = 16;
constexpr int edgeWidth = 4;
constexpr int glyphLeft = 16;
constexpr int glyphTop = 12;

QString glyphName(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return u"info"_s;
    case Tone::Good:
        return u"check"_s;
    case Tone::Warning:
    case Tone::Bad:
        return u"warning"_s;
    }
    return {};
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Info:
        return accentColor(palette);
    case Tone::Good:
        return stateColor(FleetState::UpToDate, palette);
    case Tone::Warning:
        return stateColor(FleetState::DoneWithIssues, palette);
    case Tone::Bad:
        return stateColor(FleetState::Failed, palette);
    }
    return {};
}

} // namespace

NoticeCard::NoticeCard(const Notice &notice, QWidget *parent)
    : QFrame(parent)
    , m_notice(notice)
{
    setAccessibleName(tr("Notice"));
    setAccessibleDescription(notice.text);
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::PlainText);
    text->setText(notice.text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(notice.text);
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Dismiss"));
    close->setToolTip(tr("Put this notice away"));
    connect(close, &QToolButton::clicked, this, [this] { Q_EMIT dismissed(m_notice.key); });

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(glyphLeft + glyphSize + 8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(text, 0, 0);
    layout->addWidget(close, 0, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    setFocusProxy(close);
    if (!notice.buttons.isEmpty()) {
        layout->addLayout(buttonLine(close), 1, 0, 1, 2);
    }
}

/// What to do comes before putting it away, for the keys as well.
QHBoxLayout *NoticeCard::buttonLine(QWidget *close)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addStretch(1);
    for (const NoticeButton &button : std::as_const(m_notice.buttons)) {
        auto *push = new QPushButton(button.text, this);
        push->setAccessibleName(QString(button.text).remove(u'&'));
        line->addWidget(push);
        setFocusProxy(focusProxy() == close ? push : focusProxy());
        setTabOrder(push, close);
        connect(push, &QPushButton::clicked, this,
                [this, id = button.id] { Q_EMIT buttonClicked(m_notice.key, id); });
    }
    return line;
}

void NoticeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(Qt::NoPen);
    const QColor color = toneColor(m_notice.tone, palette());
    painter.setBrush(color);
    painter.setClipRect(QRectF(0, 0, edgeWidth, height()));
    painter.drawRoundedRect(box, 6, 6);
    painter.setClipping(false);
    paintIcon(painter, glyphName(m_notice.tone), QRect(glyphLeft, glyphTop, glyphSize, glyphSize),
              color);
}

void NoticeCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed(m_notice.key);
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace fleetsync

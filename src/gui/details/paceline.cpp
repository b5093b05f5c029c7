// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/paceline.h"

#include "engine/hindrances.h"
#include "gui/details/wraplabel.h"
#include "gui/newsync/flowlayout.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/pacetext.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace fleetsync {

namespace {

constexpr double radius = 6;
constexpr int edge = 4;
constexpr auto copiedFor = 2s;

} // namespace

PaceLine::PaceLine(QWidget *parent)
    : Panel(parent)
    , m_sentence(new WrapLabel(this))
    , m_keepWaiting(new QPushButton(tr("Keep waiting"), this))
    , m_stop(new QPushButton(tr("Stop…"), this))
    , m_copy(new QPushButton(tr("Copy for support"), this))
{
    m_sentence->setAccessibleDescription(tr("Is it stuck?"));
    m_stop->setAccessibleName(tr("Stop this sync"));
    keepWidth(m_copy, tr("Copied"));
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    for (QPushButton *button : {m_keepWaiting, m_stop, m_copy}) {
        flow->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12 + edge, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addWidget(row);
    connect(m_keepWaiting, &QPushButton::clicked, this, &PaceLine::keepWaitingRequested);
    connect(m_stop, &QPushButton::clicked, this, &PaceLine::stopRequested);
    connect(m_copy, &QPushButton::clicked, this, &PaceLine::copied);
}

void PaceLine::show(const FleetRow &row, const QDateTime &now)
{
    const QString sentence = paceSentence(row);
    if (!sentence.isEmpty()) {
        const QString waits = keptWaitingSentence(row, now);
        m_sentence->setShownText(waits.isEmpty() ? sentence : QString(sentence + u' ' + waits));
        m_keepWaiting->setVisible(waits.isEmpty());
        m_stop->setVisible(stopHindrance(row) == Hindrance::None);
    }
    setHidden(sentence.isEmpty());
}

bool PaceLine::offersStop() const
{
    return !isHidden() && !m_stop->isHidden();
}

void PaceLine::copied()
{
    Q_EMIT supportTextRequested();
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(copiedFor, this, [this] { m_copy->setText(tr("Copy for support")); });
}

void PaceLine::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(0, 0, edge, height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(stateColor(FleetState::NoMovement, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace fleetsync

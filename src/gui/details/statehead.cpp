// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/statehead.h"

#include "gui/details/iconlabel.h"
#include "gui/details/progressstrip.h"
#include "gui/details/syncfacts.h"
#include "gui/mainwindow/elidedlabel.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/pacetext.h"
#include "gui/text/plaintext.h"
#include "gui/text/statetext.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/fleetbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int iconSize = 20;
constexpr int nameLength = 300;

} // namespace

StateHead::StateHead(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_provider(new ElidedLabel(this))
    , m_icon(new IconLabel(this))
    , m_headline(new QLabel(this))
    , m_barLine(new QWidget(this))
    , m_bar(new ProgressStrip(m_barLine))
    , m_figure(new QLabel(m_barLine))
    , m_timeLeft(new QLabel(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_headline->setFont(strong);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setAccessibleDescription(tr("State of the fleet"));
    m_figure->setTextFormat(Qt::PlainText);
    m_timeLeft->setTextFormat(Qt::PlainText);
    m_timeLeft->setWordWrap(true);
    m_timeLeft->setAccessibleDescription(tr("Time left"));
    paintAs(m_timeLeft, TextTone::Muted);
    paintAs(m_provider, TextTone::Muted);

    auto *bar = new QHBoxLayout(m_barLine);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(8);
    bar->addWidget(m_bar, 1);
    bar->addWidget(m_figure);
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_icon, 0, Qt::AlignTop);
    state->addWidget(m_headline, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_provider);
    layout->addSpacing(4);
    layout->addLayout(state);
    layout->addWidget(m_barLine);
    layout->addWidget(m_timeLeft);
}

void StateHead::show(const FleetRow &row, const QDateTime &now)
{
    m_state = row.verdict.state;
    m_name->say(shown(displayName(row.connection), nameLength));
    QString provider = shown(displayName(row.connection.provider), nameLength);
    if (row.verdict.disconnectedBadge) {
        provider = tr("%1 · disconnected").arg(provider);
    }
    m_provider->say(provider);
    m_icon->setIcon(stateIconName(m_state), iconSize);
    m_headline->setText(stateHeadline(row, now));
    m_headline->setAccessibleName(m_headline->text());
    showBar(row);
    m_timeLeft->setText(estimateSentence(row));
    m_timeLeft->setAccessibleName(m_timeLeft->text());
    m_timeLeft->setHidden(m_timeLeft->text().isEmpty());
    colour();
}

void StateHead::showBar(const FleetRow &row)
{
    const Bar bar = barOf(row);
    const std::optional<double> percent = percentOf(row);
    const QString figure = percent ? progressText(row) : QString();
    m_bar->setLook({bar, percent.value_or(0), m_state, isStale(row)});
    m_bar->setAccessibleName(figure.isEmpty() ? m_headline->text() : figure);
    m_figure->setText(figure);
    m_figure->setVisible(!figure.isEmpty());
    m_barLine->setVisible(bar != Bar::None);
}

void StateHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
}

void StateHead::colour()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_headline)}) {
        QPalette own = widget->palette();
        const QColor color = stateColor(m_state, palette());
        if (own.color(QPalette::WindowText) != color) {
            own.setColor(QPalette::WindowText, color);
            widget->setPalette(own);
        }
    }
}

} // namespace fleetsync

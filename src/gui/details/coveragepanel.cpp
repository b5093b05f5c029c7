// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/coveragepanel.h"

#include "engine/fleetrow.h"
#include "engine/hindrances.h"
#include "gui/details/wraplabel.h"
#include "gui/newsync/formlooks.h"
#include "gui/paint/coveragepaint.h"
#include "gui/text/coveragetext.h"
#include "gui/text/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fleetsync {

namespace {

constexpr int panelRoom = 12;
constexpr int daysHeight = 14;
constexpr int leastList = 80;

} // namespace

CoveragePanel::CoveragePanel(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new WrapLabel(this))
    , m_strip(new CoverageStrip(this))
    , m_begin(new QLabel(this))
    , m_end(new QLabel(tr("Now"), this))
    , m_list(new QListWidget(this))
    , m_fill(new QPushButton(tr("&Fill this gap…"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(panelRoom, panelRoom, panelRoom, panelRoom);
    layout->addWidget(m_sentence);
    layout->addWidget(m_strip);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_begin);
    ends->addStretch();
    ends->addWidget(m_end);
    layout->addLayout(ends);
    // Before the list: seen without scrolling in a low window, and it means the newest gap first.
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_fill);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    m_list->setMinimumHeight(leastList);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    paintAs(m_begin, TextTone::Muted);
    paintAs(m_end, TextTone::Muted);
    m_begin->setTextFormat(Qt::PlainText);
    m_end->setTextFormat(Qt::PlainText);
    m_list->setAccessibleName(tr("Gaps"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fill->setAutoDefault(false);
    m_fill->setAccessibleDescription(tr("Opens the form with the first day of the gap."));
    connect(m_fill, &QPushButton::clicked, this, &CoveragePanel::fill);
    connect(m_list, &QListWidget::itemActivated, this, &CoveragePanel::fill);
}

void CoveragePanel::show(const FleetRow &row, const QDateTime &now)
{
    const QString sentence = coverageSentence(row, now);
    const QList<Coverage::Stretch> days = stretchesOf(row, now);
    m_sentence->setShownText(sentence);
    m_strip->setDays(days, isStale(row));
    m_strip->setAccessibleName(coverageTip(row, now));
    m_begin->setText(shortTime(days.constFirst().from, displayZone(row.connection.id), now));
    const QList<Coverage::Stretch> gaps
            = row.coverage.isKnown() ? gapsOf(row, now) : QList<Coverage::Stretch>();
    QStringList sentences;
    std::transform(gaps.cbegin(), gaps.cend(), std::back_inserter(sentences),
                   [&](const Coverage::Stretch &gap) { return gapSentence(gap, row, now); });
    showGaps(gaps, sentences);
    const bool canAsk = newSyncHindrance(row) == Hindrance::None;
    m_fill->setEnabled(canAsk && m_list->currentRow() >= 0);
}

void CoveragePanel::showGaps(const QList<Coverage::Stretch> &gaps, const QStringList &sentences)
{
    m_gaps = gaps;
    m_list->setHidden(gaps.isEmpty());
    m_fill->setHidden(gaps.isEmpty());
    while (m_list->count() > sentences.size()) {
        delete m_list->takeItem(m_list->count() - 1);
    }
    for (int place = 0; place < sentences.size(); ++place) {
        if (place == m_list->count()) {
            m_list->addItem(sentences.at(place));
        } else if (m_list->item(place)->text() != sentences.at(place)) {
            m_list->item(place)->setText(sentences.at(place));
        }
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
}

void CoveragePanel::fill()
{
    const int place = m_list->currentRow();
    if (m_fill->isEnabled() && place >= 0 && place < m_gaps.size()) {
        Q_EMIT fillRequested(m_gaps.at(place).from);
    }
}

CoverageStrip::CoverageStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(daysHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageStrip::setDays(const QList<Coverage::Stretch> &days, bool dim)
{
    m_days = days;
    m_dim = dim;
    update();
}

void CoverageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCoverage(painter, rect(), m_days, palette(), m_dim);
}

} // namespace fleetsync

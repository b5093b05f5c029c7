// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/history/pastfilterbar.h"

#include "gui/newsync/flowlayout.h"
#include "gui/text/statetext.h"

#include <QComboBox>
#include <QDateTime>
#include <QJsonValue>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

// What is kept, see state().
constexpr QLatin1String done("done");
constexpr QLatin1String failed("failed");
constexpr QLatin1String stopped("stopped");
constexpr QLatin1String underWay("under-way");
constexpr QLatin1String here("here");

QList<SyncStatus> statusesOf(const QString &result)
{
    if (result == done) {
        return {SyncStatus::Completed};
    }
    if (result == failed || result == stopped) {
        return {SyncStatus::Failed};
    }
    return result == underWay ? QList{SyncStatus::Requested, SyncStatus::InProgress}
                              : QList<SyncStatus>();
}

QString chosen(const QComboBox *box)
{
    return box->currentData().toString();
}

/// @param former what the places in the box stood for when places were kept
void restoreChoice(QComboBox *box, const QJsonValue &kept, const QStringList &former)
{
    const QSignalBlocker quiet(box);
    const QString word = kept.isDouble() ? former.value(kept.toInt()) : kept.toString();
    box->setCurrentIndex(std::max(box->findData(word), 0));
}

} // namespace

PastFilterBar::PastFilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(this); // three boxes fit in no narrow window
    layout->setContentsMargins(12, 0, 12, 4);
    layout->setSpacing(8);
    m_result = add(tr("Result"), {{{}, tr("All results")},
                                  {done, tr("Done")},
                                  {failed, tr("Failed")},
                                  {stopped, facetWord(FleetState::StoppedByUser)},
                                  {underWay, tr("Under way")}});
    m_period = add(tr("Period"), {{{}, tr("Any time")},
                                  {u"1"_s, tr("Last 24 hours")},
                                  {u"7"_s, tr("Last 7 days")},
                                  {u"30"_s, tr("Last 30 days")},
                                  {u"90"_s, tr("Last 90 days")},
                                  {u"365"_s, tr("Last year")}});
    m_askedBy = add(tr("Asked by"), {{{}, tr("Asked by anybody")}, {here, tr("Asked for here")}});
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAccessibleName(tr("Older syncs"));
    m_note->setMinimumHeight(m_askedBy->sizeHint().height()); // in one line with the boxes
    layout->addWidget(m_note);
    m_note->hide();
}

void PastFilterBar::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QComboBox *PastFilterBar::add(const QString &name, const QList<Choice> &choices)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    for (const auto &[word, text] : choices) {
        box->addItem(text, word);
    }
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &PastFilterBar::changed);
    return box;
}

HistoryQuery PastFilterBar::query(const QDateTime &now) const
{
    HistoryQuery query;
    query.statuses = statusesOf(chosen(m_result));
    if (const int days = chosen(m_period).toInt(); days > 0) {
        query.from = now.addDays(-days);
    }
    return query;
}

bool PastFilterBar::takes(const PastOrigin &origin) const
{
    const QString result = chosen(m_result);
    const bool fits = (result != failed || !origin.stoppedByUs)
                      && (result != stopped || origin.stoppedByUs);
    return fits && (chosen(m_askedBy) != here || !origin.askedBy.isEmpty());
}

bool PastFilterBar::asksForOrigin() const
{
    const QString result = chosen(m_result);
    return result == failed || result == stopped || !chosen(m_askedBy).isEmpty();
}

bool PastFilterBar::isEmpty() const
{
    return chosen(m_result).isEmpty() && chosen(m_period).isEmpty() && chosen(m_askedBy).isEmpty();
}

void PastFilterBar::clear()
{
    restore({});
}

QJsonObject PastFilterBar::state() const
{
    return {{u"result"_s, chosen(m_result)},
            {u"period"_s, chosen(m_period)},
            {u"askedBy"_s, chosen(m_askedBy)}};
}

void PastFilterBar::restore(const QJsonObject &state)
{
    // What we stopped was once one choice with what failed.
    restoreChoice(m_result, state.value(u"result"_s), {{}, done, failed, underWay});
    restoreChoice(m_period, state.value(u"period"_s),
                  {{}, u"1"_s, u"7"_s, u"30"_s, u"90"_s, u"365"_s});
    restoreChoice(m_askedBy, state.value(u"askedBy"_s), {{}, here});
    Q_EMIT changed();
}

} // namespace fleetsync

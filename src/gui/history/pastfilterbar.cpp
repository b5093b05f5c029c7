// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/history/pastfilterbar.h"

#include "gui/newsync/flowlayout.h"
#include "gui/text/statetext.h"
#include "gui/text/timetext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QJsonValue>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

// What is kept, see state().
constexpr QLatin1String done("done");
constexpr QLatin1String failed("failed");
constexpr QLatin1String stopped("stopped");
constexpr QLatin1String underWay("under-way");
constexpr QLatin1String between("between");
constexpr QLatin1String here("here");
constexpr QLatin1String elsewhere("elsewhere");

/// Between two dates at first.
constexpr int daysAtFirst = 30;

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

PastFilterBar::PastFilterBar(std::function<QDateTime()> now, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
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
                                  {u"365"_s, tr("Last year")},
                                  {between, tr("Between two dates…")}});
    m_from = addDay(tr("From day"));
    m_to = addDay(tr("To day"));
    m_askedBy = add(tr("Asked by"), {{{}, tr("Asked by anybody")},
                                     {here, tr("Asked for here")},
                                     {elsewhere, tr("Automatic or elsewhere")}});
    connect(m_result, &QComboBox::currentIndexChanged, this, &PastFilterBar::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, &PastFilterBar::onPeriod);
    connect(m_askedBy, &QComboBox::currentIndexChanged, this, &PastFilterBar::changed);
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
    return box;
}

QDateEdit *PastFilterBar::addDay(const QString &name)
{
    auto *day = new QDateEdit(this);
    day->setAccessibleName(name);
    day->setToolTip(name);
    day->setDisplayFormat(u"d MMM yyyy"_s);
    day->setCalendarPopup(true);
    day->setKeyboardTracking(false); // a date that is half typed asks for nothing
    layout()->addWidget(day);
    day->hide();
    connect(day, &QDateEdit::dateChanged, this, &PastFilterBar::changed);
    return day;
}

bool PastFilterBar::isBetween() const
{
    return chosen(m_period) == between;
}

void PastFilterBar::onPeriod()
{
    if (isBetween()) {
        const QDate today = m_now().toTimeZone(displayZone()).date();
        setDays(today.addDays(-daysAtFirst), today);
    }
    showDays();
    Q_EMIT changed();
}

void PastFilterBar::showDays()
{
    m_from->setVisible(isBetween());
    m_to->setVisible(isBetween());
}

void PastFilterBar::setDays(const QDate &from, const QDate &to)
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(from);
    m_to->setDate(to);
}

void PastFilterBar::retell()
{
    if (isBetween()) {
        Q_EMIT changed();
    }
}

HistoryQuery PastFilterBar::query() const
{
    HistoryQuery query;
    query.statuses = statusesOf(chosen(m_result));
    if (const int days = chosen(m_period).toInt(); days > 0) {
        query.from = m_now().addDays(-days);
    }
    if (isBetween()) {
        const auto [first, last] = std::minmax(m_from->date(), m_to->date());
        query.from = first.startOfDay(displayZone());
        query.until = last.addDays(1).startOfDay(displayZone());
    }
    return query;
}

bool PastFilterBar::takes(const PastOrigin &origin) const
{
    const QString result = chosen(m_result);
    const bool fits = (result != failed || !origin.stoppedByUs)
                      && (result != stopped || origin.stoppedByUs);
    const QString askedBy = chosen(m_askedBy);
    return fits && (askedBy != here || !origin.askedBy.isEmpty())
           && (askedBy != elsewhere || origin.askedBy.isEmpty());
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
    QJsonObject state{{u"result"_s, chosen(m_result)},
                      {u"period"_s, chosen(m_period)},
                      {u"askedBy"_s, chosen(m_askedBy)}};
    if (isBetween()) {
        state.insert(u"from"_s, m_from->date().toString(Qt::ISODate));
        state.insert(u"to"_s, m_to->date().toString(Qt::ISODate));
    }
    return state;
}

void PastFilterBar::restore(const QJsonObject &state)
{
    // What we stopped was once one choice with what failed.
    restoreChoice(m_result, state.value(u"result"_s), {{}, done, failed, underWay});
    restoreChoice(m_period, state.value(u"period"_s),
                  {{}, u"1"_s, u"7"_s, u"30"_s, u"90"_s, u"365"_s});
    restoreChoice(m_askedBy, state.value(u"askedBy"_s), {{}, here});
    setDays(QDate::fromString(state.value(u"from"_s).toString(), Qt::ISODate),
            QDate::fromString(state.value(u"to"_s).toString(), Qt::ISODate));
    showDays();
    Q_EMIT changed();
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/history/pastfilterbar.h"

#include "gui/newsync/flowlayout.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// In the order of the box; 0: any time.
constexpr int periodDays[] = {0, 1, 7, 30, 90, 365};

QList<SyncStatus> statusesAt(int choice)
{
    switch (choice) {
    case 1:
        return {SyncStatus::Completed};
    case 2:
        return {SyncStatus::Failed};
    case 3:
        return {SyncStatus::Requested, SyncStatus::InProgress};
    default:
        return {};
    }
}

} // namespace

PastFilterBar::PastFilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(this); // three boxes fit in no narrow window
    layout->setContentsMargins(12, 0, 12, 4);
    layout->setSpacing(8);
    m_result = add(tr("Result"),
                   {tr("All results"), tr("Done"), tr("Failed or stopped"), tr("Under way")});
    m_period = add(tr("Period"), {tr("Any time"), tr("Last 24 hours"), tr("Last 7 days"),
                                  tr("Last 30 days"), tr("Last 90 days"), tr("Last year")});
    m_askedBy = add(tr("Asked by"), {tr("Asked by anybody"), tr("Asked for here")});
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

QComboBox *PastFilterBar::add(const QString &name, const QStringList &choices)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->addItems(choices);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &PastFilterBar::changed);
    return box;
}

QList<SyncStatus> PastFilterBar::statuses() const
{
    return statusesAt(m_result->currentIndex());
}

QDateTime PastFilterBar::from(const QDateTime &now) const
{
    const int days = periodDays[m_period->currentIndex()];
    return days > 0 ? now.addDays(-days) : QDateTime();
}

bool PastFilterBar::isOursOnly() const
{
    return m_askedBy->currentIndex() == 1;
}

bool PastFilterBar::isEmpty() const
{
    return m_result->currentIndex() == 0 && m_period->currentIndex() == 0 && !isOursOnly();
}

void PastFilterBar::clear()
{
    restore({});
}

QJsonObject PastFilterBar::state() const
{
    return {{u"result"_s, m_result->currentIndex()},
            {u"period"_s, m_period->currentIndex()},
            {u"askedBy"_s, m_askedBy->currentIndex()}};
}

void PastFilterBar::restore(const QJsonObject &state)
{
    const auto put = [&state](QComboBox *box, const QString &key) {
        const QSignalBlocker quiet(box);
        const int choice = state.value(key).toInt();
        box->setCurrentIndex(choice >= 0 && choice < box->count() ? choice : 0);
    };
    put(m_result, u"result"_s);
    put(m_period, u"period"_s);
    put(m_askedBy, u"askedBy"_s);
    Q_EMIT changed();
}

} // namespace fleetsync

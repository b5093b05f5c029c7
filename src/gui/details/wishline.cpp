// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/wishline.h"

#include "engine/dispatcher.h"
#include "engine/history.h"
#include "gui/details/wraplabel.h"
#include "gui/newsync/flowlayout.h"
#include "gui/text/errortext.h"
#include "gui/text/timetext.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// A request of somebody else still runs: sent now, ours would only be refused again.
bool mayResend(const JournalEntry &wish, const FleetRow &row)
{
    const bool running = row.latest() && !isFinal(*row.latest());
    const bool refused = wish.error && wish.error->kind == ErrorKind::Forbidden;
    return wish.state == WishState::NotStarted || wish.state == WishState::Rejected
           || (wish.state == WishState::Wanted && refused)
           || (wish.state == WishState::Followed && !running);
}

/// What Terminal took on has ended since: how, the headline says.
bool hasHadItsDay(const JournalEntry &wish, const FleetRow &row)
{
    const bool taken = wish.state == WishState::Acked || wish.state == WishState::Adopted;
    const Sync *sync = taken ? findSync(row.history, wish.sync) : nullptr;
    return sync && isFinal(*sync) && sync->completedAt > wish.sentAt;
}

} // namespace

WishLine::WishLine(QWidget *parent)
    : Panel(parent)
    , m_sentence(new WrapLabel(this))
    , m_buttonRow(new QWidget(this))
    , m_flow(new FlowLayout(m_buttonRow))
{
    m_sentence->setAccessibleDescription(tr("Your request"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_buttonRow);
}

void WishLine::show(const Rare<JournalEntry> &wish, const FleetRow &row, const QDateTime &now)
{
    const bool says = wish && !hasHadItsDay(*wish, row);
    const QString sentence = says ? wishSentence(*wish, row, now) : QString();
    if (sentence.isEmpty()) {
        m_wish.reset();
        hide();
        return;
    }
    m_sentence->setShownText(sentence);
    const bool resend = mayResend(*wish, row);
    if (wish != m_wish || resend != m_mayResend) {
        m_wish = wish;
        m_mayResend = resend;
        rebuildButtons(row, now);
    }
    setVisible(true);
}

QPushButton *WishLine::addButton(const QString &text)
{
    auto *button = new QPushButton(m_buttonRow);
    button->setText(text);
    button->setAccessibleName(text);
    m_flow->addWidget(button);
    button->show();
    return button;
}

void WishLine::addCandidates(const FleetRow &row, const QDateTime &now)
{
    const QTimeZone zone = displayZone(m_wish->connection);
    const RequestId wish = m_wish->id;
    for (const SyncId &id : qAsConst(m_wish->candidates)) {
        const Sync *sync = findSync(row.history, id);
        const QString text
                = sync ? tr("Mine: requested %1").arg(shortTime(sync->requestedAt, zone, now))
                       : tr("Mine: %1").arg(id.toString().left(40));
        QPushButton *button = addButton(text);
        button->setToolTip(sync && sync->startFrom.isValid()
                                   ? tr("Data from %1").arg(fullTime(sync->startFrom, zone))
                                   : QString());
        connect(button, &QPushButton::clicked, this,
                [this, wish, id] { m_dispatcher->adopt(wish, id); });
    }
}

/// Another sync was in the way, and still runs.
void WishLine::addFollowed()
{
    const RequestId wish = m_wish->id;
    connect(addButton(tr("Start mine when it ends")), &QPushButton::clicked, this,
            [this, wish] { m_dispatcher->startAfter(wish); });
    connect(addButton(tr("Stop it and start mine…")), &QPushButton::clicked, this,
            [this, wish] { Q_EMIT stopFirstRequested(wish); });
}

void WishLine::rebuildButtons(const FleetRow &row, const QDateTime &now)
{
    const auto old = m_buttonRow->findChildren<QPushButton *>();
    for (QPushButton *button : old) {
        // Later: one of them may be the one that was pressed.
        button->hide();
        m_flow->removeWidget(button);
        button->setParent(nullptr);
        button->deleteLater();
    }
    const RequestId wish = m_wish->id;
    if (m_wish->state == WishState::NeedsUser) {
        addCandidates(row, now);
    }
    if (m_wish->state == WishState::Followed && m_wish->kind == WishKind::Request && !m_mayResend) {
        addFollowed();
    }
    if (m_mayResend) {
        connect(addButton(tr("Send again")), &QPushButton::clicked, this,
                [this, wish] { m_dispatcher->sendAgain(wish); });
    }
    if (m_wish->state == WishState::Wanted) {
        connect(addButton(tr("Withdraw")), &QPushButton::clicked, this,
                [this, wish] { m_dispatcher->dismiss(wish); });
    } else if (isSettled(m_wish->state)) {
        connect(addButton(tr("Dismiss")), &QPushButton::clicked, this,
                [this, wish] { m_dispatcher->dismiss(wish); });
    }
    m_buttonRow->setVisible(m_flow->count() > 0);
}

} // namespace fleetsync

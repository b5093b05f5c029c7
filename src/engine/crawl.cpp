// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/crawl.h"

#include <algorithm>

namespace fleetsync {

namespace {

/// More than a page of news each time: the list changes faster than it can be read.
constexpr int looksAtMost = 5;

/// The server does not like the question, whatever the page.
bool refusesTheQuery(const ApiError &error)
{
    return error.kind == ErrorKind::BadRequest || error.kind == ErrorKind::Unprocessable;
}

} // namespace

Crawl::Crawl(int maxPages, bool bothEnds)
    : m_maxPages(maxPages)
    , m_bothEnds(bothEnds)
{}

QList<Crawl::Ask> Crawl::begin()
{
    return {ask(Side::Front, {})};
}

QList<Crawl::Ask> Crawl::take(Side side, const Page<Connection> &page)
{
    if (!waitsFor(side)) {
        return {};
    }
    switch (side) {
    case Side::Front:
        return takeFront(page);
    case Side::Back:
        return takeBack(page);
    case Side::Closing:
        return takeClosing(page);
    }
    return {};
}

QList<Crawl::Ask> Crawl::fail(Side side, const ApiError &error)
{
    if (!waitsFor(side)) {
        return {};
    }
    const bool first = endOf(side).cursor.isEmpty();
    if (m_bothEnds && first && side == Side::Front && refusesTheQuery(error)) {
        m_bothEnds = false;
        m_orderFailed = true;
        return begin();
    }
    if (first && side == Side::Back && refusesTheQuery(error)) {
        return giveUpOrder();
    }
    if (side == Side::Closing) {
        return frontAlone();
    }
    m_error = error;
    endOf(side).state = State::Broken;
    return overUnless(side == Side::Front ? Side::Back : Side::Front);
}

QList<Crawl::Ask> Crawl::takeFront(const Page<Connection> &page)
{
    note(Side::Front, page);
    QList<Ask> next = goOn(Side::Front, page);
    if (stateOf(Side::Front) == State::Ended) {
        return complete();
    }
    if (!m_proof.anyKeyHolds() && stateOf(Side::Back) != State::Broken) {
        giveUpOrder();
        return next;
    }
    if (stateOf(Side::Back) == State::Idle && m_bothEnds && waitsFor(Side::Front)) {
        next.append(ask(Side::Back, {}));
        return next;
    }
    return haveMet() ? closingLook() : next;
}

QList<Crawl::Ask> Crawl::takeBack(const Page<Connection> &page)
{
    const bool first = endOf(Side::Back).cursor.isEmpty();
    note(Side::Back, page);
    if (!m_proof.anyKeyHolds() || (first && !m_proof.startApart())) {
        return giveUpOrder();
    }
    const QList<Ask> next = goOn(Side::Back, page);
    return stateOf(Side::Back) == State::Ended || haveMet() ? closingLook() : next;
}

QList<Crawl::Ask> Crawl::takeClosing(const Page<Connection> &page)
{
    const bool first = endOf(Side::Closing).cursor.isEmpty();
    const bool anchored = holdsAnchor(page);
    note(Side::Closing, page);
    const QList<Ask> next = anchored ? QList<Ask>() : goOn(Side::Closing, page);
    if (stateOf(Side::Closing) == State::Broken) {
        return frontAlone();
    }
    // Ended: the whole list once more.
    if (!anchored && stateOf(Side::Closing) != State::Ended) {
        return next;
    }
    return first ? complete() : lookAgain();
}

/// While it read on, what it had passed may have moved once more.
QList<Crawl::Ask> Crawl::lookAgain()
{
    if (++m_looks >= looksAtMost) {
        return frontAlone();
    }
    for (auto look = m_look.cbegin(); look != m_look.cend(); ++look) {
        m_sights[look.key()].byBack = true;
        m_sights[look.key()].updatedAt = look.value();
    }
    m_look.clear();
    endOf(Side::Closing).state = State::Idle;
    return {ask(Side::Closing, {})};
}

/// The next page of the same side, unless the guard says that there is none.
QList<Crawl::Ask> Crawl::goOn(Side side, const Page<Connection> &page)
{
    End &end = endOf(side);
    const PageEnd guarded = end.guard.next(page.next, page.results.size());
    if (guarded == PageEnd::More) {
        return {ask(side, page.next)};
    }
    if (guarded == PageEnd::Done) {
        end.state = State::Ended;
        return {};
    }
    end.state = State::Broken;
    if (side == Side::Closing) {
        return {};
    }
    m_brokenBy = guarded;
    return overUnless(side == Side::Front ? Side::Back : Side::Front);
}

Crawl::Ask Crawl::ask(Side side, const QString &cursor)
{
    End &end = endOf(side);
    if (end.state == State::Idle) {
        end.guard = PageGuard(m_maxPages);
    }
    end.state = State::Asking;
    end.cursor = cursor;
    const ListOrder wanted = side == Side::Front ? ListOrder::Ascending : ListOrder::Descending;
    return {side, m_bothEnds ? wanted : ListOrder::Unsaid, cursor};
}

/// Front and back rest meanwhile; the front keeps its cursor for frontAlone().
QList<Crawl::Ask> Crawl::closingLook()
{
    for (const Side side : {Side::Front, Side::Back}) {
        if (waitsFor(side)) {
            endOf(side).state = State::Ended;
        }
    }
    m_over = false; // A side that broke on the last page had come far enough.
    return {ask(Side::Closing, {})};
}

QList<Crawl::Ask> Crawl::frontAlone()
{
    endOf(Side::Closing).state = State::Broken;
    endOf(Side::Back).state = State::Broken;
    if (stateOf(Side::Front) == State::Broken) {
        m_over = true;
        return {};
    }
    return {ask(Side::Front, endOf(Side::Front).cursor)};
}

QList<Crawl::Ask> Crawl::complete()
{
    for (End &end : m_ends) {
        end.state = State::Ended;
    }
    m_over = true;
    m_complete = true;
    return {};
}

QList<Crawl::Ask> Crawl::giveUpOrder()
{
    m_orderFailed = m_bothEnds;
    endOf(Side::Back).state = State::Broken;
    return overUnless(Side::Front);
}

QList<Crawl::Ask> Crawl::overUnless(Side other)
{
    m_over = !waitsFor(other);
    return {};
}

void Crawl::note(Side side, const Page<Connection> &page)
{
    if (side != Side::Closing && m_bothEnds) {
        m_proof.note(side == Side::Front ? OrderProof::Way::Up : OrderProof::Way::Down,
                     page.results);
    }
    for (const Connection &connection : page.results) {
        Sight &sight = m_sights[connection.id];
        sight.byFront = sight.byFront || side == Side::Front;
        if (side == Side::Closing) {
            m_look.insert(connection.id, connection.updatedAt);
        } else if (side == Side::Back) {
            sight.byBack = true;
            sight.updatedAt = connection.updatedAt;
        }
    }
}

bool Crawl::holdsAnchor(const Page<Connection> &page) const
{
    return std::any_of(page.results.cbegin(), page.results.cend(), [this](const Connection &told) {
        const auto sight = m_sights.constFind(told.id);
        return sight != m_sights.cend() && sight->byBack && sight->updatedAt == told.updatedAt;
    });
}

bool Crawl::haveMet() const
{
    const Sight front = m_sights.value(m_proof.last(OrderProof::Way::Up));
    const Sight back = m_sights.value(m_proof.last(OrderProof::Way::Down));
    return stateOf(Side::Closing) == State::Idle && front.byBack && back.byFront
           && m_proof.haveCrossed();
}

} // namespace fleetsync

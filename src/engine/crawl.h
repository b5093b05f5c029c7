// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/fleetapi.h"
#include "engine/orderproof.h"

#include <QHash>

#include <array>
#include <optional>

namespace fleetsync {

/// Which pages of the connections to ask for until all have been seen: from both ends at once where
/// the server shows that it honours `order`, else from one. Decides only; no calls.
///
/// Why nothing is lost. The front walks up (`order=asc`), the back down (`desc`). For createdAt,
/// updatedAt and id each we watch whether every page read so far goes up in front and down at the
/// back, within the page and over its border: a key that holds is the server's order; one that is
/// absent or out of step is out for good; with none left the back is dropped and the front goes on
/// alone from where it is. Let F be the front's last record, B the back's, in a key that holds.
/// Whatever stood below F was passed by the front, whatever stood above B by the back. They have
/// met once B < F strictly (records with equal keys may stand in any order) and each has also seen
/// the other's last record (streams that merely look ordered do not overlap). From then on only a
/// record that moved can have been missed: a fleet that is new, or that was updated in an order by
/// updatedAt, jumps from the middle to the newest end, which the back has left behind. So the
/// closing look reads the newest end once more, page by page, until one holds a record of the back
/// that has not changed: above it all is new or moved and just read, below it all was passed. When
/// that took more than one page, another look follows, from which the last one counts as the back.
/// Only then is the crawl complete. Whoever reaches the other end of the list alone has seen
/// everything too; the back then still needs the closing look. When one end breaks (error, repeated
/// cursor) the other goes on, to where the first had come or to the end of the list. When the
/// closing look breaks, the front goes on alone.
class Crawl
{
public:
    enum class Side { Front, Back, Closing };
    static constexpr size_t sideCount = 3;
    struct Ask
    {
        Side side = Side::Front;
        ListOrder order = ListOrder::Unsaid;
        QString cursor;

        friend bool operator==(const Ask &, const Ask &) = default;
    };

    explicit Crawl(int maxPages = 10'000, bool bothEnds = false);

    /// What to ask for first. The back comes in once the front's first page has a next one: a short
    /// list is read by one call.
    QList<Ask> begin();
    /// @return what to ask for next
    QList<Ask> take(Side side, const Page<Connection> &page);
    QList<Ask> fail(Side side, const ApiError &error);

    /// An answer of this side still counts; a call of any other side may be dropped.
    bool waitsFor(Side side) const { return stateOf(side) == State::Asking; }
    bool isOver() const { return m_over; }
    bool isComplete() const { return m_complete; } ///< all fleets have been seen
    /// Why it is over when it is not complete: an error, or the guard's word.
    const std::optional<ApiError> &error() const { return m_error; }
    PageEnd end() const { return m_complete ? PageEnd::Done : m_brokenBy; }

    bool hasSeen(const ConnectionId &id) const { return m_sights.contains(id); }
    qsizetype seen() const { return m_sights.size(); }
    /// The server has shown that `order` is of no use: another crawl may spare itself the try.
    bool orderFailed() const { return m_orderFailed; }

private:
    enum class State { Idle, Asking, Ended, Broken };
    struct Sight
    {
        QDateTime updatedAt; ///< as the back saw it
        bool byFront = false;
        bool byBack = false;
    };
    struct End
    {
        State state = State::Idle;
        PageGuard guard;
        QString cursor; ///< of the page that is asked for
    };

    End &endOf(Side side) { return m_ends[static_cast<size_t>(side)]; }
    State stateOf(Side side) const { return m_ends[static_cast<size_t>(side)].state; }
    Ask ask(Side side, const QString &cursor);
    QList<Ask> takeFront(const Page<Connection> &page);
    QList<Ask> takeBack(const Page<Connection> &page);
    QList<Ask> takeClosing(const Page<Connection> &page);
    QList<Ask> goOn(Side side, const Page<Connection> &page);
    QList<Ask> closingLook();
    QList<Ask> lookAgain();
    QList<Ask> frontAlone();
    QList<Ask> complete();
    QList<Ask> giveUpOrder();
    QList<Ask> overUnless(Side other);
    void note(Side side, const Page<Connection> &page);
    bool holdsAnchor(const Page<Connection> &page) const;
    bool haveMet() const;

    std::array<End, sideCount> m_ends;
    OrderProof m_proof;
    QHash<ConnectionId, Sight> m_sights;
    QHash<ConnectionId, QDateTime> m_look; ///< updatedAt as the running closing look sees it
    int m_looks = 0;
    std::optional<ApiError> m_error;
    PageEnd m_brokenBy = PageEnd::More;
    int m_maxPages;
    bool m_bothEnds;
    bool m_orderFailed = false;
    bool m_over = false;
    bool m_complete = false;
};

} // namespace fleetsync

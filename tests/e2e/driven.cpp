// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// fleetsync-driven: the production wiring without a window, led by lines on standard input, that
// ends by SIGKILL at a moment of its journal when it is told to. For the kill test.
//
//   fleetsync-driven FOLDER BASE-URL SCALE FLEET-NOW [MOMENT NTH]
//
// Input:  request CONNECTION DAYS · retry CONNECTION · stop CONNECTION · again ID · adopt ID SYNC ·
//         dismiss ID · reload · tell · jump SECONDS (of the wall clock alone, as after sleep) ·
//         close · open · memory · quit
// Output: ready · wish ID CONNECTION STATE KIND [CANDIDATE…] (each step, once it is durable) ·
//         settled (nothing open) · told (each wish that is kept) · closed · memory BYTES (in use)
#include "app/liveprofile.h"
#include "app/profile.h"
#include "app/singleinstance.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <malloc.h>
#include <memory>
#include <unistd.h>
#include <utility>

/// The address sanitizer's own count, where it is at work: it does not fill mallinfo2().
extern "C" __attribute__((weak)) std::size_t __sanitizer_get_current_allocated_bytes();

using namespace Qt::StringLiterals;
using namespace fleetsync;

namespace {

constexpr const char *moments[]
        = {"Wanting", "WantedKept", "BaselineRead", "Marking",    "SendingKept",
           "Posted",  "Answered",   "LookingUp",    "OutcomeKept"};

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    // Past every buffer: the next moment may be the last.
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size())) < 0) {
        std::perror("fleetsync-driven");
    }
}

/// Dies without a farewell, as a power cut would, at the nth time of its moment.
class Death : public FailPoint
{
public:
    Death(const QString &moment, int nth)
        : m_moment(moment)
        , m_left(nth)
    {}

    void reached(Moment moment) override
    {
        if (QLatin1StringView(moments[static_cast<int>(moment)]) == m_moment && --m_left == 0) {
            ::kill(::getpid(), SIGKILL);
        }
    }

private:
    QString m_moment;
    int m_left;
};

bool isOpen(const JournalEntry &wish)
{
    return wish.state == WishState::Wanted || wish.state == WishState::Sending
           || wish.state == WishState::Unknown;
}

QString wordOf(WishState state)
{
    static const char *const words[]
            = {"Wanted",  "Sending",  "Acked",     "Rejected",   "Unknown",
               "Adopted", "Followed", "NeedsUser", "NotStarted", "CancelledByUser"};
    return QString::fromLatin1(words[static_cast<int>(state)]);
}

std::size_t bytesInUse()
{
    if (&__sanitizer_get_current_allocated_bytes != nullptr) {
        return __sanitizer_get_current_allocated_bytes();
    }
    const struct mallinfo2 info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// The fleets' clock; its wall time can be set ahead of its monotonic time, as sleep does.
class JumpingClock : public FleetClockPort
{
public:
    JumpingClock(const simulator::FleetClock &clock, const std::chrono::seconds &ahead)
        : FleetClockPort(clock)
        , m_ahead(ahead)
    {}

    QDateTime now() const override { return FleetClockPort::now().addSecs(m_ahead.count()); }

private:
    const std::chrono::seconds &m_ahead;
};

/// Where and when the session lives, and how it may end.
struct Place
{
    QString folder;
    QUrl server;
    Secret key;
    simulator::FleetClock clock;
    Death death;
    std::chrono::seconds ahead{0};
};

std::unique_ptr<LiveProfile> profileAt(Place &place)
{
    Policy policy; // production's, in the fleets' accelerated time
    policy.perApplicationPerSecond = 400;
    policy.perConnectionPerSecond = 100;
    policy.backoffBase = std::chrono::milliseconds(20);
    policy.backoffCap = std::chrono::milliseconds(200);
    // Network times are real ones: an answer that does not come may not hold a test for a minute,
    // and one that a busy machine makes late is none that was lost.
    policy.readIdle = policy.pollIdle = std::chrono::seconds(5);
    policy.readTotal = policy.pollTotal = std::chrono::seconds(12);
    policy.writeIdle = std::chrono::seconds(8);
    policy.writeTotal = std::chrono::seconds(16);
    // Real seconds pass between "sending" and the server's own time where the machine is busy: here
    // two minutes of fleet time would be over by then.
    policy.settle *= 3;
    policy.pauseFirst = std::chrono::milliseconds(500);
    policy.pauseCap = std::chrono::seconds(2);
    policy.circuitOpen = std::chrono::seconds(1);
    policy.retriesPerMinuteFloor = 1'000;
    const Profile profile{Profile::Kind::Environment, place.folder};
    const ServerAccess access{place.server, place.key};
    return std::make_unique<LiveProfile>(
            ProfileSetup{access,
                         policy,
                         std::make_unique<JumpingClock>(place.clock, place.ahead),
                         {Environment::Custom, {}, {}},
                         {profile.storeFolder(place.server), false},
                         &place.death,
                         accountOf(access)});
}

QString wordOf(WishKind kind)
{
    static const char *const words[]
            = {"Request", "Retry", "Cancel", "Resolve", "Change", "Remove"};
    return QString::fromLatin1(words[static_cast<int>(kind)]);
}

class Driver : public QObject
{
    Q_OBJECT
public:
    explicit Driver(Place &place)
        : m_place(place)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Driver::onInput);
        open();
    }

private:
    void open()
    {
        m_loaded = false;
        m_resumed = false;
        m_profile = profileAt(m_place);
        Session &session = m_profile->session();
        connect(&session.dispatcher(), &Dispatcher::wishChanged, this, &Driver::onWish);
        connect(&session.dispatcher(), &Dispatcher::resumed, this, [this] { gotReady(m_resumed); });
        connect(&session.catalog(), &Catalog::loaded, this, [this] { gotReady(m_loaded); });
        m_profile->open();
    }

    void onWish(const JournalEntry &wish)
    {
        tell(wish);
        tellSettled();
    }

    static void tell(const JournalEntry &wish)
    {
        QStringList words{u"wish"_s, wish.id.toString(), wish.connection.toString(),
                          wordOf(wish.state), wordOf(wish.kind)};
        for (const SyncId &candidate : wish.candidates) {
            words.append(candidate.toString());
        }
        say(words.join(u' '));
    }

    void gotReady(bool &part)
    {
        if (!std::exchange(part, true) && m_loaded && m_resumed) {
            say(u"ready"_s);
            tellSettled();
        }
    }

    void tellSettled()
    {
        const QList<JournalEntry> wishes = m_profile->session().dispatcher().wishes();
        if (m_loaded && m_resumed && std::none_of(wishes.cbegin(), wishes.cend(), isOpen)) {
            say(u"settled"_s);
        }
    }

    void onInput()
    {
        char bytes[4096];
        const ssize_t got = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (got <= 0) {
            QCoreApplication::quit();
            return;
        }
        m_line.append(bytes, static_cast<qsizetype>(got));
        for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
            obey(QString::fromUtf8(m_line.left(end)).split(u' '));
            m_line.remove(0, end + 1);
        }
    }

    void obey(const QStringList &words)
    {
        const QString &order = words.first();
        if (order == u"memory"_s) {
            say(u"memory %1"_s.arg(bytesInUse()));
        } else if (order == u"open"_s) {
            open();
        } else if (order == u"close"_s) {
            m_profile.reset();
            say(u"closed"_s);
        } else if (order == u"jump"_s) {
            m_place.ahead += std::chrono::seconds(words.value(1).toInt());
        } else if (order == u"quit"_s) {
            QCoreApplication::quit();
        } else {
            obeyInSession(order, words);
        }
    }

    void obeyInSession(const QString &order, const QStringList &words)
    {
        Session &session = m_profile->session();
        Dispatcher &dispatcher = session.dispatcher();
        const ConnectionId fleet(words.value(1));
        const RequestId wish(words.value(1));
        if (order == u"request"_s) {
            dispatcher.submit(fleet, {Days{words.value(2).toInt()}, {}});
        } else if (order == u"retry"_s) {
            dispatcher.retry(fleet);
        } else if (order == u"stop"_s) {
            dispatcher.stop(fleet);
        } else if (order == u"again"_s) {
            dispatcher.sendAgain(wish);
        } else if (order == u"adopt"_s) {
            dispatcher.adopt(wish, SyncId(words.value(2)));
        } else if (order == u"dismiss"_s) {
            dispatcher.dismiss(wish);
        } else if (order == u"reload"_s) {
            session.reloadAll();
        } else if (order == u"tell"_s) {
            const QList<JournalEntry> wishes = dispatcher.wishes();
            std::for_each(wishes.cbegin(), wishes.cend(), &Driver::tell);
            say(u"told"_s);
        } else {
            qFatal("no such order: %s", qPrintable(order));
        }
    }

    Place &m_place;
    std::unique_ptr<LiveProfile> m_profile; ///< null while closed
    QSocketNotifier m_input;
    QByteArray m_line;
    bool m_loaded = false;  ///< the list of fleets
    bool m_resumed = false; ///< the journal of earlier lives
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5) {
        std::fputs("fleetsync-driven FOLDER BASE-URL SCALE FLEET-NOW [MOMENT NTH]\n", stderr);
        return 2;
    }
    SingleInstance door(arguments.at(1));
    if (!door.acquire()) {
        std::fputs("another process has this folder\n", stderr);
        return 3;
    }
    Place place{
            arguments.at(1),
            QUrl(arguments.at(2)),
            Secret(qgetenv("TERMINAL_API_KEY")),
            simulator::FleetClock(QDateTime::fromString(arguments.at(4), Qt::ISODateWithMs),
                                  arguments.at(3).toDouble()),
            Death(arguments.value(5), arguments.value(6).toInt()),
    };
    const Driver driver(place);
    return QCoreApplication::exec();
}

#include "driven.moc"

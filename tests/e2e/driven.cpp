// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// fleetsync-driven: the production wiring without a window, led by lines on standard input, that
// ends by SIGKILL at a moment of its journal when it is told to. For the kill test.
//
//   fleetsync-driven FOLDER BASE-URL SCALE FLEET-NOW [MOMENT NTH]
//
// Input:  request CONNECTION DAYS · retry CONNECTION · stop CONNECTION · quit
// Output: ready · wish ID CONNECTION STATE (each step, once it is durable) · settled (nothing open)
#include "app/liveprofile.h"
#include "app/profile.h"
#include "app/singleinstance.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <unistd.h>
#include <utility>

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

class Driver : public QObject
{
    Q_OBJECT
public:
    explicit Driver(LiveProfile &profile)
        : m_profile(profile)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        Session &session = profile.session();
        connect(&session.dispatcher(), &Dispatcher::wishChanged, this, &Driver::onWish);
        connect(&session.dispatcher(), &Dispatcher::resumed, this, [this] { gotReady(m_resumed); });
        connect(&session.catalog(), &Catalog::loaded, this, [this] { gotReady(m_loaded); });
        connect(&m_input, &QSocketNotifier::activated, this, &Driver::onInput);
    }

private:
    void onWish(const JournalEntry &wish)
    {
        say(u"wish %1 %2 %3"_s.arg(wish.id.toString(), wish.connection.toString(),
                                   wordOf(wish.state)));
        tellSettled();
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
        const QList<JournalEntry> wishes = m_profile.session().dispatcher().wishes();
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
        Dispatcher &dispatcher = m_profile.session().dispatcher();
        const ConnectionId fleet(words.value(1));
        if (words.first() == u"request"_s) {
            dispatcher.submit(fleet, {Days{words.value(2).toInt()}, {}});
        } else if (words.first() == u"retry"_s) {
            dispatcher.retry(fleet);
        } else if (words.first() == u"stop"_s) {
            dispatcher.stop(fleet);
        } else {
            QCoreApplication::quit();
        }
    }

    LiveProfile &m_profile;
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
    Death death(arguments.value(5), arguments.value(6).toInt());
    const simulator::FleetClock clock(QDateTime::fromString(arguments.at(4), Qt::ISODateWithMs),
                                      arguments.at(3).toDouble());
    const Profile place{Profile::Kind::Environment, arguments.at(1)};
    const QUrl server(arguments.at(2));
    const Secret key(qgetenv("TERMINAL_API_KEY"));
    Policy policy; // production's, in the fleets' accelerated time
    policy.perApplicationPerSecond = 400;
    policy.perConnectionPerSecond = 100;
    policy.backoffBase = std::chrono::milliseconds(20);
    policy.backoffCap = std::chrono::milliseconds(200);
    LiveProfile profile({{server, key},
                         policy,
                         std::make_unique<FleetClockPort>(clock),
                         {Environment::Custom, {}, {}},
                         {place.storeFolder(server), false},
                         &death});
    Driver driver(profile);
    profile.open();
    return QCoreApplication::exec();
}

#include "driven.moc"

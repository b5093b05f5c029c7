// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "toldsession.h"

#include "gui/details/detailpane.h"
#include "gui/details/reconnectlink.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysToSelectAFleet();
    void headlineFollowsTheState_data();
    void headlineFollowsTheState();
    void tellsTheFactsOfTheLatestSync();
    void saysWhereTerminalStartsElsewhere();
    void whatWasAskedForIsNotSaidOnceItHasEnded();
    void saysThatACheckFailed();
    void saysThatTheSyncIsGone();
    void explainsAFailure();
    void anUnknownReasonStandsVerbatim();
    void offersTheReconnectLink();
    void oddReconnectLinksAreNotOffered();
    void checksLinks_data();
    void checksLinks();
    void copiesForSupportWithoutSecrets();
    void ordersNameTheirFleet();
    void anOwnRequestHasItsButtons();
    void candidatesCanBeChosen();
    void aTokenThatDoesNotFitOffersToReload();
    void aRequestHeldByItsTokenCanBeSentAgain();
    void listsIssues();
    void whileASyncRunsWhatIsStillOpenIsListed();
    void whatIsOpenIsTheTablesNumber();
    void anIssueCanBeMarkedAsResolved();
    void aRefusedChangeStaysUntilItIsDismissed();
    void theModeCanBeChanged();
    void listsHistory();
    void tellsOdditiesButNoToken();
    void hostileTextStaysPlainAndNarrow_data();
    void hostileTextStaysPlainAndNarrow();
    void selectionAndScrollSurviveAnUpdate();

private:
    void show(const Connection &connection, const QList<Sync> &newestFirst);
    void edit(const std::function<void(FleetRow &)> &change);
    void answerOngoing(QList<Issue> issues);
    QStringList texts() const;
    bool says(const QString &part) const;
    QPushButton *button(const QString &name) const;
    QPushButton *buttonSaying(const QString &text) const;

    std::unique_ptr<ToldSession> m_told;
    std::unique_ptr<DetailPane> m_pane;
};

namespace {

const ConnectionId first(u"conn_1"_s);
constexpr int paneWidth = 320;

Issue issue(const QString &id, const QString &code, const QString &message)
{
    Issue issue;
    issue.id = IssueId(id);
    issue.code = code;
    issue.message = message;
    issue.expanded = true;
    return issue;
}

} // namespace

void DetailsTest::init()
{
    m_told = std::make_unique<ToldSession>();
    m_pane = std::make_unique<DetailPane>();
    m_pane->resize(paneWidth, 640);
    m_pane->setSession(&m_told->session);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void DetailsTest::cleanup()
{
    m_pane->setSession(nullptr);
    m_pane.reset();
    m_told.reset();
}

void DetailsTest::show(const Connection &connection, const QList<Sync> &newestFirst)
{
    m_told->addFleet(connection, newestFirst);
    m_pane->showFleet(connection.id);
}

/// Changes the fleet's row and waits until the pane was told.
void DetailsTest::edit(const std::function<void(FleetRow &)> &change)
{
    QSignalSpy told(&m_told->session.fleet(), &Fleet::rowsChanged);
    m_told->session.fleet().edit(first, change);
    QTRY_VERIFY(!told.isEmpty());
}

/// Terminal's list of ongoing issues, all of the first fleet.
void DetailsTest::answerOngoing(QList<Issue> issues)
{
    for (Issue &one : issues) {
        one.connection = first;
    }
    m_told->session.catalog().issues().read({});
    QTRY_VERIFY(m_told->api.isOpen(u"issues"_s));
    Page<Issue> page;
    page.results = issues;
    m_told->api.answer(u"issues"_s, Result<Page<Issue>>(page));
    QTRY_VERIFY(m_told->session.fleet().find(first)->ongoingIssues == issues.size());
}

/// Everything on screen, labels and text fields.
QStringList DetailsTest::texts() const
{
    QStringList texts;
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    for (const QPlainTextEdit *edit : m_pane->findChildren<QPlainTextEdit *>()) {
        if (edit->isVisible()) {
            texts << edit->toPlainText();
        }
    }
    return texts;
}

bool DetailsTest::says(const QString &part) const
{
    return texts().join(u'\n').contains(part);
}

QPushButton *DetailsTest::button(const QString &name) const
{
    const auto buttons = m_pane->findChildren<QPushButton *>();
    for (QPushButton *found : buttons) {
        if (found->isVisible() && found->accessibleName() == name) {
            return found;
        }
    }
    return nullptr;
}

QPushButton *DetailsTest::buttonSaying(const QString &text) const
{
    const auto buttons = m_pane->findChildren<QPushButton *>();
    for (QPushButton *found : buttons) {
        if (found->isVisible() && QString(found->text()).remove(u'&') == text) {
            return found;
        }
    }
    return nullptr;
}

void DetailsTest::saysToSelectAFleet()
{
    QCOMPARE(m_pane->accessibleName(), u"Fleet details"_s);
    QVERIFY(says(u"Select a fleet to see its sync"_s));
    show(ToldSession::connection(1, u"Frank's Trucking"_s), {});
    QVERIFY(says(u"Frank's Trucking"_s));
    QVERIFY(!says(u"Select a fleet"_s));
    m_pane->showFleet(std::nullopt);
    QVERIFY(says(u"Select a fleet to see its sync"_s));
    m_pane->showFleet(ConnectionId(u"conn_gone"_s));
    QVERIFY(says(u"Select a fleet to see its sync"_s));
}

void DetailsTest::headlineFollowsTheState_data()
{
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<std::optional<double>>("progress");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("figure");

    QTest::newRow("syncing, with its two decimals")
            << SyncStatus::InProgress << std::optional(62.345) << u"Syncing"_s << u"62.3"_s;
    QTest::newRow("syncing without a figure")
            << SyncStatus::InProgress << std::optional<double>() << u"Syncing"_s << QString();
    QTest::newRow("queued") << SyncStatus::Requested << std::optional<double>() << u"Queued"_s
                            << QString();
    QTest::newRow("done") << SyncStatus::Completed << std::optional<double>() << u"Up to date"_s
                          << QString();
    QTest::newRow("failed") << SyncStatus::Failed << std::optional<double>() << u"Failed"_s
                            << QString();
}

void DetailsTest::headlineFollowsTheState()
{
    QFETCH(SyncStatus, status);
    QFETCH(std::optional<double>, progress);
    QFETCH(QString, headline);
    QFETCH(QString, figure);
    Sync sync = m_told->sync(u"sync_1"_s, status, 5);
    sync.progress = progress;
    show(ToldSession::connection(1), {sync});
    QVERIFY2(says(headline), qPrintable(texts().join(u'|')));
    QVERIFY2(says(figure), qPrintable(texts().join(u'|')));
    QCOMPARE(richLabel(m_pane.get()), QString());
}

void DetailsTest::tellsTheFactsOfTheLatestSync()
{
    Sync sync = m_told->sync(u"sync_01GV12VR4DJP70GD1ZBK0SDWFH"_s, SyncStatus::InProgress, 90);
    sync.startFrom = QDateTime({2026, 11, 17}, {12, 0}, Qt::UTC);
    sync.attempts = 2;
    sync.providerRequests = {{ProviderRequest::HistoricalFiles, u"historical_files"_s},
                             {ProviderRequest::Unknown, u"moon_dust"_s}};
    show(ToldSession::connection(1), {sync});
    for (const QString &fact : {u"10:30 (1 h ago)"_s, u"17 Nov, 12:00"_s, u"1 h 30 min"_s,
                                u"moon_dust"_s, u"sync_01GV12VR4DJP70GD1ZBK0SDWFH"_s}) {
        QVERIFY2(says(fact), qPrintable(fact % u" in "_s % texts().join(u'|')));
    }
    m_told->clock.advance(60min);
    QVERIFY2(says(u"2 h 30 min"_s), qPrintable(texts().join(u'|')));
}

void DetailsTest::saysWhereTerminalStartsElsewhere()
{
    show(ToldSession::connection(1), {m_told->sync(u"sync_1"_s, SyncStatus::InProgress, 5)});
    edit([this](FleetRow &row) {
        JournalEntry wish;
        wish.id = RequestId(u"wish"_s);
        wish.connection = first;
        wish.state = WishState::Acked;
        wish.request = {Days{7}, {}};
        wish.sentAt = m_told->clock.now();
        row.wish = wish;
        row.startsElsewhere = QDateTime({2026, 11, 1}, {0, 0}, Qt::UTC);
    });
    QVERIFY2(says(u"Terminal will start from Sun 1 Nov 2026, 00:00 (UTC), not Tue 17 Nov 2026, "
                  u"12:00 (UTC)."_s),
             qPrintable(texts().join(u'|')));
}

/// "Terminal runs the sync again" beside "Up to date, 1 min ago" would be one too many.
void DetailsTest::whatWasAskedForIsNotSaidOnceItHasEnded()
{
    Sync sync = m_told->sync(u"sync_1"_s, SyncStatus::InProgress, 5);
    show(ToldSession::connection(1), {sync});
    edit([&](FleetRow &row) {
        JournalEntry wish;
        wish.id = RequestId(u"wish"_s);
        wish.connection = first;
        wish.kind = WishKind::Retry;
        wish.state = WishState::Acked;
        wish.sync = sync.id;
        wish.sentAt = m_told->clock.now().addSecs(-60);
        row.wish = wish;
    });
    QVERIFY(says(u"runs the sync of"_s));
    sync.status.value = SyncStatus::Failed;
    sync.completedAt = m_told->clock.now().addDays(-1); // as it had ended before
    m_told->session.fleet().putSync(first, sync);
    QTRY_VERIFY(says(u"Failed"_s));
    QVERIFY(says(u"runs the sync of"_s));
    sync.status.value = SyncStatus::Completed;
    sync.completedAt = m_told->clock.now();
    m_told->session.fleet().putSync(first, sync);
    QTRY_VERIFY(!says(u"runs the sync of"_s));
}

void DetailsTest::saysThatACheckFailed()
{
    show(ToldSession::connection(1), {m_told->sync(u"sync_1"_s, SyncStatus::Completed)});
    QVERIFY(!says(u"The last check failed"_s));
    edit([](FleetRow &row) {
        ApiError error;
        error.kind = ErrorKind::NoAnswer;
        error.cause = Cause::IdleTimeout;
        row.checkError = error;
    });
    QVERIFY2(says(u"As of 12:00. The last check failed"_s), qPrintable(texts().join(u'|')));
}

void DetailsTest::saysThatTheSyncIsGone()
{
    show(ToldSession::connection(1), {m_told->sync(u"sync_1"_s, SyncStatus::Failed)});
    edit([](FleetRow &row) { row.syncGone = true; });
    QVERIFY(says(u"Terminal no longer has this sync"_s));
    QVERIFY(!button(u"Retry this sync"_s));
}

void DetailsTest::explainsAFailure()
{
    Sync sync = m_told->sync(u"sync_1"_s, SyncStatus::Failed);
    sync.failureReason = u"Provider API rate limit exceeded (HTTP 429)"_s;
    show(ToldSession::connection(1), {sync});
    const auto *words = named<QPlainTextEdit>(m_pane.get(), u"Terminal's words"_s);
    QCOMPARE(words->toPlainText(), sync.failureReason);
    QVERIFY(words->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    for (const QString &line : {u"What happened"_s, u"What it means for your data"_s,
                                u"Who can fix it"_s, u"What to do"_s}) {
        bool found = false;
        for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
            found = found || (label->accessibleDescription() == line && !label->text().isEmpty());
        }
        QVERIFY2(found, qPrintable(line));
    }
    QSignalSpy retried(m_pane.get(), &DetailPane::retryRequested);
    QVERIFY(button(u"Retry this sync"_s));
    QTest::keyClick(button(u"Retry this sync"_s), Qt::Key_Space);
    QCOMPARE(retried.size(), 1);
    QCOMPARE(retried.first().first().value<ConnectionId>(), first);

    m_told->session.fleet().putSync(first, m_told->sync(u"sync_2"_s, SyncStatus::InProgress, 0));
    QTRY_VERIFY(!words->isVisible());
}

void DetailsTest::anUnknownReasonStandsVerbatim()
{
    Sync sync = m_told->sync(u"sync_1"_s, SyncStatus::Failed);
    sync.failureReason = u"Flux capacitor drained"_s;
    show(ToldSession::connection(1), {sync});
    QVERIFY(says(u"Flux capacitor drained"_s));
    QVERIFY(button(u"Copy for support"_s));
}

void DetailsTest::offersTheReconnectLink()
{
    Connection connection = ToldSession::connection(1);
    connection.status = {ConnectionStatus::Disconnected, u"disconnected"_s};
    show(connection, {m_told->sync(u"sync_1"_s, SyncStatus::Completed)});
    QPushButton *copy = button(u"Copy reconnect link"_s);
    QVERIFY(copy);
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), connection.linkUrl);
}

void DetailsTest::oddReconnectLinksAreNotOffered()
{
    Connection connection = ToldSession::connection(1);
    connection.status = {ConnectionStatus::Disconnected, u"disconnected"_s};
    connection.linkUrl = u"https://link.withterminal.com/{connectionId}"_s;
    show(connection, {});
    QVERIFY(!button(u"Copy reconnect link"_s));
    QVERIFY2(says(u"is not a complete https address"_s), qPrintable(texts().join(u'|')));
}

void DetailsTest::checksLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("safe");

    QTest::newRow("https") << u"https://link.withterminal.com/c/1?t=a%20b#x"_s << true;
    QTest::newRow("http") << u"http://link.withterminal.com/"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no host") << u"https:///etc/passwd"_s << false;
    QTest::newRow("open_bad_schemes: a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("open_bad_schemes: a program") << u"javascript:alert(1)"_s << false;
    QTest::newRow("template braces") << u"https://link.withterminal.com/{id}"_s << false;
    QTest::newRow("url_userinfo: a user that looks like the host")
            << u"https://terminal.com@evil.example/"_s << false;
    QTest::newRow("an empty user") << u"https://@evil.example/"_s << false;
    QTest::newRow("a port") << u"https://link.withterminal.com:8443/"_s << false;
    QTest::newRow("a space") << u"https://link.withterminal.com/ -x"_s << false;
    QTest::newRow("a line break") << u"https://link.withterminal.com/\r\nSet: x"_s << false;
    QTest::newRow("letters that look alike") << u"https://link.withtеrminal.com/"_s << false;
    QTest::newRow("too long") << u"https://a.example/"_s.leftJustified(2100, u'x') << false;
}

void DetailsTest::checksLinks()
{
    QFETCH(QString, link);
    QFETCH(bool, safe);
    QCOMPARE(safeLink(link).has_value(), safe);
    Connection connection;
    connection.linkUrl = link;
    QCOMPARE(noReconnectLinkText(connection).isEmpty(), safe);
}

void DetailsTest::copiesForSupportWithoutSecrets()
{
    Sync sync = m_told->sync(u"sync_1"_s, SyncStatus::Failed);
    sync.failureReason = u"Flux capacitor drained"_s;
    show(ToldSession::connection(1), {sync});
    QTest::keyClick(button(u"Copy for support"_s), Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString &part :
         {u"connection: conn_1"_s, u"sync: sync_1"_s, u"failureReason: Flux capacitor drained"_s,
          u"requestedAt: 2026-11-24T11:00:00.000Z"_s}) {
        QVERIFY2(copied.contains(part), qPrintable(copied));
    }
    QVERIFY(!copied.contains(u"con_tkn"_s));
    QVERIFY(!copied.contains(u"token"_s));
}

void DetailsTest::ordersNameTheirFleet()
{
    QSignalSpy asked(m_pane.get(), &DetailPane::newSyncRequested);
    QSignalSpy stopped(m_pane.get(), &DetailPane::stopRequested);
    show(ToldSession::connection(1), {m_told->sync(u"sync_1"_s, SyncStatus::Completed)});
    QVERIFY(!button(u"Stop this sync"_s));
    QTest::keyClick(button(u"New sync for this fleet"_s), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    m_told->session.fleet().putSync(first, m_told->sync(u"sync_2"_s, SyncStatus::InProgress, 0));
    QTRY_VERIFY(button(u"Stop this sync"_s));
    QVERIFY(!button(u"New sync for this fleet"_s));
    QTest::keyClick(button(u"Stop this sync"_s), Qt::Key_Space);
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(stopped.first().first().value<ConnectionId>(), first);
}

void DetailsTest::anOwnRequestHasItsButtons()
{
    show(ToldSession::connection(1), {});
    m_told->session.dispatcher().submit(first, {Days{7}, {}});
    QTRY_VERIFY(m_told->api.isOpen(u"syncs"_s));
    m_told->answerBaseline();
    QTRY_VERIFY(m_told->api.isOpen(u"requestSync"_s));
    QTRY_VERIFY(says(u"Sending"_s));
    ApiError error;
    error.kind = ErrorKind::Unprocessable;
    error.httpStatus = 422;
    error.code = u"invalid_credentials"_s;
    error.message = u"The saved login was refused"_s;
    m_told->api.fail<Sync>(u"requestSync"_s, error);
    QTRY_VERIFY(button(u"Send again"_s));
    QVERIFY(button(u"Copy reconnect link"_s));
    QVERIFY(says(u"The saved login was refused"_s));

    QTest::keyClick(button(u"Send again"_s), Qt::Key_Space);
    QTRY_VERIFY(m_told->api.isOpen(u"syncs"_s));
    m_told->answerBaseline();
    QTRY_VERIFY(m_told->api.isOpen(u"requestSync"_s));
    m_told->api.fail<Sync>(u"requestSync"_s, error);
    QTRY_VERIFY(button(u"Dismiss"_s));
    QTest::keyClick(button(u"Dismiss"_s), Qt::Key_Space);
    QTRY_VERIFY(!button(u"Dismiss"_s));
    QVERIFY(!m_told->session.fleet().at(0).wish);
}

void DetailsTest::candidatesCanBeChosen()
{
    const Sync one = m_told->sync(u"sync_one"_s, SyncStatus::InProgress, 1);
    const Sync two = m_told->sync(u"sync_two"_s, SyncStatus::InProgress, 2);
    show(ToldSession::connection(1), {one, two});
    edit([&](FleetRow &row) {
        JournalEntry wish;
        wish.id = RequestId(u"wish"_s);
        wish.connection = first;
        wish.state = WishState::NeedsUser;
        wish.candidates = {one.id, two.id};
        row.wish = wish;
    });
    QVERIFY(button(u"Mine: requested 11:59"_s));
    QVERIFY(button(u"Mine: requested 11:58"_s));
}

void DetailsTest::aTokenThatDoesNotFitOffersToReload()
{
    show(ToldSession::connection(1), {m_told->sync(u"sync_1"_s, SyncStatus::Completed)});
    edit([](FleetRow &row) {
        ApiError error;
        error.kind = ErrorKind::Forbidden;
        error.httpStatus = 403;
        error.code = u"forbidden"_s;
        error.detail = u"The connection token does not match"_s;
        row.checkError = error;
    });
    QVERIFY(says(u"The connection token does not match"_s));
    QSignalSpy asked(m_pane.get(), &DetailPane::reloadRequested);
    QVERIFY(button(u"Reload"_s));
    QTest::keyClick(button(u"Reload"_s), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<ConnectionId>(), first);
}

void DetailsTest::aRequestHeldByItsTokenCanBeSentAgain()
{
    show(ToldSession::connection(1), {});
    m_told->session.dispatcher().submit(first, {Days{7}, {}});
    QTRY_VERIFY(m_told->api.isOpen(u"syncs"_s));
    ApiError error;
    error.kind = ErrorKind::Forbidden;
    error.httpStatus = 403;
    m_told->api.fail<Page<Sync>>(u"syncs"_s, error);
    QTRY_VERIFY(button(u"Reload"_s));
    QVERIFY(says(u"What holds it up: Key and fleet do not match"_s));
    QVERIFY(button(u"Send again"_s));
    QTest::keyClick(button(u"Send again"_s), Qt::Key_Space);
    QTRY_VERIFY(m_told->api.isOpen(u"syncs"_s));
    m_told->answerBaseline();
    QTRY_VERIFY(m_told->api.isOpen(u"requestSync"_s));
}

void DetailsTest::listsIssues()
{
    Sync sync = m_told->sync(u"sync_1"_s, SyncStatus::Completed);
    sync.issues = {issue(u"isu_1"_s, u"missing_permissions"_s, u"Cannot read drivers"_s),
                   issue(u"isu_2"_s, u"brand_new_code"_s, u"Something else"_s), Issue{}};
    sync.issues.last().id = IssueId(u"isu_3"_s);
    show(ToldSession::connection(1), {sync});
    auto *tabs = m_pane->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(2), u"Issues (3)"_s);
    tabs->setCurrentIndex(2);
    for (const QString &part :
         {u"Cannot read drivers"_s, u"brand_new_code"_s, u"Something else"_s, u"isu_3"_s}) {
        QVERIFY2(says(part), qPrintable(part));
    }
    QCOMPARE(richLabel(m_pane.get()), QString());
}

void DetailsTest::whileASyncRunsWhatIsStillOpenIsListed()
{
    Sync running = m_told->sync(u"sync_2"_s, SyncStatus::InProgress, 5);
    show(ToldSession::connection(1), {running, m_told->sync(u"sync_1"_s, SyncStatus::Completed)});
    auto *tabs = m_pane->findChild<QTabWidget *>();
    tabs->setCurrentIndex(2);
    QVERIFY(says(u"This sync has reported no issues so far."_s));
    QVERIFY(!says(u"No issues are open"_s)); // not known yet
    const Issue open = issue(u"isu_1"_s, u"missing_permissions"_s, u"Cannot read drivers"_s);
    const Issue own = issue(u"isu_2"_s, u"brand_new_code"_s, u"Something else"_s);
    answerOngoing({open});
    QTRY_VERIFY(says(u"Still open from earlier syncs:"_s));
    QTRY_VERIFY(says(u"Cannot read drivers"_s));
    QVERIFY(!says(u"no issues"_s));
    QCOMPARE(tabs->tabText(2), u"Issues (1)"_s);

    running.issues = {own};
    m_told->session.fleet().putSync(first, running);
    answerOngoing({open, own});
    QTRY_COMPARE(tabs->tabText(2), u"Issues (2)"_s); // its own is not told twice
    QTRY_COMPARE(texts().filter(u"Something else"_s).size(), 1);

    running.status.value = SyncStatus::Completed;
    m_told->session.fleet().putSync(first, running);
    QTRY_VERIFY(!says(u"Still open from earlier syncs:"_s)); // what the latest tells is the truth
    QTRY_VERIFY(says(u"Something else"_s));
}

void DetailsTest::whatIsOpenIsTheTablesNumber()
{
    show(ToldSession::connection(1), {m_told->sync(u"sync_2"_s, SyncStatus::InProgress, 5)});
    auto *tabs = m_pane->findChild<QTabWidget *>();
    tabs->setCurrentIndex(2);
    const Issue open = issue(u"isu_1"_s, u"missing_permissions"_s, u"Cannot read drivers"_s);
    answerOngoing({open});
    m_told->session.dispatcher().resolve(first, open.id);
    QTRY_VERIFY(m_told->api.isOpen(u"resolveIssue"_s));
    QTRY_VERIFY(buttonSaying(u"Marking…"_s));
    m_told->api.answer(u"resolveIssue"_s, Result<Issue>(open));
    QTRY_VERIFY(says(u"No issues are open. This sync has reported none so far."_s));
    QCOMPARE(tabs->tabText(2), u"Issues"_s);
    QVERIFY(m_told->session.fleet().find(first)->ongoingIssues == 0);
}

void DetailsTest::anIssueCanBeMarkedAsResolved()
{
    Sync sync = m_told->sync(u"sync_1"_s, SyncStatus::Completed);
    sync.issues = {issue(u"isu_1"_s, u"missing_permissions"_s, u"Cannot read drivers"_s)};
    show(ToldSession::connection(1), {sync});
    m_pane->findChild<QTabWidget *>()->setCurrentIndex(2);
    QSignalSpy asked(m_pane.get(), &DetailPane::resolveRequested);
    buttonSaying(u"Mark as resolved"_s)->click();
    QCOMPARE(asked.size(), 1);
    const QList<QVariant> order = asked.takeFirst();
    QCOMPARE(order.at(0).value<ConnectionId>(), first);
    QCOMPARE(order.at(1).value<IssueId>(), IssueId(u"isu_1"_s));

    m_told->session.dispatcher().resolve(first, IssueId(u"isu_1"_s));
    QTRY_VERIFY(m_told->api.isOpen(u"resolveIssue"_s));
    QTRY_VERIFY(buttonSaying(u"Marking…"_s));
    buttonSaying(u"Marking…"_s)->setFocus();
    m_told->api.answer(u"resolveIssue"_s, Result<Issue>(sync.issues.constFirst()));
    QTRY_VERIFY(says(u"Resolved, until it is seen again."_s));
    QVERIFY(!buttonSaying(u"Mark as resolved"_s));
    QCOMPARE(m_pane->focusWidget()->accessibleName(), u"Issues of this fleet"_s);
}

void DetailsTest::aRefusedChangeStaysUntilItIsDismissed()
{
    Sync sync = m_told->sync(u"sync_1"_s, SyncStatus::Completed);
    sync.issues = {issue(u"isu_1"_s, u"missing_permissions"_s, u"Cannot read drivers"_s)};
    show(ToldSession::connection(1), {sync});
    m_told->session.dispatcher().resolve(first, IssueId(u"isu_1"_s));
    QTRY_VERIFY(m_told->api.isOpen(u"resolveIssue"_s));
    ApiError error;
    error.kind = ErrorKind::Forbidden;
    error.httpStatus = 403;
    m_told->api.fail<Issue>(u"resolveIssue"_s, error);
    QTRY_VERIFY(says(u"This key may not do that"_s));
    QVERIFY(button(u"Send again"_s));
    button(u"Dismiss"_s)->click();
    QTRY_VERIFY(!says(u"This key may not do that"_s));
    QVERIFY(m_told->session.fleet().find(first)->changes.isEmpty());
}

void DetailsTest::theModeCanBeChanged()
{
    show(ToldSession::connection(1), {m_told->sync(u"sync_1"_s, SyncStatus::Completed)});
    m_pane->findChild<QTabWidget *>()->setCurrentIndex(3);
    QSignalSpy asked(m_pane.get(), &DetailPane::changeRequested);
    buttonSaying(u"Sync only on request"_s)->click();
    QCOMPARE(asked.size(), 1);
    const auto change = asked.takeFirst().at(1).value<ConnectionPatch>();
    QCOMPARE(change, ConnectionPatch({{}, SyncMode::Manual, {}, {}}));

    m_told->session.dispatcher().change(first, change);
    QTRY_VERIFY(m_told->api.isOpen(u"updateConnection"_s));
    QTRY_VERIFY(says(u"Sending your change to Fleet 1"_s));
    Connection manual = ToldSession::connection(1);
    manual.syncMode = {SyncMode::Manual, u"manual"_s};
    m_told->api.answer(u"updateConnection"_s, Result<Connection>(manual));
    QTRY_VERIFY(buttonSaying(u"Sync automatically"_s));
    QVERIFY(buttonSaying(u"Sync automatically"_s)->isEnabled());

    edit([](FleetRow &row) { row.connection.token = {}; });
    QVERIFY2(!buttonSaying(u"Sync automatically"_s),
             "nothing can be asked of a fleet without a token");
}

void DetailsTest::listsHistory()
{
    show(ToldSession::connection(1), {m_told->sync(u"sync_2"_s, SyncStatus::Completed, 60),
                                      m_told->sync(u"sync_1"_s, SyncStatus::Failed, 600)});
    auto *table = named<QTableView>(m_pane.get(), u"Recent syncs"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    m_told->addFleet(ToldSession::connection(2), {m_told->sync(u"sync_9"_s, SyncStatus::Failed)});
    m_pane->showFleet(ConnectionId(u"conn_2"_s));
    QCOMPARE(table->model()->rowCount(), 1);
}

void DetailsTest::tellsOdditiesButNoToken()
{
    Connection connection = ToldSession::connection(1);
    connection.dotNumbers = {u"123456"_s, u"654321"_s};
    connection.externalId = u"ext-7"_s;
    connection.tags = {u"north"_s, u"vip"_s};
    connection.status = {ConnectionStatus::Unknown, u"active"_s};
    connection.oddities = {{u"provider"_s, u"\"samsara\""_s}};
    show(connection, {});
    m_pane->findChild<QTabWidget *>()->setCurrentIndex(3);
    for (const QString &part : {u"123456, 654321"_s, u"ext-7"_s, u"north, vip"_s, u"active"_s,
                                u"provider: found \"samsara\""_s, u"conn_1"_s}) {
        QVERIFY2(says(part), qPrintable(texts().join(u'|')));
    }
    QVERIFY(!says(u"con_tkn"_s));
    for (const QWidget *widget : m_pane->findChildren<QWidget *>()) {
        QVERIFY(!widget->toolTip().contains(u"con_tkn"_s));
        QVERIFY(!widget->accessibleName().contains(u"con_tkn"_s));
    }
}

void DetailsTest::hostileTextStaysPlainAndNarrow_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("markup") << u"<img src=file:///etc/passwd><b>bold</b>"_s;
    QTest::newRow("eighteen nested tables") << u"<table><tr><td>"_s.repeated(18);
    QTest::newRow("two kilobytes without a space") << QString(2048, u'W');
    QTest::newRow("two kilobytes of lines") << u"line\n"_s.repeated(400);
    QTest::newRow("right to left override") << u"abc\u202Egnp.exe"_s;
}

void DetailsTest::hostileTextStaysPlainAndNarrow()
{
    QFETCH(QString, text);
    Connection connection = ToldSession::connection(1, text);
    connection.provider.name = text;
    connection.accountName = text;
    connection.externalId = text;
    connection.tags = {text, text};
    connection.oddities = {{text, text}};
    Sync sync = m_told->sync(text, SyncStatus::Failed);
    sync.failureReason = text;
    sync.issues = {issue(text, text, text)};
    show(connection, {sync});
    for (int tab = 0; tab < 3; ++tab) {
        m_pane->findChild<QTabWidget *>()->setCurrentIndex(tab);
        QVERIFY(m_pane->grab().width() > 0);
        QVERIFY2(m_pane->minimumSizeHint().width() <= paneWidth,
                 qPrintable(QString::number(m_pane->minimumSizeHint().width())));
        QCOMPARE(m_pane->width(), paneWidth);
        QCOMPARE(richLabel(m_pane.get()), QString());
    }
    for (const QWidget *widget : m_pane->findChildren<QWidget *>()) {
        QVERIFY(!widget->toolTip().contains(u"<img"_s));
        QVERIFY(!widget->toolTip().contains(u"<table"_s));
    }
}

void DetailsTest::selectionAndScrollSurviveAnUpdate()
{
    Sync sync = m_told->sync(u"sync_1"_s, SyncStatus::Failed);
    sync.failureReason = u"Flux capacitor drained\n"_s.repeated(30);
    show(ToldSession::connection(1), {sync});
    auto *words = named<QPlainTextEdit>(m_pane.get(), u"Terminal's words"_s);
    words->selectAll();
    QLabel *id = nullptr;
    for (QLabel *label : m_pane->findChildren<QLabel *>()) {
        id = label->text() == u"sync_1"_s ? label : id;
    }
    QVERIFY(id);
    id->setSelection(0, 4);
    auto *scroll = m_pane->findChild<QScrollArea *>(u"scroll"_s)->verticalScrollBar();
    m_pane->resize(paneWidth, 400);
    QTRY_VERIFY(scroll->maximum() > 20);
    scroll->setValue(20);
    edit([this](FleetRow &row) { row.checkedAt = m_told->clock.now().addSecs(5); });
    QVERIFY(words->textCursor().hasSelection());
    QCOMPARE(id->selectedText(), u"sync"_s);
    QCOMPARE(scroll->value(), 20);
}

QTEST_MAIN(DetailsTest)
#include "tst_details.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "toldsession.h"

#include "gui/details/detailpane.h"
#include "gui/details/problemcard.h"
#include "gui/guide/guidedialog.h"
#include "gui/language.h"
#include "gui/mainwindow/noticearea.h"
#include "gui/mainwindow/outsidelink.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

/// Stands in for the browser.
class Browser : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    Q_INVOKABLE void open(const QUrl &link) { opened << link; }
    QList<QUrl> opened;
};

/// The card of a problem and the issues' buttons: what stands there, and that each does what it
/// says.
class ExplanationCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theCardHasItsFourLinesAndButtons_data();
    void theCardHasItsFourLinesAndButtons();
    void everyButtonIsReachedByTab();
    void noButtonIsCutWhereThereIsRoom_data() { test::everyLanguage(); }
    void noButtonIsCutWhereThereIsRoom();
    void anUnknownReasonClaimsNoCause();
    void aFailedSyncIsNotSaidToBePartlyThere();
    void theEmailNamesTheFleetAndHoldsTheLink();
    void whatTerminalEchoesStaysOutOfTheClipboard_data();
    void whatTerminalEchoesStaysOutOfTheClipboard();
    void theLinkIsHandedToTheBrowser();
    void aLinkWithASecretIsNotOffered_data();
    void aLinkWithASecretIsNotOffered();
    void theGuideOpensBesideThePane();
    void showMessageBringsTheWordsIntoView();
    void hideHidesUntilAnotherProblemComesUp();
    void anotherKeyCanBeEntered();
    void copiedIsSaidForAMoment();
    void anIssueHasItsButtons();
    void anIssueOffersOnlyWhatCanBeDoneNow();
    void outsideLinksStayClosedInTheDemo();

private:
    void show(const QString &reason);
    void reject(const QString &code);
    QPushButton *button(const QString &name) const;
    QStringList buttonsOfTheCard() const;
    QString line(const QString &description) const;

    std::unique_ptr<ToldSession> m_told;
    std::unique_ptr<DetailPane> m_pane;
};

namespace {

const ConnectionId first(u"conn_1"_s);
const QString franks = u"Frank's Trucking"_s;

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

void ExplanationCardTest::init()
{
    QGuiApplication::clipboard()->clear();
    m_told = std::make_unique<ToldSession>();
    m_pane = std::make_unique<DetailPane>();
    m_pane->resize(288, 640);
    m_pane->setSession(&m_told->session);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void ExplanationCardTest::cleanup()
{
    m_pane->setSession(nullptr);
    m_pane.reset();
    m_told.reset();
}

/// The fleet with its last sync failed for that reason.
void ExplanationCardTest::show(const QString &reason)
{
    Sync sync = m_told->sync(u"sync_1"_s, SyncStatus::Failed);
    sync.failureReason = reason;
    m_told->addFleet(ToldSession::connection(1, franks), {sync});
    m_pane->showFleet(first);
}

/// The fleet with a request of ours that Terminal refused.
void ExplanationCardTest::reject(const QString &code)
{
    m_told->addFleet(ToldSession::connection(1, franks), {});
    m_pane->showFleet(first);
    m_told->session.fleet().edit(first, [&](FleetRow &row) {
        JournalEntry wish;
        wish.id = RequestId(u"wish"_s);
        wish.connection = first;
        wish.state = WishState::Rejected;
        ApiError error;
        error.kind = ErrorKind::Unprocessable;
        error.code = code;
        error.message = u"Terminal says no"_s;
        wish.error = error;
        row.wish = wish;
    });
    QTRY_VERIFY(!buttonsOfTheCard().isEmpty());
}

QPushButton *ExplanationCardTest::button(const QString &name) const
{
    auto *found = named<QPushButton>(m_pane.get(), name);
    return found && found->isVisible() ? found : nullptr;
}

QStringList ExplanationCardTest::buttonsOfTheCard() const
{
    QStringList names;
    const auto buttons
            = named<QFrame>(m_pane.get(), u"What happened"_s)->findChildren<QPushButton *>();
    for (const QPushButton *each : buttons) {
        if (each->isVisible()) {
            names << each->accessibleName();
        }
    }
    return names;
}

QString ExplanationCardTest::line(const QString &description) const
{
    const auto labels = m_pane->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->accessibleDescription() == description) {
            return label->text();
        }
    }
    return {};
}

void ExplanationCardTest::theCardHasItsFourLinesAndButtons_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("buttons");
    const QString support = u"Copy for support"_s;
    const QString retry = u"Retry this sync"_s;
    QTest::newRow("a refused login") << u"401 Unauthorized"_s << u"Geotab refuses the saved login"_s
                                     << u"The owner of the Geotab login"_s
                                     << QStringList{u"Copy reconnect link"_s,
                                                    u"Copy e-mail"_s,
                                                    u"Open link"_s,
                                                    u"Open provider guide"_s,
                                                    retry,
                                                    support};
    QTest::newRow("missing rights")
            << u"403 Forbidden"_s << u"The Geotab login may not read all the data"_s
            << u"The Geotab administrator"_s
            << QStringList{u"Open provider guide"_s, u"Copy e-mail"_s, retry, support};
    QTest::newRow("too many calls")
            << u"HTTP 429"_s << u"Geotab takes only so many calls at a time"_s
            << u"Nobody needs to: it passes by itself"_s << QStringList{retry, support};
    QTest::newRow("days that are gone")
            << u"Exceeds the retention period"_s << u"Geotab no longer keeps days this old"_s
            << u"Nobody"_s << QStringList{u"New sync instead of this one"_s, retry, support};
    QTest::newRow("a closed account")
            << u"Account suspended"_s << u"Geotab says that the account is not active"_s
            << u"The Geotab administrator"_s << QStringList{u"Copy e-mail"_s, retry, support};
    QTest::newRow("records that are kept back")
            << u"inaccessible_data"_s << u"Geotab would not hand over some records"_s
            << u"The Geotab administrator"_s
            << QStringList{u"Show message"_s, u"Copy e-mail"_s, retry, support};
    QTest::newRow("in Spanish") << u"Contraseña incorrecta"_s << u"Geotab refuses the saved login"_s
                                << u"The owner of the Geotab login"_s
                                << QStringList{u"Copy reconnect link"_s,
                                               u"Copy e-mail"_s,
                                               u"Open link"_s,
                                               u"Open provider guide"_s,
                                               retry,
                                               support};
    QTest::newRow("what nobody knows")
            << u"Flux capacitor drained"_s << u"We don't recognise this reason"_s
            << u"Terminal support"_s << QStringList{support, retry};
}

void ExplanationCardTest::theCardHasItsFourLinesAndButtons()
{
    QFETCH(QString, reason);
    QFETCH(QString, who);
    show(reason);
    QTEST(line(u"What happened"_s), "what");
    QVERIFY(!line(u"What it means for your data"_s).isEmpty());
    QCOMPARE(line(u"Who can fix it"_s), QString(u"Who can fix it: "_s % who));
    QVERIFY(!line(u"What to do"_s).isEmpty());
    QTEST(buttonsOfTheCard(), "buttons");
    auto *words = named<QPlainTextEdit>(m_pane.get(), u"Terminal's words"_s);
    QCOMPARE(words->toPlainText(), reason);
    words->selectAll();
    words->copy();
    QCOMPARE(clipboard(), reason);
}

void ExplanationCardTest::everyButtonIsReachedByTab()
{
    show(u"401 Unauthorized"_s);
    QStringList reached;
    QWidget *start = button(u"New sync for this fleet"_s);
    QVERIFY(start);
    m_pane->activateWindow();
    start->setFocus();
    for (int tabs = 0; tabs < 40 && !(tabs > 0 && start->hasFocus()); ++tabs) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget()->accessibleName();
    }
    const QStringList wanted = buttonsOfTheCard() + QStringList{u"Terminal's words"_s};
    const qsizetype from = reached.indexOf(wanted.constFirst());
    QVERIFY2(from >= 0, qPrintable(reached.join(u'|')));
    QCOMPARE(reached.mid(from, wanted.size()), wanted);
}

/// The tabs below have nothing to show, and less than their least height they never get.
void ExplanationCardTest::noButtonIsCutWhereThereIsRoom()
{
    QFETCH(const QLocale, locale);
    const test::Language language(locale);
    cleanup();
    init();
    show(u"401 Unauthorized"_s);
    const auto *card = m_pane->findChild<ProblemCard *>();
    const auto *tabs = m_pane->findChild<QTabWidget *>();
    QTRY_VERIFY(card->isVisible());
    const auto cut = [card] {
        const auto buttons = card->findChildren<QPushButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton *one) {
            return one->isVisible() && one->visibleRegion().boundingRect() != one->rect();
        });
    };
    QTRY_VERIFY2(!cut() || tabs->height() <= tabs->minimumHeight(),
                 qPrintable(QString::number(tabs->height())));
    m_pane->resize(288, 900);
    QTRY_VERIFY(!cut());
    cleanup(); // while its language is there
    init();
}

void ExplanationCardTest::anUnknownReasonClaimsNoCause()
{
    show(u"Vehicle maintenance records could not be parsed"_s);
    QCOMPARE(line(u"What happened"_s), u"We don't recognise this reason"_s);
    QCOMPARE(named<QPlainTextEdit>(m_pane.get(), u"Terminal's words"_s)->toPlainText(),
             u"Vehicle maintenance records could not be parsed"_s);
    QTest::keyClick(button(u"Copy for support"_s), Qt::Key_Space);
    QVERIFY(clipboard().contains(u"failureReason: Vehicle maintenance records"_s));
}

void ExplanationCardTest::aFailedSyncIsNotSaidToBePartlyThere()
{
    show(u"403 Forbidden"_s);
    QVERIFY(line(u"What it means for your data"_s).contains(u"did not finish"_s));
    cleanup();
    init();
    reject(u"insufficient_permissions"_s);
    QVERIFY(line(u"What it means for your data"_s).contains(u"was not started"_s));
}

void ExplanationCardTest::theEmailNamesTheFleetAndHoldsTheLink()
{
    show(u"401 Unauthorized"_s);
    QTest::keyClick(button(u"Copy e-mail"_s), Qt::Key_Space);
    const QString letter = clipboard();
    QVERIFY(letter.startsWith(u"Subject: Frank's Trucking: please link Geotab again\n\nHello,"_s));
    for (const QString &part :
         {u"data of Frank's Trucking from Geotab"_s, u"The message was: “401 Unauthorized”"_s,
          u"1. Open this link in your browser: https://link.withterminal.com/connection/1"_s,
          u"2. Log in at Geotab"_s, u"never send a password"_s}) {
        QVERIFY2(letter.contains(part), qPrintable(letter));
    }
    QVERIFY(!letter.contains(u"con_tkn"_s));
    QVERIFY(!letter.contains(u'%'));
}

void ExplanationCardTest::whatTerminalEchoesStaysOutOfTheClipboard_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("kept");
    QTest::newRow("for support") << u"Copy for support"_s << u"failureReason: 401 Unauthorized"_s;
    QTest::newRow("to the fleet") << u"Copy e-mail"_s << u"The message was: “401 Unauthorized"_s;
}

void ExplanationCardTest::whatTerminalEchoesStaysOutOfTheClipboard()
{
    QFETCH(QString, button);
    QFETCH(QString, kept);
    show(u"401 Unauthorized: con_tkn_secret1 with key-of-acme-9876 (token=3f2a)"_s);
    QTest::keyClick(this->button(button), Qt::Key_Space);
    QVERIFY2(clipboard().contains(kept), qPrintable(clipboard()));
    for (const QString &secret : {u"secret1"_s, u"key-of-acme"_s, u"3f2a"_s}) {
        QVERIFY2(!clipboard().contains(secret), qPrintable(clipboard()));
    }
}

void ExplanationCardTest::theLinkIsHandedToTheBrowser()
{
    show(u"401 Unauthorized"_s);
    QSignalSpy asked(m_pane.get(), &DetailPane::linkRequested);
    QTest::keyClick(button(u"Open link"_s), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toUrl().toString(), ToldSession::connection(1).linkUrl);
    QTest::keyClick(button(u"Copy reconnect link"_s), Qt::Key_Space);
    QCOMPARE(clipboard(), ToldSession::connection(1).linkUrl);
}

void ExplanationCardTest::aLinkWithASecretIsNotOffered_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("sentence");
    const QString key = u"holds an access key"_s;
    QTest::newRow("the connection's token")
            << u"https://link.withterminal.com/c?t=con_tkn_secret1"_s << key;
    QTest::newRow("the token, spelled otherwise")
            << u"https://link.withterminal.com/c?t=con%5Ftkn%5Fsecret1"_s << key;
    QTest::newRow("somebody else's token")
            << u"https://link.withterminal.com/c/con_tkn_other"_s << key;
    QTest::newRow("an API key") << u"https://link.withterminal.com/c?k=sk_prod_12345678"_s << key;
    QTest::newRow("plain http") << u"http://link.withterminal.com/c/1"_s
                                << u"not a complete https address"_s;
    QTest::newRow("none at all") << QString() << u"Terminal sent no reconnect link"_s;
}

void ExplanationCardTest::aLinkWithASecretIsNotOffered()
{
    QFETCH(QString, link);
    QFETCH(QString, sentence);
    Connection connection = ToldSession::connection(1, franks);
    connection.linkUrl = link;
    connection.status = {ConnectionStatus::Disconnected, u"disconnected"_s};
    m_told->addFleet(connection, {});
    m_pane->showFleet(first);
    QVERIFY2(line(u"What to do"_s).contains(sentence), qPrintable(line(u"What to do"_s)));
    const QStringList offered{u"Copy e-mail"_s, u"Open provider guide"_s, u"Copy for support"_s};
    QCOMPARE(buttonsOfTheCard(), offered);
    QTest::keyClick(button(u"Copy e-mail"_s), Qt::Key_Space);
    QVERIFY2(!clipboard().contains(u"https:"_s), qPrintable(clipboard()));
    QVERIFY(clipboard().contains(u"We then send you a link"_s));
}

void ExplanationCardTest::theGuideOpensBesideThePane()
{
    show(u"403 Forbidden"_s);
    QTest::keyClick(button(u"Open provider guide"_s), Qt::Key_Space);
    const auto *guide = m_pane->findChild<GuideDialog *>();
    QVERIFY(guide);
    QVERIFY(guide->isVisible());
    QVERIFY2(!guide->isModal(), "the fleets stay usable meanwhile");
    QCOMPARE(guide->windowTitle(), u"Guide: Geotab"_s);
    m_pane->setSession(nullptr);
    QVERIFY(!m_pane->findChild<GuideDialog *>());
    m_pane->setSession(&m_told->session);
}

void ExplanationCardTest::showMessageBringsTheWordsIntoView()
{
    show(u"manually_disabled"_s);
    m_pane->resize(288, 360);
    m_pane->activateWindow();
    QTest::keyClick(button(u"Show message"_s), Qt::Key_Space);
    auto *words = named<QPlainTextEdit>(m_pane.get(), u"Terminal's words"_s);
    QCOMPARE(words->textCursor().selectedText(), u"manually_disabled"_s);
    QTRY_VERIFY(words->hasFocus());
    const auto *scroll = m_pane->findChild<QScrollArea *>(u"scroll"_s);
    const QPoint place = words->mapTo(scroll->viewport(), words->rect().center());
    QVERIFY(scroll->viewport()->rect().contains(place));
}

void ExplanationCardTest::hideHidesUntilAnotherProblemComesUp()
{
    reject(u"not_found"_s);
    QVERIFY(button(u"Hide"_s));
    m_pane->activateWindow();
    button(u"Hide"_s)->setFocus();
    QTest::keyClick(button(u"Hide"_s), Qt::Key_Space);
    QVERIFY(!button(u"Hide"_s));
    QVERIFY(m_pane->isAncestorOf(m_pane->focusWidget()));
    m_told->session.fleet().edit(first,
                                 [](FleetRow &row) { row.wish->error->code = u"conflict"_s; });
    QTRY_VERIFY(button(u"Watch it"_s));
    QSignalSpy asked(m_pane.get(), &DetailPane::reloadRequested);
    QTest::keyClick(button(u"Watch it"_s), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

void ExplanationCardTest::anotherKeyCanBeEntered()
{
    reject(u"unauthorized"_s);
    QSignalSpy asked(m_pane.get(), &DetailPane::otherKeyRequested);
    QTest::keyClick(button(u"Enter another key"_s), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

void ExplanationCardTest::copiedIsSaidForAMoment()
{
    show(u"401 Unauthorized"_s);
    QPushButton *copy = button(u"Copy e-mail"_s);
    const int width = copy->width();
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(copy->text(), u"Copied"_s);
    QApplication::processEvents();
    QCOMPARE(copy->width(), width); // or those beside it would jump
    QTRY_COMPARE(copy->text(), u"Copy e-mail"_s);
}

void ExplanationCardTest::anIssueHasItsButtons()
{
    Sync sync = m_told->sync(u"sync_1"_s, SyncStatus::Completed);
    Issue issue;
    issue.id = IssueId(u"isu_1"_s);
    issue.code = u"missing_safety_configuration"_s;
    issue.message = u"No rules for harsh braking"_s;
    issue.expanded = true;
    sync.issues = {issue};
    m_told->addFleet(ToldSession::connection(1, franks), {sync});
    m_pane->showFleet(first);
    m_pane->findChild<QTabWidget *>()->setCurrentIndex(2);
    const QString title = u"Safety events are not set up at Geotab"_s;
    QTest::keyClick(button(u"Copy e-mail: "_s % title), Qt::Key_Space);
    QVERIFY2(clipboard().contains(u"please set up safety events at Geotab"_s),
             qPrintable(clipboard()));
    QVERIFY(clipboard().contains(issue.message));
    QTest::keyClick(button(u"Open provider guide: "_s % title), Qt::Key_Space);
    QVERIFY(m_pane->findChild<GuideDialog *>());
}

void ExplanationCardTest::anIssueOffersOnlyWhatCanBeDoneNow()
{
    Sync sync = m_told->sync(u"sync_1"_s, SyncStatus::Completed);
    Issue issue;
    issue.id = IssueId(u"isu_1"_s);
    issue.code = u"exceeded_retention_window"_s;
    issue.expanded = true;
    sync.issues = {issue};
    m_told->addFleet(ToldSession::connection(1, franks), {sync});
    m_pane->showFleet(first);
    m_pane->findChild<QTabWidget *>()->setCurrentIndex(2);
    const QString newSync = u"New sync instead of this one: Geotab no longer keeps days this old"_s;
    QVERIFY(button(newSync));
    QSignalSpy asked(m_pane.get(), &DetailPane::newSyncRequested);
    QTest::keyClick(button(newSync), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    m_told->session.dispatcher().submit(first, {Days{7}, {}});
    QTRY_VERIFY2(!button(newSync), "one is under way");
}

void ExplanationCardTest::outsideLinksStayClosedInTheDemo()
{
    QWidget window;
    NoticeArea notices(&window);
    Browser browser;
    const QUrl link(u"https://support.geotab.com"_s);
    openOutside(link, InDemo::Yes, notices);
    QVERIFY(browser.opened.isEmpty());
    bool said = false;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        said = said || label->text().contains(u"was not opened"_s);
    }
    QVERIFY(said);
    openOutside(link, InDemo::No, notices);
    QCOMPARE(browser.opened, QList<QUrl>{link});
}

QTEST_MAIN(ExplanationCardTest)
#include "tst_explanationcard.moc"

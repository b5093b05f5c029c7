// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "toldsession.h"

#include "gui/newsync/curltext.h"
#include "gui/newsync/newsyncdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class NewSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsExactlyWhatWasTyped_data();
    void sendsExactlyWhatWasTyped();
    void everyFieldIsReachedByTab();
    void mnemonicsAreUnique();
    void enterAloneSendsNothing();
    void saysWhatIsWrongUnderTheField_data();
    void saysWhatIsWrongUnderTheField();
    void putsTerminalsComplaintBesideItsField_data();
    void putsTerminalsComplaintBesideItsField();
    void aCorrectedRequestGoesOut();
    void staysWhenNothingCouldBeNoted();
    void closingDoesNotTakeTheRequestBack();
    void anUnknownOutcomeClosesTheForm();
    void notesInformAndNeverBlock_data();
    void notesInformAndNeverBlock();
    void offersThirtyDaysToAFleetNeverSynced();
    void chipsTakeFleetsAway();
    void manyFleetsAreCounted();
    void asksOnceMoreBeforeManyProvidersWork();
    void fleetsThatCannotBeAskedAreLeftOut();
    void previewFollowsTheClock();
    void keepsTheDraft();
    void copiesACallWithoutSecrets();
    void fitsASmallScreen();

private:
    NewSyncDialog *open(const QList<ConnectionId> &fleets);
    void addFleets(int count);
    void press(const QString &keys);
    void type(const QString &text);
    bool focusOn(const QString &name);
    bool posted(SyncRequest *request);
    QString text(const QString &label) const;

    std::unique_ptr<ToldSession> m_told;
    std::unique_ptr<QWidget> m_window;
    QPointer<NewSyncDialog> m_form;
};

namespace {

const ConnectionId first(u"conn_1"_s);

QDateTime utc(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::UTC);
}

ApiError badRequest(const QString &path, const QString &message)
{
    ApiError error;
    error.kind = ErrorKind::BadRequest;
    error.httpStatus = 400;
    error.code = u"bad_request"_s;
    error.details = {{message, path, {}}};
    return error;
}

} // namespace

void NewSyncTest::init()
{
    m_told = std::make_unique<ToldSession>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1024, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void NewSyncTest::cleanup()
{
    m_window.reset();
    m_told.reset();
}

void NewSyncTest::addFleets(int count)
{
    for (int n = 1; n <= count; ++n) {
        m_told->addFleet(ToldSession::connection(n),
                         {m_told->sync(u"sync_%1"_s.arg(n), SyncStatus::Completed)});
    }
}

NewSyncDialog *NewSyncTest::open(const QList<ConnectionId> &fleets)
{
    m_form = new NewSyncDialog(m_told->session, fleets, m_window.get());
    m_form->open();
    m_form->activateWindow();
    const auto hasKeyboard = [this] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && m_form->isAncestorOf(focus);
    };
    return QTest::qWaitForWindowActive(m_form) && QTest::qWaitFor(hasKeyboard) ? m_form.data()
                                                                               : nullptr;
}

/// Keys as one reads them: "Ctrl+Return", "Tab".
void NewSyncTest::press(const QString &keys)
{
    const QKeySequence sequence(keys);
    for (int i = 0; i < sequence.count(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), sequence[i].key(),
                        sequence[i].keyboardModifiers());
    }
    // A mnemonic presses its button and lets go of it a moment later.
    const auto atRest = [this] {
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        return std::none_of(buttons.begin(), buttons.end(),
                            [](const QAbstractButton *button) { return button->isDown(); });
    };
    QTRY_VERIFY(atRest());
}

void NewSyncTest::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// Tab until the field of that name has the keyboard.
bool NewSyncTest::focusOn(const QString &name)
{
    for (int tabs = 0; tabs < 40; ++tabs) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && focus->accessibleName() == name) {
            return true;
        }
        press(u"Tab"_s);
    }
    return false;
}

QString NewSyncTest::text(const QString &name) const
{
    if (const auto *label = named<QLabel>(m_form, name)) {
        return label->text();
    }
    const auto *edit = named<QPlainTextEdit>(m_form, name);
    return edit && edit->isVisible() ? edit->toPlainText() : QString();
}

bool NewSyncTest::posted(SyncRequest *request)
{
    if (!QTest::qWaitFor([this] { return m_told->api.isOpen(u"syncs"_s); })
        || !m_told->answerBaseline()
        || !QTest::qWaitFor([this] { return m_told->api.isOpen(u"requestSync"_s); })) {
        return false;
    }
    *request = m_told->api.open(u"requestSync"_s).constFirst().request;
    return true;
}

void NewSyncTest::sendsExactlyWhatWasTyped_data()
{
    QTest::addColumn<QStringList>("keys"); ///< "@name": Tab to it, "=text": type, else a key
    QTest::addColumn<SyncRequest>("request");

    const QStringList send{u"Ctrl+Return"_s};
    QTest::newRow("seven days by default") << send << SyncRequest{Days{7}, {}};
    QTest::newRow("thirty days typed")
            << QStringList{u"@Days"_s, u"Ctrl+A"_s, u"=30"_s, u"Ctrl+Return"_s}
            << SyncRequest{Days{30}, {}};
    QTest::newRow("a chip of ninety days")
            << QStringList{u"@90 days"_s, u"Space"_s, u"Ctrl+Return"_s}
            << SyncRequest{Days{90}, {}};
    QTest::newRow("only what is new, by its mnemonic")
            << QStringList{u"Alt+O"_s, u"Ctrl+Enter"_s} << SyncRequest{SinceLast{}, {}};
    QTest::newRow("typing days leaves only what is new")
            << QStringList{u"Alt+O"_s, u"@Days"_s, u"Ctrl+A"_s, u"=14"_s, u"Ctrl+Return"_s}
            << SyncRequest{Days{14}, {}};
    QTest::newRow("a date in a zone goes out as UTC")
            << QStringList{u"Alt+F"_s,  u"@Start from"_s, u"=10"_s,    u"@Start time"_s,
                           u"=1343"_s,  u"@Time zone"_s,  u"Ctrl+A"_s, u"=America/Chicago"_s,
                           u"Return"_s, u"Ctrl+Return"_s}
            << SyncRequest{StartFrom{utc({2026, 11, 10}, {19, 43})}, {}};
    QTest::newRow("both provider requests, by the button")
            << QStringList{u"Alt+H"_s, u"Alt+P"_s, u"@Start sync"_s, u"Space"_s}
            << SyncRequest{
                       Days{7},
                       {ProviderRequest::HistoricalFiles, ProviderRequest::ProvisionCredentials}};
}

void NewSyncTest::sendsExactlyWhatWasTyped()
{
    QFETCH(QStringList, keys);
    QFETCH(SyncRequest, request);
    addFleets(1);
    QVERIFY(open({first}));
    for (const QString &key : keys) {
        if (key.startsWith(u'@')) {
            QVERIFY2(focusOn(key.mid(1)), qPrintable(key));
        } else if (key.startsWith(u'=')) {
            type(key.mid(1));
        } else {
            press(key);
        }
    }
    SyncRequest sent;
    QVERIFY(posted(&sent));
    QVERIFY2(sent == request, qPrintable(bodyText(sent)));
    QCOMPARE(m_told->api.count(u"requestSync"_s), 1);

    Sync answer = m_told->sync(u"sync_new"_s, SyncStatus::Requested, 0);
    m_told->api.answer<Sync>(u"requestSync"_s, answer);
    QTRY_VERIFY(m_form.isNull());
    QCOMPARE(m_told->session.fleet().at(0).latest()->id, answer.id);
}

void NewSyncTest::everyFieldIsReachedByTab()
{
    addFleets(2);
    QVERIFY(open({first, ConnectionId(u"conn_2"_s)}));
    QStringList order;
    const QWidget *start = QApplication::focusWidget();
    QVERIFY(start);
    do {
        // Parts of a date are stops of their own inside one field.
        const QString name = QApplication::focusWidget()->accessibleName();
        if (order.isEmpty() || order.last() != name) {
            order << name;
        }
        press(u"Tab"_s);
    } while (QApplication::focusWidget() != start && order.size() < 40);
    // From the top: the order in which the form is read.
    while (order.first() != u"Remove Fleet 1"_s && order.contains(u"Remove Fleet 1"_s)) {
        order.append(order.takeFirst());
    }
    const QStringList wanted{u"Remove Fleet 1"_s,
                             u"Remove Fleet 2"_s,
                             u"Last days"_s,
                             u"Days"_s,
                             u"1 days"_s,
                             u"7 days"_s,
                             u"30 days"_s,
                             u"90 days"_s,
                             u"365 days"_s,
                             u"Start from"_s,
                             u"Start time"_s,
                             u"Time zone"_s,
                             u"Historical files"_s,
                             u"Provision credentials"_s,
                             u"More"_s,
                             u"Cancel"_s,
                             u"Start sync"_s};
    QVERIFY2(order == wanted, qPrintable(order.join(u'|')));
    // Radio buttons are one stop; the arrow keys walk them.
    QVERIFY(focusOn(u"Last days"_s));
    press(u"Up"_s);
    QVERIFY(named<QRadioButton>(m_form, u"Only what is new"_s)->isChecked());
}

void NewSyncTest::mnemonicsAreUnique()
{
    addFleets(1);
    QVERIFY(open({first}));
    QStringList seen;
    for (const QAbstractButton *button : m_form->findChildren<QAbstractButton *>()) {
        const QString key = QKeySequence::mnemonic(button->text()).toString();
        if (!key.isEmpty()) {
            QVERIFY2(!seen.contains(key), qPrintable(key + button->text()));
            seen << key;
        }
    }
    QVERIFY(seen.size() >= 8);
}

void NewSyncTest::enterAloneSendsNothing()
{
    addFleets(1);
    QVERIFY(open({first}));
    QVERIFY(focusOn(u"Days"_s));
    press(u"Return"_s);
    press(u"Ctrl+A"_s);
    type(u"abc"_s);
    press(u"Enter"_s);
    QCOMPARE(m_told->store.asked().size(), 0);
    QVERIFY(m_form);
}

void NewSyncTest::saysWhatIsWrongUnderTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");

    QTest::newRow("no number") << u"Days"_s << u"soon"_s << u"Problem with the days"_s;
    QTest::newRow("a fraction") << u"Days"_s << u"1.5"_s << u"Problem with the days"_s;
    QTest::newRow("no day") << u"Days"_s << u"0"_s << u"Problem with the days"_s;
    QTest::newRow("ten years and a day") << u"Days"_s << u"3651"_s << u"Problem with the days"_s;
    QTest::newRow("a date ahead") << u"Start from"_s << u"25 Dec 2026"_s
                                  << u"Problem with the date"_s;
}

void NewSyncTest::saysWhatIsWrongUnderTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, problem);
    addFleets(1);
    QVERIFY(open({first}));
    QVERIFY(focusOn(field));
    press(u"Ctrl+A"_s);
    type(typed);
    press(u"Ctrl+Return"_s);
    QVERIFY(!text(problem).isEmpty());
    QVERIFY(text(u"Effective start"_s).startsWith(u"No start yet"_s));
    QCOMPARE(m_told->store.asked().size(), 0);
    QVERIFY(named<QPushButton>(m_form, u"Start sync"_s)->isEnabled());

    QVERIFY(focusOn(u"Days"_s));
    press(u"Ctrl+A"_s);
    type(u"5"_s);
    QCOMPARE(text(problem), QString());
}

void NewSyncTest::putsTerminalsComplaintBesideItsField_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("place");

    QTest::newRow("days") << badRequest(u"{requestBody}.days"_s, u"must be less than 90"_s)
                          << u"Problem with the days"_s;
    QTest::newRow("start") << badRequest(u"{requestBody}.startFrom"_s, u"must be less than 90"_s)
                           << u"Problem with the date"_s;
    QTest::newRow("provider requests")
            << badRequest(u"{requestBody}.providerRequests[0]"_s, u"must be less than 90"_s)
            << u"Problem with the provider requests"_s;
    QTest::newRow("something else")
            << badRequest(u"{requestQuery}.limit"_s, u"must be less than 90"_s)
            << u"Problem with the request"_s;
}

void NewSyncTest::putsTerminalsComplaintBesideItsField()
{
    QFETCH(ApiError, error);
    QFETCH(QString, place);
    addFleets(1);
    QVERIFY(open({first}));
    press(u"Ctrl+Return"_s);
    SyncRequest sent;
    QVERIFY(posted(&sent));
    QVERIFY(text(u"Request state"_s).startsWith(u"Sending…"_s));
    m_told->api.fail<Sync>(u"requestSync"_s, error);
    QTRY_VERIFY2(text(place).contains(u"must be less than 90"_s), qPrintable(text(place)));
    QCOMPARE(text(u"Request state"_s), QString());
    for (const QString &other :
         {u"Problem with the days"_s, u"Problem with the date"_s,
          u"Problem with the provider requests"_s, u"Problem with the request"_s}) {
        QVERIFY2(other == place || text(other).isEmpty(), qPrintable(other));
    }
    QCOMPARE(richLabel(m_form), QString());
}

void NewSyncTest::aCorrectedRequestGoesOut()
{
    addFleets(1);
    QVERIFY(open({first}));
    press(u"Ctrl+Return"_s);
    SyncRequest sent;
    QVERIFY(posted(&sent));
    m_told->api.fail<Sync>(u"requestSync"_s, badRequest(u"{requestBody}.days"_s, u"too many"_s));
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), u"Days"_s);
    type(u"3"_s);
    press(u"Ctrl+Return"_s);
    QVERIFY(posted(&sent));
    QCOMPARE(m_told->session.fleet().at(0).wish->request, sent);
    QVERIFY((sent == SyncRequest{Days{3}, {}}));
    m_told->api.answer<Sync>(u"requestSync"_s, m_told->sync(u"sync_b"_s, SyncStatus::Requested, 0));
    QTRY_VERIFY(m_form.isNull());
}

void NewSyncTest::staysWhenNothingCouldBeNoted()
{
    addFleets(1);
    QVERIFY(open({first}));
    m_told->store.failNext(StoreErrorKind::Full);
    press(u"Ctrl+Return"_s);
    QTRY_VERIFY(
            text(u"Problem with the request"_s).startsWith(u"Not requested: the disk is full"_s));
    QCOMPARE(m_told->api.count(u"requestSync"_s), 0);
}

void NewSyncTest::closingDoesNotTakeTheRequestBack()
{
    addFleets(1);
    QVERIFY(open({first}));
    press(u"Ctrl+Return"_s);
    press(u"Escape"_s);
    QTRY_VERIFY(m_form.isNull());
    SyncRequest sent;
    QVERIFY(posted(&sent));
}

void NewSyncTest::anUnknownOutcomeClosesTheForm()
{
    addFleets(1);
    QVERIFY(open({first}));
    press(u"Ctrl+Return"_s);
    SyncRequest sent;
    QVERIFY(posted(&sent));
    ApiError cut;
    cut.kind = ErrorKind::NoAnswer;
    m_told->api.fail<Sync>(u"requestSync"_s, cut);
    QTRY_VERIFY(m_form.isNull());
    QCOMPARE(m_told->session.fleet().at(0).verdict.state, FleetState::Checking);
}

void NewSyncTest::notesInformAndNeverBlock_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<bool>("running");
    QTest::addColumn<QString>("note");

    Connection connection = ToldSession::connection(1);
    connection.syncMode = {SyncMode::Manual, u"manual"_s};
    QTest::newRow("manual") << connection << false << u"can count towards your Terminal usage"_s;
    connection = ToldSession::connection(1);
    connection.status = {ConnectionStatus::Disconnected, u"disconnected"_s};
    QTest::newRow("disconnected") << connection << false << u"disconnected from its provider"_s;
    connection = ToldSession::connection(1);
    QTest::newRow("already running") << connection << true << u"It will be followed"_s;
}

void NewSyncTest::notesInformAndNeverBlock()
{
    QFETCH(Connection, connection);
    QFETCH(bool, running);
    QFETCH(QString, note);
    const SyncStatus status = running ? SyncStatus::InProgress : SyncStatus::Completed;
    m_told->addFleet(connection, {m_told->sync(u"sync_1"_s, status)});
    QVERIFY(open({first}));
    QStringList texts;
    for (const QLabel *label : named<QWidget>(m_form, u"Notes"_s)->findChildren<QLabel *>()) {
        texts << label->text();
    }
    QCOMPARE(texts.size(), 1);
    QVERIFY2(texts.first().contains(note), qPrintable(texts.first()));
    press(u"Ctrl+Return"_s);
    QTRY_COMPARE(m_told->store.asked().isEmpty(), false);
}

void NewSyncTest::offersThirtyDaysToAFleetNeverSynced()
{
    m_told->addFleet(ToldSession::connection(1), {});
    QVERIFY(open({first}));
    auto *thirty = named<QPushButton>(m_form, u"Use 30 days"_s);
    QVERIFY(!thirty->isVisible());
    press(u"Alt+O"_s);
    QVERIFY(thirty->isVisible());
    QVERIFY(text(u"Note on only what is new"_s).contains(u"brings no past data"_s));
    press(u"Alt+U"_s);
    QVERIFY(named<QRadioButton>(m_form, u"Last days"_s)->isChecked());
    QCOMPARE(named<QLineEdit>(m_form, u"Days"_s)->text(), u"30"_s);
    QVERIFY(!thirty->isVisible());
}

void NewSyncTest::chipsTakeFleetsAway()
{
    addFleets(2);
    QVERIFY(open({first, ConnectionId(u"conn_2"_s)}));
    QVERIFY(text(u"Effective start"_s).startsWith(u"Will ask 2 fleets"_s));
    QVERIFY(focusOn(u"Remove Fleet 1"_s));
    press(u"Delete"_s);
    QVERIFY(text(u"Effective start"_s).startsWith(u"Will ask for data from"_s));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Remove Fleet 2"_s);
    press(u"Space"_s);
    press(u"Ctrl+Return"_s);
    QVERIFY(text(u"Problem with the request"_s).startsWith(u"No fleet is chosen"_s));
    QCOMPARE(m_told->store.asked().size(), 0);
}

void NewSyncTest::manyFleetsAreCounted()
{
    addFleets(128);
    QList<ConnectionId> all;
    for (int n = 1; n <= 128; ++n) {
        all << ConnectionId(u"conn_%1"_s.arg(n));
    }
    QVERIFY(open(all));
    QCOMPARE(text(u"Number of fleets"_s), u"128 fleets"_s);
    press(u"Ctrl+Return"_s);
    QTRY_VERIFY(m_form.isNull());
    QTRY_COMPARE(m_told->store.asked().size(), 128);
}

void NewSyncTest::asksOnceMoreBeforeManyProvidersWork()
{
    addFleets(11);
    QList<ConnectionId> all;
    for (int n = 1; n <= 11; ++n) {
        all << ConnectionId(u"conn_%1"_s.arg(n));
    }
    QVERIFY(open(all));
    press(u"Alt+H"_s);
    press(u"Ctrl+Return"_s);
    QPointer<QMessageBox> question = m_form->findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QVERIFY(question->text().contains(u"11"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(question.isNull());
    m_form->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    QCOMPARE(m_told->store.asked().size(), 0);
    QVERIFY(m_form);

    press(u"Ctrl+Return"_s);
    question = m_form->findChild<QMessageBox *>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_A);
    QTRY_VERIFY(m_form.isNull());
    QTRY_COMPARE(m_told->store.asked().size(), 11);
    for (const JournalEntry &entry : m_told->store.asked()) {
        QVERIFY((entry.request == SyncRequest{Days{7}, {ProviderRequest::HistoricalFiles}}));
    }
}

void NewSyncTest::fleetsThatCannotBeAskedAreLeftOut()
{
    addFleets(2);
    Connection bare = ToldSession::connection(3);
    bare.token = Secret();
    m_told->addFleet(bare, {});
    QVERIFY(open({first, ConnectionId(u"conn_2"_s), bare.id}));
    const QWidget *notes = named<QWidget>(m_form, u"Notes"_s);
    QVERIFY(notes->findChild<QLabel *>()->text().startsWith(u"No access token came for"_s));
    press(u"Ctrl+Return"_s);
    QTRY_COMPARE(m_told->store.asked().size(), 2);
    for (const JournalEntry &entry : m_told->store.asked()) {
        QVERIFY(entry.connection != bare.id);
    }

    QVERIFY(open({bare.id}));
    press(u"Ctrl+Return"_s);
    QVERIFY(text(u"Problem with the request"_s).startsWith(u"None of the chosen fleets"_s));
    QCOMPARE(m_told->store.asked().size(), 2);
}

void NewSyncTest::previewFollowsTheClock()
{
    addFleets(1);
    QVERIFY(open({first}));
    QCOMPARE(text(u"Effective start"_s),
             u"Will ask for data from Tue 17 Nov 2026, 12:00 (UTC) → now. 7 days."_s);
    const auto *label = named<QLabel>(m_form, u"Effective start"_s);
    QCOMPARE(label->accessibleDescription(), label->text());
    m_told->clock.advance(1min);
    QCOMPARE(text(u"Effective start"_s),
             u"Will ask for data from Tue 17 Nov 2026, 12:01 (UTC) → now. 7 days."_s);
    QVERIFY(focusOn(u"Days"_s));
    press(u"Ctrl+A"_s);
    type(u"1"_s);
    QCOMPARE(text(u"Effective start"_s),
             u"Will ask for data from Mon 23 Nov 2026, 12:01 (UTC) → now. 1 days."_s);
}

void NewSyncTest::keepsTheDraft()
{
    addFleets(1);
    QVERIFY(open({first}));
    QVERIFY(focusOn(u"Days"_s));
    press(u"Ctrl+A"_s);
    type(u"45"_s);
    press(u"Alt+P"_s);
    press(u"Ctrl+Return"_s);
    const RequestDraft draft = m_form->draft();
    press(u"Escape"_s);
    QTRY_VERIFY(m_form.isNull());

    QVERIFY(open({first}));
    m_form->setDraft(draft);
    QCOMPARE(named<QLineEdit>(m_form, u"Days"_s)->text(), u"45"_s);
    QVERIFY(named<QCheckBox>(m_form, u"Provision credentials"_s)->isChecked());
    QVERIFY(m_form->draft() == draft);
}

void NewSyncTest::copiesACallWithoutSecrets()
{
    addFleets(1);
    QVERIFY(open({first}));
    press(u"Alt+M"_s);
    QCOMPARE(text(u"Request body"_s), u"{\"days\":7}"_s);
    press(u"Alt+Y"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"$TERMINAL_CONNECTION_TOKEN"_s), qPrintable(copied));
    QVERIFY(copied.contains(u"'{\"days\":7}'"_s));
    QVERIFY(!copied.contains(u"con_tkn_"_s));
}

void NewSyncTest::fitsASmallScreen()
{
    addFleets(1);
    QVERIFY(open({first}));
    QVERIFY(m_form->minimumSizeHint().width() <= 512);
    QVERIFY(m_form->minimumSizeHint().height() <= 320);
    m_form->resize(512, 320);
    const auto *start = named<QPushButton>(m_form, u"Start sync"_s);
    const QRect place(start->mapTo(m_form, QPoint()), start->size());
    QVERIFY(m_form->rect().contains(place));
    QVERIFY(named<QLabel>(m_form, u"Effective start"_s)->isVisible());
}

QTEST_MAIN(NewSyncTest)
#include "tst_newsync.moc"

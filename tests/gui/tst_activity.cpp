// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/activity/activitypanel.h"
#include "gui/activity/callcurl.h"
#include "gui/activity/ratechart.h"
#include "gui/activity/redactor.h"
#include "gui/activity/supportfiledialog.h"
#include "gui/text/calltext.h"
#include "gui/theme/theme.h"
#include "gui/toldsession.h"
#include "support/smalldisk.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// main()'s.
const SmallDisk *disk = nullptr;

const QByteArray key("sk_live_0123456789abcdef");
const QByteArray odd("plainlookingvalue7Q2z"); ///< a token that looks like none
const ConnectionId first(u"conn_1"_s);

CallRecord call(const QString &id, const ConnectionId &fleet = {})
{
    CallRecord record;
    record.method = u"GET"_s;
    record.pathTemplate = u"/syncs/{id}"_s;
    record.objectId = id;
    record.query = u"expand=issues"_s;
    record.connection = fleet;
    record.httpStatus = 200;
    record.bytes = 812;
    record.took = 143ms;
    return record;
}

SessionInfo info()
{
    SessionInfo info;
    info.environment = Environment::Production;
    info.profileName = u"api.withterminal.com"_s;
    info.maskedKey = Secret(key).masked();
    return info;
}

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallForAShell_data();
    void aCallForAShell();
    void ratesInWords_data();
    void ratesInWords();
    void sizesInWords();
    void takesSecretsOut_data();
    void takesSecretsOut();
    void showsTheFleetsCallsOrAll();
    void copiesACall();
    void keysGoThroughItFromTheTop();
    void keepsItsPlaceWhenCallsCome();
    void worksOnlyWhileItIsSeen();
    void drawsSharesAndPauses();
    void theSupportFileHoldsNoSecret();
    void theSupportFileIsShownAndSaved();
    void theSupportFileSaysWhyItWasNotSaved();
    void theSupportFileIsBounded();
};

void TestActivity::aCallForAShell_data()
{
    QTest::addColumn<CallRecord>("record");
    QTest::addColumn<QString>("text");
    const QString key = u" -H \"Authorization: Bearer $TERMINAL_API_KEY\""_s;
    const QString token = u" -H \"Connection-Token: $TERMINAL_CONNECTION_TOKEN\""_s;
    QTest::newRow("a read of one fleet")
            << call(u"sync_1"_s, first)
            << QString(u"curl \"$TERMINAL_BASE_URL/syncs/sync_1?expand=issues\""_s % key % token);
    CallRecord page = call({});
    page.pathTemplate = u"/connections"_s;
    page.query = u"limit=100&cursor=$TERMINAL_CURSOR"_s;
    QTest::newRow("a page of all")
            << page
            << QString(u"curl \"$TERMINAL_BASE_URL/connections?limit=100&cursor=$TERMINAL_CURSOR\""_s
                       % key);
    QTest::newRow("an id that a shell would run")
            << call(u"$(rm -rf ~)\"`'"_s)
            << QString(u"curl \"$TERMINAL_BASE_URL/syncs/%24%28rm%20-rf%20~%29%22%60%27?expand=issues\""_s
                       % key);
    CallRecord post = call({}, first);
    post.method = u"POST"_s;
    post.pathTemplate = u"/syncs"_s;
    post.query.clear();
    post.body = u"{\"days\":7,\"x\":\"it's\"}"_s;
    QTest::newRow("a request with its body")
            << post
            << QString(u"curl -X POST \"$TERMINAL_BASE_URL/syncs\""_s % key % token
                       % u" -H 'Content-Type: application/json' -d "
                         "'{\"days\":7,\"x\":\"it'\\''s\"}'"_s);
}

void TestActivity::aCallForAShell()
{
    QFETCH(CallRecord, record);
    QFETCH(QString, text);
    QCOMPARE(callCurl(record), text);
}

void TestActivity::ratesInWords_data()
{
    using Pauses = QList<std::pair<int, int>>; // so many seconds ago, so many seconds
    QTest::addColumn<int>("calls");
    QTest::addColumn<Pauses>("pauses");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << 0 << Pauses{} << u"0 calls in the last minute, share 20 a second"_s;
    QTest::newRow("a pause")
            << 12 << Pauses{{60, 14}}
            << u"12 calls in the last minute, share 20 a second, paused 14 s at 12:00"_s;
    QTest::newRow("two pauses") << 12 << Pauses{{300, 14}, {60, 30}}
                                << u"12 calls in the last minute, share 20 a second, "
                                   "2 pauses in ten minutes, 44 s in all, the last at 12:00"_s;
    QTest::newRow("a pause that lasts")
            << 1 << Pauses{{5, 60}}
            << u"1 call in the last minute, share 20 a second, "
               "Terminal asked for a pause of 1 min at 12:00, which still lasts"_s;
}

void TestActivity::ratesInWords()
{
    using Pauses = QList<std::pair<int, int>>;
    QFETCH(int, calls);
    QFETCH(Pauses, pauses);
    QFETCH(QString, sentence);
    const ToldClock clock;
    std::chrono::milliseconds now = 1h;
    CallLog log(clock, 20, [&now] { return now; });
    for (const auto &[before, length] : std::as_const(pauses)) {
        now = 1h - std::chrono::seconds(before);
        log.setPaused(std::chrono::seconds(length));
    }
    now = 1h;
    for (int i = 0; i < calls; ++i) {
        log.add(call(u"sync_1"_s));
    }
    // Without the file of plurals, English comes as "call(s)".
    QString told = rateSentence(log, clock.now());
    told.replace(u"call(s)"_s, calls == 1 ? u"call"_s : u"calls"_s)
            .replace(u"pause(s)"_s, u"pauses"_s);
    QCOMPARE(told, sentence);
}

void TestActivity::sizesInWords()
{
    QCOMPARE(sizeText(0), u"0 bytes"_s);
    QCOMPARE(sizeText(3'420), u"3.4 kB"_s);
    QCOMPARE(sizeText(345'000), u"345 kB"_s);
}

void TestActivity::takesSecretsOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("nothing to hide")
            << u"sync_1 failed: no token came"_s << u"sync_1 failed: no token came"_s;
    QTest::newRow("a token that is known, whatever it looks like")
            << u"bad value plainlookingvalue7Q2z."_s << u"bad value ••••."_s;
    QTest::newRow("the key, known by its end")
            << u"no such key: QQsomething0123cdef!"_s << u"no such key: ••••!"_s;
    QTest::newRow("a key of somebody else") << u"key sk_test_99999999"_s << u"key ••••"_s;
    QTest::newRow("a connection token") << u"x con_tkn_22vUhkC6 y"_s << u"x •••• y"_s;
    QTest::newRow("a header") << u"Authorization: Bearer abc.def"_s
                              << u"Authorization: Bearer ••••"_s;
    QTest::newRow("a link") << u"https://x/y?token=abc&z=1"_s << u"https://x/y?token=••••&z=1"_s;
    QTest::newRow("JSON") << u"{\"apiKey\": \"abc\", \"days\": 7}"_s
                          << u"{\"apiKey\": \"••••\", \"days\": 7}"_s;
}

void TestActivity::takesSecretsOut()
{
    QFETCH(QString, text);
    QFETCH(QString, safe);
    Redactor redactor;
    redactor.add(Secret(odd));
    redactor.add(Secret());
    redactor.addMasked(Secret(key).masked());
    QCOMPARE(redactor.redacted(text), safe);
    Redactor knowing;
    knowing.addMasked(u"••••"_s);
    QCOMPARE(knowing.redacted(u"four dots are no end"_s), u"four dots are no end"_s);
}

void TestActivity::showsTheFleetsCallsOrAll()
{
    ToldSession told;
    told.addFleet(ToldSession::connection(1, u"<b>Frank's</b>"_s), {});
    ActivityPanel panel;
    panel.setSession(&told.session);
    panel.showFleet(first);
    panel.resize(320, 300);
    panel.show();
    Q_EMIT told.api.monitor().callFinished(call(u"sync_1"_s, first));
    CallRecord failed = call({});
    failed.pathTemplate = u"/connections"_s;
    failed.httpStatus = 0;
    failed.bytes = -1;
    failed.error = ErrorKind::NoAnswer;
    failed.cause = Cause::Deadline;
    Q_EMIT told.api.monitor().callFinished(failed);
    auto *table = named<QTableView>(&panel, u"Recent calls"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const auto text = [table](int row, CallColumn column) {
        return table->model()->index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(text(0, CallColumn::Call), u"GET /syncs/{id}"_s);
    QCOMPARE(text(0, CallColumn::Answer), u"200"_s);
    QCOMPARE(text(0, CallColumn::Took), u"143 ms"_s);
    QVERIFY(table->isColumnHidden(static_cast<int>(CallColumn::Fleet)));
    named<QComboBox>(&panel, u"Whose calls"_s)->setCurrentIndex(1);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(!table->isColumnHidden(static_cast<int>(CallColumn::Fleet)));
    QCOMPARE(text(0, CallColumn::Answer), u"–"_s);
    QCOMPARE(text(0, CallColumn::Size), u"–"_s);
    QVERIFY(text(0, CallColumn::Cause).size() > 3);
    QCOMPARE(text(1, CallColumn::Fleet), u"<b>Frank's</b>"_s);
    QCOMPARE(richLabel(&panel), QString());
    panel.setSession(nullptr);
    QCOMPARE(table->model()->rowCount(), 0);
}

void TestActivity::copiesACall()
{
    ToldSession told;
    ActivityPanel panel;
    panel.setSession(&told.session);
    panel.show();
    Q_EMIT told.api.monitor().callFinished(call(u"sync_1"_s));
    auto *table = named<QTableView>(&panel, u"Recent calls"_s);
    auto *copy = named<QPushButton>(&panel, u"Copy the call as cURL"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!copy->isEnabled());
    QVERIFY(!copy->accessibleDescription().isEmpty());
    const auto *why = named<QLabel>(&panel, u"Why no call can be copied"_s);
    QVERIFY(why->isVisible());
    QCOMPARE(why->text(), copy->accessibleDescription());
    table->selectRow(0);
    QVERIFY(copy->isEnabled());
    QCOMPARE(why->text(), QString());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), callCurl(call(u"sync_1"_s)));
    panel.setSession(nullptr);
    QVERIFY(!copy->isEnabled());
}

/// As they are seen; and the only call there is can be selected by an arrow.
void TestActivity::keysGoThroughItFromTheTop()
{
    ToldSession told;
    ActivityPanel panel;
    panel.setSession(&told.session);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    Q_EMIT told.api.monitor().callFinished(call(u"sync_1"_s));
    auto *table = named<QTableView>(&panel, u"Recent calls"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    auto *which = named<QComboBox>(&panel, u"Whose calls"_s);
    which->setFocus();
    QStringList order;
    for (int step = 0; step < 4; ++step) {
        order << QApplication::focusWidget()->accessibleName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order, QStringList({u"Whose calls"_s, u"Copy the call as cURL"_s, u"Recent calls"_s,
                                 u"Support file"_s}));
    table->setFocus();
    table->clearSelection();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(table->selectionModel()->isRowSelected(0));
}

void TestActivity::keepsItsPlaceWhenCallsCome()
{
    ToldSession told;
    ActivityPanel panel;
    panel.setSession(&told.session);
    panel.resize(320, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    for (int i = 0; i < 40; ++i) {
        Q_EMIT told.api.monitor().callFinished(call(QString::number(i)));
    }
    auto *table = named<QTableView>(&panel, u"Recent calls"_s);
    QTRY_COMPARE(table->model()->rowCount(), 40);
    table->verticalScrollBar()->setValue(10 * 28);
    const auto top = [table] { return table->rowAt(0); };
    QCOMPARE(top(), 10);
    for (int i = 0; i < 3; ++i) {
        Q_EMIT told.api.monitor().callFinished(call(u"new"_s));
    }
    QTRY_COMPARE(table->model()->rowCount(), 43);
    QCOMPARE(top(), 13);
    panel.setSession(nullptr);
}

void TestActivity::worksOnlyWhileItIsSeen()
{
    ToldSession told;
    ActivityPanel panel;
    panel.setSession(&told.session);
    Q_EMIT told.api.monitor().callFinished(call(u"sync_1"_s));
    auto *table = named<QTableView>(&panel, u"Recent calls"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    panel.show();
    QCOMPARE(table->model()->rowCount(), 1);
    const auto *chart = panel.findChild<RateChart *>();
    QVERIFY(chart->accessibleName().startsWith(u"1 call"_s));
    panel.setSession(nullptr);
}

void TestActivity::drawsSharesAndPauses()
{
    const ToldClock clock;
    std::chrono::milliseconds now = 1h;
    CallLog log(clock, 2, [&now] { return now; });
    log.setPaused(60s);
    now += 300s;
    for (int i = 0; i < 9; ++i) {
        log.add(call(u"sync_1"_s));
    }
    RateChart chart;
    chart.resize(240, chart.sizeHint().height());
    for (const bool dark : {false, true}) {
        chart.setPalette(themePalette(dark));
        chart.show(log, u"words"_s);
        QCOMPARE(chart.look().counts.size(), 120);
        QCOMPARE(chart.look().counts.constLast(), 9);
        QVERIFY(isShareDrawn(chart.look()));
        QCOMPARE(chart.look().pauses, (QList<std::pair<double, double>>{{0.5, 0.6}}));
        const QImage image = chart.grab().toImage();
        const QColor ground = chart.palette().color(QPalette::Window);
        const auto differs = [&](double x) {
            return image.pixelColor(int(x * image.width()), image.height() / 2) != ground;
        };
        QVERIFY(differs(0.55));   // the pause
        QVERIFY(differs(0.9935)); // the calls
        QVERIFY(!differs(0.3));
    }
    QCOMPARE(chart.accessibleName(), u"words"_s);
}

/// A server may put what it was sent into any of its words.
void TestActivity::theSupportFileHoldsNoSecret()
{
    ToldSession told;
    Connection connection = ToldSession::connection(1, u"Frank's con_tkn_secret1"_s);
    const QString echo = u"rejected "_s % QString::fromLatin1(connection.token.reveal()) % u' '
                         % QString::fromLatin1(key) % u" and "_s % QString::fromLatin1(odd);
    Sync sync = told.sync(u"sync_1"_s, SyncStatus::Failed);
    sync.failureReason = echo;
    Issue issue;
    issue.id = IssueId(u"isu_1"_s);
    issue.message = echo;
    sync.issues = {issue};
    told.addFleet(connection, {sync});
    Connection other = ToldSession::connection(2);
    other.token = Secret(odd);
    told.addFleet(other, {});
    Q_EMIT told.api.monitor().callFinished(call(QString::fromLatin1(key), other.id));
    SupportFacts facts = supportFacts(told.session, info(), first);
    JournalEntry wish;
    wish.id = RequestId(u"wish_1"_s);
    wish.connection = first;
    wish.state = WishState::Rejected;
    wish.who = u"the computer's user"_s;
    wish.error = ApiError{};
    wish.error->message = echo;
    wish.error->detail = echo;
    facts.wishes = {wish};
    const QString text = supportFileText(facts);
    for (const QByteArray &secret : {key, odd, connection.token.reveal()}) {
        QVERIFY2(!text.contains(QString::fromLatin1(secret)), secret.constData());
    }
    QVERIFY(!text.contains(wish.who));
    for (const QString &fact : {u"FleetSync: "_s, u"environment: production"_s, u"proxy: system"_s,
                                u"conn_1"_s, u"sync_1"_s, u"wish=wish_1"_s, u"request rejected"_s,
                                u"200 143ms 812B"_s, u"connection=conn_2"_s, u"rejected ••••"_s}) {
        QVERIFY2(text.contains(fact), qPrintable(fact + u" in\n"_s + text));
    }
}

void TestActivity::theSupportFileIsShownAndSaved()
{
    const QTemporaryDir folder;
    ToldSession told;
    QPointer<SupportFileDialog> dialog
            = new SupportFileDialog(supportFacts(told.session, info(), std::nullopt));
    QSignalSpy saved(dialog.data(), &SupportFileDialog::saved);
    dialog->open();
    QCOMPARE(richLabel(dialog), QString());
    auto *save = named<QPushButton>(dialog, u"Save the support file"_s);
    QTRY_VERIFY(save->isEnabled());
    const QString seen
            = named<QPlainTextEdit>(dialog, u"Content of the support file"_s)->toPlainText();
    QVERIFY(seen.contains(u"none selected"_s));
    named<QPushButton>(dialog, u"Copy all to the clipboard"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), seen);
    save->click();
    auto *chooser = dialog->findChild<QFileDialog *>();
    QCOMPARE(QFileInfo(chooser->selectedFiles().value(0)).fileName(),
             u"fleetsync-support-2026-11-24.txt"_s);
    chooser->reject();
    const QString path = folder.filePath(u"support.txt"_s);
    Q_EMIT chooser->fileSelected(path);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(saved.constFirst().at(0).toString().contains(u"support.txt"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), seen);
    QTRY_VERIFY(dialog.isNull());
}

void TestActivity::theSupportFileSaysWhyItWasNotSaved()
{
    if (!disk->isThere()) {
        QSKIP("the system gives us no disk of our own");
    }
    ToldSession told;
    QPointer<SupportFileDialog> dialog
            = new SupportFileDialog(supportFacts(told.session, info(), std::nullopt));
    dialog->open();
    auto *save = named<QPushButton>(dialog, u"Save the support file"_s);
    QTRY_VERIFY(save->isEnabled());
    const Filler filler(disk->path());
    save->click();
    auto *chooser = dialog->findChild<QFileDialog *>();
    chooser->reject();
    Q_EMIT chooser->fileSelected(disk->path() + u"/support.txt"_s);
    const auto *message = named<QLabel>(dialog, u"What became of the support file"_s);
    QTRY_VERIFY2(message->text().contains(u"the disk is full"_s), qPrintable(message->text()));
    QVERIFY(save->isEnabled());
    QVERIFY(!QFile::exists(disk->path() + u"/support.txt"_s));
    delete dialog;
}

void TestActivity::theSupportFileIsBounded()
{
    ToldSession told;
    for (size_t i = 0; i < 2 * CallLog::most; ++i) {
        Q_EMIT told.api.monitor().callFinished(call(QString(10'000, u'x')));
    }
    SupportFacts facts = supportFacts(told.session, info(), std::nullopt);
    QCOMPARE(facts.calls.size(), CallLog::most);
    QVERIFY(supportFileText(facts).size() < 1'000'000);
}

int main(int argc, char *argv[])
{
    const SmallDisk own;
    disk = &own;
    const QApplication app(argc, argv);
    TestActivity test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_activity.moc"

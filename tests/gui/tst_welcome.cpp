// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/welcome/connectpage.h"
#include "gui/welcome/welcomepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

const QString goodKey = u"sk_live_0123456789abcdef"_s;

/// http on "localhost" only: enough of the network module's rule for the page.
std::optional<AddressProblem> strictRule(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty()) {
        return AddressProblem::Invalid;
    }
    if (url.scheme() == u"http"_s) {
        return url.host() == u"localhost"_s ? std::nullopt
                                            : std::optional(AddressProblem::PlainNotLoopback);
    }
    return url.scheme() == u"https"_s ? std::nullopt : std::optional(AddressProblem::NotHttp);
}

/// The connect page as a user or a robot meets it: by accessible names.
struct Page
{
    Page()
    {
        page.setAddressCheck(strictRule);
        page.resize(900, 600);
        page.show();
        QObject::connect(&page, &ConnectPage::checkRequested, &page,
                         [this](const QUrl &url, const Secret &secret) {
                             asked.append({url, secret});
                         });
        QObject::connect(&page, &ConnectPage::connectRequested, &page,
                         [this](const QUrl &url, const Secret &secret) {
                             connected.append({url, secret});
                         });
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        const auto all = page.findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->accessibleName() == name) {
                return widget;
            }
        }
        return nullptr;
    }
    QLineEdit *key() const { return find<QLineEdit>(u"API key"_s); }
    QComboBox *server() const { return find<QComboBox>(u"Server"_s); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    void type(const QString &keyText)
    {
        key()->setFocus();
        key()->selectAll();
        QTest::keyClicks(key(), keyText);
    }
    void check() { QTest::mouseClick(button(u"Check key"_s), Qt::LeftButton); }

    ConnectPage page;
    QList<std::pair<QUrl, Secret>> asked;
    QList<std::pair<QUrl, Secret>> connected;
};

} // namespace

class TestWelcome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void welcomeOffersTwoWaysIn();
    void serverIsRead_data();
    void serverIsRead();
    void badFieldsAreSaidAndNothingIsAsked_data();
    void badFieldsAreSaidAndNothingIsAsked();
    void aCheckedKeyConnects();
    void connectIsOffUntilExactlyThisPairWasChecked();
    void anAnswerToAnEditedKeyIsIgnored();
    void aFailedCheckSaysWhyAndConnectStaysOff();
    void theKeyIsHiddenUntilShown();
    void theKeyIsGoneOnceThePageIsLeft();
    void noTextHoldsTheKey();
    void enterChecksThenConnects();
};

void TestWelcome::welcomeOffersTwoWaysIn()
{
    WelcomePage page;
    page.show();
    QSignalSpy demo(&page, &WelcomePage::demoRequested);
    QSignalSpy connects(&page, &WelcomePage::connectRequested);
    const auto buttons = page.findChildren<QPushButton *>();
    QStringList names;
    for (QPushButton *button : buttons) {
        names << button->accessibleName();
        button->click();
    }
    names.sort();
    QCOMPARE(names, QStringList({u"Connect with an API key"_s, u"Try with demo fleets"_s}));
    QCOMPARE(demo.count(), 1);
    QCOMPARE(connects.count(), 1);
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        texts << label->text();
    }
    QVERIFY(texts.contains(u"Nothing is sent until you start a sync."_s));
}

void TestWelcome::serverIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QUrl>("server");
    QTest::newRow("production by name")
            << u"Production"_s << QUrl(u"https://api.withterminal.com/tsp/v1"_s);
    QTest::newRow("sandbox by name, typed small")
            << u" sandbox "_s << QUrl(u"https://api.sandbox.withterminal.com/tsp/v1"_s);
    QTest::newRow("an address of one's own")
            << u"https://relay.example/tsp/v1"_s << QUrl(u"https://relay.example/tsp/v1"_s);
    QTest::newRow("without a scheme it is https")
            << u"relay.example/tsp/v1"_s << QUrl(u"https://relay.example/tsp/v1"_s);
    QTest::newRow("this computer, plain")
            << u"http://localhost:4010/tsp/v1"_s << QUrl(u"http://localhost:4010/tsp/v1"_s);
}

void TestWelcome::serverIsRead()
{
    QFETCH(QString, typed);
    QFETCH(QUrl, server);
    Page page;
    page.type(goodKey);
    page.server()->setEditText(typed);
    page.check();
    QCOMPARE(page.asked.size(), 1);
    QCOMPARE(page.asked.first().first, server);
    QCOMPARE(page.asked.first().second, Secret(goodKey.toUtf8()));
}

void TestWelcome::badFieldsAreSaidAndNothingIsAsked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("word");
    QTest::newRow("no key") << QString() << u"Production"_s << u"Key problem"_s << u"Paste"_s;
    QTest::newRow("a key with a space inside")
            << u"sk_live_01 23"_s << u"Production"_s << u"Key problem"_s << u"spaces"_s;
    QTest::newRow("a key with a letter that no key has")
            << u"sk_live_é1234567"_s << u"Production"_s << u"Key problem"_s << u"letters"_s;
    QTest::newRow("no server") << goodKey << QString() << u"Server problem"_s << u"address"_s;
    QTest::newRow("plain http to another computer")
            << goodKey << u"http://example.com/tsp/v1"_s << u"Server problem"_s << u"https://"_s;
    QTest::newRow("not http at all")
            << goodKey << u"ftp://example.com/tsp"_s << u"Server problem"_s << u"https://"_s;
}

void TestWelcome::badFieldsAreSaidAndNothingIsAsked()
{
    QFETCH(QString, key);
    QFETCH(QString, server);
    QFETCH(QString, label);
    QFETCH(QString, word);
    Page page;
    page.key()->setText(key);
    page.server()->setEditText(server);
    page.check();
    QVERIFY(page.asked.isEmpty());
    QVERIFY2(page.text(label).contains(word), qPrintable(page.text(label)));
}

void TestWelcome::aCheckedKeyConnects()
{
    Page page;
    page.type(u"  "_s + goodKey + u"  "_s);
    page.check();
    QVERIFY(!page.button(u"Connect"_s)->isEnabled());
    page.page.showCheck(KeyFacts{42, 6, false});
    const QString outcome = page.text(u"Outcome of the check"_s);
    QVERIFY2(outcome.startsWith(u"Key works. Production. 42 fleet"_s), qPrintable(outcome));
    QVERIFY2(outcome.contains(u"6 provider"_s), qPrintable(outcome));
    QTest::mouseClick(page.button(u"Connect"_s), Qt::LeftButton);
    QCOMPARE(page.connected.size(), 1);
    QCOMPARE(page.connected.first().second, Secret(goodKey.toUtf8()));
}

void TestWelcome::connectIsOffUntilExactlyThisPairWasChecked()
{
    Page page;
    QPushButton *connectButton = page.button(u"Connect"_s);
    QVERIFY(!connectButton->isEnabled());
    QVERIFY(!page.text(u"Why Connect is off"_s).isEmpty());
    page.type(goodKey);
    page.check();
    page.page.showCheck(KeyFacts{1, 1, false});
    QVERIFY(connectButton->isEnabled());
    QVERIFY(page.text(u"Why Connect is off"_s).isEmpty());

    page.server()->setEditText(u"Sandbox"_s);
    QVERIFY(!connectButton->isEnabled());
    QVERIFY(page.text(u"Why Connect is off"_s).contains(u"changed"_s));
    QVERIFY(page.text(u"Outcome of the check"_s).isEmpty());
}

void TestWelcome::anAnswerToAnEditedKeyIsIgnored()
{
    Page page;
    page.type(goodKey);
    page.check();
    page.type(goodKey + u"x"_s);
    page.page.showCheck(KeyFacts{42, 6, false});
    QVERIFY(!page.button(u"Connect"_s)->isEnabled());
    QVERIFY(page.text(u"Outcome of the check"_s).isEmpty());
}

void TestWelcome::aFailedCheckSaysWhyAndConnectStaysOff()
{
    Page page;
    page.type(goodKey);
    page.check();
    ApiError error;
    error.kind = ErrorKind::Unauthorized;
    error.httpStatus = 401;
    page.page.showCheck(tl::unexpected(error));
    QVERIFY(!page.button(u"Connect"_s)->isEnabled());
    QVERIFY(page.button(u"Check key"_s)->isEnabled());
    QVERIFY(page.text(u"Outcome of the check"_s).contains(u"key"_s));
    QVERIFY(!page.text(u"Why Connect is off"_s).isEmpty());
}

void TestWelcome::theKeyIsHiddenUntilShown()
{
    Page page;
    page.type(goodKey);
    QCOMPARE(page.key()->echoMode(), QLineEdit::Password);
    page.find<QCheckBox>(u"Show key"_s)->click();
    QCOMPARE(page.key()->echoMode(), QLineEdit::Normal);
    page.find<QCheckBox>(u"Show key"_s)->click();
    QCOMPARE(page.key()->echoMode(), QLineEdit::Password);
}

void TestWelcome::theKeyIsGoneOnceThePageIsLeft()
{
    Page page;
    page.find<QCheckBox>(u"Show key"_s)->click();
    page.type(goodKey);
    page.check();
    page.page.showCheck(KeyFacts{42, 6, false});
    page.page.hide();
    page.page.show();
    QCOMPARE(page.key()->text(), QString());
    page.key()->undo();
    QCOMPARE(page.key()->text(), QString());
    QCOMPARE(page.key()->echoMode(), QLineEdit::Password);
    QVERIFY(!page.button(u"Connect"_s)->isEnabled());
    QVERIFY(page.text(u"Outcome of the check"_s).isEmpty());
}

void TestWelcome::noTextHoldsTheKey()
{
    Page page;
    page.type(goodKey);
    page.check();
    page.page.showCheck(KeyFacts{42, 6, false});
    const auto widgets = page.page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString texts = widget->toolTip() + widget->accessibleName()
                              + widget->accessibleDescription() + widget->statusTip()
                              + (label ? label->text() : QString());
        QVERIFY2(!texts.contains(goodKey.mid(8)), qPrintable(widget->objectName()));
    }
}

void TestWelcome::enterChecksThenConnects()
{
    Page page;
    page.type(goodKey);
    QTest::keyClick(page.key(), Qt::Key_Return);
    QCOMPARE(page.asked.size(), 1);
    QTest::keyClick(page.key(), Qt::Key_Return);
    QCOMPARE(page.asked.size(), 1);
    page.page.showCheck(KeyFacts{42, 6, true});
    QTest::keyClick(page.key(), Qt::Key_Return);
    QCOMPARE(page.connected.size(), 1);
}

} // namespace fleetsync

QTEST_MAIN(fleetsync::TestWelcome)
#include "tst_welcome.moc"

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

/// The connect page as a user or a robot meets it: by accessible names.
struct Form
{
    Form()
    {
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
    Form form;
    form.type(goodKey);
    form.server()->setEditText(typed);
    form.check();
    QCOMPARE(form.asked.size(), 1);
    QCOMPARE(form.asked.first().first, server);
    QCOMPARE(form.asked.first().second, Secret(goodKey.toUtf8()));
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
    Form form;
    form.key()->setText(key);
    form.server()->setEditText(server);
    form.check();
    QVERIFY(form.asked.isEmpty());
    QVERIFY2(form.text(label).contains(word), qPrintable(form.text(label)));
}

void TestWelcome::aCheckedKeyConnects()
{
    Form form;
    form.type(u"  "_s + goodKey + u"  "_s);
    form.check();
    QVERIFY(!form.button(u"Connect"_s)->isEnabled());
    form.page.showCheck(KeyFacts{42, 6, false});
    const QString outcome = form.text(u"Outcome of the check"_s);
    QVERIFY2(outcome.startsWith(u"Key works. Production. 42 fleet"_s), qPrintable(outcome));
    QVERIFY2(outcome.contains(u"6 provider"_s), qPrintable(outcome));
    QTest::mouseClick(form.button(u"Connect"_s), Qt::LeftButton);
    QCOMPARE(form.connected.size(), 1);
    QCOMPARE(form.connected.first().second, Secret(goodKey.toUtf8()));
}

void TestWelcome::connectIsOffUntilExactlyThisPairWasChecked()
{
    Form form;
    QPushButton *connectButton = form.button(u"Connect"_s);
    QVERIFY(!connectButton->isEnabled());
    QVERIFY(!form.text(u"Why Connect is off"_s).isEmpty());
    form.type(goodKey);
    form.check();
    form.page.showCheck(KeyFacts{1, 1, false});
    QVERIFY(connectButton->isEnabled());
    QVERIFY(form.text(u"Why Connect is off"_s).isEmpty());

    form.server()->setEditText(u"Sandbox"_s);
    QVERIFY(!connectButton->isEnabled());
    QVERIFY(form.text(u"Why Connect is off"_s).contains(u"changed"_s));
    QVERIFY(form.text(u"Outcome of the check"_s).isEmpty());
}

void TestWelcome::anAnswerToAnEditedKeyIsIgnored()
{
    Form form;
    form.type(goodKey);
    form.check();
    form.type(goodKey + u"x"_s);
    form.page.showCheck(KeyFacts{42, 6, false});
    QVERIFY(!form.button(u"Connect"_s)->isEnabled());
    QVERIFY(form.text(u"Outcome of the check"_s).isEmpty());
}

void TestWelcome::aFailedCheckSaysWhyAndConnectStaysOff()
{
    Form form;
    form.type(goodKey);
    form.check();
    ApiError error;
    error.kind = ErrorKind::Unauthorized;
    error.httpStatus = 401;
    form.page.showCheck(tl::unexpected(error));
    QVERIFY(!form.button(u"Connect"_s)->isEnabled());
    QVERIFY(form.button(u"Check key"_s)->isEnabled());
    QVERIFY(form.text(u"Outcome of the check"_s).contains(u"key"_s));
    QVERIFY(!form.text(u"Why Connect is off"_s).isEmpty());
}

void TestWelcome::theKeyIsHiddenUntilShown()
{
    Form form;
    form.type(goodKey);
    QCOMPARE(form.key()->echoMode(), QLineEdit::Password);
    form.find<QCheckBox>(u"Show key"_s)->click();
    QCOMPARE(form.key()->echoMode(), QLineEdit::Normal);
    form.find<QCheckBox>(u"Show key"_s)->click();
    QCOMPARE(form.key()->echoMode(), QLineEdit::Password);
}

void TestWelcome::theKeyIsGoneOnceThePageIsLeft()
{
    Form form;
    form.find<QCheckBox>(u"Show key"_s)->click();
    form.type(goodKey);
    form.check();
    form.page.showCheck(KeyFacts{42, 6, false});
    form.page.hide();
    form.page.show();
    QCOMPARE(form.key()->text(), QString());
    form.key()->undo();
    QCOMPARE(form.key()->text(), QString());
    QCOMPARE(form.key()->echoMode(), QLineEdit::Password);
    QVERIFY(!form.button(u"Connect"_s)->isEnabled());
    QVERIFY(form.text(u"Outcome of the check"_s).isEmpty());
}

void TestWelcome::noTextHoldsTheKey()
{
    Form form;
    form.type(goodKey);
    form.check();
    form.page.showCheck(KeyFacts{42, 6, false});
    const auto widgets = form.page.findChildren<QWidget *>();
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
    Form form;
    form.type(goodKey);
    QTest::keyClick(form.key(), Qt::Key_Return);
    QCOMPARE(form.asked.size(), 1);
    QTest::keyClick(form.key(), Qt::Key_Return);
    QCOMPARE(form.asked.size(), 1);
    form.page.showCheck(KeyFacts{42, 6, true});
    QTest::keyClick(form.key(), Qt::Key_Return);
    QCOMPARE(form.connected.size(), 1);
}

} // namespace fleetsync

QTEST_MAIN(fleetsync::TestWelcome)
#include "tst_welcome.moc"

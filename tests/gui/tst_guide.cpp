// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/guide/guidedialog.h"
#include "gui/text/explanations.h"
#include "gui/text/fleetemail.h"
#include "models/samples.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

/// The texts for other people: a provider's guide and the letters.
class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProviderHasItsGuide_data();
    void everyProviderHasItsGuide();
    void anUnknownProviderHasTheGeneralSteps();
    void theTopicThatIsAskedForStandsFirst_data();
    void theTopicThatIsAskedForStandsFirst();
    void theDialogIsReadByKeysAndFitsItsScreen();
    void theDialogCopiesAndOpens();
    void everyTopicHasItsLetter_data();
    void everyTopicHasItsLetter();
    void lettersAreWrittenWhereTheyHelp();
    void hostileNamesStayInTheirPlaces();
};

namespace {

FleetRow franks()
{
    FleetRow row;
    row.connection = samples::connection(u"conn_1"_s, u"Frank's Trucking"_s, u"Samsara"_s);
    return row;
}

bool mentions(const QWidget &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&text](const QLabel *label) { return label->text().contains(text); });
}

QPushButton *buttonOf(const QWidget &window, const QString &name)
{
    const auto buttons = window.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->accessibleName() == name) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

void TestGuide::everyProviderHasItsGuide_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("site");
    const auto row = [](const char *code, const char *site) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(site);
    };
    row("geotab", "support.geotab.com");
    row("omnitracs", "");
    row("motive", "helpcenter.gomotive.com");
    row("samsara", "kb.samsara.com");
    row("verizon_connect", "");
    row("lytx", "");
    row("isaac", "");
    row("trimble", "");
    row("fleet_complete", "");
    row("sandbox", "docs.withterminal.com");
}

void TestGuide::everyProviderHasItsGuide()
{
    QFETCH(QString, code);
    QFETCH(QString, site);
    const GuideText guide = guideText({code, u"The Name"_s}, GuideTopic::Rights);
    QCOMPARE(guide.title, u"Guide: The Name"_s);
    QVERIFY(guide.special.size() > 40);
    QCOMPARE(guide.parts.size(), 3);
    QSet<QString> steps;
    for (const GuidePart &part : guide.parts) {
        QVERIFY(part.steps.size() >= 4);
        for (const QString &step : part.steps) {
            QVERIFY2(step.endsWith(u'.') && !step.contains(u'%'), qPrintable(step));
            steps.insert(step);
        }
    }
    QCOMPARE(steps.size(), 13);
    QCOMPARE(guide.vendorSite ? guide.vendorSite->host() : QString(), site);
    QVERIFY(!guide.vendorSite || guide.vendorSite->scheme() == u"https"_s);
}

void TestGuide::anUnknownProviderHasTheGeneralSteps()
{
    const GuideText guide = guideText({u"moon_telematics"_s, {}}, GuideTopic::LinkAgain);
    QCOMPARE(guide.title, u"Guide: moon_telematics"_s);
    QVERIFY(guide.special.isEmpty());
    QVERIFY(!guide.vendorSite);
    QCOMPARE(guide.parts.size(), 3);
    QCOMPARE(guideText({}, GuideTopic::LinkAgain).title, u"Provider guide"_s);
}

void TestGuide::theTopicThatIsAskedForStandsFirst_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("headings");
    const QString link = u"Link the fleet again"_s;
    const QString rights = u"Give the rights that are missing"_s;
    const QString safety = u"Get safety events"_s;
    QTest::newRow("a lost link") << u"connection_disconnected"_s
                                 << QStringList{link, rights, safety};
    QTest::newRow("missing rights")
            << u"missing_permissions"_s << QStringList{rights, link, safety};
    QTest::newRow("safety events")
            << u"missing_safety_configuration"_s << QStringList{safety, link, rights};
}

void TestGuide::theTopicThatIsAskedForStandsFirst()
{
    QFETCH(QString, code);
    const GuideText guide = guideText({u"samsara"_s, u"Samsara"_s}, guideTopic(explainCode(code)));
    QStringList headings;
    for (const GuidePart &part : guide.parts) {
        headings << part.heading;
    }
    QTEST(headings, "headings");
}

void TestGuide::theDialogIsReadByKeysAndFitsItsScreen()
{
    GuideDialog dialog(guideText({u"geotab"_s, u"Geotab"_s}, GuideTopic::Rights), std::nullopt,
                       nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.resize(320, 300);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
    QCOMPARE(dialog.width(), 320);
    auto *scroll = dialog.findChild<QScrollArea *>();
    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), "nothing is cut off");
    QVERIFY(mentions(dialog, u"security clearance"_s));
    QVERIFY(mentions(dialog, u"1. Read Terminal's words"_s));
    QTRY_VERIFY(scroll->hasFocus());
    QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
    QTest::keyClick(scroll, Qt::Key_PageDown);
    QVERIFY(scroll->verticalScrollBar()->value() > 0);
    for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
        QVERIFY(button->geometry().right() <= button->parentWidget()->width());
        QVERIFY(button->geometry().bottom() <= button->parentWidget()->height());
    }
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestGuide::theDialogCopiesAndOpens()
{
    const QUrl terminals(u"https://docs.withterminal.com/guides/en/geotab"_s);
    GuideDialog dialog(guideText({u"geotab"_s, u"Geotab"_s}, GuideTopic::Safety), terminals,
                       nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy asked(&dialog, &GuideDialog::linkRequested);
    QTest::keyClick(buttonOf(dialog, u"Copy text"_s), Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"Guide: Geotab\n\n"_s));
    QVERIFY(copied.contains(u"Get safety events\n1. Ask the administrator"_s));
    QTest::keyClick(buttonOf(dialog, u"Terminal's guide online"_s), Qt::Key_Space);
    QTest::keyClick(buttonOf(dialog, u"Open support.geotab.com"_s), Qt::Key_Space);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).first().toUrl(), terminals);
    QCOMPARE(asked.at(1).first().toUrl().host(), u"support.geotab.com"_s);
    QTest::keyClick(buttonOf(dialog, u"Close"_s), Qt::Key_Space);
    QVERIFY(!dialog.isVisible());
}

void TestGuide::everyTopicHasItsLetter_data()
{
    QTest::addColumn<EmailTopic>("topic");
    QTest::addColumn<QString>("subject");
    QTest::newRow("link") << EmailTopic::LinkAgain
                          << u"Frank's Trucking: please link Samsara again"_s;
    QTest::newRow("rights") << EmailTopic::Rights
                            << u"Frank's Trucking: the Samsara login needs more rights"_s;
    QTest::newRow("safety") << EmailTopic::Safety
                            << u"Frank's Trucking: please set up safety events at Samsara"_s;
    QTest::newRow("records") << EmailTopic::Records
                             << u"Frank's Trucking: some records cannot be read at Samsara"_s;
    QTest::newRow("account") << EmailTopic::Account
                             << u"Frank's Trucking: please look at the Samsara account"_s;
}

void TestGuide::everyTopicHasItsLetter()
{
    QFETCH(EmailTopic, topic);
    QFETCH(QString, subject);
    const QUrl link(u"https://link.withterminal.com/connection/1"_s);
    const QString letter = fleetEmail(topic, franks(), u"Scope missing"_s, link);
    QVERIFY2(letter.startsWith(u"Subject: "_s % subject % u"\n\nHello,\n\n"_s), qPrintable(letter));
    QVERIFY(letter.contains(u"What to do:\n1. "_s));
    QVERIFY(letter.contains(u"\n2. "_s));
    QVERIFY(letter.contains(u"“Scope missing”"_s));
    QVERIFY(letter.endsWith(u"Thank you"_s));
    QVERIFY(!letter.contains(u"%1"_s) && !letter.contains(u"%2"_s));
    QVERIFY(!letter.contains(u"con_tkn"_s));
    const bool wantsLink = topic == EmailTopic::LinkAgain || topic == EmailTopic::Rights;
    QCOMPARE(letter.contains(link.toString()), wantsLink);
    const QString without = fleetEmail(topic, franks(), {}, std::nullopt);
    QVERIFY(!without.contains(u"http"_s));
    QVERIFY(!without.contains(u"The message was"_s));
}

void TestGuide::lettersAreWrittenWhereTheyHelp()
{
    for (const ExplanationRules::Meaning &meaning : explanationRules().meanings()) {
        const Explanation &explanation = meaning.explanation;
        const bool offered = explanation.step == NextStep::CopyEmail
                             || explanation.moreSteps.contains(NextStep::CopyEmail);
        QVERIFY2(emailTopic(explanation).has_value() == offered, qPrintable(explanation.id));
    }
    QVERIFY(!emailTopic(explainFailure(u"Flux capacitor"_s)));
}

void TestGuide::hostileNamesStayInTheirPlaces()
{
    FleetRow row = franks();
    row.connection.companyName = u"%2 %1\nBcc: all@example.com"_s;
    const QString letter = fleetEmail(EmailTopic::LinkAgain, row, u"%1"_s, std::nullopt);
    QVERIFY2(letter.startsWith(u"Subject: %2 %1 ↵ Bcc: all@example.com: please link Samsara"_s),
             qPrintable(letter));
    QVERIFY(letter.contains(u"The message was: “%1”"_s));
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/secretsearch.h"
#include "e2e/stage.h"

#include "gui/guide/guidedialog.h"
#include "models/attentionrow.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;

/// A line of the card by what it tells; empty: it is not on screen.
QString lineOf(const Stage &stage, const QString &told)
{
    const auto labels = stage.screen().find<QWidget>(u"Fleet details"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->accessibleDescription() == told) {
            return label->text();
        }
    }
    return {};
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

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

/// "So what, and who fixes it?" (ux.md §4): the card's four lines, its buttons, Terminal's words.
class TestPromise4 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFailureSaysWhatItMeansAndWhoFixesIt();
    void aLostLinkIsSentToItsOwner();
    void missingRightsHaveAGuideAndALetter();
    void aPassingTroubleIsRetriedFromItsCard();
    void daysThatAreGoneLeadToANewSync();
    void theKeyboardAloneCopiesTheLetter();
    void enterOnAnIssueGoesToWhatHelps();

private:
    std::unique_ptr<Stage> m_stage;
};

void TestPromise4::initTestCase()
{
    m_stage = std::make_unique<Stage>(standingStill());
}

void TestPromise4::everyFailureSaysWhatItMeansAndWhoFixesIt()
{
    const Fleet &fleet = m_stage->session().fleet();
    int failed = 0;
    for (qsizetype i = 0; i < fleet.size(); ++i) {
        const FleetState state = fleet.at(i).verdict.state;
        if (state != FleetState::Failed && state != FleetState::Disconnected) {
            continue;
        }
        ++failed;
        const QString id = fleet.at(i).connection.id.toString();
        QVERIFY(m_stage->screen().select(id));
        const QString name = displayName(fleet.at(i).connection);
        for (const QString &told : {u"What happened"_s, u"What it means for your data"_s,
                                    u"Who can fix it"_s, u"What to do"_s}) {
            QTRY_VERIFY2_WITH_TIMEOUT(!lineOf(*m_stage, told).isEmpty(),
                                      qPrintable(QString(name % u": " % told)), patience);
        }
        QVERIFY2(!lineOf(*m_stage, u"What happened"_s).contains(u"recognise"_s), qPrintable(name));
        const auto *words = m_stage->screen().find<QPlainTextEdit>(u"Terminal's words"_s);
        QVERIFY2(words, qPrintable(name));
        QCOMPARE(words->toPlainText(), fleet.at(i).latest()->failureReason);
        QVERIFY(words->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    }
    QVERIFY2(failed >= 6, qPrintable(QString::number(failed)));
}

void TestPromise4::aLostLinkIsSentToItsOwner()
{
    const QString cascadia = u"Cascadia Timber Lines"_s;
    QVERIFY(m_stage->selectNamed(cascadia));
    const QString id = m_stage->fleetNamed(cascadia);
    QCOMPARE(lineOf(*m_stage, u"Who can fix it"_s),
             u"Who can fix it: The owner of the Lytx login"_s);
    const QString link = u"https://link.withterminal.com/connection/"_s % id;
    QVERIFY(press(m_stage->screen(), u"Copy reconnect link"_s));
    QCOMPARE(clipboard(), link);

    QVERIFY(press(m_stage->screen(), u"Copy e-mail"_s));
    const QString letter = clipboard();
    QVERIFY2(letter.startsWith(u"Subject: Cascadia Timber Lines: please link Lytx again"_s),
             qPrintable(letter));
    QVERIFY(letter.contains(link));
    for (const QString &secret : {m_stage->server().apiKey(), m_stage->server().tokenOf(id)}) {
        QVERIFY2(disguiseIn(letter.toUtf8(), secret).isEmpty(), "a letter holds no secret");
    }

    Browser browser;
    QVERIFY(press(m_stage->screen(), u"Open link"_s));
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(link)});
}

void TestPromise4::missingRightsHaveAGuideAndALetter()
{
    QVERIFY(m_stage->selectNamed(u"Bluegrass Express"_s));
    QCOMPARE(lineOf(*m_stage, u"Who can fix it"_s),
             u"Who can fix it: The Omnitracs administrator"_s);
    QVERIFY(press(m_stage->screen(), u"Copy e-mail"_s));
    QVERIFY(clipboard().contains(u"the Omnitracs login needs more rights"_s));
    QVERIFY2(clipboard().contains(u"'ES Position History'"_s),
             "Terminal's words are in the letter");

    // The list of providers tells where their guides are; the fleets may be there before it.
    QTRY_VERIFY_WITH_TIMEOUT(!m_stage->session().catalog().providers().isEmpty(), patience);
    QVERIFY(press(m_stage->screen(), u"Open provider guide"_s));
    const auto *guide = m_stage->window().findChild<GuideDialog *>();
    QVERIFY(guide);
    QCOMPARE(guide->windowTitle(), u"Guide: Omnitracs"_s);
    QVERIFY(m_stage->allText().contains(u"Give the rights that are missing"_s));
    Browser browser;
    QVERIFY(press(m_stage->screen(), u"Terminal's guide online"_s));
    QCOMPARE(browser.opened,
             QList<QUrl>{QUrl(u"https://docs.withterminal.com/guides/en/omnitracs"_s)});
    QVERIFY(press(m_stage->screen(), u"Close"_s));
    QTRY_VERIFY(!m_stage->window().findChild<GuideDialog *>());
}

void TestPromise4::aPassingTroubleIsRetriedFromItsCard()
{
    const QString gulf = u"Gulf Coast Tankers"_s;
    QVERIFY(m_stage->selectNamed(gulf));
    QCOMPARE(lineOf(*m_stage, u"What happened"_s), u"Geotab takes only so many calls at a time"_s);
    QVERIFY2(lineOf(*m_stage, u"What to do"_s).contains(u"by itself"_s), "it is synced on its own");
    QVERIFY(press(m_stage->screen(), u"Retry this sync"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->server().count(u"retrySync"_s), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(lineOf(*m_stage, u"What happened"_s).isEmpty(), patience);
}

void TestPromise4::daysThatAreGoneLeadToANewSync()
{
    QVERIFY(m_stage->selectNamed(u"Tri-County Aggregates"_s));
    QCOMPARE(lineOf(*m_stage, u"What happened"_s), u"Trimble no longer keeps days this old"_s);
    QVERIFY(press(m_stage->screen(), u"New sync instead of this one"_s));
    QVERIFY(m_stage->screen().find<QLineEdit>(u"Days"_s));
    QVERIFY(press(m_stage->screen(), u"Cancel"_s));
    QCOMPARE(m_stage->posts(), 0);
}

void TestPromise4::theKeyboardAloneCopiesTheLetter()
{
    QVERIFY(takeKeyboard(m_stage->window()));
    QGuiApplication::clipboard()->clear();
    pressKeys(QKeySequence::Find);
    typeText(u"bluegrass"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->screen().rowCount(), 1, patience);
    pressKeys(Qt::Key_Down);
    pressKeys(Qt::Key_Space);
    pressKeys(Qt::Key_Return); // into the details
    const auto at = [] {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->accessibleName() : QString();
    };
    QStringList passed;
    while (at() != u"Copy e-mail" && passed.size() < 20) {
        passed << at();
        pressKeys(Qt::Key_Tab);
    }
    QVERIFY2(at() == u"Copy e-mail", qPrintable(passed.join(u'|')));
    pressKeys(Qt::Key_Return);
    QVERIFY(clipboard().contains(u"Bluegrass Express: the Omnitracs login needs more rights"_s));
}

void TestPromise4::enterOnAnIssueGoesToWhatHelps()
{
    QVERIFY(takeKeyboard(m_stage->window()));
    pressKeys(Qt::CTRL | Qt::Key_3);
    const auto table = [this] { return m_stage->screen().find<QTableView>(u"Needs attention"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->isVisible() && table()->model(), patience);
    constexpr int mainAction = static_cast<int>(AttentionColumn::Action);
    const auto guideRow = [&] {
        const QModelIndexList rows
                = table()->model()->match(table()->model()->index(0, mainAction), Qt::DisplayRole,
                                          u"Open provider guide"_s, -1, Qt::MatchExactly);
        const auto found = std::find_if(rows.cbegin(), rows.cend(), [](const QModelIndex &row) {
            return row.siblingAtColumn(static_cast<int>(AttentionColumn::IssueCode)).data()
                   != u"–"_s;
        });
        return found == rows.cend() ? -1 : found->row();
    };
    QTRY_VERIFY_WITH_TIMEOUT(guideRow() >= 0, patience);
    table()->selectRow(guideRow());
    const QString what = table()->model()
                                 ->index(guideRow(), static_cast<int>(AttentionColumn::What))
                                 .data()
                                 .toString();
    table()->setFocus();
    pressKeys(Qt::Key_Return);
    const auto here = [] {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->accessibleName() : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(here(), QString(u"Open provider guide: "_s + what), patience);
}

QTEST_MAIN(TestPromise4)
#include "tst_promise4.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/guide/guidedialog.h"
#include "gui/livewindow.h"
#include "gui/text/helptext.h"
#include "gui/text/statetext.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using test::LiveWindow;

namespace {

simulator::Options fleets(int connections)
{
    simulator::Options options;
    options.connections = connections;
    return options;
}

/// All that the help says; empty: none is open.
QString helpIn(const LiveWindow &live)
{
    const auto *dialog = live.table()->window()->findChild<GuideDialog *>();
    QStringList texts;
    for (const QLabel *label : dialog ? dialog->findChildren<QLabel *>() : QList<QLabel *>()) {
        texts << label->text().remove(QChar(0x200B));
    }
    return texts.join(u'\n');
}

} // namespace

/// F1 and Ctrl+Shift+C: what can be learnt about the row that the keys are on.
class TestRowHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachStateHasWordsOfItsOwn_data();
    void eachStateHasWordsOfItsOwn();
    void noTwoStatesMeanTheSame();
    void f1ExplainsTheRow();
    void f1WithoutARowExplainsTheWindow();
    void aTextForSupportIsCopied();
    void aReasonIsSaidOnceAndInFewCharacters();
};

void TestRowHelp::eachStateHasWordsOfItsOwn_data()
{
    QTest::addColumn<FleetState>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("waits") << FleetState::Waiting << u"This is not stuck"_s;
    QTest::newRow("stopped") << FleetState::StoppedByUser << u"That is no failure"_s;
    QTest::newRow("failed") << FleetState::Failed << u"Ctrl+Shift+R"_s;
    QTest::newRow("disconnected") << FleetState::Disconnected << u"reconnect link"_s;
    QTest::newRow("checking") << FleetState::Checking << u"whether Terminal has it"_s;
    QTest::newRow("no movement") << FleetState::NoMovement << u"Keep waiting"_s;
}

void TestRowHelp::eachStateHasWordsOfItsOwn()
{
    QFETCH(FleetState, state);
    QFETCH(QString, says);
    const QString text = plainText(stateHelp(state, u"Blue Line"_s));
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY2(text.startsWith(u"Blue Line\n"_s), qPrintable(text));
}

void TestRowHelp::noTwoStatesMeanTheSame()
{
    QSet<QString> meanings;
    for (int i = 0; i < fleetStateCount; ++i) {
        const GuideText help = stateHelp(static_cast<FleetState>(i), {});
        QVERIFY(!help.parts.constFirst().steps.isEmpty());
        meanings.insert(help.special);
    }
    QCOMPARE(meanings.size(), fleetStateCount);
    QVERIFY(!meanings.contains(QString()));
}

void TestRowHelp::f1ExplainsTheRow()
{
    const LiveWindow live(fleets(20));
    QVERIFY(live.ready());
    const int row = live.rowIn(FleetState::Failed);
    QVERIFY(row >= 0);
    live.table()->selectRow(row);
    QTest::keyClick(live.table(), Qt::Key_F1);
    const QString name = live.table()->model()->index(row, 1).data().toString();
    QTRY_VERIFY2(helpIn(live).contains(QString(name % u": Failed"_s)), qPrintable(helpIn(live)));
    QVERIFY(helpIn(live).contains(u"Read the card in the details"_s));
    QVERIFY2(helpIn(live).contains(u"Who can fix it: "_s), qPrintable(helpIn(live)));
    QVERIFY2(helpIn(live).contains(u"Stop is off: "_s), qPrintable(helpIn(live)));
    QTest::keyClick(live.table()->window()->findChild<GuideDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(helpIn(live).isEmpty());
}

void TestRowHelp::f1WithoutARowExplainsTheWindow()
{
    const LiveWindow live(fleets(5));
    QVERIFY(live.ready());
    live.table()->clearSelection();
    QTest::keyClick(live.table(), Qt::Key_F1);
    QTRY_VERIFY2(helpIn(live).contains(u"Needs attention (Ctrl+3)"_s), qPrintable(helpIn(live)));
}

void TestRowHelp::aTextForSupportIsCopied()
{
    const LiveWindow live(fleets(5));
    QVERIFY(live.ready());
    QGuiApplication::clipboard()->setText(u"before"_s);
    live.table()->clearSelection();
    QTest::keyClick(live.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    live.table()->selectionModel()->setCurrentIndex(live.table()->model()->index(2, 0),
                                                    QItemSelectionModel::ClearAndSelect
                                                            | QItemSelectionModel::Rows);
    QTest::keyClick(live.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(live.idAt(2)), qPrintable(copied));
    QVERIFY(!copied.contains(u"con_tkn"_s));
}

/// Of orders that are off for the same, and in a menu that is no wider than its words need.
void TestRowHelp::aReasonIsSaidOnceAndInFewCharacters()
{
    const LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    const auto *status = live.find<QLabel>(u"Why orders are off"_s);
    const int row = live.rowIn(FleetState::Archived);
    QVERIFY(row >= 0);
    live.table()->selectionModel()->setCurrentIndex(live.table()->model()->index(row, 0),
                                                    QItemSelectionModel::ClearAndSelect
                                                            | QItemSelectionModel::Rows);
    QTRY_VERIFY2(status->text().startsWith(u"New sync, Retry and Stop are off: "_s),
                 qPrintable(status->text()));
    QCOMPARE(status->accessibleDescription(), status->text());
    Q_EMIT live.table()->customContextMenuRequested({8, 8});
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY2(menu->width() < 480, qPrintable(QString::number(menu->width())));
    QCOMPARE(menu->actions().constLast()->text().replace(u'\n', u' '), status->text());
    const QLabel *reason = menu->findChild<QLabel *>();
    QVERIFY(reason && reason->height() > reason->fontMetrics().height());
    const QPalette &palette = reason->palette();
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::WindowText), mutedColor(palette));
}

QTEST_MAIN(TestRowHelp)
#include "tst_rowhelp.moc"

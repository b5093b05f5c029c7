// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/attention/notedialog.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    explicit Stage(const QString &note = {})
        : dialog(new NoteDialog(note, nullptr))
        , written(dialog, &NoteDialog::written)
    {
        dialog->open();
        dialog->activateWindow();
    }
    ~Stage() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Stage)

    QPlainTextEdit *field() const { return dialog->findChild<QPlainTextEdit *>(); }

    QPointer<NoteDialog> dialog;
    QSignalSpy written;
};

} // namespace

/// The note of a row is written, saved and left by keys alone.
class TestNoteDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ColorScheme::Light); }
    void keysThatEndIt_data();
    void keysThatEndIt();
    void tabLeavesTheField();
    void fieldShowsThatItHasTheKeys();
};

void TestNoteDialog::keysThatEndIt_data()
{
    QTest::addColumn<QKeyCombination>("key");
    QTest::addColumn<QVariantList>("saved");
    QTest::addColumn<bool>("ends");
    QTest::newRow("Ctrl+Enter saves what was written")
            << QKeyCombination(Qt::CTRL, Qt::Key_Return) << QVariantList{u"ask Ana"_s} << true;
    QTest::newRow("so does the Enter of the number pad")
            << QKeyCombination(Qt::CTRL, Qt::Key_Enter) << QVariantList{u"ask Ana"_s} << true;
    QTest::newRow("Esc leaves it") << QKeyCombination(Qt::Key_Escape) << QVariantList{} << true;
    QTest::newRow("Enter begins a line")
            << QKeyCombination(Qt::Key_Return) << QVariantList{} << false;
}

void TestNoteDialog::keysThatEndIt()
{
    QFETCH(const QKeyCombination, key);
    QFETCH(const QVariantList, saved);
    QFETCH(const bool, ends);
    Stage stage;
    QTRY_VERIFY(stage.field()->hasFocus());
    QTest::keyClicks(stage.field(), u" ask Ana "_s);
    QTest::keyClick(stage.field(), key.key(), key.keyboardModifiers());
    QCOMPARE(stage.written.value(0), saved);
    QCOMPARE(!stage.dialog || !stage.dialog->isVisible(), ends);
    if (!ends) {
        QCOMPARE(stage.field()->blockCount(), 2);
    }
}

void TestNoteDialog::tabLeavesTheField()
{
    Stage stage(u"a word"_s);
    QTRY_VERIFY(stage.field()->hasFocus());
    QTest::keyClick(stage.field(), Qt::Key_Tab);
    QCOMPARE(stage.field()->toPlainText(), u"a word"_s);
    const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(button && button->isDefault());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(stage.written.value(0), QVariantList{u"a word"_s});
}

void TestNoteDialog::fieldShowsThatItHasTheKeys()
{
    Stage stage;
    QTRY_VERIFY(stage.field()->hasFocus());
    const auto edge = [&stage] {
        const QImage seen = stage.field()->grab().toImage();
        return seen.pixelColor(seen.width() / 2, 0).name();
    };
    const QString with = edge();
    QCOMPARE(with, accentColor(stage.dialog->palette()).name());
    QTest::keyClick(stage.field(), Qt::Key_Tab);
    QVERIFY(edge() != with);
}

QTEST_MAIN(TestNoteDialog)
#include "tst_notedialog.moc"

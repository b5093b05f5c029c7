// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/numbertext.h"
#include "gui/text/plaintext.h"

#include <QTest>
#include <QTextDocument>

using namespace fleetsync;

class TestTextPlain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeSeenIsSpelledOut_data();
    void whatCannotBeSeenIsSpelledOut();
    void longTextsAreCut_data();
    void longTextsAreCut();
    void aHundredMegabytesCostNoMoreThanTheCut();
    void toolTipsKeepMarkupInert_data();
    void toolTipsKeepMarkupInert();
    void percentagesAreNeverRoundedUp_data();
    void percentagesAreNeverRoundedUp();
};

void TestTextPlain::whatCannotBeSeenIsSpelledOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *name, const QString &text, const QString &seen) {
        QTest::newRow(name) << text << seen;
    };
    row("plain words stay", QStringLiteral("Zoë & Sons"), QStringLiteral("Zoë & Sons"));
    row("markup stays what it is", QStringLiteral("<img src=file:///x>"),
        QStringLiteral("<img src=file:///x>"));
    row("a line break", QStringLiteral("a\nb"), QStringLiteral("a ↵ b"));
    row("a Windows line break is one", QStringLiteral("a\r\nb"), QStringLiteral("a ↵ b"));
    row("a line separator", QStringLiteral("a\u2028b"), QStringLiteral("a ↵ b"));
    row("a tab is a space", QStringLiteral("a\tb"), QStringLiteral("a b"));
    row("an escape sequence", QStringLiteral("\x1b[31mred"), QStringLiteral("[U+001B][31mred"));
    row("a null", QString(QChar(0)), QStringLiteral("[U+0000]"));
    row("delete", QString(QChar(0x7f)), QStringLiteral("[U+007F]"));
    row("right-to-left override", QStringLiteral("a\u202Egpj.exe"),
        QStringLiteral("a[U+202E]gpj.exe"));
    row("isolates and marks", QStringLiteral("\u2066a\u2069\u200F"),
        QStringLiteral("[U+2066]a[U+2069][U+200F]"));
    row("a zero-width space", QStringLiteral("a\u200Bb"), QStringLiteral("a[U+200B]b"));
    row("a byte order mark", QStringLiteral("\uFEFFa"), QStringLiteral("[U+FEFF]a"));
    row("a tag character beyond the first plane", QStringLiteral("\U000E0041"),
        QStringLiteral("[U+E0041]"));
    row("a lone surrogate", QString(QChar(0xD83D)), QStringLiteral("\uFFFD"));
    row("an emoji of a family keeps its joiners", QStringLiteral("👩\u200D👧"),
        QStringLiteral("👩\u200D👧"));
    row("Arabic and Hebrew names stay", QStringLiteral("شركة שלום"), QStringLiteral("شركة שלום"));
    row("nothing stays nothing", QString(), QString());
}

void TestTextPlain::whatCannotBeSeenIsSpelledOut()
{
    QFETCH(const QString, text);
    QTEST(shown(text), "seen");
}

void TestTextPlain::longTextsAreCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("seen");
    QTest::newRow("exactly as long as may be")
            << QStringLiteral("abcd") << 4 << QStringLiteral("abcd");
    QTest::newRow("one more") << QStringLiteral("abcde") << 4 << QStringLiteral("abc…");
    QTest::newRow("spelled out it grows over the limit")
            << QStringLiteral("a\u202Eb") << 4 << QStringLiteral("a[U…");
    QTest::newRow("an emoji is never halved")
            << QStringLiteral("ab👍👍") << 4 << QStringLiteral("ab…");
}

void TestTextPlain::longTextsAreCut()
{
    QFETCH(const QString, text);
    QFETCH(const int, most);
    QTEST(shown(text, most), "seen");
}

void TestTextPlain::aHundredMegabytesCostNoMoreThanTheCut()
{
    const QString seen = shown(QString(50'000'000, u'x'));
    QCOMPARE(seen.size(), 2048);
    QVERIFY(seen.endsWith(u'…'));
}

void TestTextPlain::toolTipsKeepMarkupInert_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a name") << QStringLiteral("Frank's Trucking");
    QTest::newRow("an image") << QStringLiteral("<img src=\"file:///etc/passwd\">");
    QTest::newRow("a link and an entity") << QStringLiteral("<a href='x'>a</a> &lt;b&gt;");
    QTest::newRow("two lines") << QStringLiteral("first\nsecond");
}

void TestTextPlain::toolTipsKeepMarkupInert()
{
    QFETCH(const QString, text);
    QTextDocument document;
    document.setHtml(toolTipText(text));
    QCOMPARE(document.toPlainText().replace(QChar::LineSeparator, u'\n'), text);
    QVERIFY(toolTipText(QString()).isEmpty());
    const QString endless = toolTipText(QString(500, u'w'));
    QVERIFY2(endless.contains(QChar(0x200B)), "a word without an end can be broken");
}

void TestTextPlain::percentagesAreNeverRoundedUp_data()
{
    QTest::addColumn<double>("percent");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("exact");
    const auto row = [](const char *name, double percent, const QString &whole,
                        const QString &exact) { QTest::newRow(name) << percent << whole << exact; };
    row("nought", 0, QStringLiteral("0\u202F%"), QStringLiteral("0.00\u202F%"));
    row("a fraction", 62.45, QStringLiteral("62\u202F%"), QStringLiteral("62.45\u202F%"));
    row("almost all", 99.99, QStringLiteral("99\u202F%"), QStringLiteral("99.99\u202F%"));
    row("all", 100, QStringLiteral("100\u202F%"), QStringLiteral("100.00\u202F%"));
}

void TestTextPlain::percentagesAreNeverRoundedUp()
{
    QFETCH(const double, percent);
    QTEST(percentText(percent), "whole");
    QTEST(exactPercentText(percent), "exact");
}

QTEST_MAIN(TestTextPlain)
#include "tst_textplain.moc"

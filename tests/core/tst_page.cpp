// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/page.h"

#include <QTest>

using namespace fleetsync;

namespace {

struct Answer
{
    QString next;
    qsizetype results = 1;
};
using Answers = QList<Answer>;

Answer full(const char *next)
{
    return {QString::fromLatin1(next), 2};
}

Answer empty(const char *next)
{
    return {QString::fromLatin1(next), 0};
}

} // namespace

class TestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsTheWalk_data();
    void endsTheWalk();
    void walksTenThousandPagesAtMost();
};

void TestPage::endsTheWalk_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<PageEnd>("last");

    QTest::newRow("one page without a cursor is all") << Answers{full("")} << PageEnd::Done;
    QTest::newRow("an empty list is all") << Answers{empty("")} << PageEnd::Done;
    QTest::newRow("a cursor leads on") << Answers{full("a")} << PageEnd::More;
    QTest::newRow("the last of three") << Answers{full("a"), full("b"), full("")} << PageEnd::Done;
    QTest::newRow("the same cursor again is a loop")
            << Answers{full("a"), full("a")} << PageEnd::CursorRepeats;
    QTest::newRow("a longer loop is one too")
            << Answers{full("a"), full("b"), full("c"), full("a")} << PageEnd::CursorRepeats;
    QTest::newRow("one empty page is passed") << Answers{full("a"), empty("b")} << PageEnd::More;
    QTest::newRow("two empty pages in a row end it")
            << Answers{full("a"), empty("b"), empty("c")} << PageEnd::EmptyPages;
    QTest::newRow("empty pages apart do not")
            << Answers{empty("a"), full("b"), empty("c")} << PageEnd::More;
    QTest::newRow("the cap ends it")
            << Answers{full("a"), full("b"), full("c"), full("d")} << PageEnd::TooManyPages;
    QTest::newRow("a list as long as the cap is whole")
            << Answers{full("a"), full("b"), full("c"), full("")} << PageEnd::Done;
}

void TestPage::endsTheWalk()
{
    QFETCH(Answers, answers);
    PageGuard guard(4);
    for (qsizetype i = 0; i + 1 < answers.size(); ++i)
        QCOMPARE(guard.next(answers.at(i).next, answers.at(i).results), PageEnd::More);
    QTEST(guard.next(answers.last().next, answers.last().results), "last");
}

void TestPage::walksTenThousandPagesAtMost()
{
    PageGuard guard;
    for (int page = 1; page < 10'000; ++page)
        QCOMPARE(guard.next(QString::number(page), 1), PageEnd::More);
    QCOMPARE(guard.next(QStringLiteral("10000"), 1), PageEnd::TooManyPages);
}

QTEST_GUILESS_MAIN(TestPage)
#include "tst_page.moc"

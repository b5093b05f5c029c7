// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/serverurl.h"

#include <QtTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

class TestServerUrl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checks_data();
    void checks();
};

void TestServerUrl::checks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("problem"); // -1: fine
    const auto bad = [](ServerUrlProblem problem) { return static_cast<int>(problem); };
    QTest::newRow("production") << u"https://api.withterminal.com/tsp/v1"_s << -1;
    QTest::newRow("https with a port") << u"https://terminal.example:8443/tsp/v1"_s << -1;
    QTest::newRow("plain on 127.0.0.1") << u"http://127.0.0.1:8080/tsp/v1"_s << -1;
    QTest::newRow("plain on 127.8.8.8") << u"http://127.8.8.8/tsp/v1"_s << -1;
    QTest::newRow("plain on ::1") << u"http://[::1]:8080/tsp/v1"_s << -1;
    QTest::newRow("plain on localhost") << u"http://LocalHost:8080/tsp/v1"_s << -1;
    QTest::newRow("plain elsewhere")
            << u"http://api.withterminal.com/tsp/v1"_s << bad(ServerUrlProblem::PlainNotLoopback);
    QTest::newRow("a name that only begins like loopback")
            << u"http://127.0.0.1.evil.example/tsp/v1"_s << bad(ServerUrlProblem::PlainNotLoopback);
    QTest::newRow("digits that only begin like loopback")
            << u"http://127.evil.example/tsp/v1"_s << bad(ServerUrlProblem::PlainNotLoopback);
    QTest::newRow("plain on every address")
            << u"http://0.0.0.0:8080/"_s << bad(ServerUrlProblem::PlainNotLoopback);
    QTest::newRow("a password") << u"https://a:b@api.withterminal.com/"_s
                                << bad(ServerUrlProblem::UserInfo);
    QTest::newRow("url_userinfo: a user that looks like the host")
            << u"https://api.withterminal.com@evil.example/"_s << bad(ServerUrlProblem::UserInfo);
    QTest::newRow("a query") << u"https://api.withterminal.com/?x=1"_s
                             << bad(ServerUrlProblem::QueryOrFragment);
    QTest::newRow("a fragment") << u"https://api.withterminal.com/#x"_s
                                << bad(ServerUrlProblem::QueryOrFragment);
    QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s << bad(ServerUrlProblem::NotHttp);
    QTest::newRow("open_bad_schemes: a file")
            << u"file:///etc/passwd"_s << bad(ServerUrlProblem::NotHttp);
    QTest::newRow("no scheme") << u"api.withterminal.com/tsp/v1"_s
                               << bad(ServerUrlProblem::Invalid);
    QTest::newRow("no host") << u"https:///tsp/v1"_s << bad(ServerUrlProblem::Invalid);
    QTest::newRow("nothing") << QString() << bad(ServerUrlProblem::Invalid);
}

void TestServerUrl::checks()
{
    QFETCH(QString, url);
    QFETCH(int, problem);
    const auto found = checkServerUrl(QUrl(url));
    QCOMPARE(found ? static_cast<int>(*found) : -1, problem);
}

QTEST_GUILESS_MAIN(TestServerUrl)
#include "tst_serverurl.moc"

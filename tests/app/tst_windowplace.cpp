// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "support/toldsecrets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

/// The window stands where it stood.
class TestWindowPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isKeptFromRunToRun_data();
    void isKeptFromRunToRun();
    void whatIsNoPlaceIsLeftAlone();

private:
    /// A run of the program, in which the window is made that large.
    QSize run(const CommandLine &commandLine, const QSize &size = {});

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

void TestWindowPlace::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path()));
    m_folder = profileOf(Profile::Kind::Default, usualProfileBase()).folder;
    QVERIFY(QDir().mkpath(m_folder));
}

QSize TestWindowPlace::run(const CommandLine &commandLine, const QSize &size)
{
    ToldSecrets secrets;
    Application application(commandLine, secrets);
    application.start();
    const bool shown = QTest::qWaitFor([&] { return application.window().isVisible(); });
    const QSize found = shown ? application.window().size() : QSize();
    if (size.isValid()) {
        application.window().resize(size);
    }
    return found;
}

void TestWindowPlace::isKeptFromRunToRun_data()
{
    QTest::addColumn<std::optional<QSize>>("asked");
    QTest::newRow("as it was left") << std::optional<QSize>();
    QTest::newRow("another size is asked for") << std::optional(QSize(900, 700));
}

void TestWindowPlace::isKeptFromRunToRun()
{
    QFETCH(std::optional<QSize>, asked);
    const QSize left(900, 650); // as narrow as it can be: the offscreen screen is 800 x 800
    run({}, left);
    CommandLine next;
    next.windowSize = asked;
    QCOMPARE(run(next), asked.value_or(left));
    QCOMPARE(run({}), left); // what was asked for once is not kept
}

void TestWindowPlace::whatIsNoPlaceIsLeftAlone()
{
    ProfileSettings settings;
    settings.window = "no place";
    QVERIFY(SettingsFile(m_folder).keep(settings));
    const QSize usual = run({});
    QVERIFY(usual.width() > 0);
    QVERIFY(SettingsFile(m_folder).kept().window != settings.window);
}

QTEST_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "gui/settings/networkdialog.h"
#include "support/smalldisk.h"
#include "support/toldsecrets.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

namespace {

/// main()'s.
const SmallDisk *disk = nullptr;

const QUrl before(u"https://api.withterminal.com/tsp/v1"_s);
const QUrl after(u"http://127.0.0.1:9/tsp/v1"_s); // nobody is there
const NetworkSettings direct{NetworkSettings::Proxy::None, {}, 8080, {}};

QByteArray bytesIn(const QString &folder)
{
    QFile file(folder + u"/settings.ini"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList boxesOver(const MainWindow &window)
{
    QStringList texts;
    const auto boxes = window.findChildren<QMessageBox *>();
    for (const QMessageBox *box : boxes) {
        texts.append(box->text());
    }
    return texts.filter(u"The settings could not be saved"_s);
}

void connectTo(MainWindow &window)
{
    Q_EMIT window.connectRequested(after, Secret("sk_live_0123456789abcdef"), true);
}

void useDirectly(MainWindow &window)
{
    connectTo(window); // the profile, as far as it goes
    Q_EMIT window.networkSettingsRequested();
    Q_EMIT window.findChild<NetworkDialog *>()->chosen(direct);
}

} // namespace

/// What the settings said before stays, and the person is told.
class TestSettingsFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAllOrNothing();
    void beginsOnAFullDisk();
    void isSaid_data();
    void isSaid();

private:
    QString m_folder;
};

void TestSettingsFullDisk::init()
{
    if (!disk->isThere()) {
        QSKIP("the system gives us no disk of our own");
    }
    qputenv("XDG_DATA_HOME",
            QFile::encodeName(disk->path() % u'/' % QLatin1StringView(QTest::currentTestFunction())
                              % QString::fromUtf8(QTest::currentDataTag()).right(6)));
    m_folder = profileOf(Profile::Kind::Default, usualProfileBase()).folder;
    QVERIFY(QDir().mkpath(m_folder));
}

void TestSettingsFullDisk::keepsAllOrNothing()
{
    const ProfileSettings first{before, true, {}};
    const ProfileSettings second{after, false, direct};
    SettingsFile settings(m_folder);
    QVERIFY(settings.keep(first));
    const QByteArray bytes = bytesIn(m_folder);
    QVERIFY(bytes.contains("withterminal"));
    {
        const Filler filler(disk->path());
        QVERIFY(!settings.keep(second));
        QCOMPARE(settings.kept(), first);
        QCOMPARE(bytesIn(m_folder), bytes);
    }
    settings.reread();
    QCOMPARE(settings.kept(), first);
    QVERIFY2(bytesIn(m_folder).contains("withterminal"), "what was refused comes by no back door");
    QVERIFY(settings.keep(second));
    QCOMPARE(settings.kept(), second);
    QVERIFY(!bytesIn(m_folder).contains("withterminal"));
}

void TestSettingsFullDisk::beginsOnAFullDisk()
{
    SettingsFile settings(m_folder);
    {
        const Filler filler(disk->path());
        QVERIFY(!settings.keep({before, true, direct}));
        QCOMPARE(settings.kept(), ProfileSettings());
        QVERIFY(bytesIn(m_folder).isEmpty());
    }
    QVERIFY(settings.keep({before, true, direct}));
    QVERIFY(!bytesIn(m_folder).isEmpty());
}

void TestSettingsFullDisk::isSaid_data()
{
    QTest::addColumn<std::function<void(MainWindow &)>>("act");
    QTest::newRow("settings_full_disk: the server opened last")
            << std::function<void(MainWindow &)>(connectTo);
    QTest::newRow("settings_full_disk: the way to the server")
            << std::function<void(MainWindow &)>(useDirectly);
}

void TestSettingsFullDisk::isSaid()
{
    QFETCH(std::function<void(MainWindow &)>, act);
    QVERIFY(SettingsFile(m_folder).keep({before, true, {}}));
    const QByteArray bytes = bytesIn(m_folder);
    ToldSecrets secrets;
    Application application({}, secrets);
    {
        const Filler filler(disk->path());
        act(application.window());
        QTRY_COMPARE(secrets.held.size(), 1);
        QVERIFY(!boxesOver(application.window()).isEmpty());
        QCOMPARE(bytesIn(m_folder), bytes);
    }
    const auto told = boxesOver(application.window()).size();
    connectTo(application.window());
    QTRY_COMPARE(SettingsFile(m_folder).kept().server, after);
    QCOMPARE(boxesOver(application.window()).size(), told);
}

int main(int argc, char *argv[])
{
    const SmallDisk own;
    disk = &own;
    const QApplication app(argc, argv);
    TestSettingsFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settingsfulldisk.moc"

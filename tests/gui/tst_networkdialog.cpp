// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/settings/networkdialog.h"
#include "gui/toldsession.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace fleetsync {

using test::named;
using Proxy = NetworkSettings::Proxy;

class TestNetworkDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsSet();
    void aProxyNeedsAnAddress_data();
    void aProxyNeedsAnAddress();
    void typingAProxyChoosesIt();
    void certificatesAreLookedAt_data();
    void certificatesAreLookedAt();
    void cancelChangesNothing();
};

namespace {

void save(NetworkDialog *dialog)
{
    named<QPushButton>(dialog, u"Save and reconnect"_s)->click();
}

} // namespace

void TestNetworkDialog::showsWhatIsSet()
{
    const NetworkSettings set{Proxy::Manual, u"proxy.example.com"_s, 3128, {}, CallShare::Fast};
    QPointer<NetworkDialog> dialog = new NetworkDialog(set);
    QSignalSpy chosen(dialog.data(), &NetworkDialog::chosen);
    QVERIFY(named<QRadioButton>(dialog, u"A proxy of your own"_s)->isChecked());
    QCOMPARE(named<QLineEdit>(dialog, u"Proxy address"_s)->text(), u"proxy.example.com"_s);
    QCOMPARE(named<QComboBox>(dialog, u"Speed of checking"_s)->currentText(),
             u"Fast: 100 calls a second"_s);
    save(dialog);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.first().first().value<NetworkSettings>() == set);
    QTRY_VERIFY(dialog.isNull());
}

void TestNetworkDialog::aProxyNeedsAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a name") << u"proxy.example.com"_s << true;
    QTest::newRow("a number") << u"10.1.2.3"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("with its scheme") << u"http://proxy.example.com"_s << false;
    QTest::newRow("with a password") << u"name:word@proxy.example.com"_s << false;
    QTest::newRow("with a space") << u"proxy example"_s << false;
}

void TestNetworkDialog::aProxyNeedsAnAddress()
{
    QFETCH(QString, typed);
    QFETCH(bool, taken);
    QPointer<NetworkDialog> dialog = new NetworkDialog({Proxy::Manual, typed, 8080, {}});
    dialog->open();
    QSignalSpy chosen(dialog.data(), &NetworkDialog::chosen);
    save(dialog);
    QCOMPARE(chosen.size(), taken ? 1 : 0);
    if (!taken) {
        const auto *problem = named<QLabel>(dialog, u"Problem with the proxy"_s);
        QVERIFY(problem->isVisible() && problem->text().contains(u"proxy.example.com"_s));
        delete dialog;
    }
}

void TestNetworkDialog::typingAProxyChoosesIt()
{
    NetworkDialog dialog({});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(named<QRadioButton>(&dialog, u"Proxy as this computer is set up"_s)->isChecked());
    QTest::keyClicks(named<QLineEdit>(&dialog, u"Proxy address"_s), u"p"_s);
    QVERIFY(named<QRadioButton>(&dialog, u"A proxy of your own"_s)->isChecked());
}

void TestNetworkDialog::certificatesAreLookedAt_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem"); // empty: taken
    QTest::newRow("a certificate")
            << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
            << QString();
    QTest::newRow("something else") << QByteArray("hello") << u"no certificate"_s;
    QTest::newRow("no file") << QByteArray() << u"cannot be read"_s;
}

void TestNetworkDialog::certificatesAreLookedAt()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"company.pem"_s);
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QPointer<NetworkDialog> dialog = new NetworkDialog({Proxy::None, {}, 8080, path});
    dialog->open();
    QSignalSpy chosen(dialog.data(), &NetworkDialog::chosen);
    save(dialog);
    if (problem.isEmpty()) {
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<NetworkSettings>().extraCaFile, path);
        return;
    }
    const auto *label = named<QLabel>(dialog, u"Problem with the certificates"_s);
    QTRY_VERIFY(label->text().contains(problem));
    QCOMPARE(chosen.size(), 0);
    delete dialog;
}

void TestNetworkDialog::cancelChangesNothing()
{
    QPointer<NetworkDialog> dialog = new NetworkDialog({});
    dialog->open();
    QSignalSpy chosen(dialog.data(), &NetworkDialog::chosen);
    named<QPushButton>(dialog, u"Cancel"_s)->click();
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(chosen.size(), 0);
}

} // namespace fleetsync

QTEST_MAIN(fleetsync::TestNetworkDialog)
#include "tst_networkdialog.moc"

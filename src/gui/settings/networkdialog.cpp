// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/settings/networkdialog.h"

#include "ui_networkdialog.h"

#include "gui/newsync/formlooks.h"
#include "gui/theme/theme.h"

#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int usualWidth = 460;
constexpr qint64 mostRead = 4 * 1024 * 1024;

/// "proxy.example.com": no scheme, no path, no name and password.
bool isHost(const QString &text)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(text, QUrl::StrictMode);
    return !text.isEmpty() && url.isValid() && !url.host().isEmpty() && !text.contains(u'/');
}

} // namespace

NetworkDialog::NetworkDialog(const NetworkSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NetworkDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    makeHeading(m_ui->proxyHeading);
    for (QLabel *heading : {m_ui->caLabel, m_ui->shareLabel}) {
        makeHeading(heading);
        heading->setContentsMargins(0, 12, 0, 0);
    }
    paintAs(m_ui->hint, TextTone::Muted);
    paintAs(m_ui->shareHint, TextTone::Muted);
    paintAs(m_ui->proxyProblem, TextTone::Problem);
    paintAs(m_ui->caProblem, TextTone::Problem);
    using Proxy = NetworkSettings::Proxy;
    m_ui->systemProxy->setChecked(settings.proxy == Proxy::System);
    m_ui->noProxy->setChecked(settings.proxy == Proxy::None);
    m_ui->manualProxy->setChecked(settings.proxy == Proxy::Manual);
    m_ui->proxyHost->setText(settings.proxyHost);
    m_ui->proxyPort->setValue(settings.proxyPort);
    m_ui->caFile->setText(settings.extraCaFile);
    m_ui->share->setCurrentIndex(static_cast<int>(settings.share)); // in the enum's order
    connect(m_ui->manualProxy, &QRadioButton::toggled, this, &NetworkDialog::onEdited);
    connect(m_ui->proxyHost, &QLineEdit::textEdited, this, [this] {
        m_ui->manualProxy->setChecked(true);
        onEdited();
    });
    connect(m_ui->caFile, &QLineEdit::textChanged, this, &NetworkDialog::onEdited);
    connect(m_ui->browse, &QPushButton::clicked, this, &NetworkDialog::browse);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, &NetworkDialog::save);
    onEdited();
    resize(usualWidth, sizeHint().height());
}

NetworkDialog::~NetworkDialog() = default;

NetworkSettings NetworkDialog::typed() const
{
    NetworkSettings settings;
    using Proxy = NetworkSettings::Proxy;
    if (m_ui->manualProxy->isChecked()) {
        settings.proxy = Proxy::Manual;
    } else {
        settings.proxy = m_ui->noProxy->isChecked() ? Proxy::None : Proxy::System;
    }
    settings.proxyHost = m_ui->proxyHost->text().trimmed();
    settings.proxyPort = static_cast<quint16>(m_ui->proxyPort->value());
    settings.extraCaFile = m_ui->caFile->text().trimmed();
    settings.share = static_cast<CallShare>(m_ui->share->currentIndex());
    return settings;
}

void NetworkDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Certificates of your company"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_ui->caFile, &QLineEdit::setText);
    dialog->open();
}

void NetworkDialog::onEdited()
{
    m_ui->proxyProblem->clear();
    m_ui->proxyProblem->hide();
    m_ui->caProblem->clear();
    m_ui->caProblem->hide();
    m_ui->save->setEnabled(true);
}

void NetworkDialog::save()
{
    const NetworkSettings settings = typed();
    if (settings.proxy == NetworkSettings::Proxy::Manual && !isHost(settings.proxyHost)) {
        complain(m_ui->proxyProblem,
                 tr("Type the proxy's address, such as proxy.example.com, without http:// and "
                    "without a name or password."));
        m_ui->proxyProblem->show();
        m_ui->proxyHost->setFocus();
        return;
    }
    if (settings.extraCaFile.isEmpty()) {
        finish();
    } else {
        m_ui->save->setEnabled(false);
        checkFile(settings.extraCaFile);
    }
}

/// Away from the window's thread: the file may lie on a slow network drive.
void NetworkDialog::checkFile(const QString &path)
{
    QThreadPool::globalInstance()->start([path, dialog = QPointer(this)] {
        const Certificates found = certificatesIn(path);
        QMetaObject::invokeMethod(
                qApp,
                [path, found, dialog] {
                    if (dialog) {
                        dialog->onChecked(path, found);
                    }
                },
                Qt::QueuedConnection);
    });
}

NetworkDialog::Certificates NetworkDialog::certificatesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Certificates::Unreadable;
    }
    return file.read(mostRead).contains("-----BEGIN CERTIFICATE-----") ? Certificates::Some
                                                                       : Certificates::None;
}

void NetworkDialog::onChecked(const QString &path, Certificates found)
{
    if (path != typed().extraCaFile) {
        return; // edited since
    }
    m_ui->save->setEnabled(true);
    if (found == Certificates::Some) {
        finish();
        return;
    }
    complain(m_ui->caProblem,
             found == Certificates::None
                     ? tr("There is no certificate in this file. Ask your IT for one in the form "
                          "PEM.")
                     : tr("This file cannot be read. Choose another, or ask your IT."));
    m_ui->caProblem->show();
    m_ui->caFile->setFocus();
}

void NetworkDialog::finish()
{
    Q_EMIT chosen(typed());
    accept();
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/networkpath.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qint64 mostCertificates = 4 * 1024 * 1024; // bytes; the system's whole list has 0.2 MB

class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

QList<QSslCertificate> certificatesIn(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QSslCertificate::fromData(file.read(mostCertificates), QSsl::Pem);
}

} // namespace

void setProxy(QNetworkAccessManager &manager, const ServerAccess &access)
{
    using Proxy = NetworkSettings::Proxy;
    const NetworkSettings &network = access.network;
    if (access.baseUrl.scheme() != u"https"_s || network.proxy == Proxy::None) {
        manager.setProxy(QNetworkProxy::NoProxy);
    } else if (network.proxy == Proxy::Manual) {
        manager.setProxy({QNetworkProxy::HttpProxy, network.proxyHost, network.proxyPort});
    } else {
        manager.setProxyFactory(new SystemProxies);
    }
}

QSslConfiguration tlsOf(const ServerAccess &access)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    // Any call that sets authorities, even none, keeps Qt from looking up the system's on demand:
    // without a file none is made, with one the system's are named too.
    if (const auto extra = certificatesIn(access.network.extraCaFile); !extra.isEmpty()) {
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    }
    // What a fresh configuration offers besides HTTP/1.1 is left to QNetworkAccessManager (ALPN).
    return tls;
}

} // namespace fleetsync

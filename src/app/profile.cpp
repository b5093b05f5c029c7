// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/profile.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

QString nameOf(Profile::Kind kind)
{
    switch (kind) {
    case Profile::Kind::Default:
        return u"default"_s;
    case Profile::Kind::Environment:
        return u"environment"_s;
    case Profile::Kind::Demo:
        return u"demo"_s;
    }
    return {};
}

} // namespace

QString Profile::storeFolder(const QUrl &server) const
{
    static const QRegularExpression odd(u"[^a-z0-9.-]"_s);
    const QByteArray address
            = server.toEncoded(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    const QByteArray hash = QCryptographicHash::hash(address, QCryptographicHash::Sha256).toHex();
    // The host is for people who look into the folder; the hash tells servers apart.
    const QString host = server.host().toLower().replace(odd, u"_"_s).left(60);
    return folder % u'/' % host % u'-' % QLatin1StringView(hash.left(12));
}

QString usualProfileBase()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

Profile profileOf(Profile::Kind kind, const QString &base)
{
    return {kind, base % u"/profiles/" % nameOf(kind)};
}

} // namespace fleetsync

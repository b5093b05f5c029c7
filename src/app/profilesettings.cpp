// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/profilesettings.h"

#include "core/serverurl.h"

#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

using Proxy = NetworkSettings::Proxy;

QString wordOf(Proxy proxy)
{
    switch (proxy) {
    case Proxy::None:
        return u"none"_s;
    case Proxy::Manual:
        return u"manual"_s;
    case Proxy::System:
        break;
    }
    return u"system"_s;
}

Proxy proxyOf(const QString &word)
{
    if (word == u"none"_s) {
        return Proxy::None;
    }
    return word == u"manual"_s ? Proxy::Manual : Proxy::System;
}

constexpr std::pair<CallShare, QLatin1StringView> shareWords[]{
        {CallShare::Gentle, "gentle"_L1},
        {CallShare::Normal, "normal"_L1},
        {CallShare::Fast, "fast"_L1},
        {CallShare::Full, "full"_L1},
};

QString wordOf(CallShare share)
{
    const auto *found = std::find_if(std::begin(shareWords), std::end(shareWords),
                                     [share](const auto &word) { return word.first == share; });
    return found->second;
}

CallShare shareOf(const QString &word)
{
    const auto *found = std::find_if(std::begin(shareWords), std::end(shareWords),
                                     [&word](const auto &known) { return known.second == word; });
    return found == std::end(shareWords) ? CallShare::Normal : found->first;
}

ProfileSettings readFrom(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    ProfileSettings settings;
    const QUrl server(file.value(u"server/address"_s).toString(), QUrl::StrictMode);
    if (!checkServerUrl(server)) { // a file may have been edited by hand
        settings.server = server;
        settings.keySaved = file.value(u"server/keySaved"_s).toBool();
    }
    settings.network.proxy = proxyOf(file.value(u"network/proxy"_s).toString());
    settings.network.proxyHost = file.value(u"network/proxyHost"_s).toString();
    const uint port = file.value(u"network/proxyPort"_s, settings.network.proxyPort).toUInt();
    if (port > 0 && port <= 65'535) {
        settings.network.proxyPort = static_cast<quint16>(port);
    }
    settings.network.extraCaFile = file.value(u"network/extraCaFile"_s).toString();
    settings.network.share = shareOf(file.value(u"network/share"_s).toString());
    return settings;
}

void set(QSettings &file, const ProfileSettings &settings)
{
    file.setValue(u"server/address"_s, settings.server.toString(QUrl::FullyEncoded));
    file.setValue(u"server/keySaved"_s, settings.keySaved);
    file.setValue(u"network/proxy"_s, wordOf(settings.network.proxy));
    file.setValue(u"network/proxyHost"_s, settings.network.proxyHost);
    file.setValue(u"network/proxyPort"_s, settings.network.proxyPort);
    file.setValue(u"network/extraCaFile"_s, settings.network.extraCaFile);
    file.setValue(u"network/share"_s, wordOf(settings.network.share));
}

} // namespace

SettingsFile::SettingsFile(const QString &folder)
    : m_file(folder % u"/settings.ini")
{}

const ProfileSettings &SettingsFile::kept() const
{
    if (!m_kept) {
        m_kept = readFrom(m_file);
    }
    return *m_kept;
}

bool SettingsFile::keep(const ProfileSettings &settings)
{
    const ProfileSettings before = kept();
    QSettings file(m_file, QSettings::IniFormat);
    set(file, settings);
    file.sync();
    if (file.status() != QSettings::NoError) {
        set(file, before); // or QSettings would show, and write later, what has been refused
        return false;
    }
    m_kept = settings;
    return true;
}

} // namespace fleetsync

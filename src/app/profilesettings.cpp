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

/// How the file writes a value.
template <typename Value>
using Word = std::pair<Value, QLatin1StringView>;

constexpr Word<Proxy> proxyWords[]{
        {Proxy::System, "system"_L1},
        {Proxy::None, "none"_L1},
        {Proxy::Manual, "manual"_L1},
};
constexpr Word<CallShare> shareWords[]{
        {CallShare::Gentle, "gentle"_L1},
        {CallShare::Normal, "normal"_L1},
        {CallShare::Fast, "fast"_L1},
        {CallShare::Full, "full"_L1},
};

template <typename Value, size_t count>
QString wordOf(Value value, const Word<Value> (&words)[count])
{
    const auto *found = std::find_if(std::begin(words), std::end(words),
                                     [value](const auto &known) { return known.first == value; });
    return found->second;
}

template <typename Value, size_t count>
Value valueOf(const QString &word, const Word<Value> (&words)[count], Value usual)
{
    const auto *found = std::find_if(std::begin(words), std::end(words),
                                     [&word](const auto &known) { return known.second == word; });
    return found == std::end(words) ? usual : found->first;
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
    settings.network.proxy
            = valueOf(file.value(u"network/proxy"_s).toString(), proxyWords, Proxy::System);
    settings.network.proxyHost = file.value(u"network/proxyHost"_s).toString();
    const uint port = file.value(u"network/proxyPort"_s, settings.network.proxyPort).toUInt();
    if (port > 0 && port <= 65'535) {
        settings.network.proxyPort = static_cast<quint16>(port);
    }
    settings.network.extraCaFile = file.value(u"network/extraCaFile"_s).toString();
    settings.network.share
            = valueOf(file.value(u"network/share"_s).toString(), shareWords, CallShare::Normal);
    settings.window = file.value(u"window/place"_s).toByteArray();
    return settings;
}

void set(QSettings &file, const ProfileSettings &settings)
{
    file.setValue(u"server/address"_s, settings.server.toString(QUrl::FullyEncoded));
    file.setValue(u"server/keySaved"_s, settings.keySaved);
    file.setValue(u"network/proxy"_s, wordOf(settings.network.proxy, proxyWords));
    file.setValue(u"network/proxyHost"_s, settings.network.proxyHost);
    file.setValue(u"network/proxyPort"_s, settings.network.proxyPort);
    file.setValue(u"network/extraCaFile"_s, settings.network.extraCaFile);
    file.setValue(u"network/share"_s, wordOf(settings.network.share, shareWords));
    file.setValue(u"window/place"_s, settings.window);
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

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/reconnectlink.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::ReconnectLink)
};

constexpr qsizetype longest = 2048;

} // namespace

std::optional<QUrl> safeLink(const QString &text)
{
    // Printable ASCII without what a template, a shell or a mail program would take for its own.
    static const QRegularExpression allowed(u"^https://[!#-;=?-\\[\\]_a-z~]+$"_s);
    if (text.size() > longest || !allowed.match(text).hasMatch()) {
        return std::nullopt;
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool good = url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty()
                      && url.userInfo().isEmpty() && !url.authority().contains(u'@')
                      && url.port() == -1;
    return good ? std::optional(url) : std::nullopt;
}

QString noReconnectLinkText(const QString &linkUrl)
{
    if (safeLink(linkUrl)) {
        return {};
    }
    return linkUrl.trimmed().isEmpty()
                   ? Words::tr("Terminal sent no reconnect link for this fleet. Ask Terminal "
                               "support for one.")
                   : Words::tr(
                           "The reconnect link that Terminal sent is not a complete https "
                           "address, so it is not offered. Ask Terminal support for a new one.");
}

} // namespace fleetsync

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

bool holdsSecret(const QUrl &link, const Secret &token)
{
    static const QRegularExpression ours(u"con_tkn_|\\bsk_[a-z]+_"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QByteArray plain = QByteArray::fromPercentEncoding(link.toEncoded());
    return ours.match(QString::fromUtf8(plain)).hasMatch()
           || (!token.isEmpty() && plain.contains(token.reveal()));
}

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

std::optional<QUrl> reconnectLink(const Connection &connection)
{
    const std::optional<QUrl> link = safeLink(connection.linkUrl);
    return link && !holdsSecret(*link, connection.token) ? link : std::nullopt;
}

QString noReconnectLinkText(const Connection &connection)
{
    if (reconnectLink(connection)) {
        return {};
    }
    if (connection.linkUrl.trimmed().isEmpty()) {
        return Words::tr("Terminal sent no reconnect link for this fleet. Ask Terminal support for "
                         "one.");
    }
    return safeLink(connection.linkUrl)
                   ? Words::tr("The reconnect link that Terminal sent holds an access key, so it "
                               "is not offered. Ask Terminal support for a new one.")
                   : Words::tr(
                           "The reconnect link that Terminal sent is not a complete https "
                           "address, so it is not offered. Ask Terminal support for a new one.");
}

} // namespace fleetsync

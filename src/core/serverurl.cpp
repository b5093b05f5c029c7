// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/serverurl.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

bool isLoopback(const QString &host)
{
    // QUrl has written a number of any form out as a dotted quad or a shortened IPv6 address.
    static const QRegularExpression v4(uR"(\A127(\.[0-9]{1,3}){3}\z)"_s);
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || host == u"::1"_s
           || v4.match(host).hasMatch();
}

} // namespace

std::optional<ServerUrlProblem> checkServerUrl(const QUrl &url)
{
    if (!url.isValid() || url.isRelative()) {
        return ServerUrlProblem::Invalid;
    }
    const bool plain = url.scheme() == u"http"_s;
    if (!plain && url.scheme() != u"https"_s) {
        return ServerUrlProblem::NotHttp;
    }
    if (url.host().isEmpty()) {
        return ServerUrlProblem::Invalid;
    }
    if (!url.userInfo().isEmpty()) {
        return ServerUrlProblem::UserInfo;
    }
    if (url.hasQuery() || url.hasFragment()) {
        return ServerUrlProblem::QueryOrFragment;
    }
    if (plain && !isLoopback(url.host())) {
        return ServerUrlProblem::PlainNotLoopback;
    }
    return std::nullopt;
}

} // namespace fleetsync

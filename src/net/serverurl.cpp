// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/serverurl.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

bool isLoopback(const QString &host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0
           || QHostAddress(host).isLoopback();
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

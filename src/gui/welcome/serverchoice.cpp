// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/welcome/serverchoice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct ServerText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::ServerText)
};

} // namespace

QUrl productionUrl()
{
    return QUrl(u"https://api.withterminal.com/tsp/v1"_s);
}

QUrl sandboxUrl()
{
    return QUrl(u"https://api.sandbox.withterminal.com/tsp/v1"_s);
}

QUrl serverFromText(const QString &text, const QString &productionWord, const QString &sandboxWord)
{
    const QString typed = text.trimmed();
    if (typed.compare(productionWord, Qt::CaseInsensitive) == 0) {
        return productionUrl();
    }
    if (typed.compare(sandboxWord, Qt::CaseInsensitive) == 0) {
        return sandboxUrl();
    }
    if (typed.isEmpty()) {
        return {};
    }
    const QString whole = typed.contains(u"://"_s) ? typed : QString(u"https://"_s % typed);
    return QUrl(whole, QUrl::StrictMode);
}

Environment environmentOfServer(const QUrl &server)
{
    if (server.host() == productionUrl().host()) {
        return Environment::Production;
    }
    return server.host() == sandboxUrl().host() ? Environment::Sandbox : Environment::Custom;
}

QString addressProblemText(ServerUrlProblem problem)
{
    switch (problem) {
    case ServerUrlProblem::Invalid:
        return ServerText::tr("This is not an address. Choose Production or Sandbox, or type an "
                              "address such as https://example.com/tsp/v1.");
    case ServerUrlProblem::NotHttp:
        return ServerText::tr("The address must start with https://.");
    case ServerUrlProblem::PlainNotLoopback:
        return ServerText::tr("The address must start with https://, or the key would travel "
                              "unprotected. Plain http:// is accepted for this computer only.");
    case ServerUrlProblem::UserInfo:
        return ServerText::tr("The address may not hold a name or password before the @. "
                              "Remove that part.");
    case ServerUrlProblem::QueryOrFragment:
        return ServerText::tr("The address may not hold a ? or a #. Remove what follows it.");
    }
    return {};
}

} // namespace fleetsync

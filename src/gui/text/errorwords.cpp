// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/errorwords.h"

#include "gui/text/plaintext.h"

#include <QCoreApplication>

namespace fleetsync {

namespace {

struct NetworkText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::NetworkText)
};

QString server(const ApiError &error)
{
    return error.host.isEmpty() ? NetworkText::tr("the server") : shown(error.host, 100);
}

ErrorWords proxyWords(const ApiError &error)
{
    if (error.cause == Cause::ProxyAuth) {
        return {NetworkText::tr("The proxy asks for a login"),
                NetworkText::tr("Nothing was sent. Ask your IT to let FleetSync through the proxy "
                                "to %1.")
                        .arg(server(error))};
    }
    return {NetworkText::tr("The proxy did not let FleetSync through"),
            NetworkText::tr("Nothing was sent. Ask your IT whether the proxy allows %1.")
                    .arg(server(error))};
}

} // namespace

ErrorWords notSentWords(const ApiError &error)
{
    switch (error.cause) {
    case Cause::Refused:
        return {NetworkText::tr("The server turned the connection down"),
                NetworkText::tr("Nothing was sent. Try again in a few minutes; if it stays so, ask "
                                "your IT whether a firewall blocks %1.")
                        .arg(server(error))};
    case Cause::HostNotFound:
        return {NetworkText::tr("The server was not found"),
                NetworkText::tr("Nothing was sent: %1 could not be looked up. Check your internet "
                                "connection and the server's address, then try again.")
                        .arg(server(error))};
    case Cause::Offline:
        return {NetworkText::tr("No internet connection"),
                NetworkText::tr("Nothing was sent. Connect this computer to the internet, then try "
                                "again.")};
    case Cause::ProxyRefused:
    case Cause::ProxyAuth:
        return proxyWords(error);
    case Cause::BadSecret:
        return {NetworkText::tr("The key cannot be used"),
                NetworkText::tr("Nothing was sent: the key has a space, a line break or a letter "
                                "that keys never have. Copy it again and paste it anew.")};
    case Cause::NoToken:
        return {NetworkText::tr("No access token came for this fleet"),
                NetworkText::tr("Nothing can be asked of it until Terminal sends one. Reload the "
                                "fleet; if it stays so, ask Terminal support.")};
    case Cause::Shutdown:
        return {NetworkText::tr("FleetSync was closing"),
                NetworkText::tr("Nothing was sent. Start FleetSync again and repeat it.")};
    default:
        return {NetworkText::tr("The server could not be reached"),
                NetworkText::tr("Nothing was sent. Check your internet connection, then try "
                                "again.")};
    }
}

ErrorWords noAnswerWords(Cause cause)
{
    const QString next = NetworkText::tr("Try again in a minute. A sync that was asked for is "
                                         "looked up first, so that it never runs twice.");
    switch (cause) {
    case Cause::IdleTimeout:
    case Cause::Deadline:
        return {NetworkText::tr("Terminal did not answer in time"), next};
    case Cause::Shutdown:
        return {NetworkText::tr("FleetSync closed before Terminal answered"),
                NetworkText::tr("What was asked for is looked up now. Wait a moment.")};
    default:
        return {NetworkText::tr("The connection broke before Terminal answered"), next};
    }
}

ErrorWords tlsWords(const ApiError &error)
{
    switch (error.cause) {
    case Cause::TlsHostMismatch:
        return {NetworkText::tr("The certificate belongs to another server"),
                NetworkText::tr("Nothing was sent, since this may not be %1. Check the server's "
                                "address, or ask your IT.")
                        .arg(server(error))};
    case Cause::TlsProtocol:
        return {NetworkText::tr("The secure connection is too old or broken"),
                NetworkText::tr("Nothing was sent: %1 and this computer found no safe way to talk. "
                                "Ask your IT.")
                        .arg(server(error))};
    default:
        return {NetworkText::tr("The server's certificate is not trusted"),
                NetworkText::tr("Nothing was sent, since nobody vouches for %1. Ask your IT "
                                "whether a company proxy opens secure connections.")
                        .arg(server(error))};
    }
}

ErrorWords badAnswerWords(Cause cause)
{
    switch (cause) {
    case Cause::NotJson:
        return {NetworkText::tr("The answer did not come from Terminal's API"),
                NetworkText::tr("Something else answered, perhaps a login page of your network. "
                                "Check the server's address, or open a web page to log in, then "
                                "try again.")};
    case Cause::WrongShape:
        return {NetworkText::tr("Terminal's answer could not be read"),
                NetworkText::tr("A part that FleetSync needs is missing in it. Try again; if it "
                                "comes back, copy it for Terminal support.")};
    default:
        return {NetworkText::tr("Terminal's answer arrived damaged"),
                NetworkText::tr("It broke on the way. Try again in a minute.")};
    }
}

ErrorWords otherNetworkWords(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::TooBig:
        return {NetworkText::tr("Terminal's answer was too big"),
                NetworkText::tr("FleetSync stopped reading to keep this computer usable. Try "
                                "again; if it comes back, copy it for Terminal support.")};
    case ErrorKind::Redirected:
        return {NetworkText::tr("The server points to another address"),
                NetworkText::tr("FleetSync did not follow it to %1, because your key would go "
                                "along. Check the server's address, or ask your IT.")
                        .arg(server(error))};
    default:
        return {NetworkText::tr("Stopped before an answer came"),
                NetworkText::tr("FleetSync dropped this call. Repeat it if you still need it.")};
    }
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/errortext.h"

#include "gui/text/errorwords.h"
#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::ErrorText)
};

ErrorWords unprocessable(const QString &code)
{
    if (code == u"connection_disconnected") {
        return {ErrorText::tr("The fleet is no longer linked to its provider"),
                ErrorText::tr("Nothing was started. Send the reconnect link to the owner of the "
                              "provider's login, who has to log in again.")};
    }
    if (code == u"invalid_credentials") {
        return {ErrorText::tr("The provider refuses the saved login"),
                ErrorText::tr("Nothing was started. Send the reconnect link to the owner of the "
                              "provider's login, who has to enter it again.")};
    }
    if (code == u"insufficient_permissions" || code == u"missing_permissions") {
        return {ErrorText::tr("The provider's login may not read this data"),
                ErrorText::tr("Nothing was started. Ask the provider's administrator to give this "
                              "login the missing rights, then try again.")};
    }
    return {ErrorText::tr("Terminal could not do this"),
            ErrorText::tr("Nothing was started. Read what Terminal says and change the request, or "
                          "copy it for Terminal support.")};
}

ErrorWords notFound()
{
    return {ErrorText::tr("Terminal no longer has this sync"),
            ErrorText::tr("The last known state stays on screen. If every fleet says so, check the "
                          "server's address.")};
}

ErrorWords fleetNotFound()
{
    return {ErrorText::tr("Terminal does not find this fleet"),
            ErrorText::tr("Nothing was started. Reload the list of fleets; if it still shows this "
                          "one, copy this for Terminal support.")};
}

ErrorWords issueNotFound()
{
    return {ErrorText::tr("Terminal no longer has this issue"),
            ErrorText::tr("Nothing is left to be marked. Press Refresh to read the issues again.")};
}

ErrorWords forbidden(Cause cause)
{
    if (cause == Cause::NoToken) {
        return {ErrorText::tr("No access token came for this fleet"),
                ErrorText::tr("Nothing can be asked of it until Terminal sends one. Reload the "
                              "fleet; if it stays so, ask Terminal support.")};
    }
    return {ErrorText::tr("Key and fleet do not match"),
            ErrorText::tr("The access token of this fleet does not fit your key. Reload the fleet; "
                          "if it stays so, ask your IT.")};
}

ErrorWords pause(const ApiError &error)
{
    const QString title = error.retryAfter ? ErrorText::tr("Short pause asked by Terminal (%1)")
                                                     .arg(durationText(*error.retryAfter))
                                           : ErrorText::tr("Short pause asked by Terminal");
    return {title, ErrorText::tr("Nothing is lost, and you need do nothing: FleetSync goes on when "
                                 "the pause is over.")};
}

ErrorWords unexpected(int status)
{
    const QString body = ErrorText::tr("FleetSync does not know this answer. Try again in a few "
                                       "minutes; if it comes back, copy it for Terminal support.");
    return {ErrorText::tr("Terminal gave an answer that is new to FleetSync"),
            status > 0 ? ErrorText::tr("%1 (Status %2.)").arg(body).arg(status) : body};
}

ErrorWords ownWords(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::NotSent:
        return notSentWords(error);
    case ErrorKind::NoAnswer:
        return noAnswerWords(error.cause);
    case ErrorKind::Tls:
        return tlsWords(error);
    case ErrorKind::BadAnswer:
        return badAnswerWords(error.cause);
    case ErrorKind::TooBig:
    case ErrorKind::Redirected:
    case ErrorKind::Cancelled:
        return otherNetworkWords(error);
    case ErrorKind::BadRequest:
        return {ErrorText::tr("Terminal did not accept the request"),
                ErrorText::tr("Nothing was started. Correct what Terminal names, then send it "
                              "again.")};
    case ErrorKind::Unauthorized:
        return {ErrorText::tr("Key not accepted"),
                ErrorText::tr("Terminal does not know this API key, or no longer. Enter another "
                              "one, or ask whoever gave it to you, or your IT.")};
    case ErrorKind::Forbidden:
        return forbidden(error.cause);
    case ErrorKind::NotFound:
        return notFound();
    case ErrorKind::Conflict:
        return {ErrorText::tr("A sync is already running"),
                ErrorText::tr("A fleet has one sync at a time. Watch the one that runs, and start "
                              "yours when it has ended.")};
    case ErrorKind::Unprocessable:
        return unprocessable(error.code);
    case ErrorKind::RateLimited:
        return pause(error);
    case ErrorKind::ServerTrouble:
        return {ErrorText::tr("Terminal had a problem"),
                ErrorText::tr("The fault is not yours. Try again in a few minutes. A sync that was "
                              "asked for is looked up first, so that it never runs twice.")};
    case ErrorKind::Unexpected:
        return unexpected(error.httpStatus);
    }
    return unexpected(error.httpStatus);
}

/// Without the general `message` where Terminal says something of more use.
QString serverProse(const ApiError &error)
{
    QStringList parts;
    for (const ErrorDetail &detail : error.details) {
        parts.append(detail.message);
        if (!detail.suggestion.isEmpty()) {
            parts.append(detail.suggestion);
        }
    }
    if (!error.detail.isEmpty()) {
        parts.append(error.detail);
    }
    if (parts.isEmpty() && !error.message.isEmpty()) {
        parts.append(error.message);
    }
    return shown(parts.join(u' '));
}

ErrorWords changedFleetNotFound()
{
    return {ErrorText::tr("Terminal does not find this fleet"),
            ErrorText::tr("Nothing was changed. Reload the list of fleets; if it still shows this "
                          "one, copy this for Terminal support.")};
}

/// What our words for reads and syncs would tell wrong about other orders.
std::optional<ErrorWords> wordsBy(WishKind kind, ErrorKind error)
{
    const bool change
            = kind == WishKind::Resolve || kind == WishKind::Change || kind == WishKind::Remove;
    if (error == ErrorKind::NotFound && kind == WishKind::Request) {
        return fleetNotFound();
    }
    if (error == ErrorKind::NotFound && change) {
        return kind == WishKind::Resolve ? issueNotFound() : changedFleetNotFound();
    }
    if (error == ErrorKind::Forbidden && kind == WishKind::Resolve) {
        return ErrorWords{ErrorText::tr("This key may not do that"),
                          ErrorText::tr("Nothing was changed. Ask whoever made the key at Terminal "
                                        "for one that may resolve issues.")};
    }
    if (error == ErrorKind::Conflict && change) {
        return ErrorWords{ErrorText::tr("Something else is under way for this fleet"),
                          ErrorText::tr("Nothing was changed. Wait until it has ended, then send "
                                        "it again.")};
    }
    return std::nullopt;
}

ErrorWords withProse(ErrorWords words, const ApiError &error)
{
    const QString prose = serverProse(error);
    if (!prose.isEmpty()) {
        //: %1 is our own sentence, %2 what the server wrote.
        words.body = ErrorText::tr("%1\nTerminal says: “%2”").arg(words.body, prose);
    }
    return words;
}

} // namespace

ErrorWords errorWords(const ApiError &error)
{
    return withProse(ownWords(error), error);
}

ErrorWords wishErrorWords(WishKind kind, const ApiError &error)
{
    return withProse(wordsBy(kind, error.kind).value_or(ownWords(error)), error);
}

QString fieldProblemText(const FieldProblem &problem)
{
    switch (problem.problem) {
    case Problem::NotANumber:
        return ErrorText::tr("Enter the number of days in digits, such as 7.");
    case Problem::NotWhole:
        return ErrorText::tr("Enter whole days, without a fraction.");
    case Problem::TooSmall:
        return ErrorText::tr("Enter at least 1 day.");
    case Problem::TooLarge:
        return ErrorText::tr("Enter at most %1 days.").arg(QLocale().toString(maxDays));
    case Problem::NoDate:
        return ErrorText::tr("Choose a date and a time.");
    case Problem::InFuture:
        return ErrorText::tr("This lies in the future. Choose an earlier time.");
    case Problem::TimeDoesNotExist:
        return ErrorText::tr("This time does not exist: clocks go forward then. Choose a time an "
                             "hour earlier or later.");
    case Problem::FromServer:
        break;
    }
    return problem.serverMessage.isEmpty()
                   ? ErrorText::tr("Terminal did not accept this. Choose another value.")
                   : ErrorText::tr("Terminal says: “%1”").arg(shown(problem.serverMessage));
}

} // namespace fleetsync

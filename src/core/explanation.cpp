// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/explanation.h"

#include <QList>
#include <QRegularExpression>

namespace fleetsync {

namespace {

struct Meaning
{
    const char *id;
    WhoActs who;
    NextStep step;
};

constexpr Meaning codes[] = {
        {"connection_disconnected", WhoActs::ProviderLoginOwner, NextStep::CopyReconnectLink},
        {"invalid_credentials", WhoActs::ProviderLoginOwner, NextStep::CopyReconnectLink},
        {"insufficient_permissions", WhoActs::ProviderAdmin, NextStep::OpenProviderGuide},
        {"missing_permissions", WhoActs::ProviderAdmin, NextStep::OpenProviderGuide},
        {"exceeded_retention_window", WhoActs::Nobody, NextStep::NewSync},
        {"invalid_source_id", WhoActs::TerminalSupport, NextStep::CopyForSupport},
        {"unknown_device_type", WhoActs::TerminalSupport, NextStep::CopyForSupport},
        {"missing_safety_configuration", WhoActs::ProviderAdmin, NextStep::OpenProviderGuide},
        {"inaccessible_data", WhoActs::ProviderAdmin, NextStep::ShowMessage},
        {"manually_disabled", WhoActs::YourAdmin, NextStep::ShowMessage},
        {"unauthorized", WhoActs::YouOrIt, NextStep::Settings},
        {"forbidden", WhoActs::YouOrIt, NextStep::Reload},
        {"not_found", WhoActs::Nobody, NextStep::Hide},
        {"conflict", WhoActs::You, NextStep::WatchIt},
        {"too_many_requests", WhoActs::Nobody, NextStep::None},
        {"internal_server_error", WhoActs::Nobody, NextStep::TryNow},
        {"bad_gateway", WhoActs::Nobody, NextStep::TryNow},
        {"service_unavailable", WhoActs::Nobody, NextStep::TryNow},
        {"gateway_timeout", WhoActs::Nobody, NextStep::TryNow},
};

constexpr Meaning cancelled{"cancelled", WhoActs::Nobody, NextStep::Retry};
constexpr Meaning rateLimited{"provider_rate_limited", WhoActs::Nobody, NextStep::Retry};
constexpr Meaning retention{"exceeded_retention_window", WhoActs::Nobody, NextStep::NewSync};
constexpr Meaning credentials{"invalid_credentials", WhoActs::ProviderLoginOwner,
                              NextStep::CopyReconnectLink};
constexpr Meaning permissions{"missing_permissions", WhoActs::ProviderAdmin,
                              NextStep::OpenProviderGuide};
constexpr Meaning timedOut{"provider_timeout", WhoActs::Nobody, NextStep::Retry};
constexpr Meaning unavailable{"provider_unavailable", WhoActs::Nobody, NextStep::Retry};

struct Phrase
{
    const char *pattern;
    Meaning meaning;
};

/// In order: what names a cause outright stands before what only hints at one. Bare numbers are
/// never taken for HTTP statuses, they may count vehicles.
constexpr Phrase phrases[] = {
        {R"(^(?:the )?(?:sync|job|run)\b.{0,40}\bcancell?ed\b)", cancelled},
        {R"(^cancell?ed(?: by .*)?\W*$)", cancelled},
        {R"(\bcancell?ed by (?:the |a )?(?:user|customer|operator)\b)", cancelled},
        {R"(\brate[- ]?limit|\btoo many requests\b|\bthrottl|\bquota\b|\bOverLimitException\b)",
         rateLimited},
        {R"(\b(?:http|status)\W{0,3}(?:code\W{0,3})?429\b)", rateLimited},
        {R"(\bretention\b|\b(?:beyond|past) the available history\b)", retention},
        {R"(\b(?:invalid|incorrect|wrong|expired|bad) (?:provider |saved |login |account |api )?)"
         R"((?:credentials?|passwords?|usernames?|log-?ins?|api keys?|keys?)\b)",
         credentials},
        {R"(\b(?:credentials?|password|api key|)"
         R"((?:api|access|refresh|o?auth\w*|session|bearer) token)\b.{0,20})"
         R"(\b(?:invalid|incorrect|rejected|refused|expired|revoked|changed|no longer valid)\b)",
         credentials},
        {R"(\b(?:invalid|expired|revoked) )"
         R"((?:api|access|refresh|o?auth\w*|session|bearer) token\b|\bInvalidUserException\b)",
         credentials},
        {R"(\baccess (?:has been |was |is )?revoked\b)", credentials},
        {R"(\bpermissions?\b|\bnot (?:authori[sz]ed|allowed|permitted) (?:to|for)\b)", permissions},
        {R"(\b(?:insufficient|missing) (?:the )?(?:required )?(?:scopes?|privileges?|rights)\b)",
         permissions},
        {R"(\baccess (?:is |was )?(?:denied|forbidden)\b|\b403 forbidden\b|^forbidden\W*$)",
         permissions},
        {R"(\b(?:authentication|authori[sz]ation|log-?in|sign-?in) )"
         R"((?:has )?(?:failed|error|failure)\b)",
         credentials},
        {R"(\b(?:failed|unable|could not) (?:to )?(?:authenticate|log ?in|sign ?in)\b)",
         credentials},
        {R"(\b401 unauthori[sz]ed\b|^unauthori[sz]ed\W*$)", credentials},
        {R"(\b(?:http|status)\W{0,3}(?:code\W{0,3})?401\b)", credentials},
        {R"(\btim(?:ed|e|ing)[- ]?out\b|\bdeadline exceeded\b)", timedOut},
        {R"(\bdid not (?:answer|respond) in time\b)", timedOut},
        {R"(\b(?:http|status)\W{0,3}(?:code\W{0,3})?504\b)", timedOut},
        {R"(\b(?:service|temporarily|currently|api|server|system|provider)(?: is| was)? )"
         R"((?:unavailable|down|offline|unreachable)\b|\boutage\b|\bmaintenance\b)",
         unavailable},
        {R"(\bbad gateway\b|\binternal server error\b|\bDbUnavailableException\b)", unavailable},
        {R"(\b(?:http|status)\W{0,3}(?:code\W{0,3})?50[0123]\b)", unavailable},
        {R"(\bconnection (?:was )?(?:refused|reset)\b|\bcould not be reached\b)", unavailable},
        {R"(\b(?:could not|unable to|failed to) (?:reach|connect to)\b)", unavailable},
};

struct Rule
{
    QRegularExpression phrase;
    Meaning meaning;
};

QList<Rule> compiled()
{
    QList<Rule> rules;
    for (const Phrase &phrase : phrases) {
        const QString pattern = QString::fromLatin1(phrase.pattern);
        rules.append({QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption),
                      phrase.meaning});
    }
    return rules;
}

Explanation recognised(const Meaning &known)
{
    return {QString::fromLatin1(known.id), known.who, known.step, true};
}

Explanation unrecognised()
{
    return {QStringLiteral("unknown"), WhoActs::TerminalSupport, NextStep::CopyForSupport, false};
}

} // namespace

Explanation explainCode(const QString &code)
{
    for (const Meaning &known : codes) {
        if (code == QLatin1String(known.id))
            return recognised(known);
    }
    return unrecognised();
}

Explanation explainFailure(const QString &failureReason)
{
    static const QList<Rule> rules = compiled();
    constexpr qsizetype readAtMost = 2000;
    const QString reason = failureReason.left(readAtMost).simplified();
    if (const Explanation code = explainCode(reason); code.recognised)
        return code;
    for (const Rule &rule : rules) {
        if (rule.phrase.match(reason).hasMatch())
            return recognised(rule.meaning);
    }
    return unrecognised();
}

} // namespace fleetsync

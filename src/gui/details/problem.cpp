// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/problem.h"

#include "gui/details/reconnectlink.h"
#include "gui/text/explanations.h"
#include "gui/text/plaintext.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

QString wordsOf(const ApiError &error)
{
    QStringList lines{error.message, error.detail};
    for (const ErrorDetail &detail : error.details) {
        lines << detail.message << detail.suggestion;
    }
    lines.removeAll(QString());
    lines.removeDuplicates();
    std::transform(lines.cbegin(), lines.cend(), lines.begin(),
                   [](const QString &line) { return shown(line); });
    return lines.join(u'\n');
}

FleetProblem fromError(const ApiError &error, const QString &usualCode)
{
    const Explanation told = explainCode(error.code);
    return {told.recognised || usualCode.isEmpty() ? told : explainCode(usualCode), wordsOf(error),
            Effect::NotStarted};
}

/// Our request waits here because the fleet's token does not fit.
bool isHeldByToken(const FleetRow &row)
{
    return row.wish && row.wish->state == WishState::Wanted && row.wish->error
           && row.wish->error->kind == ErrorKind::Forbidden;
}

bool isNewest(const JournalEntry &wish, const Sync *latest)
{
    return !latest || !latest->requestedAt.isValid() || !wish.sentAt.isValid()
           || wish.sentAt >= latest->requestedAt;
}

} // namespace

std::optional<FleetProblem> problemOf(const FleetRow &row)
{
    const Sync *latest = row.latest();
    if (row.checkError && row.checkError->kind == ErrorKind::Forbidden
        && row.checkError->cause != Cause::NoToken) {
        return fromError(*row.checkError, u"forbidden"_s);
    }
    if (isHeldByToken(row)) {
        return fromError(*row.wish->error, u"forbidden"_s);
    }
    if (isActive(row.verdict.state)) {
        return std::nullopt;
    }
    if (row.wish && row.wish->state == WishState::Rejected && row.wish->error
        && row.wish->error->kind != ErrorKind::BadRequest && isNewest(*row.wish, latest)) {
        return fromError(*row.wish->error, {});
    }
    if (row.verdict.state == FleetState::Disconnected) {
        const bool failed = latest && latest->status.value == SyncStatus::Failed;
        return FleetProblem{explainCode(u"connection_disconnected"_s),
                            failed ? shown(latest->failureReason) : QString(),
                            failed ? Effect::NotFinished : Effect::PartMissing};
    }
    if (row.verdict.state == FleetState::Failed && latest) {
        return FleetProblem{explainFailure(latest->failureReason), shown(latest->failureReason),
                            Effect::NotFinished};
    }
    return std::nullopt;
}

std::optional<QUrl> providerGuide(const QList<Provider> &providers, const ProviderRef &provider)
{
    const QString language = QLocale().name().left(2);
    for (const Provider &known : providers) {
        if (known.code != provider.code) {
            continue;
        }
        const QString own = known.userGuides.value(language);
        return safeLink(own.isEmpty() ? known.userGuides.value(u"en"_s) : own);
    }
    return std::nullopt;
}

} // namespace fleetsync

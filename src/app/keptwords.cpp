// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/keptwords.h"

#include "gui/text/plaintext.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int pathLength = 300;

struct KeptText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::KeptText)
};

Notice staying(const QString &key, Tone tone, const QString &text)
{
    return {key, tone, text, {}, false};
}

Notice store(Tone tone, const QString &text)
{
    return staying(u"store"_s, tone, text);
}

QString salvaged(const StoreReport &report)
{
    QString text = KeptText::tr("FleetSync's own record was damaged and has been begun anew. The "
                                "damaged file is kept as %1.")
                           .arg(shown(report.asideFile, pathLength));
    if (report.wishesSalvaged > 0) {
        text += u' '
                % KeptText::tr("%Ln request(s) in it could be saved.", nullptr,
                               report.wishesSalvaged);
    }
    if (report.wishesLost != 0) {
        text += u' '
                % KeptText::tr("Others may be lost: look at your fleets' syncs before you ask "
                               "for one again.");
    }
    return text;
}

QString unusable(const StoreReport &report)
{
    if (report.trouble == StoreErrorKind::Full) {
        return KeptText::tr("The disk is full: FleetSync cannot note requests and will send none. "
                            "Free some space and start FleetSync again.");
    }
    return KeptText::tr("FleetSync cannot write its own record and will send no requests. Ask your "
                        "IT whether FleetSync may write in its folder, then start it again.");
}

std::optional<Notice> journalNotice(const StoreReport &report)
{
    switch (report.found) {
    case StoreReport::Found::Fresh:
    case StoreReport::Found::Good:
    case StoreReport::Found::Migrated:
        break;
    case StoreReport::Found::SetAside:
        return store(Tone::Warning, salvaged(report));
    case StoreReport::Found::Newer:
        return store(Tone::Bad,
                     KeptText::tr("A newer FleetSync has used these fleets' record. This "
                                  "one only shows: install the newer one to send "
                                  "requests."));
    case StoreReport::Found::Unusable:
        return store(Tone::Bad, unusable(report));
    }
    if (report.readOnly) {
        return store(Tone::Bad, unusable(report));
    }
    if (report.wishesUnreadable > 0) {
        return store(
                Tone::Warning,
                KeptText::tr("%Ln request(s) in FleetSync's record cannot be read. Look at your "
                             "fleets' syncs before you ask for one again.",
                             nullptr, report.wishesUnreadable));
    }
    return std::nullopt;
}

std::optional<Notice> cacheNotice(const StoreReport &report)
{
    const QString key = u"store-cache"_s;
    switch (report.cache.found) {
    case CacheReport::Found::Good:
        break;
    case CacheReport::Found::SetAside:
        return staying(key, Tone::Info,
                       KeptText::tr("FleetSync's copy of your fleets and views could not be used "
                                    "and has been begun anew; your requests are untouched. The "
                                    "old file is kept as %1.")
                               .arg(shown(report.cache.asideFile, pathLength)));
    case CacheReport::Found::Unusable:
        if (report.readOnly) {
            break; // for the same reason, which the journal's notice tells
        }
        return staying(key, Tone::Info,
                       KeptText::tr("FleetSync cannot keep its copy of your fleets and views: each "
                                    "start fetches them anew. Your requests are untouched."));
    }
    return std::nullopt;
}

} // namespace

QList<Notice> noticesOf(const StoreReport &report, bool lookOnly)
{
    if (lookOnly) {
        return {store(Tone::Warning,
                      KeptText::tr("FleetSync is already running for these fleets, but does not "
                                   "answer. This window only shows; close the other one to send "
                                   "requests."))};
    }
    QList<Notice> notices;
    for (const auto &notice : {journalNotice(report), cacheNotice(report)}) {
        if (notice) {
            notices.append(*notice);
        }
    }
    return notices;
}

Notice historyNotice(const CacheReport &report)
{
    return staying(
            u"store-history"_s, Tone::Info,
            KeptText::tr("FleetSync's copy of past syncs could not be used and has been begun "
                         "anew; nothing at Terminal is lost, only what could be read here without "
                         "a network, and it fills again by itself. The old file is kept as %1.")
                    .arg(shown(report.asideFile, pathLength)));
}

Notice noticeOf(SecretStoreError why)
{
    const QString text
            = why == SecretStoreError::NoKeychain
                      ? KeptText::tr(
                              "This computer offers no keychain: the key is kept for this run "
                              "only, and asked for again next time.")
                      : KeptText::tr("The keychain did not take the key: it is kept for this run "
                                     "only. Unlock the keychain and connect again to keep it.");
    return staying(u"key-kept"_s, Tone::Warning, text);
}

Notice forgottenNotice(bool gone)
{
    Notice notice = staying(
            u"key-kept"_s, gone ? Tone::Good : Tone::Warning,
            gone ? KeptText::tr(
                    "The saved key is out of the keychain. These fleets stay open until "
                    "you leave them.")
                 : KeptText::tr(
                         "The keychain did not let go of the key. Remove the entry FleetSync "
                         "in your keychain program."));
    notice.passing = gone;
    return notice;
}

} // namespace fleetsync

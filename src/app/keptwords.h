// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secretstore.h"
#include "core/storereport.h"
#include "gui/mainwindow/notice.h"

#include <QList>

namespace fleetsync {

/// How the store was found, where a person should know: its journal first, then its cache.
/// @param lookOnly another process holds the profile
QList<Notice> noticesOf(const StoreReport &report, bool lookOnly);
/// Of the copy of past syncs, which had to be begun anew.
Notice historyNotice(const CacheReport &report);

/// The keychain did not take the key.
Notice noticeOf(SecretStoreError why);
/// @param gone whether the keychain holds it no more
Notice forgottenNotice(bool gone);

} // namespace fleetsync

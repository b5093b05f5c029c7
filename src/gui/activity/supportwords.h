// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/callrecord.h"
#include "core/journalentry.h"
#include "gui/welcome/serverchoice.h"

#include <QString>

namespace fleetsync {

// Values in the words of the sources, for who reads both: not for people at the window.

QString codeWord(ErrorKind kind);
QString codeWord(Cause cause);
QString codeWord(WishKind kind);
QString codeWord(WishState state);
QString codeWord(Environment environment);

} // namespace fleetsync

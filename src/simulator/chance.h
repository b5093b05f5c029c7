// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <initializer_list>

namespace fleetsync::simulator {

/// Chance without state: the same numbers in always give the same number out, on every platform.
quint64 chance(std::initializer_list<quint64> from);

/// low … high, both included.
qint64 chanceBetween(qint64 low, qint64 high, std::initializer_list<quint64> from);

/// True in `percent` of 100 cases.
bool chanceOf(int percent, std::initializer_list<quint64> from);

/// `prefix` + ULID of that time (ms since 1970), its random part made from `from`.
QString makeId(const char *prefix, qint64 time, std::initializer_list<quint64> from);

/// The time inside an id that makeId() made; -1 when it is none.
qint64 timeOfId(const QString &id);

/// `length` letters and digits, as in keys and tokens.
QString secretText(int length, std::initializer_list<quint64> from);

} // namespace fleetsync::simulator

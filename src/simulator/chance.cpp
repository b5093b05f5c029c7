// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/chance.h"

namespace fleetsync::simulator {

namespace {

constexpr char crockford[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
constexpr int timeDigits = 10;
constexpr int randomDigits = 16;

// splitmix64: small, well mixed and the same everywhere, which std::distributions are not.
quint64 mix(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

} // namespace

quint64 chance(std::initializer_list<quint64> from)
{
    quint64 state = 0;
    for (const quint64 value : from) {
        state = mix(state ^ mix(value));
    }
    return state;
}

qint64 chanceBetween(qint64 low, qint64 high, std::initializer_list<quint64> from)
{
    const auto span = static_cast<quint64>(high - low) + 1;
    return low + static_cast<qint64>(chance(from) % span);
}

bool chanceOf(int percent, std::initializer_list<quint64> from)
{
    return chanceBetween(0, 99, from) < percent;
}

QString makeId(const char *prefix, qint64 time, std::initializer_list<quint64> from)
{
    QString id = QString::fromLatin1(prefix);
    auto ms = static_cast<quint64>(time);
    for (int digit = timeDigits - 1; digit >= 0; --digit) {
        id += QLatin1Char(crockford[(ms >> (5 * digit)) & 31U]);
    }
    quint64 bits = chance(from);
    for (int digit = 0; digit < randomDigits; ++digit) {
        if (digit % 8 == 0) {
            bits = mix(bits);
        }
        id += QLatin1Char(crockford[(bits >> (5 * (digit % 8))) & 31U]);
    }
    return id;
}

qint64 timeOfId(const QString &id)
{
    const qsizetype start = id.indexOf(u'_') + 1;
    if (start <= 0 || id.size() != start + timeDigits + randomDigits) {
        return -1;
    }
    qint64 time = 0;
    for (qsizetype at = start; at < start + timeDigits; ++at) {
        const qsizetype digit = QLatin1String(crockford).indexOf(id.at(at));
        if (digit < 0) {
            return -1;
        }
        time = time * 32 + digit;
    }
    return time;
}

QString secretText(int length, std::initializer_list<quint64> from)
{
    QString text;
    quint64 bits = chance(from);
    for (int at = 0; at < length; ++at) {
        bits = mix(bits);
        text += QLatin1Char(letters[bits % (sizeof(letters) - 1)]);
    }
    return text;
}

} // namespace fleetsync::simulator

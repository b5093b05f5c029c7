// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "support/toldrandom.h"

namespace fleetsync::test {

double ToldRandom::unit()
{
    return m_units.isEmpty() ? m_otherwise : m_units.takeFirst();
}

RequestId ToldRandom::requestId()
{
    return numbered(++m_requests);
}

RequestId ToldRandom::numbered(int n)
{
    return RequestId(QStringLiteral("00000000-0000-4000-8000-%1").arg(n, 12, 10, QLatin1Char('0')));
}

} // namespace fleetsync::test

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fleetsync {

namespace {

struct NumberText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::NumberText)
};

QString withSign(const QString &number)
{
    //: A percentage. Before the sign stands a narrow no-break space.
    return NumberText::tr("%1\u202F%").arg(number);
}

} // namespace

QString percentText(double percent)
{
    return withSign(QLocale().toString(int(std::floor(std::clamp(percent, 0.0, 100.0)))));
}

QString exactPercentText(double percent)
{
    return withSign(QLocale().toString(percent, 'f', 2));
}

QString countText(qsizetype count)
{
    return QLocale().toString(qlonglong(count));
}

} // namespace fleetsync

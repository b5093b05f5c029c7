// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QTranslator>

#include <list>

namespace fleetsync {

/// Our words and Qt's own (Cancel, calendars) in the system's language; English plurals otherwise.
class Languages
{
public:
    /// Installs them; call before the first text is made.
    void install(QCoreApplication &application, const QLocale &locale);

private:
    bool add(QCoreApplication &application, const QLocale &locale, const QString &name,
             const QString &folder);

    std::list<QTranslator> m_translators;
};

} // namespace fleetsync

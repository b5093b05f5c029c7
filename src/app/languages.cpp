// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/languages.h"

#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace fleetsync {

void Languages::install(QCoreApplication &application, const QLocale &locale)
{
    add(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!add(application, locale, u"fleetsync"_s, u":/i18n"_s)) {
        add(application, QLocale(QLocale::English), u"fleetsync"_s, u":/i18n"_s);
    }
}

bool Languages::add(QCoreApplication &application, const QLocale &locale, const QString &name,
                    const QString &folder)
{
    QTranslator &translator = m_translators.emplace_back();
    return translator.load(locale, name, u"_"_s, folder)
           && application.installTranslator(&translator);
}

} // namespace fleetsync

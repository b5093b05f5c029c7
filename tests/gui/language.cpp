// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fleetsync::test {

Language::Language(const QLocale &locale)
    : m_loaded(m_ours.load(locale, u"fleetsync"_s, u"_"_s, QStringLiteral(FLEETSYNC_QM_FOLDER)))
{
    QLocale::setDefault(locale);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    QCoreApplication::installTranslator(&m_ours);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(m_before);
}

void everyLanguage()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("en") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("es") << QLocale(QLocale::Spanish, QLocale::Spain);
    QTest::newRow("fr") << QLocale(QLocale::French, QLocale::France);
}

} // namespace fleetsync::test

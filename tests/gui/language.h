// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QTranslator>

namespace fleetsync::test {

/// While it lives, windows that are made speak that language, with Qt's own words and the numbers
/// of its country.
class Language
{
public:
    explicit Language(const QLocale &locale);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    bool isLoaded() const { return m_loaded; }

private:
    QLocale m_before;
    QTranslator m_qt;
    QTranslator m_ours;
    bool m_loaded;
};

/// Rows "en", "es" and "fr" of a column `locale`.
void everyLanguage();

} // namespace fleetsync::test

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/language.h"
#include "gui/newsync/manyquestion.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QTest>

#include <memory>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using test::everyLanguage;
using test::Language;

/// What is true of the words in every language that we speak.
class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsHaveTheirThousandsApart_data();
    void countsHaveTheirThousandsApart();
};

void TestLanguages::countsHaveTheirThousandsApart_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("count");
    QTest::newRow("en") << QLocale(QLocale::English, QLocale::UnitedStates) << u"12,345"_s;
    QTest::newRow("es") << QLocale(QLocale::Spanish, QLocale::Spain) << u"12.345"_s;
    QTest::newRow("fr") << QLocale(QLocale::French, QLocale::France) << u"12\u202F345"_s;
}

void TestLanguages::countsHaveTheirThousandsApart()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, count);
    const Language language(locale);
    QVERIFY(language.isLoaded());
    const std::unique_ptr<QMessageBox> question(manyQuestion(12'345, nullptr));
    QVERIFY2(question->text().contains(count), qPrintable(question->text()));
    const auto buttons = question->buttons();
    QVERIFY2(buttons.constFirst()->text().contains(count),
             qPrintable(buttons.constFirst()->text()));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"

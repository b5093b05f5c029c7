// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <cstdlib>
#include <memory>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

enum class Kind { EditableCombo, Date, Spin };

std::unique_ptr<QWidget> make(Kind kind)
{
    switch (kind) {
    case Kind::EditableCombo: {
        auto combo = std::make_unique<QComboBox>();
        combo->setEditable(true);
        return combo;
    }
    case Kind::Date: {
        auto date = std::make_unique<QDateEdit>();
        date->setCalendarPopup(true);
        return date;
    }
    case Kind::Spin:
        return std::make_unique<QSpinBox>();
    }
    return {};
}

int difference(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
           + std::abs(a.blue() - b.blue());
}

/// The uppermost and the lowest line with something else than the ground; -1: none.
QPair<int, int> inkRows(const QImage &image, int from, int to)
{
    QPair<int, int> rows{-1, -1};
    const QColor ground = image.pixelColor(2, image.height() / 2);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = from; x < to; ++x) {
            if (difference(image.pixelColor(x, y), ground) > 60) {
                rows = {rows.first < 0 ? y : rows.first, y};
            }
        }
    }
    return rows;
}

bool hasInk(const QImage &image, int from, int to)
{
    return inkRows(image, from, to).first >= 0;
}

} // namespace

/// How the style paints single controls.
class TestControls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ColorScheme::Light); }
    void allCornersAreRound_data();
    void allCornersAreRound();
    void arrowOfAMenuButtonHasItsOwnPlace_data();
    void arrowOfAMenuButtonHasItsOwnPlace();
};

void TestControls::allCornersAreRound_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("an editable combo box") << int(Kind::EditableCombo);
    QTest::newRow("a date") << int(Kind::Date);
    QTest::newRow("a number") << int(Kind::Spin);
}

void TestControls::allCornersAreRound()
{
    QFETCH(const int, kind);
    const auto control = make(Kind(kind));
    control->resize(160, 28);
    const QImage image = control->grab().toImage();
    for (int y = 0; y < 6; ++y) {
        for (int x = 0; x < 6; ++x) {
            const QColor left = image.pixelColor(x, y);
            const QColor right = image.pixelColor(image.width() - 1 - x, y);
            QVERIFY2(difference(left, right) < 48, qPrintable(u"%1, %2"_s.arg(x).arg(y)));
        }
    }
}

void TestControls::arrowOfAMenuButtonHasItsOwnPlace_data()
{
    QTest::addColumn<bool>("words");
    QTest::newRow("beside words") << true;
    QTest::newRow("beside an icon") << false;
}

void TestControls::arrowOfAMenuButtonHasItsOwnPlace()
{
    QFETCH(const bool, words);
    QToolButton plain;
    QToolButton button;
    QMenu menu;
    for (QToolButton *one : {&plain, &button}) {
        one->setAutoRaise(true);
        one->setPopupMode(QToolButton::InstantPopup);
        if (words) {
            one->setText(u"Columns"_s);
        } else {
            one->setIcon(themedIcon(u"columns"_s));
        }
    }
    button.setMenu(&menu);
    const int more = button.sizeHint().width() - plain.sizeHint().width();
    QVERIFY(more >= 12);
    button.resize(button.sizeHint().width(), 28);
    const QImage image = button.grab().toImage();
    const int arrow = image.width() - more;
    QVERIFY(hasInk(image, arrow, image.width()));
    QVERIFY(!hasInk(image, arrow - 2, arrow)); // it does not touch them
    const auto [top, bottom] = inkRows(image, arrow, image.width());
    QVERIFY2(std::abs(top + bottom - image.height() + 1) <= 2,
             qPrintable(u"%1 to %2"_s.arg(top).arg(bottom)));
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/paint/fleetdelegate.h"
#include "gui/paint/progresspaint.h"
#include "gui/text/fleettext.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/fleettable.h"
#include "models/samples.h"

#include <QApplication>
#include <QPainter>
#include <QSet>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace fleetsync;
using namespace fleetsync::samples;

namespace {

double channel(float value)
{
    return value <= 0.03928F ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
           + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QSet<QRgb> colorsOf(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            colors.insert(image.pixel(x, y));
        }
    }
    return colors;
}

bool hasInk(const QPixmap &pixmap, const QColor &color)
{
    const auto colors = colorsOf(pixmap.toImage().convertToFormat(QImage::Format_ARGB32));
    for (const QRgb pixel : colors) {
        if (qAlpha(pixel) == 255 && QColor(pixel) == color) {
            return true;
        }
    }
    return false;
}

/// How far to the right the colour reaches in the middle of the image; -1: nowhere.
int reach(const QImage &image, const QColor &color)
{
    for (int x = image.width() - 1; x >= 0; --x) {
        if (image.pixelColor(x, image.height() / 2) == color) {
            return x;
        }
    }
    return -1;
}

QImage barImage(const BarLook &look, const QPalette &palette)
{
    QImage image(100, 28, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    paintBar(painter, image.rect(), look, palette);
    return image;
}

const QStringList &names()
{
    static const QStringList list
            = QStringLiteral("new-sync retry stop refresh search fleets filter clear key demo "
                             "warning info close check copy link history issues")
                      .split(u' ');
    return list;
}

} // namespace

class TestPaintLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsLegible_data();
    void textIsLegible();
    void everyIconLoads();
    void everyStateHasAGlyphOfItsOwn();
    void iconsTakeTheirColourFromThePalette();
    void iconsAreCrispAtTwiceTheSize();
    void theThemeFollowsItsChoice();
    void aBarIsAsLongAsItsPercentage();
    void kindsOfBarsDiffer();
    void everyCellIsPainted_data();
    void everyCellIsPainted();
    void aStaleRowIsDimmer();
    void rowsAreOfOneHeight();
};

void TestPaintLooks::textIsLegible_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    const QPalette::ColorRole grounds[]
            = {QPalette::Base, QPalette::Window, QPalette::AlternateBase, QPalette::Highlight};
    for (const bool dark : {false, true}) {
        const QPalette palette = themePalette(dark);
        QList<QColor> inks{palette.color(QPalette::Text),
                           palette.color(QPalette::HighlightedText),
                           palette.color(QPalette::PlaceholderText),
                           palette.color(QPalette::Link),
                           mutedColor(palette),
                           accentColor(palette)};
        for (int i = 0; i < fleetStateCount; ++i) {
            inks.append(stateColor(static_cast<FleetState>(i), palette));
        }
        for (const QPalette::ColorRole role : grounds) {
            for (qsizetype i = 0; i < inks.size(); ++i) {
                QTest::addRow("%s, ink %d on role %d", dark ? "dark" : "light", int(i), int(role))
                        << inks.at(i) << palette.color(role);
            }
        }
    }
}

void TestPaintLooks::textIsLegible()
{
    QFETCH(const QColor, ink);
    QFETCH(const QColor, ground);
    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
}

void TestPaintLooks::everyIconLoads()
{
    for (const QString &name : names()) {
        const QIcon icon = themedIcon(name);
        QVERIFY2(!icon.isNull(), qPrintable(name));
        for (const int side : {16, 20}) {
            const QPixmap pixmap = icon.pixmap(QSize(side, side), 1.0);
            QCOMPARE(pixmap.size(), QSize(side, side));
            QVERIFY2(colorsOf(pixmap.toImage()).size() > 1, qPrintable(name));
        }
    }
    QVERIFY(themedIcon(QStringLiteral("no-such-icon")).isNull());
    QVERIFY(!QIcon(QStringLiteral(":/icons/fleetsync.svg")).pixmap(48, 48).isNull());
}

void TestPaintLooks::everyStateHasAGlyphOfItsOwn()
{
    QSet<QString> glyphs;
    for (int i = 0; i < fleetStateCount; ++i) {
        const QString name = stateIconName(static_cast<FleetState>(i));
        QVERIFY2(!themedIcon(name).isNull(), qPrintable(name));
        glyphs.insert(name);
    }
    QCOMPARE(glyphs.size(), fleetStateCount);
}

void TestPaintLooks::iconsTakeTheirColourFromThePalette()
{
    const QIcon icon = themedIcon(QStringLiteral("stop"));
    const QIcon failed = themedIcon(stateIconName(FleetState::StoppedByUser));
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, dark ? ColorScheme::Dark : ColorScheme::Light);
        const QPalette palette = QApplication::palette();
        const QSize size(64, 64);
        QVERIFY(hasInk(icon.pixmap(size, 1.0), palette.color(QPalette::WindowText)));
        QVERIFY(hasInk(icon.pixmap(size, 1.0, QIcon::Selected),
                       palette.color(QPalette::HighlightedText)));
        QVERIFY(!hasInk(icon.pixmap(size, 1.0, QIcon::Disabled),
                        palette.color(QPalette::WindowText)));
        QVERIFY(hasInk(failed.pixmap(size, 1.0), stateColor(FleetState::StoppedByUser, palette)));
    }
}

void TestPaintLooks::iconsAreCrispAtTwiceTheSize()
{
    const QPixmap pixmap = themedIcon(QStringLiteral("check")).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestPaintLooks::theThemeFollowsItsChoice()
{
    applyTheme(*qApp, ColorScheme::Dark);
    QVERIFY(isDark(QApplication::palette()));
    applyTheme(*qApp, ColorScheme::Light);
    QVERIFY(!isDark(QApplication::palette()));
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(Qt::white));
}

void TestPaintLooks::aBarIsAsLongAsItsPercentage()
{
    for (const bool dark : {false, true}) {
        const QPalette palette = themePalette(dark);
        const QColor color = stateColor(FleetState::Syncing, palette);
        const auto reached = [&](double percent) {
            return reach(barImage({Bar::Percent, percent}, palette), color);
        };
        QCOMPARE(reached(0), -1);
        QVERIFY(std::abs(reached(25) - 25) <= 1);
        QVERIFY(std::abs(reached(62.45) - 62) <= 1);
        QVERIFY(reached(100) >= 98);
        QVERIFY(reached(250) >= 98);
    }
}

void TestPaintLooks::kindsOfBarsDiffer()
{
    const QPalette palette = themePalette(false);
    const QImage empty = barImage({Bar::Empty}, palette);
    const QImage busy = barImage({Bar::Busy}, palette);
    const QImage hatched = barImage({Bar::Hatched, 0, FleetState::Waiting}, palette);
    const QImage none = barImage({Bar::None}, palette);
    QVERIFY(empty != busy && busy != hatched && empty != hatched);
    QCOMPARE(colorsOf(none).size(), 1);
    // Seen without colours, too.
    QVERIFY(busy.convertToFormat(QImage::Format_Grayscale8)
            != hatched.convertToFormat(QImage::Format_Grayscale8));
}

void TestPaintLooks::everyCellIsPainted_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("selected");
    QTest::newRow("light") << false << false;
    QTest::newRow("light and selected") << false << true;
    QTest::newRow("dark") << true << false;
    QTest::newRow("dark and selected") << true << true;
}

void TestPaintLooks::everyCellIsPainted()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, selected);
    applyTheme(*qApp, dark ? ColorScheme::Dark : ColorScheme::Light);
    Fleet fleet;
    fleet.upsert({connection(QStringLiteral("1"), QStringLiteral("Frank's Trucking"))});
    fleet.putSync(ConnectionId(QStringLiteral("1")),
                  sync(QStringLiteral("s"), SyncStatus::InProgress, 50));
    const FleetText words;
    FleetTable table(fleet, words, [] { return noon; });
    QTableView view;
    view.setModel(&table);
    view.setItemDelegate(new FleetDelegate(&view));
    view.resize(2600, 120);
    view.clearSelection();
    if (selected) {
        view.selectAll();
    }
    const QImage image = view.grab().toImage();
    const QPoint origin = view.viewport()->pos();
    for (int column = 0; column < fleetColumnCount; ++column) {
        const QRect cell = view.visualRect(table.index(0, column)).translated(origin);
        const QImage part = image.copy(cell.adjusted(1, 1, -2, -2));
        const bool dash = words.cell(fleet.at(0), static_cast<FleetColumn>(column), noon)
                          == QStringLiteral("–"); // a straight line needs no shades
        QVERIFY2(colorsOf(part).size() > (dash ? 1 : 2), qPrintable(QString::number(column)));
        const QColor ground = view.palette().color(selected ? QPalette::Highlight : QPalette::Base);
        QCOMPARE(part.pixelColor(1, 1), ground);
    }
}

void TestPaintLooks::aStaleRowIsDimmer()
{
    const QPalette palette = themePalette(false);
    const QColor color = stateColor(FleetState::Syncing, palette);
    const QImage fresh = barImage({Bar::Percent, 100}, palette);
    const QImage stale = barImage({Bar::Percent, 100, FleetState::Syncing, true}, palette);
    QCOMPARE(fresh.pixel(50, 14), color.rgb());
    QCOMPARE(stale.pixel(50, 14), dimmed(color, palette).rgb());
    QVERIFY(luminance(stale.pixelColor(50, 14)) > luminance(color));
}

void TestPaintLooks::rowsAreOfOneHeight()
{
    Fleet fleet;
    fleet.upsert({connection(QStringLiteral("1"), QStringLiteral("a\nb\nc"))});
    const FleetText words;
    FleetTable table(fleet, words, [] { return noon; });
    const FleetDelegate delegate;
    for (int column = 0; column < fleetColumnCount; ++column) {
        QCOMPARE(delegate.sizeHint(QStyleOptionViewItem(), table.index(0, column)).height(), 28);
    }
}

QTEST_MAIN(TestPaintLooks)
#include "tst_paintlooks.moc"

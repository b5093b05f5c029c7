// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/theme/svgglyph.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

/// Outside of all namespaces, as the macro wants it. Without this reference the linker drops the
/// resources from the static library.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace fleetsync {

namespace {

constexpr qreal grid = 16;
constexpr qreal stroke = 1.5;

QString path(const QString &name)
{
    [[maybe_unused]] static const bool once = (loadIcons(), true);
    return QString(u":/icons/"_s % name % u".svg"_s);
}

/// The files say currentColor and stroke-width="1.5"; both are set here.
QByteArray tinted(const QString &name, const QColor &color, qreal logicalSide)
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    const QByteArray width = QByteArray::number(stroke * grid / logicalSide, 'f', 3);
    svg.replace("stroke-width=\"1.5\"", QByteArray("stroke-width=\"" + width + '"'));
    return svg;
}

} // namespace

bool isGlyph(const QString &name)
{
    return QFile::exists(path(name));
}

QPixmap glyphPixmap(const QString &name, const QSize &size, const QColor &color, qreal scale)
{
    const QString key = QString(u"fleetsync/"_s % name % u'/' % QString::number(size.width()) % u'x'
                                % QString::number(size.height()) % u'/'
                                % color.name(QColor::HexArgb) % u'/' % QString::number(scale));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap) || size.isEmpty()) {
        return pixmap;
    }
    const int side = std::min(size.width(), size.height());
    QSvgRenderer renderer(tinted(name, color, side / scale));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    QRectF place(0, 0, side, side);
    place.moveCenter(QRectF(pixmap.rect()).center());
    renderer.render(&painter, place);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/demostrip.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QIcon>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int iconSize = 16;
constexpr float tint = 0.16F;

QColor mixed(const QColor &over, const QColor &ground, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1.0F - share); };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()),
                            mix(over.blueF(), ground.blueF()));
}

} // namespace

DemoStrip::DemoStrip(QWidget *parent)
    : QWidget(parent)
{
    const QString name = tr("DEMO: invented fleets, nothing leaves this computer");
    setAccessibleName(name);
    //: The demo's clock runs sixty times as fast.
    m_text = name % u" · "_s % tr("each second, a minute passes");
    setAccessibleDescription(m_text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DemoStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = accentColor(palette());
    painter.fillRect(rect(), mixed(color, palette().color(QPalette::Window), tint));
    painter.fillRect(QRect(0, height() - 1, width(), 1), lineColor(palette()));
    const int text = fontMetrics().horizontalAdvance(m_text);
    const int left = std::max(8, (width() - text - iconSize - 8) / 2);
    themedIcon(u"demo"_s).paint(&painter,
                                QRect(left, (height() - iconSize) / 2, iconSize, iconSize));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(left + iconSize + 8, 0, -8, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace fleetsync

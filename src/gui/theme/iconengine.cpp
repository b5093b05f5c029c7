// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/theme/iconengine.h"

#include "gui/theme/icons.h"
#include "gui/theme/svgglyph.h"
#include "gui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

QColor normalColor(const QString &name, const QPalette &palette)
{
    for (int i = 0; i < fleetStateCount; ++i) {
        const auto state = static_cast<FleetState>(i);
        if (name == stateIconName(state)) {
            return stateColor(state, palette);
        }
    }
    return name == u"warning" ? stateColor(FleetState::DoneWithIssues, palette)
                              : palette.color(QPalette::Active, QPalette::WindowText);
}

QColor tint(const QString &name, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        // A state keeps its colour: all of them are legible on a selected row.
        return name.startsWith(u"state-") || name == u"warning"
                       ? normalColor(name, palette)
                       : palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return normalColor(name, palette);
}

} // namespace

IconEngine::IconEngine(const QString &name)
    : m_name(name)
{}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    paintIcon(*painter, m_name, rect, tint(m_name, mode));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    return glyphPixmap(m_name, size, tint(m_name, mode), scale);
}

QList<QSize> IconEngine::availableSizes(QIcon::Mode, QIcon::State)
{
    return {QSize(16, 16), QSize(20, 20)};
}

QString IconEngine::iconName()
{
    return m_name;
}

QString IconEngine::key() const
{
    return u"fleetsync"_s;
}

bool IconEngine::isNull()
{
    return !isGlyph(m_name);
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_name);
}

} // namespace fleetsync

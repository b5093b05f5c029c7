// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/theme/theme.h"

#include "gui/theme/fleetstyle.h"
#include "gui/theme/shades.h"

#include <QApplication>
#include <QToolTip>

#ifdef Q_OS_WIN
#    include <QSettings>
#endif

namespace fleetsync {

namespace {

const Shades &shadesOf(const QPalette &palette)
{
    return isDark(palette) ? darkShades() : lightShades();
}

/// Neither asks D-Bus: a portal that does not answer would hold up the start.
bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings registry(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                            "CurrentVersion\\Themes\\Personalize"),
                             QSettings::NativeFormat);
    return registry.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    return isDark(QGuiApplication::palette());
#endif
}

void setDisabled(QPalette &palette, const Shades &shades)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText}) {
        QColor faint = shades.muted;
        faint.setAlphaF(0.65F);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, shades.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.line);
}

} // namespace

QPalette themePalette(bool dark)
{
    const Shades &shades = dark ? darkShades() : lightShades();
    QPalette palette(shades.base, shades.window);
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::Button, dark ? shades.alternate : shades.base);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, shades.bad);
    palette.setColor(QPalette::Highlight, shades.selected);
    palette.setColor(QPalette::HighlightedText, shades.text);
    palette.setColor(QPalette::Link, shades.accent);
    palette.setColor(QPalette::LinkVisited, shades.accent);
    palette.setColor(QPalette::PlaceholderText, shades.muted);
    palette.setColor(QPalette::ToolTipBase, shades.base);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::Light, dark ? shades.line : shades.base);
    palette.setColor(QPalette::Midlight, shades.alternate);
    palette.setColor(QPalette::Mid, shades.line);
    palette.setColor(QPalette::Dark, dark ? shades.window.darker(130) : shades.line.darker(125));
    palette.setColor(QPalette::Shadow, dark ? shades.window.darker(160) : shades.muted);
    setDisabled(palette, shades);
    return palette;
}

void applyTheme(QApplication &application, ColorScheme scheme)
{
    const bool dark
            = scheme == ColorScheme::Dark || (scheme == ColorScheme::System && systemIsDark());
    application.setStyle(new FleetStyle);
    application.setPalette(themePalette(dark));
    QToolTip::setPalette(themePalette(dark));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor stateColor(FleetState state, const QPalette &palette)
{
    const Shades &shades = shadesOf(palette);
    switch (state) {
    case FleetState::UpToDate:
        return shades.good;
    case FleetState::DoneWithIssues:
    case FleetState::NoMovement:
    case FleetState::Slower:
        return shades.needsLook;
    case FleetState::Failed:
    case FleetState::Disconnected:
        return shades.bad;
    case FleetState::Waiting:
        return shades.waiting;
    case FleetState::Sending:
    case FleetState::Checking:
    case FleetState::Stopping:
    case FleetState::QueuedHere:
    case FleetState::Syncing:
    case FleetState::Queued:
        return shades.running;
    case FleetState::BeingDeleted:
    case FleetState::Archived:
    case FleetState::StoppedByUser:
    case FleetState::NeverSynced:
    case FleetState::NotChecked:
        return shades.idle;
    }
    return shades.idle;
}

QColor mutedColor(const QPalette &palette)
{
    return shadesOf(palette).muted;
}

QColor accentColor(const QPalette &palette)
{
    return shadesOf(palette).accent;
}

QColor lineColor(const QPalette &palette)
{
    return shadesOf(palette).line;
}

} // namespace fleetsync

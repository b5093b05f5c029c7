// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/theme/shades.h"

namespace fleetsync {

const Shades &lightShades()
{
    static const Shades shades{QColor(0xF5F6F8), QColor(0xFFFFFF), QColor(0xFAFBFC),
                               QColor(0xD5DAE1), QColor(0xDCE9F8), QColor(0x1C2128),
                               QColor(0x57606B), QColor(0x0B5CAD), QColor(0x1A7340),
                               QColor(0x8A5A00), QColor(0xB42318), QColor(0x0B5CAD),
                               QColor(0x6B3FA0), QColor(0x57606B), QColor(0xFFFFFF)};
    return shades;
}

const Shades &darkShades()
{
    static const Shades shades{QColor(0x1B1E23), QColor(0x22262C), QColor(0x262A31),
                               QColor(0x3A4049), QColor(0x26415F), QColor(0xE6E9EE),
                               QColor(0xA3ACB8), QColor(0x6CB0F5), QColor(0x5BC47F),
                               QColor(0xE0B04A), QColor(0xFF8A80), QColor(0x6CB0F5),
                               QColor(0xC4A1F0), QColor(0xA3ACB8), QColor(0x10151B)};
    return shades;
}

} // namespace fleetsync

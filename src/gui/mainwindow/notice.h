// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace fleetsync {

enum class Tone { Info, Good, Warning, Bad };

struct NoticeButton
{
    int id = 0;
    QString text;

    friend bool operator==(const NoticeButton &, const NoticeButton &) = default;
};

/// One quiet message over the table. A second one of the same key takes its place.
struct Notice
{
    QString key;
    Tone tone = Tone::Info;
    QString text; ///< plain; may hold server prose
    QList<NoticeButton> buttons;
    bool passing = false; ///< goes by itself after a while

    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace fleetsync

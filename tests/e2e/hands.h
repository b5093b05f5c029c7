// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/screen.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QStringList>

namespace fleetsync {

/// Keys into the window that has the keyboard, on the way that a real keyboard's take.
void pressKeys(const QKeySequence &keys);
void typeText(const QString &text);

/// No window manager gives the keyboard back here once a dialog is closed.
bool takeKeyboard(QWidget &window);

/// Presses the button of that accessible name; false: it is not there, or off.
bool press(const Screen &screen, const QString &button);

/// All texts that somebody can read in the window and its dialogs now.
QString visibleText(const QWidget &window);

/// Those, and what can be read out of it otherwise: tips, accessible texts, fields, table cells.
QString everyText(const QWidget &window);

/// What one fleet's row says, from now on: each state and percentage, in the order shown.
class Diary : public QObject
{
public:
    Diary(const Screen &screen, const QString &connection);

    const QStringList &states() const { return m_states; } ///< as the State cell words them
    const QList<double> &percents() const { return m_percents; }
    bool sawState(const QString &word) const { return m_states.contains(word); }

private:
    void note();

    const Screen &m_screen;
    QString m_connection;
    QStringList m_states;
    QList<double> m_percents;
};

} // namespace fleetsync

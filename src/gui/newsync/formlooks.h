// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

class QLabel;
class QPushButton;
class QString;
class QWidget;

namespace fleetsync {

enum class TextTone { Plain, Muted, Caution, Problem, Line };

/// Gives the widget's text the tone's colour, and again whenever the application's palette changes.
void paintAs(QWidget *widget, TextTone tone);

/// For headings between parts of a form or pane.
void makeHeading(QWidget *label);

/// Text of a label that has a name of its own: assistive programs read it as the description.
void say(QLabel *label, const QString &text);
/// The same for what a person must not miss: announced at once.
void complain(QLabel *label, const QString &text);

/// One line stays reserved while the label is empty, so that what is below never jumps.
void keepSpace(QWidget *label);
/// Wide enough for its text and for this one, which it has for a moment: none beside it moves.
void keepWidth(QPushButton *button, const QString &moment);

} // namespace fleetsync

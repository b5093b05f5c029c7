// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace fleetsync {

enum class TextTone { Plain, Muted, Caution, Problem, Line };

/// Gives the widget's text the tone's colour, and again whenever the application's palette changes.
void paintAs(QWidget *widget, TextTone tone);

/// For headings between parts of a form or pane.
void makeHeading(QWidget *label);

/// One line stays reserved while the label is empty, so that what is below never jumps.
void keepSpace(QWidget *label);

} // namespace fleetsync

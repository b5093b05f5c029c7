// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>

class QPainter;
class QPlainTextEdit;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QWidget;

namespace fleetsync::flat {

// The shapes of FleetStyle, one function each; colours from the option's palette.

void pushButton(QPainter &painter, const QStyleOptionButton &option);
void toolButton(QPainter &painter, const QStyleOption &option);
void field(QPainter &painter, const QStyleOption &option);
void frame(QPainter &painter, const QStyleOption &option);
void textFrame(QPainter &painter, const QStyleOption &option, const QPlainTextEdit &text);
void focusRing(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void tab(QPainter &painter, const QStyleOptionTab &option);
/// Up for ascending: the smallest value is on top.
void sortArrow(QPainter &painter, const QStyleOptionHeader &option);
void arrowDown(QPainter &painter, const QStyleOption &option);
void arrowUp(QPainter &painter, const QStyleOption &option);
inline constexpr int arrowSide = 10;

/// A tool button that opens a menu wherever it is pressed: Qt makes no room for its arrow, and lays
/// that low and over label or icon.
bool opensMenu(const QStyleOption *option, const QWidget *widget);
void menuArrow(QPainter &painter, const QStyleOption &option, const QWidget &button);
inline constexpr int menuArrowRoom = arrowSide + 4; ///< beside the label

/// The line edit of an editable combo box or a spin box.
bool isInField(const QWidget *widget);

/// Where the parts of a control lie is asked of the style.
struct Home
{
    const QStyle &style;
    const QWidget *widget;
};
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const Home &home);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const Home &home);
/// Slider and groove over the whole length: there are no arrow buttons.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const Home &home);

} // namespace fleetsync::flat

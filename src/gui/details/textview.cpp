// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/textview.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>

namespace fleetsync {

TextView::TextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setBackgroundVisible(false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
}

void TextView::setShownText(const QString &text)
{
    if (text == toPlainText()) {
        return;
    }
    setPlainText(text);
    fitHeight();
}

void TextView::setMostLines(int lines)
{
    m_mostLines = lines;
    fitHeight();
}

void TextView::setInset(int horizontal, int vertical)
{
    m_vertical = vertical;
    setViewportMargins(horizontal, vertical, horizontal, vertical);
    fitHeight();
}

QSize TextView::sizeHint() const
{
    return {0, height()};
}

QSize TextView::minimumSizeHint() const
{
    return {0, minimumHeight()};
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitHeight();
    }
}

void TextView::wheelEvent(QWheelEvent *event)
{
    // Without lines to scroll, the wheel belongs to the pane around.
    if (verticalScrollBar()->minimum() == verticalScrollBar()->maximum()) {
        event->ignore();
    } else {
        QPlainTextEdit::wheelEvent(event);
    }
}

void TextView::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        blockBoundingRect(block);
        lines += std::max(1, block.layout()->lineCount());
    }
    const int wanted
            = std::clamp(lines, 1, m_mostLines) * fontMetrics().lineSpacing() + 2 * m_vertical + 2;
    if (wanted != height() || minimumHeight() != wanted) {
        setFixedHeight(wanted);
    }
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/skeletonrows.h"

#include "gui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace fleetsync {

namespace {

constexpr int barHeight = 10;
constexpr int margin = 8;
/// Shares of the column that its bar takes, row by row: texts differ in length.
constexpr int shares[] = {62, 74, 55, 68, 80, 58};

} // namespace

SkeletonRows::SkeletonRows(QTableView *table)
    : QWidget(table->viewport())
    , m_table(table)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Loading"));
    table->viewport()->installEventFilter(this);
    resize(table->viewport()->size());
}

bool SkeletonRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        resize(m_table->viewport()->size());
    }
    return QWidget::eventFilter(watched, event);
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
    const QHeaderView *header = m_table->horizontalHeader();
    for (int row = 0; row * rowHeight < height(); ++row) {
        // Fades towards the bottom: how many rows will come is not known.
        QColor color = lineColor(palette());
        color.setAlphaF(std::max(0.08F, 0.8F - 0.05F * static_cast<float>(row)));
        painter.setBrush(color);
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column)) {
                continue;
            }
            const int share = shares[(row * 5 + column * 3) % 6];
            const int room = header->sectionSize(column) - 2 * margin;
            const QRect bar(header->sectionViewportPosition(column) + margin,
                            row * rowHeight + (rowHeight - barHeight) / 2, room * share / 100,
                            barHeight);
            painter.drawRoundedRect(bar, 4, 4);
        }
    }
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIconEngine>

namespace fleetsync {

/// One glyph of ours, tinted when it is painted: QtSvg draws currentColor black, and a stored
/// pixmap would not follow the palette.
class IconEngine : public QIconEngine
{
public:
    explicit IconEngine(const QString &name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    QString iconName() override;
    QString key() const override;
    bool isNull() override;
    QIconEngine *clone() const override;

private:
    QString m_name;
};

} // namespace fleetsync

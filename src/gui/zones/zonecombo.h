// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>
#include <QTimeZone>

namespace fleetsync {

/// Time zones: this computer's, UTC, then all others, found by any part of their name. What is not
/// a zone is put back when the field is left.
class ZoneCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit ZoneCombo(QWidget *parent = nullptr);

    QTimeZone zone() const;
    void setZone(const QTimeZone &zone);

Q_SIGNALS:
    void zoneChanged();

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();
    void onTyped(const QString &text);
    void putBack();
    void choose(int index);

    QByteArray m_zone;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>
#include <QTimeZone>

namespace fleetsync {

/// Time zones: this computer's, UTC, then all others, found by any part of their name. What means
/// no one zone is put back when the field is left, unless somebody asks what was typed.
class ZoneCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit ZoneCombo(QWidget *parent = nullptr);

    QTimeZone zone() const;
    void setZone(const QTimeZone &zone);

    enum class Typed { OneZone, NoZone, ManyZones };
    /// Takes what is typed where it is a zone, or a part of one alone.
    Typed takeTyped();
    /// Text that means no one zone stays when the field is left: takeTyped() will tell of it.
    void keepTyped() { m_keepsTyped = true; }

Q_SIGNALS:
    void zoneChanged();
    /// By the person, though it be the zone that was there.
    void touched();

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();
    void onTyped(const QString &text);
    int indexOf(const QString &text) const;
    void leave();
    void putBack();
    void choose(int index);

    QByteArray m_zone;
    bool m_keepsTyped = false;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/zones/fleetzonedialog.h"

#include "ui_fleetzonedialog.h"

#include "gui/newsync/formlooks.h"
#include "gui/text/displayzones.h"

#include <algorithm>

namespace fleetsync {

FleetZoneDialog::FleetZoneDialog(const QList<ConnectionId> &fleets, const QString &name,
                                 QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FleetZoneDialog>())
    , m_fleets(fleets)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setup(name);
    showZone();
    connect(m_ui->zone, &ZoneCombo::zoneChanged, this, [this] { m_ui->own->setChecked(true); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->set, &QPushButton::clicked, this, &FleetZoneDialog::setZone);
}

FleetZoneDialog::~FleetZoneDialog() = default;

void FleetZoneDialog::setup(const QString &name)
{
    const auto count = static_cast<int>(m_fleets.size());
    m_ui->intro->setText(count == 1 ? tr("How are the times of %1 told?").arg(name)
                                    : tr("How are the times of %Ln fleets told?", nullptr, count));
    m_ui->asThisPc->setText(tr("As on &this PC: %1").arg(QString::fromLatin1(thisPcZone().id())));
    QString spoken = m_ui->asThisPc->text();
    m_ui->asThisPc->setAccessibleName(spoken.remove(u'&'));
    m_ui->note->setText(tr("Only how times are shown changes, nothing at Terminal. Where a fleet's "
                           "clocks differ from this PC's, its times say so, like “14:02 UTC−6”."));
    paintAs(m_ui->note, TextTone::Muted);
}

/// What they have in common stands there already.
void FleetZoneDialog::showZone()
{
    const DisplayZones &zones = displayZones();
    const QByteArray first = m_fleets.isEmpty() ? QByteArray() : zones.set(m_fleets.constFirst());
    const bool same = std::all_of(m_fleets.cbegin(), m_fleets.cend(),
                                  [&](const auto &fleet) { return zones.set(fleet) == first; });
    if (same && !first.isEmpty()) {
        m_ui->zone->setZone(QTimeZone(first));
        m_ui->own->setChecked(true);
        m_ui->own->setFocus();
    } else {
        m_ui->asThisPc->setChecked(true);
        m_ui->asThisPc->setFocus();
    }
}

void FleetZoneDialog::setZone()
{
    Q_EMIT zoneSet(m_ui->own->isChecked() ? m_ui->zone->zone().id() : QByteArray());
    accept();
}

} // namespace fleetsync

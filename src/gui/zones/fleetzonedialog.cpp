// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/zones/fleetzonedialog.h"

#include "ui_fleetzonedialog.h"

#include "gui/newsync/formlooks.h"
#include "gui/text/displayzones.h"
#include "gui/text/plaintext.h"

#include <QLineEdit>

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
    const auto own = [this] {
        m_ui->own->setChecked(true);
        say(m_ui->problem, {});
    };
    connect(m_ui->zone, &ZoneCombo::zoneChanged, this, own);
    connect(m_ui->zone, &ZoneCombo::touched, this, own);
    for (const QRadioButton *radio : {m_ui->asThisPc, m_ui->own}) {
        connect(radio, &QRadioButton::toggled, this, [this] {
            m_ui->set->setEnabled(true);
            say(m_ui->problem, {});
        });
    }
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->set, &QPushButton::clicked, this, &FleetZoneDialog::setZone);
}

FleetZoneDialog::~FleetZoneDialog() = default;

void FleetZoneDialog::setup(const QString &name)
{
    const auto count = static_cast<int>(m_fleets.size());
    m_ui->intro->setText(count == 1 ? tr("How are the times of %1 told?").arg(name)
                                    : tr("How are the times of %Ln fleets told?", nullptr, count));
    const DisplayZones &zones = displayZones();
    m_ui->asThisPc->setText(
            zones.choice == ZoneChoice::Utc
                    ? tr("Like all o&ther times: UTC")
                    : tr("As on &this PC: %1").arg(QString::fromLatin1(thisPcZone().id())));
    QString spoken = m_ui->asThisPc->text();
    m_ui->asThisPc->setAccessibleName(spoken.remove(u'&'));
    m_ui->note->setText(tr("Only how times are shown changes, nothing at Terminal. Where a fleet's "
                           "clocks differ from this PC's, its times say so, like “14:02 UTC−6”."));
    paintAs(m_ui->note, TextTone::Muted);
    paintAs(m_ui->problem, TextTone::Problem);
    keepSpace(m_ui->problem);
    m_ui->zone->keepTyped();
}

/// What they have in common stands there already.
void FleetZoneDialog::showZone()
{
    const DisplayZones &zones = displayZones();
    const QByteArray first = m_fleets.isEmpty() ? QByteArray() : zones.set(m_fleets.constFirst());
    const bool same = std::all_of(m_fleets.cbegin(), m_fleets.cend(),
                                  [&](const auto &fleet) { return zones.set(fleet) == first; });
    if (!same) {
        leaveOpen(tr("They have different zones."));
    } else if (first.isEmpty()) {
        m_ui->asThisPc->setChecked(true);
        m_ui->asThisPc->setFocus();
    } else if (!QTimeZone::isTimeZoneIdAvailable(first)) {
        leaveOpen(tr("This PC does not know the zone %1, which is set.")
                          .arg(shown(QString::fromLatin1(first), 60)));
    } else {
        m_ui->zone->setZone(QTimeZone(first));
        m_ui->own->setChecked(true);
        m_ui->own->setFocus();
    }
}

/// What is set must be somebody's choice.
void FleetZoneDialog::leaveOpen(const QString &why)
{
    m_ui->intro->setText(m_ui->intro->text() + u' ' + why);
    m_ui->asThisPc->setAccessibleDescription(why);
    m_ui->asThisPc->setFocus();
    m_ui->set->setEnabled(false);
}

void FleetZoneDialog::setZone()
{
    QByteArray zone;
    if (m_ui->own->isChecked()) {
        const ZoneCombo::Typed typed = m_ui->zone->takeTyped();
        if (typed != ZoneCombo::Typed::OneZone) {
            complainOf(typed);
            return;
        }
        zone = m_ui->zone->zone().id();
    }
    Q_EMIT zoneSet(zone);
    accept();
}

void FleetZoneDialog::complainOf(ZoneCombo::Typed typed)
{
    const QString text = shown(m_ui->zone->currentText().trimmed(), 60);
    const QString fault = text.isEmpty() ? tr("No time zone is chosen.")
                          : typed == ZoneCombo::Typed::ManyZones
                                  ? tr("More than one time zone fits “%1”.").arg(text)
                                  : tr("No time zone is called “%1”.").arg(text);
    complain(m_ui->problem, tr("%1 Choose one from the list, like America/Denver.").arg(fault));
    m_ui->zone->setFocus();
    m_ui->zone->lineEdit()->selectAll();
}

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/newsync/fleetchips.h"

#include "gui/newsync/chip.h"
#include "gui/newsync/flowlayout.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/plaintext.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qsizetype mostChips = 10;
constexpr qsizetype namesInToolTip = 20;

} // namespace

FleetChips::FleetChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_count(new QLabel(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("Number of fleets"));
    m_flow->addWidget(m_count);
}

void FleetChips::setFleets(const QList<Entry> &fleets)
{
    if (fleets == m_fleets && !m_count->text().isEmpty()) {
        return;
    }
    m_fleets = fleets;
    rebuild();
}

bool FleetChips::focusFirst()
{
    const auto chips = findChildren<Chip *>();
    for (Chip *chip : chips) {
        if (chip->isVisibleTo(this)) {
            chip->setFocus();
            return true;
        }
    }
    return false;
}

void FleetChips::rebuild()
{
    const auto old = findChildren<Chip *>();
    for (Chip *chip : old) {
        // Later: one of them may be the one that was pressed.
        chip->hide();
        m_flow->removeWidget(chip);
        chip->deleteLater();
    }
    const bool many = m_fleets.size() > mostChips;
    m_count->setVisible(many || m_fleets.isEmpty());
    say(m_count, m_fleets.isEmpty() ? tr("No fleet is chosen")
                                    : tr("%Ln fleets", nullptr, static_cast<int>(m_fleets.size())));
    QStringList names;
    for (const Entry &entry : qAsConst(m_fleets)) {
        if (!many) {
            addChip(entry);
        }
        names << entry.name;
    }
    const QString some = names.mid(0, namesInToolTip).join(u'\n');
    m_count->setToolTip(
            toolTipText(names.size() > namesInToolTip ? QString(some % u"\n…"_s) : some));
    m_flow->invalidate();
    updateGeometry();
}

void FleetChips::addChip(const Entry &entry)
{
    auto *chip = new Chip(Chip::Kind::Removable, entry.name, this);
    chip->setAccessibleName(tr("Remove %1").arg(entry.name));
    chip->setToolTip(toolTipText(tr("Remove %1 from this request").arg(entry.name)));
    const ConnectionId id = entry.id;
    connect(chip, &Chip::removeRequested, this, [this, id] { Q_EMIT removeRequested(id); });
    m_flow->addWidget(chip);
    chip->show();
}

} // namespace fleetsync

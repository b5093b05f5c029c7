// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/zones/zoneswitch.h"

#include "engine/session.h"
#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"
#include "gui/zones/shownzones.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync {

ZoneSwitch::ZoneSwitch(ShownZones &zones, QWidget *parent)
    : QToolButton(parent)
    , m_zones(zones)
{
    build();
    m_tick.setInterval(1min);
    connect(&m_tick, &QTimer::timeout, this, &ZoneSwitch::showChoice);
    connect(&m_zones, &ShownZones::changed, this, &ZoneSwitch::showChoice);
}

void ZoneSwitch::build()
{
    auto *menu = new QMenu(tr("T&imes"), this);
    auto *group = new QActionGroup(menu);
    for (const ZoneChoice choice : {ZoneChoice::ThisPc, ZoneChoice::Utc, ZoneChoice::PerFleet}) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { m_zones.choose(choice); });
        m_choices[static_cast<size_t>(choice)] = action;
    }
    menu->setToolTipsVisible(true); // why an entry is off
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(toolTipText(tr("Choose in which time zone times are shown")));
}

void ZoneSwitch::addToMenu(QAction *action)
{
    menu()->addSeparator();
    menu()->addAction(action);
}

void ZoneSwitch::setSession(Session *session)
{
    m_session = session;
    m_zones.setViews(session ? &session->views() : nullptr);
    if (session) {
        m_tick.start();
        showChoice();
    } else {
        m_tick.stop();
    }
}

QString ZoneSwitch::shownText() const
{
    switch (displayZones().choice) {
    case ZoneChoice::Utc:
        return tr("All times: UTC");
    case ZoneChoice::PerFleet:
        return tr("Times: each fleet's zone");
    case ZoneChoice::ThisPc:
        break;
    }
    return tr("All times: this PC (%1)").arg(offsetName(m_session->serverNow(), displayZone()));
}

void ZoneSwitch::showChoice()
{
    if (!m_session) {
        return;
    }
    const QTimeZone here = thisPcZone();
    m_choices[0]->setText(
            tr("&This PC: %1 (%2)")
                    .arg(QString::fromLatin1(here.id()), offsetName(m_session->serverNow(), here)));
    m_choices[1]->setText(tr("&UTC"));
    m_choices[2]->setText(tr("&Each fleet's own zone, where one is set"));
    m_choices[static_cast<size_t>(displayZones().choice)]->setChecked(true);
    const QString text = shownText();
    if (text != this->text()) {
        setText(text);
        setAccessibleName(text);
    }
}

} // namespace fleetsync

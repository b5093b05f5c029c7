// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/memberlist.h"

#include "engine/fleet.h"
#include "gui/details/roomydelegate.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/plaintext.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

constexpr int memberHeight = 28;
constexpr int mostRowsSeen = 5;
constexpr int memberNameLength = 120;

} // namespace

MemberList::MemberList(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 4);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    makeHeading(m_heading);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_list->setAccessibleName(tr("Fleets of this row"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    hide();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            Q_EMIT chosen(m_members.at(row));
        }
    });
}

void MemberList::offer(const Fleet &fleet, const QList<ConnectionId> &members,
                       const ConnectionId &now)
{
    if (members.size() < 2) {
        m_members.clear();
        hide();
        return;
    }
    QStringList names;
    for (const ConnectionId &id : members) {
        const FleetRow *row = fleet.find(id);
        names << shown(row ? displayName(row->connection) : id.toString(), memberNameLength);
    }
    const QSignalBlocker quiet(m_list);
    if (std::exchange(m_members, members) != members || m_names != names) {
        fill(names);
    }
    m_list->setCurrentRow(static_cast<int>(members.indexOf(now)));
    setVisible(true);
}

void MemberList::fill(const QStringList &names)
{
    m_names = names;
    m_heading->setText(tr("%Ln fleet(s): choose whose details you see", nullptr,
                          static_cast<int>(names.size())));
    m_list->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setToolTip(toolTipText(name));
        item->setSizeHint({0, memberHeight});
    }
    const int rows = static_cast<int>(std::min<qsizetype>(names.size(), mostRowsSeen));
    m_list->setFixedHeight(rows * memberHeight + 2 * m_list->frameWidth());
}

} // namespace fleetsync

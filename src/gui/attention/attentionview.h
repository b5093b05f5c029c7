// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/views/workview.h"
#include "models/attentiontable.h"

#include <chrono>
#include <memory>

class QCheckBox;
class QMenu;

namespace fleetsync {

class AttentionList;
class MessagePage;
class ScrollPlace;
class TableFrame;

/// Needs attention: one list of what a person must mend. Its rows stand for fleets, so that the
/// window's orders and the details are for those.
class AttentionView : public WorkView
{
    Q_OBJECT
public:
    explicit AttentionView(QWidget *parent = nullptr);
    ~AttentionView() override;

    void setSession(Session *session) override;
    void setFilter(const FleetFilter &filter) override;
    const FleetFilter &filter() const override { return m_filter; }
    const FacetCounts *facetCounts() const override { return &m_counts; }
    QList<ConnectionId> selectedFleets() const override;
    std::optional<ConnectionId> currentFleet() const override;
    QList<ConnectionId> currentMembers() const override;
    void chooseMember(const ConnectionId &fleet) override;
    void select(const QList<ConnectionId> &fleets) override;
    QTableView *table() const override;
    QWidget *tablePage() const override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;

Q_SIGNALS:
    void countChanged(int items);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setupTable();
    void onListChanged();
    void showItems();
    void takeWanted();
    bool hasSelection() const;
    void updateHead();
    void setItems();
    QList<const AttentionRow *> selectedRows() const;
    QList<AttentionItem> selectedItems() const;
    void openRowMenu(const QPoint &place);
    void addOwnOrders(QMenu *menu);
    void addMarks(QMenu *menu);
    QString markHindrance() const;
    void mute(std::chrono::seconds time);
    void writeNote();
    void resolve();

    std::unique_ptr<AttentionWords> m_words;
    TableFrame *m_frame;
    MessagePage *m_message;
    QCheckBox *m_showMuted;
    ScrollPlace *m_place;
    Session *m_session = nullptr;
    std::unique_ptr<AttentionList> m_list;
    std::unique_ptr<AttentionTable> m_model;
    FleetFilter m_filter;
    FacetCounts m_counts;
    ConnectionId m_member;       ///< of a group that is or was current
    QList<ConnectionId> m_shown; ///< members, as they were told last
    QStringList m_wanted;        ///< keys of the rows that an earlier run left selected
    QString m_wantedCurrent;     ///< of those, the one that the keys were on
    bool m_taking = false;       ///< it is not the person who selects
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/pastsyncs.h"
#include "gui/history/wantedsyncs.h"
#include "gui/views/workview.h"
#include "models/pasttable.h"
#include "models/soon.h"

#include <QJsonArray>
#include <QSet>

#include <memory>

namespace fleetsync {

class MessagePage;
class OlderNote;
class PastFacts;
class PastFilterBar;
class PastOrigins;
class ScrollPlace;
class TableFrame;
class WrapLabel;

/// History: the past syncs of all fleets that pass the filter, newest first, or sorted, and all
/// that is known of the one that is selected. What was read once is there without a network, too.
class HistoryView : public WorkView
{
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);
    ~HistoryView() override;

    void setSession(Session *session) override;
    void setFilter(const FleetFilter &filter) override;
    const FleetFilter &filter() const override { return m_filter; }
    QList<ConnectionId> selectedFleets() const override;
    std::optional<QList<FleetSyncs>> selectedSyncs() const override;
    const StoredSync *currentSync() const override;
    std::optional<ConnectionId> currentFleet() const override;
    /// The newest sync of the first of them, as far as it is shown.
    void select(const QList<ConnectionId> &fleets) override;
    QTableView *table() const override;
    QWidget *tablePage() const override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    void retell() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setupTable();
    void connectModel();
    void connectPast();
    void connectScroll();
    void connectSelection();
    void applySort();
    void onSortIndicator(int column);
    void rememberScroll();
    void restoreScroll();
    void ask();
    void askAgain();
    int append(const QList<StoredSync> &syncs);
    void onJournalRead();
    void onArrived(const QList<StoredSync> &older);
    void onOrigins(const QSet<ConnectionId> &fleets);
    void refreshTexts();
    void everyMinute(int round);
    void onSelection();
    void showFacts();
    void updateHead();
    void updateMessage();
    QString olderWords() const;
    struct Selection
    {
        QList<ConnectionId> fleets;
        QList<FleetSyncs> syncs; ///< in the same order
    };
    WantedSyncs wanted() const;
    bool takeWanted();
    const Selection &selection() const;
    Selection readSelection() const;
    bool takes(const StoredSync &stored) const;
    void openRowMenu(const QPoint &place);

    std::unique_ptr<PastWords> m_words;
    TableFrame *m_frame;
    MessagePage *m_message;
    PastFilterBar *m_bar;
    WrapLabel *m_note;
    OlderNote *m_behind;
    PastFacts *m_facts;
    PastOrigins *m_origins;
    ScrollPlace *m_place;
    Session *m_session = nullptr;
    std::unique_ptr<PastTable> m_model;
    FleetFilter m_filter;
    FleetMatcher m_matches;
    mutable std::optional<Selection> m_selection; ///< it is asked for often, and may be all rows
    WantedSyncs m_wanted;     ///< what was selected before the list was read anew, or the program
    bool m_awaits = false;    ///< some of those rows have not come yet
    bool m_restoring = false; ///< they are being selected
    bool m_isCleared = false; ///< and nobody has heard that nothing is selected any more
    bool m_keepCurrentInView = false;
    QJsonArray m_wantedSort;   ///< of an earlier run
    bool m_asked = false;      ///< nothing is read before somebody looks
    bool m_askedOfAll = false; ///< when all fleets were there
    bool m_failed = false;
    Soon m_askSoon;
    int m_round = 0; ///< of the minute timer: an earlier session's ends by itself
};

} // namespace fleetsync

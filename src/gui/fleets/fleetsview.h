// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "models/fleetfilter.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QTableView;

namespace fleetsync {

namespace Ui {
class FleetsView;
}
class FleetColumns;
class FleetSelection;
class FleetTable;
class FleetWords;
class MessagePage;
class Session;
class SkeletonRows;
class ViewportWatch;

/// The Fleets view: the table, or a page that says why there is none. Selection and scroll survive
/// filter and sort by id.
class FleetsView : public QWidget
{
    Q_OBJECT
public:
    explicit FleetsView(QWidget *parent = nullptr);
    ~FleetsView() override;

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);
    void setFilter(const FleetFilter &filter);
    /// Orders of the row menu (they belong to the window), and why some of them are off.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }
    void setRowReasons(const QString &reasons) { m_rowReasons = reasons; }

    QList<ConnectionId> selectedFleets() const; ///< in the order shown
    /// The fleet that the keys are on, if it is selected, else the first selected one.
    std::optional<ConnectionId> currentFleet() const;
    void select(const QList<ConnectionId> &fleets);
    QTableView *table() const;
    QWidget *tablePage() const; ///< what notices may lie upon

Q_SIGNALS:
    void selectionChanged();
    /// Enter or a double click.
    void activated(const fleetsync::ConnectionId &fleet);
    void clearFiltersRequested();
    void tryAgainRequested();
    void otherKeyRequested();

private:
    enum class Message { None, Loading, Empty, NoMatch, Failed };

    void setupTable();
    void releaseModel();
    void connectSession();
    void connectModel();
    void onLoadFailed(const ApiError &error);
    void onLoaded();
    Message dueMessage() const;
    void updatePage();
    void showMessage(Message message);
    void showError();
    void onMessageButton();
    void updateHead();
    void openRowMenu(const QPoint &place);
    void copyRows() const;
    void sortAgain();

    std::unique_ptr<Ui::FleetsView> m_ui;
    std::unique_ptr<FleetWords> m_words;
    Session *m_session = nullptr;
    std::unique_ptr<FleetTable> m_model;
    MessagePage *m_messagePage;
    SkeletonRows *m_skeleton = nullptr;
    FleetColumns *m_columns = nullptr;
    FleetSelection *m_selection = nullptr;
    ViewportWatch *m_watch = nullptr;
    QAction *m_copy;
    QList<QAction *> m_rowActions;
    QString m_rowReasons;
    FleetFilter m_filter;
    std::optional<ApiError> m_error;
    Message m_message = Message::None;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QPushButton;
class QTableView;

namespace fleetsync {

class CallTable;
class CallText;
class ElidedLabel;
class RateChart;
class Session;
class WrapLabel;

/// What FleetSync asked Terminal: the last calls of this fleet or of all, to be copied, and how far
/// they use the share of calls. Works only while it is seen.
class ActivityPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityPanel(QWidget *parent = nullptr);
    ~ActivityPanel() override;

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);
    void showFleet(const std::optional<ConnectionId> &fleet);

Q_SIGNALS:
    void bundleRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void setupTable();
    void applyFilter();
    void showRate();
    void updateCopy();
    void copyCurl();
    void keepPlace(int newRows);

    std::unique_ptr<CallText> m_words;
    Session *m_session = nullptr;
    std::optional<ConnectionId> m_fleet;
    CallTable *m_calls;
    QComboBox *m_which;
    ElidedLabel *m_why; ///< nothing can be copied
    QPushButton *m_copy;
    QPushButton *m_bundle;
    QTableView *m_table;
    RateChart *m_chart;
    WrapLabel *m_rate;
    QTimer m_tick;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"
#include "core/syncrequest.h"
#include "models/soon.h"

#include <QDialog>

#include <memory>

namespace fleetsync {

namespace Ui {
class NewSyncDialog;
}
class Session;
class Submission;

/// The form of ux.md §3 for one or many fleets. Show it with open(); it deletes itself on close.
/// It submits by itself; closing it never takes a request back.
class NewSyncDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param leftOut which of the selected fleets cannot be asked, in words; empty: none
    NewSyncDialog(Session &session, const QList<ConnectionId> &fleets, QWidget *parent = nullptr,
                  const QString &leftOut = {});
    ~NewSyncDialog() override;

    /// Fills the form, for example with a gap that is to be filled.
    void setDraft(const RequestDraft &draft);
    RequestDraft draft() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupLooks();
    void setupOrders();
    RequestDraft firstDraft() const;

    void updateFleets();
    void updatePreview();
    void onEdited();
    void everyMinute();
    void removeFleet(const ConnectionId &id);

    void submit();
    void askOnceMore(const QList<ConnectionId> &fleets, const SyncRequest &request);
    void send(const QList<ConnectionId> &fleets, const SyncRequest &request);
    QList<ConnectionId> askable() const;
    void setSending(bool sending);

    void showProblems(const QList<FieldProblem> &problems);
    void onRejected(const ApiError &error);
    void onNotRecorded(StoreErrorKind why);

    Session &m_session;
    QList<ConnectionId> m_fleets;
    QString m_leftOut;
    std::unique_ptr<Ui::NewSyncDialog> m_ui;
    Submission *m_submission;
    Soon m_updateFleetsSoon;
    bool m_sending = false;
};

} // namespace fleetsync

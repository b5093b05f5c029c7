// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/networksettings.h"
#include "gui/welcome/serverchoice.h"

#include <QString>
#include <QToolButton>

namespace fleetsync {

/// Whose fleets the window shows.
struct SessionInfo
{
    Environment environment = Environment::Custom;
    QString profileName;   ///< the host, or "Demo fleets"
    QString maskedKey;     ///< `••••1234`; empty: none
    bool keySaved = false; ///< it is in the keychain
    NetworkSettings network = {};
};

/// PRODUCTION, SANDBOX, DEMO or the server's host in words, always visible; its menu leaves.
class EnvironmentBadge : public QToolButton
{
    Q_OBJECT
public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);

    void setInfo(const SessionInfo &info);
    QString environmentWord() const;
    /// Above its own: what is not worth a button of the toolbar.
    void addToMenu(const QList<QAction *> &actions);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void otherKeyRequested();
    void leaveRequested();
    void forgetKeyRequested();
    void networkRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString profileText() const;
    QFont wordFont() const;
    int pillWidth() const;

    SessionInfo m_info;
    QAction *m_forget;
};

} // namespace fleetsync

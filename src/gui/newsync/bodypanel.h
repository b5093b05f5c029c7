// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/syncrequest.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QToolButton;

namespace fleetsync {

class TextView;

/// "More": the exact JSON that will be sent, and the same call as cURL for the clipboard.
class BodyPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BodyPanel(QWidget *parent = nullptr);

    /// nullopt: the form is not usable yet.
    void setRequest(const std::optional<SyncRequest> &request);

Q_SIGNALS:
    void opened();

private:
    void setOpen(bool open);
    void copyCurl();

    std::optional<SyncRequest> m_request;
    bool m_open = false;
    QToolButton *m_more;
    QWidget *m_panel;
    TextView *m_json;
    QPushButton *m_copy;
};

} // namespace fleetsync

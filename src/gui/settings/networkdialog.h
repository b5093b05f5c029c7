// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/networksettings.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace fleetsync {

namespace Ui {
class NetworkDialog;
}

/// How this computer reaches Terminal: the proxy, the company's certificates, how often it asks.
/// Show it with open(); it deletes itself on close.
class NetworkDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NetworkDialog(const NetworkSettings &settings, QWidget *parent = nullptr);
    ~NetworkDialog() override;

Q_SIGNALS:
    /// The person saved, and what was typed was in order.
    void chosen(const fleetsync::NetworkSettings &settings);

private:
    /// What stands in a file that is said to hold certificates.
    enum class Certificates { Some, None, Unreadable };

    NetworkSettings typed() const;
    void browse();
    void onEdited();
    void save();
    void checkFile(const QString &path);
    void onChecked(const QString &path, Certificates found);
    void finish();
    static Certificates certificatesIn(const QString &path);

    std::unique_ptr<Ui::NetworkDialog> m_ui;
};

} // namespace fleetsync

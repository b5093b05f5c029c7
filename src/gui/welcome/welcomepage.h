// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

namespace fleetsync {

namespace Ui {
class WelcomePage;
}

/// The first page: two ways in, and the promise that nothing is sent by itself.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

Q_SIGNALS:
    void demoRequested();
    void connectRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLooks();

    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace fleetsync

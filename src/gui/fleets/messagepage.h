// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

namespace fleetsync {

namespace Ui {
class MessagePage;
}

/// A page in place of the table: picture, one title, one or two sentences, one button.
class MessagePage : public QWidget
{
    Q_OBJECT
public:
    explicit MessagePage(QWidget *parent = nullptr);
    ~MessagePage() override;

    /// @param icon a name of gui/theme/icons.h. Texts may come from the server: plain.
    void setMessage(const QString &icon, const QString &title, const QString &body);
    /// Without text there is no button.
    void setButton(const QString &text, const QString &toolTip = {});

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPicture();

    std::unique_ptr<Ui::MessagePage> m_ui;
    QString m_icon;
};

} // namespace fleetsync

// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace fleetsync {

namespace Ui {
class SaveViewDialog;
}
class SavedViews;

/// Asks for a saved view's name, a new one or another one. Show it with open(); it deletes itself
/// on close.
class SaveViewDialog : public QDialog
{
    Q_OBJECT
public:
    /// For the view shown.
    /// @param suggestion a name that may do
    SaveViewDialog(const SavedViews &saved, const QString &suggestion, QWidget *parent);
    /// For another name of one that is saved.
    SaveViewDialog(const SavedViews &saved, int renamed, QWidget *parent);
    ~SaveViewDialog() override;

Q_SIGNALS:
    void named(const QString &name);

private:
    void setup(const QString &name);
    QString name() const;
    void onNameChanged();

    std::unique_ptr<Ui::SaveViewDialog> m_ui;
    const SavedViews &m_saved;
    int m_renamed = -1; ///< -1: a new one
};

} // namespace fleetsync

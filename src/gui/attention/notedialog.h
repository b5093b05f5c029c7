// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace fleetsync {

namespace Ui {
class NoteDialog;
}

/// Asks for the note of rows under Needs attention. Tab leaves the field, Ctrl+Enter saves. Show it
/// with open(); it deletes itself on close.
class NoteDialog : public QDialog
{
    Q_OBJECT
public:
    NoteDialog(const QString &note, QWidget *parent);
    ~NoteDialog() override;

Q_SIGNALS:
    void written(const QString &note); ///< trimmed; empty: none any more

private:
    void save();

    std::unique_ptr<Ui::NoteDialog> m_ui;
};

} // namespace fleetsync

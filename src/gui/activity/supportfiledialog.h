// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/activity/supportfile.h"

#include <QDialog>

#include <memory>

namespace fleetsync {

namespace Ui {
class SupportFileDialog;
}

/// All that Terminal's support may need, shown before it is saved, byte for byte as it will be.
/// Show it with open(); it deletes itself on close.
class SupportFileDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SupportFileDialog(const SupportFacts &facts, QWidget *parent = nullptr);
    ~SupportFileDialog() override;

Q_SIGNALS:
    /// In words: it is where it was wanted.
    void saved(const QString &sentence);

private:
    void showText(const QString &text);
    void chooseFile();
    void save(const QString &path);
    void setReady(bool ready);

    std::unique_ptr<Ui::SupportFileDialog> m_ui;
    QString m_text;
    QDateTime m_at;
};

} // namespace fleetsync

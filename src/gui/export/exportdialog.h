// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/export/tablereader.h"

#include <QDialog>

#include <atomic>
#include <memory>

namespace fleetsync {

namespace Ui {
class ExportDialog;
}
enum class SaveProblem;

/// What a table shows, as CSV or JSON, to the clipboard or a file. Show it with open(); it deletes
/// itself on close. The table outlives it.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param now for the file's name
    ExportDialog(const QTableView &table, const QDateTime &now, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void done(int result) override;

Q_SIGNALS:
    /// In words: so many rows are where they were wanted.
    void exported(const QString &sentence);

private:
    struct Made
    {
        QByteArray text;
        QString words = {}; ///< the same, for the clipboard
        SaveProblem problem = {};
    };

    ExportFormat format() const;
    void setupRows();
    void chooseFile();
    void begin(const QString &path);
    void onRead();
    void onMade(const Made &made);
    void onSaved(SaveProblem problem);
    void succeed(const QString &sentence);
    void fail(const QString &sentence);
    void showBusy(bool busy);

    std::unique_ptr<Ui::ExportDialog> m_ui;
    const QTableView &m_table;
    QDateTime m_now;
    TableReader m_reader;
    QString m_path; ///< empty: to the clipboard
    int m_rows = 0;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace fleetsync
